package org.throughline.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A place in the organisation: group, division, site or team. */
@Entity
class OrgUnit {

    enum Status {
        ACTIVE,
        MERGED,
        CLOSED
    }

    @Id
    private UUID id;

    private String code;
    private String name;

    @Enumerated(EnumType.STRING)
    private UnitLevel level;

    private @Nullable UUID parentId;

    @Column(name = "time_zone")
    private String zone;

    private String locale;

    @Enumerated(EnumType.STRING)
    private Status status = Status.ACTIVE;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected OrgUnit() {}

    OrgUnit(String code, String name, UnitLevel level, @Nullable UUID parentId, ZoneId zone, Locale locale) {
        this.id = UUID.randomUUID();
        this.code = code;
        this.name = name;
        this.level = level;
        this.parentId = parentId;
        this.zone = zone.getId();
        this.locale = locale.toLanguageTag();
    }

    void rename(String newName) {
        this.name = newName;
    }

    void moveBelow(UUID newParentId) {
        this.parentId = newParentId;
    }

    void settle(ZoneId newZone, Locale newLocale) {
        this.zone = newZone.getId();
        this.locale = newLocale.toLanguageTag();
    }

    UnitSummary summary() {
        return new UnitSummary(id, code, name, level, parentId, ZoneId.of(zone), Locale.forLanguageTag(locale));
    }
}
