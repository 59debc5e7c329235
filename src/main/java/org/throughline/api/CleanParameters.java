package org.throughline.api;

import java.beans.PropertyEditorSupport;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.throughline.base.form.CleanText;

/** Refuses control characters in addresses and their parameters before anything asks the database for them. */
@ControllerAdvice(basePackageClasses = CleanParameters.class)
class CleanParameters {

    @InitBinder
    void clean(WebDataBinder binder) {
        binder.registerCustomEditor(String.class, new PropertyEditorSupport() {
            @Override
            public void setAsText(String text) {
                if (!CleanText.isClean(text, true)) {
                    throw new IllegalArgumentException("Control characters are not taken");
                }
                setValue(text);
            }
        });
    }
}
