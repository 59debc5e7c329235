package org.throughline.organisation;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The roles of which a person is the last holder at a place: without them nobody there could be asked. */
@Component
class RoleDuties implements DutySource {

    private static final Set<Role> FOR_ONESELF = Set.of(Role.MEMBER, Role.PARTICIPANT);

    private final RoleGrantRepository grants;
    private final GrantsInForce inForce;
    private final RolesInRequest rolesInRequest;
    private final Units units;

    RoleDuties(RoleGrantRepository grants, GrantsInForce inForce, RolesInRequest rolesInRequest, Units units) {
        this.grants = grants;
        this.inForce = inForce;
        this.rolesInRequest = rolesInRequest;
        this.units = units;
    }

    @Override
    public String name() {
        return "role";
    }

    @Override
    public List<Duty> dutiesOf(UUID personId) {
        List<RoleGrantSummary> held = inForce.lasting(List.of(personId)).stream()
                .map(RoleGrant::summary)
                .filter(grant -> !FOR_ONESELF.contains(grant.role()))
                .toList();
        List<Role> roles = held.stream().map(RoleGrantSummary::role).distinct().toList();
        List<UUID> places =
                held.stream().map(RoleGrantSummary::unitId).distinct().toList();
        List<Holding> holdings = held.isEmpty() ? List.of() : inForce.holdings(roles, places);
        return held.stream()
                .filter(grant -> holdings.stream()
                        .noneMatch(other -> other.role() == grant.role()
                                && other.unitId().equals(grant.unitId())
                                && !other.person().id().equals(personId)))
                .map(grant -> new Duty(
                        name(),
                        grant.role().name(),
                        grant.id().toString(),
                        "",
                        units.unit(grant.unitId()).name(),
                        grant.unitId(),
                        Duty.Asking.FIRST,
                        null,
                        Set.of(),
                        grant.role(),
                        true))
                .toList();
    }

    @Override
    public void rehome(Duty duty, UUID from, UUID to) {
        grants.save(new RoleGrant(
                new GrantRole(to, Role.valueOf(duty.kind()), duty.unitId(), inForce.today(duty.unitId()), null, null)));
        rolesInRequest.forget();
    }

    /** The place does without it: whoever holds it above is asked, or who steps in. */
    @Override
    public void end(Duty duty, UUID from, String reason) {
        rolesInRequest.forget();
    }
}
