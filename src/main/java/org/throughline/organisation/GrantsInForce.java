package org.throughline.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Roles that people who can work hold now.
 *
 * <p>The first and the last day of a role are days of its place: in Auckland a role begins half a day before it would in London. The
 * database finds what may be in force somewhere on Earth, and the unit's zone decides.
 */
@Component
class GrantsInForce {

    private static final ZoneId WHERE_DAYS_BEGIN = ZoneOffset.ofHours(14);
    private static final ZoneId WHERE_DAYS_END = ZoneOffset.ofHours(-12);

    private final RoleGrantRepository grants;
    private final Units units;
    private final Clock clock;

    GrantsInForce(RoleGrantRepository grants, Units units, Clock clock) {
        this.grants = grants;
        this.units = units;
        this.clock = clock;
    }

    /** The roles of one person. */
    List<RoleGrant> of(UUID personId) {
        return grants.of(personId, newestDay(), oldestDay()).stream()
                .filter(this::isInForce)
                .toList();
    }

    /** The roles that these people hold now or will hold. */
    List<RoleGrant> lasting(Collection<UUID> personIds) {
        return grants.lasting(personIds, oldestDay()).stream()
                .filter(grant -> !grant.endsBefore(today(grant.summary().unitId())))
                .toList();
    }

    /** Who holds the roles on exactly these units, by name. */
    List<Holding> holdings(Collection<Role> roles, Collection<UUID> unitIds) {
        return grants.holdings(roles, unitIds, newestDay(), oldestDay()).stream()
                .filter(holding -> isInForce(holding.grant()))
                .toList();
    }

    /** The units on which somebody holds one of the roles. */
    Set<RolePlace> places(Collection<Role> roles) {
        return grants.of(roles, newestDay(), oldestDay()).stream()
                .filter(this::isInForce)
                .map(RoleGrant::summary)
                .map(grant -> new RolePlace(grant.role(), grant.unitId()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The day that it is in a unit. */
    LocalDate today(UUID unitId) {
        return LocalDate.now(clock.withZone(units.unit(unitId).zone()));
    }

    private boolean isInForce(RoleGrant grant) {
        return grant.coversDay(today(grant.summary().unitId()));
    }

    private LocalDate newestDay() {
        return LocalDate.now(clock.withZone(WHERE_DAYS_BEGIN));
    }

    private LocalDate oldestDay() {
        return LocalDate.now(clock.withZone(WHERE_DAYS_END));
    }
}
