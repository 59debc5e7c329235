package org.throughline.base.ui.form;

import org.springframework.stereotype.Component;
import org.throughline.base.form.FormSchema;
import org.throughline.base.form.FormSetting;

/** Opens forms on the screen. */
@Component
public class FormViews {

    private final FormTools tools;

    FormViews(FormTools tools) {
        this.tools = tools;
    }

    /** The form with what it starts with; nothing is sent until somebody calls {@link FormView#submit()}. */
    public FormView open(FormSchema schema, FormSetting setting) {
        return new FormView(schema, setting, tools);
    }
}
