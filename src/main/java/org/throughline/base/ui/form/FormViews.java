package org.throughline.base.ui.form;

import org.throughline.base.form.FormSchema;
import org.throughline.base.form.FormSetting;

/** Opens forms on the screen. */
public interface FormViews {

    /** The form with what it starts with; nothing is sent until somebody calls {@link OpenForm#submit()}. */
    OpenForm open(FormSchema schema, FormSetting setting);
}
