package org.throughline.organisation;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.base.access.NotAllowed;

/** People, their roles in places, and who holds a role for a unit. */
@Service
@Transactional
public class People {

    private final PersonRepository people;
    private final RoleGrantRepository grants;
    private final RolesInRequest rolesInRequest;
    private final GrantsInForce inForce;
    private final ApplicationEventPublisher events;
    private final Units units;
    private final ManagedUnits managed;
    private final PasswordEncoder passwords;

    People(
            PersonRepository people,
            RoleGrantRepository grants,
            RolesInRequest rolesInRequest,
            Units units,
            ManagedUnits managed,
            PasswordEncoder passwords,
            GrantsInForce inForce,
            ApplicationEventPublisher events) {
        this.people = people;
        this.grants = grants;
        this.rolesInRequest = rolesInRequest;
        this.units = units;
        this.managed = managed;
        this.passwords = passwords;
        this.inForce = inForce;
        this.events = events;
    }

    /**
     * The person with this id.
     *
     * @throws PersonRefused when there is none
     */
    @CalledByProcess
    @Transactional(readOnly = true)
    public PersonSummary person(UUID id) {
        return find(id).orElseThrow(() -> new PersonRefused("organisation.person.unknown", id));
    }

    /** The person with this id, if there is one. */
    @CalledByProcess
    @Transactional(readOnly = true)
    public Optional<PersonSummary> find(UUID id) {
        return people.findById(id).map(Person::summary);
    }

    /** The people with these ids, in one read, by id. */
    @CalledByProcess
    @Transactional(readOnly = true)
    public Map<UUID, PersonSummary> byIds(Collection<UUID> ids) {
        return people.findAllById(ids).stream()
                .map(Person::summary)
                .collect(Collectors.toMap(PersonSummary::id, Function.identity()));
    }

    /** The person who signs in with this name, if there is one. */
    @CalledByProcess
    @Transactional(readOnly = true)
    public Optional<PersonSummary> byUserName(String userName) {
        return people.findByUserName(userName).map(Person::summary);
    }

    /** Everybody who can work here, by name. */
    @CalledByProcess
    @Transactional(readOnly = true)
    public List<PersonSummary> all() {
        return people.findAllByOrderByDisplayName().stream()
                .map(Person::summary)
                .filter(PersonSummary::active)
                .toList();
    }

    /** Everybody whose home is one of these units, by name. */
    @CalledByProcess
    @Transactional(readOnly = true)
    public List<PersonSummary> livingIn(Collection<UUID> unitIds) {
        return people.findByHomeUnitIdInOrderByDisplayName(unitIds).stream()
                .map(Person::summary)
                .filter(PersonSummary::active)
                .toList();
    }

    /** The roles that the person holds today. */
    @CalledByProcess
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public List<RoleGrantSummary> rolesOf(UUID personId) {
        return rolesInRequest.of(
                personId,
                () -> inForce.of(personId).stream().map(RoleGrant::summary).toList());
    }

    /** The line manager, if the person has one who can work. */
    @CalledByProcess
    @Transactional(readOnly = true)
    public Optional<PersonSummary> managerOf(UUID personId) {
        return find(personId)
                .flatMap(person -> Optional.ofNullable(person.managerId()))
                .flatMap(this::find)
                .filter(PersonSummary::active);
    }

    /** Who holds the role for the unit: on it or on the nearest unit above it; empty when nobody does. */
    @CalledByProcess
    @Transactional(readOnly = true)
    public Optional<RoleHolder> holders(Role role, UUID unitId) {
        List<UUID> upwards = upwards(unitId);
        return FallbackHolderPolicy.nearest(role, upwards, inForce.holdings(List.of(role), upwards), null);
    }

    /**
     * Who holds the role for the unit, or who steps in so that no task is ever without a holder.
     *
     * @throws PersonRefused when not even a process admin can be reached
     */
    @CalledByProcess
    @Transactional(readOnly = true)
    public RoleHolder holdersOrFallback(Role role, UUID unitId) {
        return holdersOrFallback(List.of(role), unitId, null).get(0);
    }

