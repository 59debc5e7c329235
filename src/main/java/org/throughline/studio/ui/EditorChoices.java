package org.throughline.studio.ui;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughline.base.process.ApplicationVocabulary;
import org.throughline.studio.ModelKind;
import org.throughline.studio.ModelName;
import org.throughline.studio.Models;
import org.throughline.studio.ReleaseFileSummary;
import org.throughline.studio.ReleasePages;
import org.throughline.studio.ui.editor.EditorVocabulary;

/** What an editor offers: the words of the code, with the models in force and those of the same release. */
@Component
class EditorChoices {

    private final ApplicationVocabulary application;
    private final Models models;
    private final ReleasePages pages;

    EditorChoices(ApplicationVocabulary application, Models models, ReleasePages pages) {
        this.application = application;
        this.models = models;
        this.pages = pages;
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
