package org.throughline.organisation;

import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.throughline.base.access.NotAllowed;

/**
 * The units whose people and roles the signed-in person may change, and who lives there; foreign and missing look the same.
 *
 * <p>{@link Access} itself stands on people and units, so it is asked for when it is needed.
 */
@Component
class ManagedUnits {

    private final OrgUnitRepository units;
    private final PersonRepository people;
    private final ObjectProvider<Access> access;
    private final SettingUp settingUp;

    ManagedUnits(OrgUnitRepository units, PersonRepository people, ObjectProvider<Access> access, SettingUp settingUp) {
        this.units = units;
        this.people = people;
        this.access = access;
        this.settingUp = settingUp;
    }

    /** Refuses another unit at the top: an installation gets its one with its first administrator. */
    void checkTop() {
        if (!settingUp.isRunning()) {
            throw new NotAllowed();
        }
    }

    /** Refuses when the person does not manage this unit. */
    void check(UUID unitId) {
        access.getObject().check(Permission.MANAGE_PEOPLE, unitId);
    }

    /** This unit, when the person manages it. */
    OrgUnit unit(UUID unitId) {
        check(unitId);
        return units.findById(unitId).orElseThrow(NotAllowed::new);
    }

    /** Somebody whose home the person manages. */
    Person person(UUID personId) {
        Person person = people.findById(personId).orElseThrow(NotAllowed::new);
        check(person.summary().homeUnitId());
        return person;
    }

    /** The person who acts; nobody does while the first people are made. */
    UUID actor() {
        return access.getObject().actor().personId();
    }
}
