package org.throughline.organisation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughline.base.access.ActingFor;
import org.throughline.base.access.Actor;
import org.throughline.base.access.CurrentPerson;
import org.throughline.base.access.NotAllowed;

/**
 * Answers what the signed-in person may do and where.
 *
 * <p>The annotation on a use case is the first door; the use case itself checks the unit of the thing it touches here.
 */
@Component
public class Access {

    private final CurrentPerson currentPerson;
    private final People people;
    private final Units units;
    private final SettingUp settingUp;
    private final ActingFor actingFor;

    Access(CurrentPerson currentPerson, People people, Units units, SettingUp settingUp, ActingFor actingFor) {
        this.currentPerson = currentPerson;
        this.people = people;
        this.units = units;
        this.settingUp = settingUp;
        this.actingFor = actingFor;
    }

    /** The signed-in person. */
    public Actor actor() {
        return currentPerson.require();
    }

    /** Whose word it is: the person for whom the signed-in one acts as a cover, else they themselves. */
    public UUID answering() {
        return actingFor.find().orElseGet(() -> actor().personId());
    }

    /** Whether anybody is signed in; nobody is when the clock or a job acts. */
    public boolean isAnybodyActing() {
        return currentPerson.find().isPresent();
    }

    /** Whether the person holds the permission somewhere. */
    public boolean mayAnywhere(Permission permission) {
        return grants().stream().anyMatch(grant -> RolePermissionPolicy.allows(grant.role(), permission));
    }

    /** Whether the person holds the permission for this unit. */
    public boolean may(Permission permission, UUID unitId) {
        Set<UUID> places = new LinkedHashSet<>();
        units.upwards(unitId).forEach(unit -> places.add(unit.id()));
        return grants().stream()
                .anyMatch(grant ->
                        places.contains(grant.unitId()) && RolePermissionPolicy.allows(grant.role(), permission));
    }

    /**
     * Refuses when the person does not hold the permission for this unit.
     *
     * @throws NotAllowed says nothing about whether the thing exists
     */
    public void check(Permission permission, UUID unitId) {
        if (!settingUp.isRunning() && !may(permission, unitId)) {
            throw new NotAllowed();
        }
    }

    /** The ids of all units for which the person holds the permission. */
    public Set<UUID> unitsWith(Permission permission) {
        Set<UUID> found = new LinkedHashSet<>();
        grants().stream()
                .filter(grant -> RolePermissionPolicy.allows(grant.role(), permission))
                .forEach(grant -> found.addAll(units.downwards(grant.unitId())));
        return found;
    }

    /** The roles that the person holds today, and while they do a covered task those of the person for whom they do it. */
    public List<RoleGrantSummary> grants() {
        return currentPerson
                .find()
                .map(actor -> Stream.concat(Stream.of(actor.personId()), actingFor.find().stream())
                        .flatMap(person -> people.rolesOf(person).stream())
                        .toList())
                .orElse(List.of());
    }
}
