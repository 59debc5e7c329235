package org.throughline.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.base.access.NotAllowed;
import org.throughline.organisation.PersonSummary;
import org.throughline.support.ApplicationTest;
import org.throughline.support.World;
import org.throughline.support.World.Logistics;

/** Lists under a name, one's own or a unit's. */
@ApplicationTest
class SavedViewsTest {

    @Autowired
    private World world;

    @Autowired
    private SavedViews views;

    private Logistics people;

    @BeforeEach
    void aWorld() {
        people = world.logistics();
    }

    private UUID save(PersonSummary who, String name, @Nullable UUID unit) {
        return world.as(who, () -> views.save(new SaveView("my-work", name, "kind=ACT&for=team", unit)));
    }

    private List<String> names(PersonSummary who) {
        return world.as(who, () -> views.of("my-work")).stream()
                .map(SavedView::name)
                .toList();
    }

    @Test
    void aViewIsItsOwnersUntilItIsSharedWithAUnit() {
        UUID own = save(people.dmitri(), "Mine", null);
        save(people.dmitri(), "Of the site", people.site().id());

        assertThat(names(people.dmitri())).containsExactly("Mine", "Of the site");
        assertThat(names(people.ben())).containsExactly("Of the site");
        assertThat(names(people.quinn())).isEmpty();
        assertThatThrownBy(() -> save(people.wes(), "Mine too", people.site().id()))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> world.doAs(people.ben(), () -> views.rename(own, "Ours")))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> world.doAs(people.ben(), () -> views.delete(UUID.randomUUID())))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void aPageBeginsWithTheChosenOneUntilItIsGone() {
        UUID own = save(people.ben(), "Mine", null);
        world.doAs(people.ben(), () -> views.startWith("my-work", own));
        assertThat(world.as(people.ben(), () -> views.of("my-work")))
                .singleElement()
                .matches(SavedView::start)
                .matches(view -> view.address().equals("my-work?kind=ACT&for=team"));

        world.doAs(people.ben(), () -> views.rename(own, " Team "));
        assertThat(names(people.ben())).containsExactly("Team");
        world.doAs(people.ben(), () -> views.delete(own));
        assertThat(names(people.ben())).isEmpty();
    }

    @Test
    void anAddressThatIsNoneIsRefused() {
        assertThatThrownBy(() -> new SaveView("https://elsewhere", "x", "", null))
                .isInstanceOf(TaskRefused.class);
        assertThatThrownBy(() -> new SaveView("my-work", " ", "", null)).isInstanceOf(TaskRefused.class);
    }
}
