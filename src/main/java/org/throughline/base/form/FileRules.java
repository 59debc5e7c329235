package org.throughline.base.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.throughline.base.form.FormField.FileInput;
import org.throughline.base.form.FormFiles.FormFile;

/** Only files that were kept before, of the kinds and number that the field takes. */
final class FileRules {

    private static final int MOST_FILES = 20;

    private final FormFiles files;

    FileRules(FormFiles files) {
        this.files = files;
    }

    Optional<Object> check(FileInput field, Object value, FieldReport report) {
        List<?> ids = value instanceof List<?> several ? several : List.of(value);
        int most = report.scope().flag(field.multiple()) ? MOST_FILES : 1;
        if (ids.size() > most) {
            report.add("form.error.files", most);
            return Optional.empty();
        }
        List<String> kept = new ArrayList<>();
        for (Object id : new LinkedHashSet<>(ids)) {
            Optional<FormFile> file = find(id);
            if (file.isEmpty()) {
                report.add("form.error.file");
                return Optional.empty();
            }
            if (!accepts(report.scope().text(field.accept()), file.get())) {
                report.add("form.error.fileKind", file.get().name());
            }
            kept.add(file.get().id().toString());
        }
        return Optional.of(kept);
    }

    private Optional<FormFile> find(Object id) {
        try {
            return files.find(UUID.fromString(id.toString()));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private static boolean accepts(String accept, FormFile file) {
        String name = file.name().toLowerCase(Locale.ROOT);
        String type = file.contentType().toLowerCase(Locale.ROOT);
        return accept.isBlank()
                || Arrays.stream(accept.toLowerCase(Locale.ROOT).split(","))
                        .map(String::strip)
                        .anyMatch(kind -> kind.startsWith(".")
                                ? name.endsWith(kind)
                                : kind.endsWith("/*")
                                        ? type.startsWith(kind.substring(0, kind.length() - 1))
                                        : type.equals(kind));
    }
}
