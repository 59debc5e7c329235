package org.throughline.base.ui.component;

import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.component.upload.UploadI18N.AddFiles;
import com.vaadin.flow.component.upload.UploadI18N.DropFiles;
import com.vaadin.flow.component.upload.UploadI18N.File;
import com.vaadin.flow.component.upload.UploadI18N.Uploading;
import org.throughline.base.i18n.Phrases;

/** Puts the words of a field for files into the reader's language; see {@link DateTexts}. */
public final class UploadTexts {

    private UploadTexts() {}

    /** A field for files. */
    public static Upload in(Upload field) {
        return in(field, UiWords.phrases());
    }

    /** The same for a reader who is known otherwise. */
    public static Upload in(Upload field, Phrases phrases) {
        UploadI18N words = new UploadI18N();
        words.setAddFiles(
                new AddFiles().setOne(phrases.text("field.upload.add")).setMany(phrases.text("field.upload.addMany")));
        words.setDropFiles(new DropFiles()
                .setOne(phrases.text("field.upload.drop"))
                .setMany(phrases.text("field.upload.dropMany")));
        words.setFile(new File()
                .setRetry(phrases.text("field.upload.retry"))
                .setStart(phrases.text("field.upload.start"))
                .setRemove(phrases.text("field.upload.remove")));
        words.setError(new UploadI18N.Error()
                .setTooManyFiles(phrases.text("field.upload.tooMany"))
                .setFileIsTooBig(phrases.text("field.upload.tooBig"))
                .setIncorrectFileType(phrases.text("field.upload.wrongType")));
        words.setUploading(new Uploading()
                .setStatus(new Uploading.Status()
                        .setConnecting(phrases.text("field.upload.connecting"))
                        .setStalled(phrases.text("field.upload.stalled"))
                        .setProcessing(phrases.text("field.upload.processing"))
                        .setHeld(phrases.text("field.upload.held")))
                .setError(new Uploading.Error()
                        .setServerUnavailable(phrases.text("field.upload.failed"))
                        .setUnexpectedServerError(phrases.text("field.upload.failed"))
                        .setForbidden(phrases.text("field.upload.failed"))));
        field.setI18n(words);
        return field;
    }
}
