package org.throughline.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.throughline.audit.Commands;
import org.throughline.base.i18n.Texts;

/** Every command that a person can give is a sentence in the log. */
class CommandTextsTest {

    @Test
    void everyCommandOfAPersonHasItsWords() {
        Texts texts = new Texts();
        Set<String> missing = new TreeSet<>(Commands.ofPeople());
        missing.removeIf(command -> texts.has("audit.did." + command));

        assertThat(missing).isEmpty();
    }
}
