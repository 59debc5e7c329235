package org.throughline.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.organisation.Duty;
import org.throughline.organisation.Duty.Asking;
import org.throughline.organisation.DutySource;
import org.throughline.organisation.Role;

/** What a person answers for in actions: to do them, to answer for them, to judge them. */
@Component
class ActionDuties implements DutySource {

    private static final String OWNER = "owner";
    private static final String ACCOUNTABLE = "accountable";
    private static final String VERIFIER = "verifier";

    private final JdbcClient jdbc;
    private final ActionHandOver handOver;

    ActionDuties(JdbcClient jdbc, ActionHandOver handOver) {
        this.jdbc = jdbc;
        this.handOver = handOver;
    }

    @Override
    public String name() {
        return "action";
    }

    @Override
    public List<Duty> dutiesOf(UUID personId) {
        return jdbc
                .sql("""
                        select ref, title, unit_id, state, owner_id, accountable_id, verifier_id from throughline.action
                        where state not in ('CLOSED', 'CANCELLED', 'DROPPED')
                          and (owner_id = :person or accountable_id = :person or verifier_id = :person)
                        order by due_on, ref""")
                .param("person", personId)
                .query((row, number) -> new Row(
                        row.getString("ref"),
                        row.getString("title"),
                        row.getObject("unit_id", UUID.class),
                        ActionState.valueOf(row.getString("state")),
                        row.getObject("owner_id", UUID.class),
                        row.getObject("accountable_id", UUID.class),
                        row.getObject("verifier_id", UUID.class)))
                .list()
                .stream()
                .flatMap(row -> duties(row, personId).stream())
                .toList();
    }

    @Override
    public void rehome(Duty duty, UUID from, UUID to) {
        switch (duty.kind()) {
            case OWNER -> handOver.owner(duty.key(), from, to);
            case ACCOUNTABLE -> handOver.accountable(duty.key(), from, to);
            case VERIFIER -> handOver.verifier(duty.key(), from, to);
            default -> throw new IllegalArgumentException(duty.kind());
        }
    }

    @Override
    public void end(Duty duty, UUID from, String reason) {
        switch (duty.kind()) {
            case OWNER -> handOver.callOff(duty.key(), reason);
            case VERIFIER -> handOver.verifier(duty.key(), from, null);
            default -> throw new IllegalArgumentException(duty.kind());
        }
    }

    private List<Duty> duties(Row row, UUID person) {
        List<Duty> found = new ArrayList<>();
        if (person.equals(row.ownerId()) && row.hasOwner()) {
            found.add(row.duty(OWNER, asking(row.state()), Set.of(), null, true));
        }
        if (person.equals(row.accountableId())) {
            found.add(row.duty(ACCOUNTABLE, Asking.FIRST, Set.of(), null, false));
        }
        if (person.equals(row.verifierId())) {
            found.add(row.duty(VERIFIER, Asking.FIRST, Set.of(row.ownerId()), Role.VERIFIER, true));
        }
        return found;
    }

    /** While it is offered or being done, the action's own offer asks the next owner; else the succession does. */
    private static Asking asking(ActionState state) {
        return switch (state) {
            case OFFERED, IN_PROGRESS, BLOCKED -> Asking.BY_ITSELF;
            default -> Asking.FIRST;
        };
    }

    private record Row(
            String ref,
            String title,
            UUID unitId,
            ActionState state,
            UUID ownerId,
            UUID accountableId,
            @Nullable UUID verifierId) {

        /** After a refusal or silence it waits for a name; whoever was asked last has nothing to do with it any more. */
        boolean hasOwner() {
            return state != ActionState.PROPOSED && state != ActionState.DECLINED;
        }

        Duty duty(String kind, Asking asking, Set<UUID> barred, @Nullable Role role, boolean mayEnd) {
            return new Duty("action", kind, ref, ref, title, unitId, asking, null, barred, role, mayEnd);
        }
    }
}
