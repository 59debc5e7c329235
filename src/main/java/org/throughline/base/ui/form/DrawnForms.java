package org.throughline.base.ui.form;

import org.springframework.stereotype.Component;
import org.throughline.base.form.FormSchema;
import org.throughline.base.form.FormSetting;

@Component
class DrawnForms implements FormViews {

    private final FormTools tools;

    DrawnForms(FormTools tools) {
        this.tools = tools;
    }

    @Override
    public OpenForm open(FormSchema schema, FormSetting setting) {
        return new FormView(schema, setting, tools);
    }
}
