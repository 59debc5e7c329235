package org.throughline.studio.diff;

import java.util.List;
import java.util.function.Supplier;

/** What changes from one source of a model to the next, as a process administrator would say it. */
public final class ModelDiff {

    private ModelDiff() {}

    /** Two sources of a process; an empty one before says that it is new. */
    public static List<DiffWord> process(String before, String after) {
        return words(
                before,
                after,
                XmlTree.read(before).isPresent() || before.isEmpty(),
                () -> ProcessDiff.words(before, after));
    }

    /** Two sources of a decision table; an empty one before says that it is new. */
    public static List<DiffWord> table(String before, String after) {
        return words(
                before,
                after,
                XmlTree.read(before).isPresent() || before.isEmpty(),
                () -> TableDiff.words(before, after));
    }

    /** Two sources of a form; an empty one before says that it is new. */
    public static List<DiffWord> form(String before, String after) {
        return words(before, after, true, () -> FormDiff.words(before, after));
    }

    private static List<DiffWord> words(String before, String after, boolean readable, Supplier<List<DiffWord>> words) {
        if (before.equals(after)) {
            return List.of(DiffWord.of("same"));
        }
        List<DiffWord> found = readable ? words.get() : List.of(DiffWord.of("unreadable"));
        return found.isEmpty() ? List.of(DiffWord.of("drawing")) : found;
    }
}
