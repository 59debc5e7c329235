package org.throughline.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who works here, with or without a way to sign in. */
@Entity
class Person {

    private static final String FORMER = "Former person";

    enum Status {
        INVITED,
        ACTIVE,
        ABSENT,
        LEFT,
        ERASED
    }

    @Id
    private UUID id;

    private String userName;
    private String displayName;
    private @Nullable String email;
    private @Nullable String passwordHash;
    private UUID homeUnitId;
    private @Nullable UUID managerId;

    @Column(name = "time_zone")
    private String zone;

    private String locale;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    Person(AddPerson command, @Nullable String passwordHash, UnitSummary home) {
        this.id = UUID.randomUUID();
        this.userName = command.userName();
        this.displayName = command.displayName();
        this.email = command.email();
        this.passwordHash = passwordHash;
        this.homeUnitId = command.homeUnitId();
        this.managerId = command.managerId();
        this.zone = home.zone().getId();
        this.locale = home.locale().toLanguageTag();
        this.status = passwordHash == null ? Status.INVITED : Status.ACTIVE;
    }

    UUID id() {
        return id;
    }

    @Nullable
    String passwordHash() {
        return passwordHash;
    }

    boolean mayWork() {
        return status == Status.ACTIVE || status == Status.ABSENT;
    }

    boolean mayWorkOrIsInvited() {
        return mayWork() || status == Status.INVITED;
    }

    /** Ends all ways in; what the person did stays. */
    void disable() {
        if (status == Status.LEFT || status == Status.ERASED) {
            throw new PersonRefused("organisation.person.alreadyDisabled", displayName);
        }
        this.status = Status.LEFT;
    }

    Optional<String> email() {
        return Optional.ofNullable(email);
    }

    /** Keeps the id and nothing else that says who it was. */
    void erase() {
        this.displayName = FORMER;
        this.userName = "former-" + id;
        this.email = null;
        this.passwordHash = null;
        this.status = Status.ERASED;
    }

    /** Lets somebody back in who had left. */
    void enable() {
        if (status != Status.LEFT) {
            throw new PersonRefused("organisation.person.notDisabled", displayName);
        }
        this.status = passwordHash == null ? Status.INVITED : Status.ACTIVE;
    }

    /** The person has a way to sign in now. */
    void admit() {
        if (status == Status.INVITED) {
            this.status = Status.ACTIVE;
        }
    }

    void changePassword(String newHash) {
        this.passwordHash = newHash;
        admit();
    }

    /** Whether a list of people says something else. */
    boolean differs(String newName, @Nullable String newEmail, UUID newHomeUnitId, @Nullable UUID newManagerId) {
        return !displayName.equals(newName)
                || !Objects.equals(email, newEmail)
                || !homeUnitId.equals(newHomeUnitId)
                || !Objects.equals(managerId, newManagerId);
    }

    /** Takes over what a list of people says. */
    void update(String newName, @Nullable String newEmail, UUID newHomeUnitId, @Nullable UUID newManagerId) {
        this.displayName = newName;
        this.email = newEmail;
        this.homeUnitId = newHomeUnitId;
        this.managerId = newManagerId;
    }

    void reportTo(UUID newManagerId) {
        this.managerId = newManagerId;
    }

    PersonSummary summary() {
        return new PersonSummary(
                id,
                displayName,
                userName,
                homeUnitId,
                managerId,
                ZoneId.of(zone),
                Locale.forLanguageTag(locale),
                mayWork());
    }
}
