package org.throughline.help;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.throughline.base.access.NotAllowed;
import org.throughline.help.HelpDesk.Place;
import org.throughline.notice.Notice;
import org.throughline.notice.Notices;
import org.throughline.organisation.Accounts;
import org.throughline.organisation.PersonSummary;
import org.throughline.promise.PromiseStatus;
import org.throughline.promise.PromiseSummary;
import org.throughline.promise.Promises;
import org.throughline.support.ApplicationTest;
import org.throughline.support.StatementCount;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;

/** P25 and D13 from asking to the end, with the calendars of the place. Tuesday 1 December 2026, 10:00 in London. */
@ApplicationTest
class SupportLifeTest {

    private static final Map<String, Object> AN_ANSWER = Map.of("what", "Ask Mei to show you the board at six.");

    @Autowired
    private ApplicationContext application;

    @Autowired
    private World world;

    @Autowired
    private TimeMachine time;

    @Autowired
    private SupportRequests requests;

    @Autowired
    private SupportPages pages;

    @Autowired
    private SupportOffers offers;

    @Autowired
    private Promises promises;

    @Autowired
    private Notices notices;

    @Autowired
    private Accounts accounts;

    @Autowired
    private StatementCount count;

    private HelpDesk desk;
    private Place place;

    @BeforeEach
    void aPlace() {
        time.set("2026-12-01T10:00");
        desk = new HelpDesk(application);
        place = desk.place();
    }

    @Test
    void whoAsksIsToldWhenAndGetsAnAnswerThatHelps() {
        SupportRequests.Asked asked = desk.asks(place.tom(), "How do I read the wave board?");

        assertThat(minute(asked.takenBy())).isEqualTo(TimeMachine.at("2026-12-02T10:00"));
        assertThat(told(place.ada())).contains("help.notice.asked");
        assertThat(desk.tasks(place.cora(), asked.ref())).containsExactly("userTask_takeRequest");
        assertThat(desk.tasks(place.tom(), asked.ref()))
                .as("nobody answers themselves")
                .isEmpty();
        desk.answers(place.ada(), asked.ref(), Map.of());
        assertThat(desk.tasks(place.cora(), asked.ref())).isEmpty();
        desk.answers(
                place.ada(),
                asked.ref(),
                Map.of("what", "Ask Mei.", "links", "ACT-2026-000012\nhttps://example.org", "coach", true));
        assertThat(world.as(place.tom(), () -> notices.mine(TimeMachine.at("2026-12-01T00:00"))))
                .filteredOn(notice -> notice.textKey().equals("help.notice.answered"))
                .singleElement()
                .extracting(Notice::link)
                .isEqualTo("/help/" + asked.ref());
        assertThat(page(place.tom(), asked.ref()).summary().state())
                .as("looking is no yes")
                .isEqualTo(SupportState.ANSWERED);
        desk.answers(place.tom(), asked.ref(), Map.of("didItHelp", "true"));

        SupportRequestPage page = page(place.tom(), asked.ref());
        assertThat(page.summary().state()).isEqualTo(SupportState.HELPED);
        assertThat(page.answers()).singleElement().satisfies(answer -> {
            assertThat(answer.links()).containsExactly("ACT-2026-000012", "https://example.org");
            assertThat(answer.coach()).isTrue();
        });
        assertThat(promises.of(asked.ref()))
                .extracting(PromiseSummary::kind, PromiseSummary::status)
                .containsExactly(
                        tuple("takeRequest", PromiseStatus.KEPT),
                        tuple("answerRequest", PromiseStatus.KEPT),
                        tuple("sayIfHelped", PromiseStatus.KEPT));
    }

    @Test
    void overAWeekendNobodysTimeRuns() {
        time.set("2026-12-04T16:30"); // Friday
        assertThat(minute(desk.asks(place.tom(), "Who unlocks the cage?").takenBy()))
                .isEqualTo(TimeMachine.at("2026-12-07T16:30"));
        time.set("2026-12-24T12:00"); // Thursday; Friday and Monday are holidays
        assertThat(minute(desk.asks(place.tom(), "Who counts the totes?").takenBy()))
                .isEqualTo(TimeMachine.at("2026-12-29T12:00"));
    }

    @Test
    void nobodysSilenceEndsIt() {
        String ref = desk.asks(place.tom(), "Who decides the cut-off?").ref();

        time.forwardTo("2026-12-02T09:59");
        assertThat(desk.tasks(place.ada(), ref)).containsExactly("userTask_takeRequest");
        time.forwardTo("2026-12-02T10:01");
        assertThat(desk.tasks(place.ada(), ref)).isEmpty();
        assertThat(desk.tasks(place.people().erin(), ref))
                .as("she leads both of those who help")
                .containsExactly("userTask_answerAsHead");
        assertThat(told(place.tom())).contains("help.notice.movedUp");
        time.forwardTo("2026-12-04T10:01");
        assertThat(desk.tasks(place.people().femi(), ref)).containsExactly("userTask_answerAsHead");
        time.forwardTo("2026-12-08T10:01");
        assertThat(desk.tasks(place.people().erin(), ref)).as("as sponsor").containsExactly("userTask_answerAsHead");
        assertThat(desk.tasks(place.people().sam(), ref)).containsExactly("userTask_answerAsHead");
        desk.answers(place.people().sam(), ref, AN_ANSWER);

        assertThat(page(place.people().sam(), ref).summary().state()).isEqualTo(SupportState.ANSWERED);
        assertThat(promises.of(ref))
                .filteredOn(promise -> promise.status() == PromiseStatus.BROKEN)
                .extracting(PromiseSummary::kind)
                .containsExactly("takeRequest", "answerAsHead", "answerAsHead");
    }

