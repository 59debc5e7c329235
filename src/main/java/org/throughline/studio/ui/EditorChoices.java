package org.throughline.studio.ui;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughline.base.form.FormSchemas;
import org.throughline.base.process.ApplicationVocabulary;
import org.throughline.base.ui.form.FormViews;
import org.throughline.studio.ModelKind;
import org.throughline.studio.ModelName;
import org.throughline.studio.Models;
import org.throughline.studio.ReleaseFileSummary;
import org.throughline.studio.ReleasePages;
import org.throughline.studio.ui.editor.EditorVocabulary;
import org.throughline.studio.ui.editor.FormPreview;

/** What stands around an editor: the words of the code with the models in force and those of the same release, and a preview of forms. */
@Component
class EditorChoices {

    private final ApplicationVocabulary application;
    private final Models models;
    private final ReleasePages pages;
    private final FormViews views;
    private final FormSchemas schemas;
    private final StudioReader reader;

    EditorChoices(
            ApplicationVocabulary application,
            Models models,
            ReleasePages pages,
            FormViews views,
            FormSchemas schemas,
            StudioReader reader) {
        this.application = application;
        this.models = models;
        this.pages = pages;
        this.views = views;
        this.schemas = schemas;
        this.reader = reader;
    }

    /** An empty preview, on the days and times of the reader. */
    FormPreview preview() {
        return new FormPreview(views, schemas, reader.words().zone());
    }

    EditorVocabulary in(String release) {
        List<ModelName> known = Stream.concat(
                        models.all().stream().map(row -> row.model().model()),
                        pages.of(release).files().stream().map(ReleaseFileSummary::model))
                .distinct()
                .toList();
        return EditorVocabulary.of(
                application.collect(),
                names(known, ModelKind.FORM),
                names(known, ModelKind.TABLE),
                names(known, ModelKind.PROCESS));
    }

    private static List<String> names(List<ModelName> known, ModelKind kind) {
        return known.stream()
                .filter(model -> model.kind() == kind)
                .map(ModelName::name)
                .toList();
    }
}
