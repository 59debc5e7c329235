package org.throughline.studio.ui;

import java.util.UUID;
import org.throughline.studio.ModelKind;
import org.throughline.studio.ModelName;

/** The addresses of the studio. */
final class StudioRoutes {

    static final String PROCESSES = "processes";
    static final String TABLES = "processes/tables";
    static final String FORMS = "processes/forms";
    static final String RELEASES = "processes/releases";
    static final String MOVES = "processes/moves";

    /** What the pages about processes stand under. */
    static final String TABS = "studio.title";

    static final String NAME = "name";
    static final String REF = "ref";
    static final String KIND = "kind";

    private StudioRoutes() {}

    static String model(ModelName model) {
        return folder(model.kind()) + "/" + model.name();
    }

    static String release(String ref) {
        return RELEASES + "/" + ref;
    }

    static String move(UUID id) {
        return MOVES + "/" + id;
    }

    /** Where a move of a process is planned. */
    static String moving(String process, int from) {
        return PROCESSES + "/" + process + "/move?from=" + from;
    }

    static String file(String ref, ModelName model) {
        return release(ref) + "/edit/" + model.kind().ending() + "/" + model.name();
    }

    /** The scenarios of a process in a release. */
    static String scenarios(String ref, String process) {
        return release(ref) + "/scenarios/" + process;
    }

    /** Where a scenario of a process is recorded. */
    static String record(String ref, String process) {
        return release(ref) + "/record/" + process;
    }

    /** What kind of model an address of a model names. */
    static ModelKind kind(String path) {
        return path.startsWith(TABLES) ? ModelKind.TABLE : path.startsWith(FORMS) ? ModelKind.FORM : ModelKind.PROCESS;
    }

    private static String folder(ModelKind kind) {
        return switch (kind) {
            case PROCESS -> PROCESSES;
            case TABLE -> TABLES;
            case FORM -> FORMS;
        };
    }
}
