package org.throughline.studio;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a model is; the name of a file says it by its ending. */
public enum ModelKind {
    PROCESS("bpmn", "bpmn/"),
    TABLE("dmn", "bpmn/"),
    FORM("form", "forms/");

    private final String ending;
    private final String folder;

    ModelKind(String ending, String folder) {
        this.ending = ending;
        this.folder = folder;
    }

    /** How its files end, and what addresses call it: {@code bpmn}, {@code dmn} or {@code form}. */
    public String ending() {
        return ending;
    }

    /** The name under which a file of this kind is deployed. */
    public String resource(String name) {
        return folder + name + '.' + ending;
    }

    /** The kind with that ending; empty for any other word. */
    public static Optional<ModelKind> ofEnding(String ending) {
        return Arrays.stream(values())
                .filter(kind -> kind.ending.equals(ending.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
