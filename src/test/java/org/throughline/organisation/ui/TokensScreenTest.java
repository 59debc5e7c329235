package org.throughline.organisation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.base.ui.component.EmptyState;
import org.throughline.organisation.ApiScope;
import org.throughline.organisation.ApiTokenSummary;
import org.throughline.organisation.ApiTokens;
import org.throughline.support.ApplicationTest;
import org.throughline.support.Screens;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;
import org.throughline.support.World.Logistics;

/** A person makes a token for a program of their own, sees it once, and takes it back. */
@ApplicationTest
class TokensScreenTest {

    @Autowired
    private World world;

    @Autowired
    private Screens screens;

    @Autowired
    private TimeMachine time;

    @Autowired
    private ApiTokens tokens;

    private Logistics people;

    @BeforeEach
    void aWorld() {
        time.set("2026-10-01T09:00");
        people = world.logistics();
    }

    @Test
    void aTokenIsShownOnce() {
        String shown = screens.as(people.ben(), TokensView.ROUTE, () -> {
            assertThat(_find(EmptyState.class)).hasSize(1);
            make("Shift report");
            return _get(TextField.class, field -> field.withLabel("Token")).getValue();
        });

        assertThat(shown).startsWith("tl_");
        assertThat(world.as(people.ben(), tokens::mine))
                .extracting(ApiTokenSummary::name, ApiTokenSummary::scopes)
                .containsExactly(tuple("Shift report", Set.of(ApiScope.READ)));
        screens.doAs(people.ben(), TokensView.ROUTE, () -> {
            assertThat(_find(TextField.class, field -> field.withLabel("Token")))
                    .isEmpty();
            assertThat(_find(ListItem.class)).anyMatch(row -> text(row).contains("Read · until Sat 31 Oct 2026"));
        });
    }

    @Test
    void takingItBackIsAskedFirst() {
        screens.doAs(people.ben(), TokensView.ROUTE, () -> {
            make("Shift report");
            _click(_get(Button.class, button -> button.withText("Take back")));
            assertThat(tokens.mine()).hasSize(1);
            _click(_find(Button.class, button -> button.withText("Take back")).stream()
                    .filter(button -> button.getAriaLabel().isEmpty())
                    .findFirst()
                    .orElseThrow());
            assertThat(tokens.mine()).isEmpty();
            assertThat(_find(EmptyState.class)).hasSize(1);
        });
    }

    @Test
    void theDemoClockIsOfferedInTheDemoWorldOnly() {
        screens.doAs(
                people.ben(),
                TokensView.ROUTE,
                () -> assertThat(_get(CheckboxGroup.class)
                                .getListDataView()
                                .getItems()
                                .toList())
                        .hasSize(2));
    }

    @Test
    void nobodySeesTheTokensOfSomebodyElse() {
        screens.doAs(people.ben(), TokensView.ROUTE, () -> make("Shift report"));

        screens.doAs(
                people.carla(),
                TokensView.ROUTE,
                () -> assertThat(_find(EmptyState.class)).hasSize(1));
    }

    private static void make(String name) {
        _setValue(_get(TextField.class, field -> field.withLabel("What is it for?")), name);
        _click(_get(Button.class, button -> button.withText("Make the token")));
    }

    private static String text(ListItem row) {
        return row.getElement().getTextRecursively();
    }
}
