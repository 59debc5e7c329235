package org.throughline.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.throughline.base.access.NotAllowed;
import org.throughline.base.task.OptionSource.Option;
import org.throughline.base.task.TaskContext;
import org.throughline.organisation.PersonSummary;
import org.throughline.organisation.Role;
import org.throughline.organisation.UnitLevel;
import org.throughline.organisation.UnitSummary;
import org.throughline.support.ApplicationTest;
import org.throughline.support.StatementCount;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;
import org.throughline.support.World.Logistics;

/** The register on a real database: what is shown to whom, in what order, and at what cost. */
@ApplicationTest
class ActionRegisterTest {

    @Autowired
    private World world;

    @Autowired
    private TimeMachine time;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private ActionRegister register;

    @Autowired
    private ActionPages pages;

    @Autowired
    private OpenActionChoices choices;

    @Autowired
    private StatementCount statements;

    private ActionDesk desk;
    private Logistics people;
    private String early;
    private String middle;
    private String last;

    @BeforeEach
    void threeActions() {
        desk = beans.createBean(ActionDesk.class);
        time.set("2026-10-06T11:30");
        people = world.logistics();
        last = offer(people.ben(), "2026-10-30", Strength.WEAKER);
        early = offer(people.ben(), "2026-10-09", Strength.STRONGER);
        middle = offer(people.wes(), "2026-10-16", Strength.INTERMEDIATE);
    }

    private String offer(PersonSummary owner, String due, Strength strength) {
        return desk.offer(people, owner, ActionType.PROCESS_REWORK, strength, LocalDate.parse(due));
    }

    private List<String> shown(PersonSummary person, RegisterFilter filter) {
        return world.as(person, () -> register.page(filter, 0, 50)).stream()
                .map(ActionRow::ref)
                .toList();
    }

    private static RegisterFilter owner(PersonSummary owner) {
        return new RegisterFilter(owner.id(), null, null, null, null, false);
    }

    private static RegisterFilter due(RegisterFilter.Due due) {
        return new RegisterFilter(null, due, null, null, null, false);
    }

    private static RegisterFilter stage(ActionStage stage) {
        return new RegisterFilter(null, null, null, null, stage, false);
    }

    @Test
    void theSoonestDueComesFirst() {
        assertThat(shown(people.carla(), RegisterFilter.OPEN)).containsExactly(early, middle, last);
    }

    @Test
    void eachFilterLeavesWhatItSays() {
        assertThat(shown(people.carla(), owner(people.wes()))).containsExactly(middle);
        assertThat(shown(
                        people.carla(),
                        new RegisterFilter(null, null, people.site().id(), Strength.WEAKER, null, false)))
                .containsExactly(last);
        assertThat(shown(
                        people.carla(),
                        new RegisterFilter(null, null, people.outbound().id(), null, null, false)))
                .isEmpty();
        assertThat(shown(people.carla(), due(RegisterFilter.Due.WEEK))).containsExactly(early);
        assertThat(shown(people.carla(), stage(ActionStage.DOING))).isEmpty();
        assertThat(shown(people.carla(), stage(ActionStage.OFFERED))).hasSize(3);
    }

    @Test
    void openActionsAreFoundByTheirWordsAndReference() {
        desk.giveUp(people.carla(), middle);

        assertThat(found(people.carla(), "")).containsExactly(early, last);
        assertThat(found(people.carla(), "WAVE cut-off")).containsExactly(early, last);
        assertThat(found(people.carla(), last)).containsExactly(last);
        assertThat(found(people.carla(), "%")).isEmpty();
        assertThat(world.as(people.carla(), () -> register.countOpenLike("board")))
                .isEqualTo(2);
    }

    @Test
    void aFormOffersOnlyTheActionsThatItsPersonSees() {
        TaskContext form = new TaskContext(
                "", "", "", "", "", people.pickA().id(), people.carla().id(), Map.of());

        assertThat(world.as(people.carla(), () -> choices.options(form)))
                .extracting(Option::value)
                .containsExactly(early, middle, last);
        assertThat(world.as(people.wes(), () -> choices.options(form)))
                .extracting(Option::label)
                .contains(middle + " · Wave cut-off board and runner role");
        assertThat(world.as(stranger(), () -> choices.options(form))).isEmpty();
    }

    private List<String> found(PersonSummary person, String words) {
        return world.as(person, () -> register.openLike(words, 0, 50)).stream()
                .map(ActionRow::ref)
                .toList();
    }

    private PersonSummary stranger() {
        int n = (int) System.nanoTime();
        UnitSummary elsewhere = world.unit(
                "southmoor-" + n, "Southmoor", UnitLevel.SITE, people.division().id());
        return world.person("stranger", "Sol Reed", n, elsewhere, null, Role.MEMBER);
    }

