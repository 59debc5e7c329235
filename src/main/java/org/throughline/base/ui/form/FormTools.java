package org.throughline.base.ui.form;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.throughline.base.form.FormConditions;
import org.throughline.base.form.FormFiles;
import org.throughline.base.form.FormValidation;
import org.throughline.base.form.FormWords;
import org.throughline.base.i18n.Texts;

/** What every drawn form needs from the application. */
@Component
record FormTools(
        FormConditions conditions,
        FormValidation validation,
        FormFiles files,
        FormWords words,
        Texts texts,
        Clock clock) {}
