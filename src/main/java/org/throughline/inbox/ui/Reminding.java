package org.throughline.inbox.ui;

import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.throughline.base.i18n.Words;

/** Asks when to be reminded; pages know it by this only, so that its calendar comes when it is asked for. */
interface Reminding {

    /**
     * Opens the question.
     *
     * @param words at the place of the tasks
     * @param due the earliest due moment of the tasks, null when none is promised
     * @param remind is told the moment
     */
    void ask(Words words, @Nullable Instant due, Consumer<Instant> remind);
}
