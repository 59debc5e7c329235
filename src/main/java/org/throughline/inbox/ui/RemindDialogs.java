package org.throughline.inbox.ui;

import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.base.i18n.Words;

@Component
class RemindDialogs implements Reminding {

    @Override
    public void ask(Words words, @Nullable Instant due, Consumer<Instant> remind) {
        new RemindDialog(words, due, remind).open();
    }
}
