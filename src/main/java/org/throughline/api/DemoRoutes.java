package org.throughline.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAccessor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.throughline.base.task.FieldError;
import org.throughline.base.task.InvalidAnswers;
import org.throughline.demo.DemoGuide;

/** The clock of the demo world; elsewhere there is no such address. */
@RestController
@Profile("demo")
@RequestMapping(Api.V1 + "/demo")
@Tag(name = "Demo", description = "In the demo world only")
class DemoRoutes {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final DemoGuide guide;

    DemoRoutes(DemoGuide guide) {
        this.guide = guide;
    }

    /**
     * Where to move the clock; one of the two.
     *
     * @param advance how far, as ISO 8601 says it: `P2D`, `P1W`, `PT3H`; days are days of London's calendar
     * @param to an instant with its offset, or a date and time on London's clock
     */
    @Schema(name = "ClockMove")
    record Move(@Nullable String advance, @Nullable String to) {}

    /**
     * What the clock shows now.
     *
     * @param ran how many timers and jobs ran on the way, each at its own instant
     */
    @Schema(name = "ClockMoved")
    record Moved(Instant now, int ran) {}

    @PostMapping("/clock")
    @Operation(summary = "Move the demo world's clock forward; everything that falls due on the way happens")
    Moved move(@RequestBody Move move) {
        int ran = guide.to(target(move));
        return new Moved(guide.now(), ran);
    }

    private Instant target(Move move) {
        String advance = move.advance();
        String to = move.to();
        if ((advance == null) == (to == null)) {
            throw new InvalidAnswers(FieldError.of("", "api.problem.clock"));
        }
        try {
            return to == null ? later(guide.now(), String.valueOf(advance)) : instant(to);
        } catch (DateTimeParseException | ArithmeticException unreadable) {
            throw new InvalidAnswers(FieldError.of(
                    to == null ? "advance" : "to", "api.problem.wrongField", to == null ? "advance" : "to"));
        }
    }

    /** A duration of days, weeks or months is one of the calendar: in a night of clock change a day has not 24 hours. */
    static Instant later(Instant now, String advance) {
        int time = advance.indexOf('T');
        String days = time < 0 ? advance : advance.substring(0, time);
        Period period = days.equals("P") ? Period.ZERO : Period.parse(days);
        Duration hours = time < 0 ? Duration.ZERO : Duration.parse("P" + advance.substring(time));
        return now.atZone(LONDON).plus(period).plus(hours).toInstant();
    }

    static Instant instant(String to) {
        TemporalAccessor read =
                DateTimeFormatter.ISO_DATE_TIME.parseBest(to, OffsetDateTime::from, LocalDateTime::from);
        return read instanceof LocalDateTime local
                ? local.atZone(LONDON).toInstant()
                : OffsetDateTime.from(read).toInstant();
    }
}
