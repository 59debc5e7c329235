package org.throughline.base.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class RuleWordsTest {

    private final Phrases english = new Texts().in(Locale.ENGLISH);
    private final Phrases german = new Texts().in(Locale.GERMAN);

    @Test
    void aRuleIsCalledByItsNameAndVersion() {
        assertThat(RuleWords.version("clocks-and-rights v12", english)).isEqualTo("Clocks and rights, version 12");
        assertThat(RuleWords.version("clocks-and-rights v12", german)).isEqualTo("Fristen und Rechte, Version 12");
        assertThat(RuleWords.version("session plan", german)).isEqualTo("Planung der Lernrunde");
    }

    @Test
    void whatATableWasAskedWithIsReadOneAfterTheOther() {
        assertThat(RuleWords.inputs("{kind=STAFFING, cost=null, finance=true, night=false}", english))
                .isEqualTo("Kind: STAFFING · Cost: not known · Finance is here: yes · night: no");
        assertThat(RuleWords.inputs("{}", english)).isEmpty();
    }

    @Test
    void aRuleOfTheHouseKeepsItsOwnName() {
        assertThat(RuleWords.version("night-shift v2", english)).isEqualTo("night-shift, version 2");
        assertThat(RuleWords.version("by hand", english)).isEqualTo("by hand");
    }
}
