package org.throughline.studio;

import java.util.List;
import org.throughline.base.i18n.Phrases;
import org.throughline.studio.diff.DiffWord;
import org.throughline.studio.diff.ModelDiff;

/**
 * What a release changes in one model, in words.
 *
 * @param model which
 * @param words one sentence for each difference
 * @param runningCases how many cases of the process run now; they keep their version. 0 for tables and forms
 */
public record ReleaseWords(ModelName model, List<DiffWord> words, long runningCases) {

    public ReleaseWords {
        words = List.copyOf(words);
    }

    /** The sentences in the reader's language. */
    public List<String> in(Phrases phrases) {
        return words.stream().map(word -> word.in(phrases)).toList();
    }

    /** The difference between a source and the one before it; an empty one before is a new model. */
    static ReleaseWords of(ModelName model, String before, String after, long runningCases) {
        List<DiffWord> words = switch (model.kind()) {
            case PROCESS -> ModelDiff.process(before, after);
            case TABLE -> ModelDiff.table(before, after);
            case FORM -> ModelDiff.form(before, after);
        };
        return new ReleaseWords(model, words, runningCases);
    }
}
