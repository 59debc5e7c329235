package org.throughline.organisation;

import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.throughline.base.access.NotAllowed;

/** Asks whether the signed-in person may change units, people and roles of a unit; {@link Access} itself stands on people and units. */
@Component
class ManagedUnits {

    private final ObjectProvider<Access> access;
    private final SettingUp settingUp;

    ManagedUnits(ObjectProvider<Access> access, SettingUp settingUp) {
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

    /** The person who acts; nobody does while the first people are made. */
    UUID actor() {
        return access.getObject().actor().personId();
    }
}