    @Test
    void anActionIsLateOnTheDayAfterItsDay() {
        time.set("2026-10-09T23:59");
        assertThat(shown(people.carla(), due(RegisterFilter.Due.LATE))).isEmpty();
        time.set("2026-10-10T00:01");
        assertThat(shown(people.carla(), due(RegisterFilter.Due.LATE))).containsExactly(early);
    }

    @Test
    void theNumbersCountWhatIsOpenLateAndAwaited() {
        desk.accept(people.ben(), early);
        time.set("2026-10-17T10:00");

        RegisterTotals totals = world.as(people.carla(), () -> register.totals(due(RegisterFilter.Due.LATE)));

        assertThat(totals).isEqualTo(new RegisterTotals(3, 2, 0, 2));
    }

    @Test
    void whatEndedIsShownOnRequestOnly() {
        desk.giveUp(people.carla(), middle);

        assertThat(shown(people.carla(), RegisterFilter.OPEN)).containsExactly(early, last);
        assertThat(shown(people.carla(), new RegisterFilter(null, null, null, null, null, true)))
                .containsExactly(early, middle, last);
        assertThat(shown(people.carla(), stage(ActionStage.ENDED))).containsExactly(middle);
    }

    @Test
    void theBoardSetsEachActionIntoItsColumn() {
        desk.accept(people.ben(), early);

        List<BoardColumn> columns = world.as(people.carla(), () -> register.board(RegisterFilter.OPEN));

        assertThat(columns)
                .extracting(BoardColumn::stage)
                .containsExactly(
                        ActionStage.OFFERED,
                        ActionStage.ACCEPTED,
                        ActionStage.DOING,
                        ActionStage.IN_USE,
                        ActionStage.EFFECT,
                        ActionStage.NO_EFFECT);
        assertThat(columns.get(0).cards()).extracting(ActionRow::ref).containsExactly(middle, last);
        assertThat(columns.get(0).total()).isEqualTo(2);
        assertThat(columns.get(1).cards()).extracting(ActionRow::ref).containsExactly(early);
    }

    @Test
    void whoSeesAnotherPlaceOnlySeesWhatTheyHaveAPartIn() {
        PersonSummary stranger = stranger();
        String theirs = offer(stranger, "2026-10-20", Strength.WEAKER);

        assertThat(shown(stranger, RegisterFilter.OPEN)).containsExactly(theirs);
        assertThat(world.as(stranger, () -> pages.page(theirs)).summary().ref()).isEqualTo(theirs);
        assertThatThrownBy(() -> world.as(stranger, () -> pages.page(early))).isInstanceOf(NotAllowed.class);
    }

    @Test
    void whoWasAskedMayStillOpenTheActionAfterTheOfferEnded() {
        time.forwardTo("2026-10-08T11:31");

        ActionPage page = world.as(people.wes(), () -> pages.page(middle));

        assertThat(page.may().offerEnded()).isTrue();
        assertThat(page.rows().offers())
                .singleElement()
                .satisfies(offer -> assertThat(offer.answer()).isEqualTo(OfferAnswer.LAPSED));
    }

    @Test
    void aPageOfTheRegisterCostsTheSameHoweverLongItIs() {
        world.doAs(people.carla(), () -> register.page(RegisterFilter.OPEN, 0, 50));
        List<String> three = pageAndTotals();
        for (int day = 1; day <= 5; day++) {
            offer(people.ben(), "2026-11-0" + day, Strength.WEAKER);
        }

        assertThat(pageAndTotals()).hasSameSizeAs(three);
        assertThat(three)
                .as("the person's roles once, then the numbers and the rows")
                .hasSize(3);
    }

    private List<String> pageAndTotals() {
        return world.as(
                people.carla(),
                () -> statements.during(() -> {
                    register.totals(RegisterFilter.OPEN);
                    register.page(RegisterFilter.OPEN, 0, 50);
                }));
    }

    @Test
    void thePageOfAnActionCostsAFixedNumberOfStatements() {
        world.doAs(people.carla(), () -> pages.page(early));

        List<String> seen = world.as(people.carla(), () -> statements.during(() -> pages.page(early)));

        assertThat(seen).hasSizeLessThanOrEqualTo(14);
    }

    @Test
    void theAuditorSeesEverythingAndMayDoNothing() {
        ActionPage page = world.as(people.uma(), () -> pages.page(early));

        assertThat(page.may()).isEqualTo(new ActionPage.May(false, false, false));
        assertThat(page.names()).containsEntry(people.ben().id(), "Ben Cole");
        assertThat(page.story()).extracting("action").containsExactly("action.history.offered");
        assertThat(page.promises()).extracting("kind").contains("actionAccept", "actionAcceptReminder");
        assertThat(page.story().get(0).details())
                .isEqualTo(Map.of("owner", people.ben().id().toString(), "due", "2026-10-09"));
    }
}
