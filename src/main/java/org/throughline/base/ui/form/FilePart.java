package org.throughline.base.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.throughline.base.form.FormField.FileInput;
import org.throughline.base.form.FormFiles;
import org.throughline.base.form.FormFiles.FormFile;
import org.throughline.base.form.FormReading;
import org.throughline.base.form.FormScope;
import org.throughline.base.task.InvalidAnswers;
import org.throughline.base.ui.component.Announcer;
import org.throughline.base.ui.component.UploadTexts;

/** Files: a button to add them and the list of those that were added, each to open or to take away. */
final class FilePart extends FieldPart {

    private static final int MEGABYTE = 1024 * 1024;
    private static final AtomicLong IDS = new AtomicLong();

    private final FileInput field;
    private final Div drawn = new Div();
    private final Span label = new Span();
    private final Span help = new Span();
    private final Span error = new Span();
    private final UnorderedList list = new UnorderedList();
    private final Upload upload;
    private final Button button;
    private final Map<UUID, FormFile> files = new LinkedHashMap<>();
    private boolean several;

    FilePart(FileInput field, ScopePath scopePath, FormDesk desk) {
        super(field, scopePath, desk);
        this.field = field;
        String id = "form-file-" + IDS.incrementAndGet();
        label.setId(id);
        label.addClassName("form-label");
        help.addClassName("form-help");
        error.addClassName("form-error");
        error.setId(id + "-error");
        list.addClassName("form-files");
        drawn.addClassName("form-file");
        drawn.getElement().setAttribute("role", "group").setAttribute("aria-labelledby", id);
        button = new Button(desk.words("form.file.add"));
        button.getElement().setAttribute("aria-describedby", id + " " + id + "-error");
        upload = new Upload(new BoundedUpload(FormFiles.LARGEST, this::add));
        upload.setUploadButton(button);
        upload.setDropLabel(new Span(desk.words("form.file.drop")));
        upload.setMaxFileSize((int) FormFiles.LARGEST);
        UploadTexts.in(upload, desk.phrases()).setI18n(words(upload.getI18n(), desk));
        upload.addFileRejectedListener(rejected -> showError(rejected.getErrorMessage()));
        drawn.add(label, help, error, list, upload);
    }

    private static UploadI18N words(UploadI18N general, FormDesk desk) {
        return general.setError(new UploadI18N.Error()
                .setFileIsTooBig(desk.words("form.error.fileOverLimit", FormFiles.LARGEST / MEGABYTE))
                .setIncorrectFileType(desk.words("form.error.fileType"))
                .setTooManyFiles(desk.words("form.error.fileOne")));
    }

    /** Keeps the file and shows it; a refusal stands beside the field. */
    void add(String name, String contentType, byte[] content) {
        upload.clearFileList();
        try {
            UUID id = desk().files().store(name, contentType, content);
            if (!several) {
                files.clear();
            }
            desk().files().find(id).ifPresent(file -> files.put(id, file));
            showError(null);
            redraw();
            say("form.file.added", name);
            desk().changed().run();
        } catch (InvalidAnswers refused) {
            showError(desk().words(
                            refused.errors().get(0).messageKey(),
                            refused.errors().get(0).arguments().toArray()));
        }
    }

    private void remove(FormFile file) {
        files.remove(file.id());
        redraw();
        say("form.file.removed", file.name());
        button.focus();
        desk().changed().run();
    }

    private void say(String key, Object argument) {
        if (UI.getCurrent() != null) {
            Announcer.say(desk().words(key, argument));
        }
    }

    private void redraw() {
        list.removeAll();
        files.values().forEach(file -> list.add(line(file)));
        list.setVisible(!files.isEmpty());
    }

    private ListItem line(FormFile file) {
        ListItem line = new ListItem(FileLink.to(file, desk()));
        if (!button.isVisible()) {
            return line;
        }
        Button remove = new Button(desk().words("form.list.remove"), click -> remove(file));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        remove.setAriaLabel(desk().words("form.file.remove", file.name()));
        line.add(remove);
        return line;
    }

    @Override
    Component drawn() {
        return drawn;
    }

    @Override
    Optional<Object> value() {
        List<Object> ids = new ArrayList<>();
        files.keySet().forEach(id -> ids.add(id.toString()));
        return ids.isEmpty() ? Optional.empty() : Optional.of(ids);
    }

    @Override
    void setValue(@Nullable Object value) {
        files.clear();
        List<?> ids = value instanceof List<?> listed ? listed : value == null ? List.of() : List.of(value);
        ids.forEach(id -> find(id.toString()).ifPresent(file -> files.put(file.id(), file)));
        redraw();
    }

    private Optional<FormFile> find(String id) {
        try {
            return desk().files().find(UUID.fromString(id));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    void update(FormScope scope, FormReading reading) {
        super.update(scope, reading);
        several = scope.flag(field.multiple());
        String accept = scope.text(field.accept());
        upload.setAcceptedFileTypes(Arrays.stream(accept.split(","))
                .map(String::strip)
                .filter(kind -> !kind.isEmpty())
                .toArray(String[]::new));
    }

    @Override
    void setWords(String labelText, String helpText) {
        label.setText(labelText);
        help.setText(helpText);
        help.setVisible(!helpText.isEmpty());
    }

    @Override
    void setFixed(boolean fixed) {
        upload.setVisible(!fixed);
        if (button.isVisible() == fixed) {
            button.setVisible(!fixed);
            redraw();
        }
    }

    @Override
    public void showError(@Nullable String words) {
        error.setText(words == null ? "" : words);
        error.setVisible(words != null);
    }

    @Override
    public Component target() {
        return button;
    }
}
