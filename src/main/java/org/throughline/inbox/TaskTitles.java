package org.throughline.inbox;

import java.util.Locale;
import org.springframework.stereotype.Component;
import org.throughline.base.i18n.Texts;

/**
 * What a task is called in the reader's language.
 *
 * <p>A bundle may name it under {@code task.<id of the task in its model>}; otherwise the model's own name stands, which is the
 * case for every task that a process admin adds.
 */
@Component
public class TaskTitles {

    private final Texts texts;

    TaskTitles(Texts texts) {
        this.texts = texts;
    }

    /** The title, verb first, without the name of the thing. */
    public String title(Locale reader, String taskKey, String nameInModel) {
        String key = "task." + taskKey;
        return texts.has(key) ? texts.text(reader, key) : nameInModel;
    }

    /**
     * Key of the sentence that says what it means that the process went on without this task.
     *
     * <p>A bundle may say it under {@code ended.<id of the task in its model>}: "This offer ended {0}."
     */
    String endedKey(String taskKey) {
        String key = "ended." + taskKey;
        return texts.has(key) ? key : "inbox.conflict.wentOn";
    }

    /** The word for a kind of thing, such as "Action" for {@code ACT}; the kind itself when no bundle knows it. */
    public String kind(Locale reader, String kind) {
        String key = "inbox.kind." + kind;
        return texts.has(key) ? texts.text(reader, key) : kind;
    }
}
