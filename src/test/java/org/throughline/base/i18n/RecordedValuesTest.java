package org.throughline.base.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RecordedValuesTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final UUID BEN = UUID.fromString("5f0c52f4-9a71-4d0c-8f0e-0d6f1c1f7a11");
    private final Texts texts = new Texts();
    private final Clock clock = Clock.fixed(Instant.parse("2026-10-01T09:00:00Z"), LONDON);
    private final Words words = new Words(texts.in(Locale.ENGLISH), Locale.UK, LONDON, clock);

    @Test
    void daysMomentsAndPeopleAreWordedAndTheRestStays() {
        Map<String, Object> spoken = RecordedValues.inWords(
                Map.of("due", "2026-10-16", "at", "2026-10-16T08:30:00Z", "who", BEN.toString(), "why", "No room"),
                words,
                id -> Optional.of("Ben Cole"));

        assertThat(spoken)
                .containsEntry("due", "Fri 16 Oct 2026")
                .containsEntry("at", "Fri 16 Oct 2026, 09:30")
                .containsEntry("who", "Ben Cole")
                .containsEntry("why", "No room");
    }

    @Test
    void aPersonWhoIsForgottenStaysAnId() {
        assertThat(RecordedValues.inWords(Map.of("who", BEN.toString()), words, id -> Optional.empty()))
                .containsEntry("who", BEN.toString());
    }

    @Test
    void thePeopleOfManyLinesAreFoundAtOnce() {
        assertThat(RecordedValues.people(
                        List.of(Map.of("who", BEN.toString()), Map.of("by", BEN.toString(), "x", "y"))))
                .containsExactly(BEN);
    }
}
