package org.throughline.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.internet.AddressException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.notice.GatheringPolicy.DueLine;

/** The rules of mails, each with its edges. */
class MailPoliciesTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final UUID SOMEBODY = UUID.randomUUID();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @ParameterizedTest
    @CsvSource({"1, 0.5, 60", "2, 0.5, 120", "3, 0.5, 240", "8, 0.5, 7680", "9, 0.5, 14400", "1, 0, 48", "1, 1, 72"})
    void eachWaitIsTwiceTheLastWithinAFifth(int attempts, double chance, long seconds) {
        assertThat(RetryPolicy.waitAfter(attempts, SendFailure.SERVER_SILENT, chance))
                .contains(Duration.ofSeconds(seconds));
    }

    @Test
    void theTenthFailureIsTheLast() {
        assertThat(RetryPolicy.waitAfter(9, SendFailure.PUT_OFF, 0)).isPresent();
        assertThat(RetryPolicy.waitAfter(10, SendFailure.PUT_OFF, 0)).isEmpty();
    }

    @Test
    void whatCannotGetBetterIsNotTriedAgain() {
        assertThat(RetryPolicy.waitAfter(1, SendFailure.ADDRESS_REFUSED, 0)).isEmpty();
        assertThat(RetryPolicy.waitAfter(1, SendFailure.ADDRESS_BROKEN, 0)).isEmpty();
        assertThat(RetryPolicy.waitAfter(1, SendFailure.MAIL_REFUSED, 0)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T06:59:59Z, 2026-11-20T07:00:00Z",
        "2026-11-20T07:00:00Z, 2026-11-21T07:00:00Z",
        "2026-03-28T12:00:00Z, 2026-03-29T06:00:00Z",
        "2026-10-24T12:00:00Z, 2026-10-25T07:00:00Z"
    })
    void theDailyMailIsAtSevenWhereThePersonLives(Instant moment, Instant next) {
        assertThat(DigestPolicy.next(moment, null, LONDON)).isEqualTo(next);
    }

    @Test
    void theDailyMailWaitsForTheEndOfQuietHours() {
        QuietHours night = new QuietHours(LocalTime.of(22, 0), LocalTime.of(9, 15));

        assertThat(DigestPolicy.next(Instant.parse("2026-11-20T03:00:00Z"), night, LONDON))
                .isEqualTo(Instant.parse("2026-11-20T09:15:00Z"));
    }

    @Test
    void dailyLinesAreOneMailAndTheOthersAreAlone() {
        List<DueLine> lines = List.of(
                line(NoticeChannel.DIGEST),
                line(NoticeChannel.NOW),
                line(NoticeChannel.DIGEST),
                line(NoticeChannel.NOW));

        assertThat(GatheringPolicy.gather(SOMEBODY, lines, TODAY))
                .extracting(mail -> mail.notices().size())
                .containsExactly(2, 1, 1);
        assertThat(GatheringPolicy.gather(SOMEBODY, lines, TODAY))
                .isEqualTo(GatheringPolicy.gather(SOMEBODY, lines, TODAY));
    }

    @Test
    void aFloodIsOneMailAndAFewAreNot() {
        List<DueLine> few =
                Stream.generate(() -> line(NoticeChannel.NOW)).limit(5).toList();
        List<DueLine> flood =
                Stream.generate(() -> line(NoticeChannel.NOW)).limit(6).toList();

        assertThat(GatheringPolicy.gather(SOMEBODY, few, TODAY)).hasSize(5);
        assertThat(GatheringPolicy.gather(SOMEBODY, flood, TODAY)).hasSize(1);
    }

    @Test
    void nothingDueMakesNoMail() {
        assertThat(GatheringPolicy.gather(SOMEBODY, List.of(), TODAY)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(NoticeKind.class)
    void whatOthersWaitForCannotBeOff(NoticeKind kind) {
        assertThatCode(() -> ChannelPolicy.check(kind, NoticeChannel.DIGEST)).doesNotThrowAnyException();
        assertThat(ChannelPolicy.allows(kind, NoticeChannel.NONE))
                .isEqualTo(kind == NoticeKind.SESSION || kind == NoticeKind.NEWS);
        assertThat(ChannelPolicy.allows(kind, kind.usual())).isTrue();
    }

    @Test
    void nothingIsSaidOfConfidentialThingsOfWhatCameFromThemOrOfUnknownOnes() {
        UUID place = UUID.randomUUID();
        Map<String, NoticeSubject> known = Map.of(
                "open", new NoticeSubject(place, false, List.of()),
                "child", new NoticeSubject(place, false, List.of("open")),
                "restricted", new NoticeSubject(place, true, List.of()),
                "grandchild", new NoticeSubject(place, false, List.of("open", "barrier")),
                "barrier", new NoticeSubject(place, false, List.of("restricted")),
                "orphan", new NoticeSubject(place, false, List.of("nobody knows")),
                "circle", new NoticeSubject(place, false, List.of("circle")));

        assertThat(List.of("open", "child", "circle")).allMatch(ref -> speak(ref, known));
        assertThat(List.of("restricted", "barrier", "grandchild", "orphan", "nobody knows"))
                .noneMatch(ref -> speak(ref, known));
    }

    @Test
    void aTitleCannotAddLinesToTheHead() {
        assertThat(SubjectLine.of("Broken\r\nBcc: everybody@example.org\u0000\u2028 {{7*7}} ${7*7}"))
                .isEqualTo("Broken Bcc: everybody@example.org {{7*7}} ${7*7}");
        assertThat(SubjectLine.of("x".repeat(160))).hasSize(160);
        assertThat(SubjectLine.of("x".repeat(300))).hasSize(160).endsWith("…");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nobody",
                "@example.org",
                "a@",
                "a b@example.org",
                "a@example.org\r\nBcc: b@example.org",
                "a@example.org, b@example.org",
                "A <a@example.org>",
                "a@exa mple.org"
            })
    void whatIsNoSingleAddressIsRefused(String written) {
        assertThatThrownBy(() -> MailAddress.of(written)).isInstanceOf(AddressException.class);
    }

    @Test
    void domainsOfAnyLanguageAreWrittenAsServersKnowThem() throws AddressException {
        assertThat(MailAddress.of(" mia@bücher.example ").getAddress()).isEqualTo("mia@xn--bcher-kva.example");
    }

    private static boolean speak(String ref, Map<String, NoticeSubject> known) {
        return DiscretionPolicy.maySpeak(ref, asked -> Optional.ofNullable(known.get(asked)));
    }

    private static DueLine line(NoticeChannel channel) {
        return new DueLine(UUID.randomUUID(), channel);
    }
}
