package org.throughline.base.ui.form;

import org.throughline.base.form.FormFiles;
import org.throughline.base.form.FormLabels;
import org.throughline.base.form.FormSetting;
import org.throughline.base.i18n.Phrases;

/**
 * What the parts of one open form share.
 *
 * @param changed to be run after each change by a person
 * @param submit sends the form, for a button in it
 * @param reset puts back what the form started with
 */
record FormDesk(
        FormLabels labels,
        Phrases phrases,
        FormFiles files,
        FormSetting setting,
        java.time.Clock clock,
        Runnable changed,
        Runnable submit,
        Runnable reset) {

    /** The words for a key in the reader's language. */
    String words(String key, Object... arguments) {
        return phrases.text(key, arguments);
    }
}