    @Test
    void notQuiteGoesToTheHeadOnceAndEndsHonestlyTheSecondTime() {
        String ref = answered();
        desk.answers(place.tom(), ref, Map.of("didItHelp", "false", "why", "Mei is on leave."));

        assertThat(told(place.people().erin())).contains("help.notice.cameBack");
        assertThat(page(place.people().erin(), ref).answers().get(0).notQuite()).isEqualTo("Mei is on leave.");
        desk.answers(place.people().erin(), ref, AN_ANSWER);
        desk.answers(place.tom(), ref, Map.of("didItHelp", "false", "why", "Still on leave."));

        assertThat(page(place.tom(), ref).summary().state()).isEqualTo(SupportState.NOT_HELPED);
        assertThat(page(place.tom(), ref).answers()).hasSize(2);
        assertThat(desk.tasks(place.people().erin(), ref)).isEmpty();
    }

    @Test
    void whoNeverSaysIsAskedTwiceAndIsNoYes() {
        String ref = answered();

        time.forwardTo("2026-12-08T10:01");
        assertThat(told(place.tom())).contains("help.notice.askedAgain");
        assertThat(desk.tasks(place.tom(), ref)).containsExactly("userTask_sayIfHelped");
        time.forwardTo("2026-12-15T10:01");

        assertThat(page(place.tom(), ref).summary().state()).isEqualTo(SupportState.NOT_SAID);
        assertThat(desk.tasks(place.tom(), ref)).isEmpty();
    }

    @Test
    void whoAskedTakesItBackAndNobodyElseDoes() {
        String ref = desk.asks(place.tom(), "Where is the key?").ref();

        assertThatThrownBy(() -> world.doAs(place.ada(), () -> requests.withdraw(ref, "")))
                .isInstanceOf(NotAllowed.class);
        world.doAs(place.tom(), () -> requests.withdraw(ref, "Found it"));

        SupportRequestPage page = page(place.tom(), ref);
        assertThat(page.summary().state()).isEqualTo(SupportState.WITHDRAWN);
        assertThat(page.summary().withdrawnWhy()).isEqualTo("Found it");
        assertThat(desk.tasks(place.ada(), ref)).isEmpty();
        assertThatThrownBy(() -> world.doAs(place.tom(), () -> requests.withdraw(ref, "")))
                .isInstanceOf(SupportRefused.class);
    }

    @Test
    void nobodySpeaksForAnAskerWhoIsGone() {
        String ref = answered();
        String other = desk.asks(place.tom(), "And where is the key?").ref();

        world.doAs(place.people().sam(), () -> accounts.disable(place.tom().id()));

        assertThat(List.of(ref, other)).allSatisfy(gone -> {
            assertThat(page(place.ada(), gone).summary().state()).isEqualTo(SupportState.WITHDRAWN);
            assertThat(desk.tasks(place.ada(), gone)).isEmpty();
            assertThat(desk.tasks(place.people().carla(), gone)).isEmpty();
        });
    }

    @Test
    void whereNobodyAdvisesWhoeverStepsInHelps() {
        String ref = desk.asks(place.people().quinn(), "Who advises the group?").ref();

        assertThat(desk.tasks(place.people().sam(), ref))
                .as("no adviser, no team leader, no sponsor above")
                .containsExactly("userTask_takeRequest");
        assertThat(page(place.people().sam(), ref).own()).isFalse();
    }

    @Test
    void onlyTheAskerAndThoseWhoHelpReadIt() {
        String ref = desk.asks(place.tom(), "I cannot read the new labels").ref();
        Place elsewhere = desk.place();

        assertThat(List.of(place.tom(), place.ada(), place.cora()))
                .allSatisfy(reader ->
                        assertThat(page(reader, ref).summary().need()).isEqualTo("I cannot read the new labels"));
        for (PersonSummary stranger : List.of(
                place.people().carla(),
                place.people().dmitri(),
                place.people().erin(),
                place.people().sam(),
                place.people().uma(),
                elsewhere.ada())) {
            assertThatThrownBy(() -> page(stranger, ref))
                    .as(stranger.displayName())
                    .isInstanceOf(NotAllowed.class);
            assertThat(world.as(stranger, pages::pool)).isEmpty();
        }
        assertThatThrownBy(() -> page(place.ada(), "SUP-2026-999999")).isInstanceOf(NotAllowed.class);
        assertThat(world.as(place.ada(), pages::pool))
                .extracting(SupportRequestSummary::ref)
                .containsExactly(ref);
    }