    /**
     * Where each of the roles is held for the unit, leaving out one person who must not do it; when nobody is left, who steps in.
     *
     * <p>One read, however many units lie above.
     *
     * @param asked roles that may do it
     * @param except person whose own work it is (separation of duty), null when everybody may
     * @throws PersonRefused when not even a process admin can be reached
     */
    @CalledByProcess
    @Transactional(readOnly = true)
    public List<RoleHolder> holdersOrFallback(List<Role> asked, UUID unitId, @Nullable UUID except) {
        List<UUID> upwards = upwards(unitId);
        List<Holding> holdings = inForce.holdings(FallbackHolderPolicy.inOrder(asked.toArray(Role[]::new)), upwards);
        List<RoleHolder> found = FallbackHolderPolicy.nearest(asked, upwards, holdings, except);
        if (found.isEmpty()) {
            throw new PersonRefused("organisation.noHolder", asked);
        }
        return found;
    }

    /** On which units somebody holds one of the roles today; they hold for the units below as well. One read. */
    @CalledByProcess
    @Transactional(readOnly = true)
    public Set<RolePlace> held(Collection<Role> roles) {
        return inForce.places(roles);
    }

    /** How many people who can work have their home in one of these units. */
    @CalledByProcess
    @Transactional(readOnly = true)
    public int count(Collection<UUID> unitIds) {
        return people.countByHomeUnitIdInAndStatusIn(unitIds, EnumSet.of(Person.Status.ACTIVE, Person.Status.ABSENT));
    }

    /** Everybody who may be asked to hold one of the roles anywhere from the unit upwards, by name. */
    @CalledByProcess
    @Transactional(readOnly = true)
    public List<PersonSummary> eligible(Collection<Role> roles, UUID unitId) {
        return inForce.holdings(roles, upwards(unitId)).stream()
                .map(holding -> holding.person().summary())
                .distinct()
                .toList();
    }

    /** Adds a person to a unit that the signed-in person manages. */
    @RequiresPermission(Permission.MANAGE_PEOPLE)
    public PersonSummary add(AddPerson command) {
        managed.check(command.homeUnitId());
        if (people.findByUserName(command.userName()).isPresent()) {
            throw new PersonRefused("organisation.person.userNameTaken", command.userName());
        }
        UnitSummary home = units.unit(command.homeUnitId());
        return people.save(new Person(command, hash(command.password()), home)).summary();
    }

    /** Sets a person's line manager. */
    @RequiresPermission(Permission.MANAGE_PEOPLE)
    public void reportTo(UUID personId, UUID managerId) {
        managed.person(personId).reportTo(person(managerId).id());
    }

    /** Gives a role to a person in a place. */
    @RequiresPermission(Permission.MANAGE_PEOPLE)
    public RoleGrantSummary grant(GrantRole command) {
        managed.check(command.unitId());
        person(command.personId());
        units.unit(command.unitId());
        rolesInRequest.forget();
        return grants.save(new RoleGrant(command)).summary();
    }

    /** Ends a role with yesterday, at its place. */
    @RequiresPermission(Permission.MANAGE_PEOPLE)
    public void endGrant(UUID grantId) {
        RoleGrant grant = grants.findById(grantId).orElseThrow(NotAllowed::new);
        managed.check(grant.summary().unitId());
        grant.endOn(inForce.today(grant.summary().unitId()).minusDays(1));
        rolesInRequest.forget();
        RoleGrantSummary ended = grant.summary();
        events.publishEvent(new RoleEnded(ended.personId(), ended.role(), ended.unitId()));
    }

    private @Nullable String hash(@Nullable String password) {
        if (password == null) {
            return null;
        }
        PasswordPolicy.check(password);
        return passwords.encode(password);
    }

    private List<UUID> upwards(UUID unitId) {
        return units.upwards(unitId).stream().map(UnitSummary::id).toList();
    }
}
