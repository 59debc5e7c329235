package org.throughline.help;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.organisation.PersonSummary;

class SupportPoliciesTest {

    private static final Instant NOW = Instant.parse("2026-12-01T10:00:00Z");
    private static final PersonSummary FEMI = person("Femi", null, true);
    private static final PersonSummary ERIN = person("Erin", FEMI, true);
    private static final PersonSummary GONE = person("Gone", ERIN, false);
    private static final PersonSummary ADA = person("Ada", ERIN, true);
    private static final PersonSummary BO = person("Bo", GONE, true);
    private static final PersonSummary CAL = person("Cal", FEMI, true);

    @Test
    void theHeadIsTheManagerOfMostAdvisers() {
        assertThat(HeadPolicy.first(List.of(CAL, ADA, BO), UUID.randomUUID(), people()))
                .contains(ERIN);
        assertThat(HeadPolicy.first(List.of(CAL, ADA), UUID.randomUUID(), people()))
                .as("as many of each: by name")
                .contains(ERIN);
    }

    @Test
    void theHeadIsNeverTheAskerNorSomebodyWhoCannotSignIn() {
        assertThat(HeadPolicy.first(List.of(ADA), ERIN.id(), people())).contains(FEMI);
        assertThat(HeadPolicy.above(BO.id(), UUID.randomUUID(), people())).contains(ERIN);
        assertThat(HeadPolicy.first(List.of(ADA), FEMI.id(), people())).contains(ERIN);
    }

    @Test
    void whoeverIsAtTheTopHasNobodyAboveThem() {
        assertThat(HeadPolicy.above(FEMI.id(), UUID.randomUUID(), people())).isEmpty();
        assertThat(HeadPolicy.first(List.of(), UUID.randomUUID(), people())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "The scanner asks for the place twice, " + "Why does the SCANNER want the place of a tote?, 1",
        "The scanner asks for the place twice, The scanner is slow, 0",
        "The scanner asks for the place twice, Who is my coach?, 0",
        "Who is it?, Who is it?, 0",
    })
    void twoLongerWordsMakeTwoNeedsAlike(String need, String other, int alike) {
        assertThat(SameNeedPolicy.alike(need, List.of(other))).isEqualTo(alike);
    }

    @Test
    void aLinkIsAReferenceOrAPageOnTheWeb() {
        assertThat(LinksPolicy.check(" ACT-2026-000012 \n\nhttps://example.org/a?b=c\nACT-2026-000012\n"))
                .isEqualTo("ACT-2026-000012\nhttps://example.org/a?b=c");
        assertThat(LinksPolicy.check("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "act-2026-12", "https://", "ftp://example.org", "see below", "//x"})
    void nothingElseIsALink(String line) {
        assertThatThrownBy(() -> LinksPolicy.check(line)).isInstanceOf(SupportRefused.class);
    }

    @Test
    void tenLinksFitAndElevenDoNot() {
        assertThat(LinksPolicy.check(links(10)).lines()).hasSize(10);
        assertThatThrownBy(() -> LinksPolicy.check(links(11))).isInstanceOf(SupportRefused.class);
    }

    @Test
    void aNeedIsOneToFourThousandCharactersAndAPageIsAnAddress() {
        assertThat(new AskForSupport("  x ", "/actions/ACT-2026-000012?words=of+a+search#there").page())
                .isEqualTo("actions");
        assertThat(new AskForSupport("x", "sessions/CYC-2026-000001/room").page())
                .as("which page, not which session")
                .isEqualTo("sessions/room");
        assertThat(new AskForSupport("x", "t/8f3k2").page()).isEqualTo("t");
        assertThat(new AskForSupport("x".repeat(4000), "").need()).hasSize(4000);
        assertThatThrownBy(() -> new AskForSupport("x".repeat(4001), "")).isInstanceOf(SupportRefused.class);
        assertThatThrownBy(() -> new AskForSupport(" \n ", "")).isInstanceOf(SupportRefused.class);
        assertThatThrownBy(() -> new AskForSupport("x", "javascript:x")).isInstanceOf(SupportRefused.class);
    }

    @Test
    void anAnswerComesBackOnceAndItsAskerIsAskedTwice() {
        SupportRequest request = new SupportRequest("SUP-2026-000001", ADA, new AskForSupport("Help", ""), NOW);
        assertThatThrownBy(() -> request.helped(NOW)).isInstanceOf(SupportRefused.class);
        request.take(CAL.id(), NOW);
        request.answered();
        assertThat(request.askOnceMore()).isTrue();
        assertThat(request.notQuite(NOW)).as("the first time").isTrue();
        request.passUp(ERIN.id());
        request.answered();
        assertThat(request.askOnceMore()).as("asked anew about a new answer").isTrue();
        assertThat(request.askOnceMore()).as("and then no more").isFalse();
        assertThat(request.notQuite(NOW)).as("the second time").isFalse();
        assertThat(request.state()).isEqualTo(SupportState.NOT_HELPED);
        request.withdraw(NOW);
        assertThat(request.state()).as("what ended stays as it is").isEqualTo(SupportState.NOT_HELPED);
    }

    private static String links(int count) {
        StringBuilder links = new StringBuilder();
        for (int at = 0; at < count; at++) {
            links.append("https://example.org/").append(at).append('\n');
        }
        return links.toString();
    }

    private static PersonSummary person(String name, @Nullable PersonSummary manager, boolean active) {
        return new PersonSummary(
                UUID.randomUUID(),
                name,
                name,
                UUID.randomUUID(),
                manager == null ? null : manager.id(),
                ZoneId.of("Europe/London"),
                Locale.UK,
                active);
    }

    private static Function<UUID, Optional<PersonSummary>> people() {
        Map<UUID, PersonSummary> known = Arrays.asList(FEMI, ERIN, GONE, ADA, BO, CAL).stream()
                .collect(Collectors.toMap(PersonSummary::id, person -> person));
        return id -> Optional.ofNullable(known.get(id));
    }
}