    @Test
    void theThirdRequestInFourWeeksIsOneOfferToTheLeaderAndNamesNobody() {
        desk.asks(place.tom(), "The scanner asks for the place twice");
        time.forward(Duration.ofDays(27));
        desk.asks(place.tom(), "Which place does the scanner want?");
        assertThat(world.as(place.people().carla(), offers::known)).isEmpty();
        time.forward(Duration.ofDays(1).minusMinutes(1));
        String third = desk.asks(place.tom(), "Scanner and place again").ref();
        desk.asks(place.people().carla(), "The scanner forgets the place");

        SupportOfferSummary offer =
                world.as(place.people().carla(), offers::known).get(0);
        assertThat(world.as(place.people().carla(), offers::known))
                .as("one in a window")
                .hasSize(1);
        assertThat(offer.kind()).isEqualTo(OfferKind.SESSION);
        assertThat(offer.requests()).isEqualTo(3);
        assertThat(offer.rule()).startsWith("support-offer v");
        assertThat(offer.inputs()).isEqualTo("requests=3;alike=3;offered=false");
        assertThat(page(place.tom(), third).summary())
                .extracting(SupportRequestSummary::offerInputs, SupportRequestSummary::offerSaid)
                .containsExactly("requests=3;alike=3;offered=false", "SESSION");
        assertThat(desk.tasks(place.people().carla(), offer.ref())).containsExactly("userTask_answerOffer");
        assertThatThrownBy(() -> world.as(place.tom(), () -> offers.page(offer.ref())))
                .isInstanceOf(NotAllowed.class);
        desk.answers(place.people().carla(), offer.ref(), Map.of("takeOffer", "true"));
        time.forward(Duration.ofDays(8));
        assertThat(desk.tasks(place.people().erin(), offer.ref()))
                .as("nobody arranged it")
                .containsExactly("userTask_arrangeSupport");
        desk.answers(place.people().erin(), offer.ref(), Map.of("how", "Thursday at six, beside the dock"));

        assertThat(world.as(place.people().carla(), () -> offers.page(offer.ref()))
                        .summary()
                        .state())
                .isEqualTo(OfferState.ARRANGED);
    }

    @Test
    void theFirstRequestIsForgottenAfterFourWeeks() {
        desk.asks(place.tom(), "The scanner asks for the place twice");
        time.forward(Duration.ofDays(14));
        desk.asks(place.tom(), "Who is my coach?");
        time.forward(Duration.ofDays(14).plusSeconds(1));
        desk.asks(place.tom(), "When does the late wave begin?");

        assertThat(world.as(place.people().carla(), offers::known)).isEmpty();
    }

    @Test
    void nothingFollowsFromNotNowOrFromSilence() {
        String first = offered("Alpha", "Bravo", "Charlie");
        desk.answers(place.people().carla(), first, Map.of("takeOffer", "false", "reason", "Peak season"));
        assertThat(world.as(place.people().carla(), offers::known).get(0).state())
                .isEqualTo(OfferState.NOT_NOW);

        time.forward(Duration.ofDays(29));
        String second = offered("Delta", "Echo", "Foxtrot");
        time.forward(Duration.ofDays(14));

        assertThat(world.as(place.people().carla(), () -> offers.page(second))
                        .summary()
                        .state())
                .isEqualTo(OfferState.NOT_ANSWERED);
        assertThat(desk.tasks(place.people().dmitri(), second)).isEmpty();
    }

    @Test
    void aListCostsTheSameForOneRequestAndForFive() {
        desk.asks(place.tom(), "One");
        int one = statements();
        for (int more = 0; more < 4; more++) {
            desk.asks(place.tom(), "More " + more);
        }
        assertThat(statements()).isEqualTo(one);
    }

    /** The clock of a test goes on while it works. */
    private static Instant minute(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MINUTES);
    }

    private int statements() {
        return world.as(
                place.ada(),
                () -> count.during(() -> {
                            pages.pool();
                        })
                        .size());
    }

    private String offered(String... needs) {
        for (String need : needs) {
            desk.asks(place.tom(), need);
        }
        SupportOfferSummary offer =
                world.as(place.people().carla(), offers::known).get(0);
        assertThat(offer.kind()).isEqualTo(OfferKind.COACH);
        return offer.ref();
    }

    private String answered() {
        String ref = desk.asks(place.tom(), "Who shows me the board?").ref();
        desk.answers(place.ada(), ref, Map.of());
        desk.answers(place.ada(), ref, AN_ANSWER);
        return ref;
    }

    private SupportRequestPage page(PersonSummary person, String ref) {
        return world.as(person, () -> pages.page(ref));
    }

    private List<String> told(PersonSummary person) {
        return world.as(
                person,
                () -> notices.mine(TimeMachine.at("2026-12-01T00:00")).stream()
                        .map(Notice::textKey)
                        .toList());
    }
}
