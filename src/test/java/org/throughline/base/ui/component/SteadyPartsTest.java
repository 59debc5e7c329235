package org.throughline.base.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.throughline.base.ui.Screen;
import org.throughline.base.ui.component.SteadyParts.Part;

@ExtendWith(Screen.class)
class SteadyPartsTest {

    private final SteadyParts parts = new SteadyParts();
    private final List<String> takenOut = new ArrayList<>();

    @BeforeEach
    void aColumnOfTwo() {
        UI.getCurrent().add(parts);
        show("a1", "b1");
    }

    @Test
    void whatShowsTheSameIsNotEvenTakenOutForAMoment() {
        Component first = parts.getComponentAt(0);

        show("a1", "b2");

        assertThat(texts()).containsExactly("a1", "b2");
        assertThat(parts.getComponentAt(0)).isSameAs(first);
        assertThat(takenOut).containsExactly("b1");
    }

    @Test
    void whatIsNewComesInAtItsPlaceAndLeavesTheOthersAlone() {
        show("n1", "a1", "m1", "b1");

        assertThat(texts()).containsExactly("n1", "a1", "m1", "b1");
        assertThat(takenOut).isEmpty();
    }

    @Test
    void whatIsGoneIsTakenOutAndDrawnAnewWhenItComesBack() {
        Component first = parts.getComponentAt(0);

        show("b1");
        show("a1", "b1");

        assertThat(texts()).containsExactly("a1", "b1");
        assertThat(parts.getComponentAt(0)).isNotSameAs(first);
        assertThat(takenOut).containsExactly("a1");
    }

    @Test
    void anotherOrderIsFollowed() {
        show("b1", "a1");

        assertThat(texts()).containsExactly("b1", "a1");
    }

    /** Parts named by their first letter that show the whole word. */
    private void show(String... words) {
        parts.show(Stream.of(words)
                .map(word -> new Part(word.substring(0, 1), word, () -> {
                    Span span = new Span(word);
                    span.addDetachListener(detached -> takenOut.add(word));
                    return span;
                }))
                .toList());
    }

    private List<String> texts() {
        return parts.getChildren().map(part -> ((Span) part).getText()).toList();
    }
}
