package org.throughline.board;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The people who decide what no tier could, for a unit and everything below. */
@Entity
class Board {

    @Id
    private UUID id;

    private String code;
    private String name;
    private UUID unitId;
    private int cadenceDays;
    private int meetingMinutes;
    private @Nullable String parentCode;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Board() {}

    Board(CreateBoard command) {
        this.id = UUID.randomUUID();
        this.code = command.code();
        this.name = command.name();
        this.unitId = command.unitId();
        this.cadenceDays = command.cadenceDays();
        this.meetingMinutes = command.meetingMinutes();
        this.parentCode = command.parentCode();
    }

    UUID id() {
        return id;
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    UUID unitId() {
        return unitId;
    }

    @Nullable
    String parentCode() {
        return parentCode;
    }

    int cadenceDays() {
        return cadenceDays;
    }

    Instant end(Instant start) {
        return start.plus(Duration.ofMinutes(meetingMinutes));
    }

    /** The ordinary meeting after one that starts then: the same local time, so many calendar days later. */
    Instant ordinaryAfter(Instant start, ZoneId zone) {
        return start.atZone(zone).plusDays(cadenceDays).toInstant();
    }
}
