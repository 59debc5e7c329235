package org.throughline.base.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.ErrorEvent;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.dao.OptimisticLockingFailureException;
import org.throughline.base.access.NotAllowed;

@ExtendWith(Screen.class)
class UiErrorsTest {

    private final UiErrors errors = new UiErrors(new ErrorReferences());

    @Test
    void aBrokenRuleIsToldInItsOwnWordsHoweverDeepItLies() {
        String words = "You may not do this here. Ask the person who runs this place.";
        assertThat(errors.sentence(new NotAllowed())).isEqualTo(words);
        assertThat(errors.sentence(new IllegalStateException(new RuntimeException(new NotAllowed()))))
                .isEqualTo(words);
    }

    @Test
    void aLostRaceIsToldAsSuch() {
        assertThat(errors.sentence(new OptimisticLockingFailureException("version 3, not 2")))
                .startsWith("Somebody changed this while you were working.")
                .doesNotContain("version");
    }

    @Test
    void whatNobodyForesawGetsAReferenceAndKeepsItsSecrets() {
        assertThat(errors.sentence(new IllegalStateException("password is 123")))
                .containsPattern("Ref [2-9A-Z]{3}-[2-9A-Z]$")
                .doesNotContain("123");
    }

    @Test
    void itIsShownOnThePage() {
        errors.error(new ErrorEvent(new NotAllowed()));
        assertThat(_get(Notification.class).getElement().getTextRecursively()).contains("You may not do this here.");
    }

    @Test
    void referencesAreShortAndHaveNoLookalikes() {
        ErrorReferences references = new ErrorReferences();
        Set<String> seen = new TreeSet<>();
        for (int number = 0; number < 200; number++) {
            seen.add(references.next());
        }
        assertThat(seen).hasSizeGreaterThan(190).allMatch(reference -> reference.matches("[^01OIL]{3}-[^01OIL]"));
    }
}
