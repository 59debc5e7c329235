package org.throughline.session;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.audit.AuditRecord;
import org.throughline.audit.AuditTrail;
import org.throughline.base.access.NotAllowed;
import org.throughline.base.i18n.RecordedValues;
import org.throughline.organisation.Access;
import org.throughline.organisation.People;
import org.throughline.organisation.Permission;
import org.throughline.organisation.RequiresPermission;
import org.throughline.organisation.Units;

/** Reads one cycle with its history and the names of the people in it. */
@Service
@Transactional(readOnly = true)
public class CyclePages {

    private final CycleRecords records;
    private final AuditTrail audit;
    private final People people;
    private final Units units;
    private final Access access;

    CyclePages(CycleRecords records, AuditTrail audit, People people, Units units, Access access) {
        this.records = records;
        this.audit = audit;
        this.people = people;
        this.units = units;
        this.access = access;
    }

    /**
     * The page of a cycle for the signed-in person.
     *
     * @throws NotAllowed when the person may not even read its story, or there is no such cycle
     */
    @RequiresPermission(Permission.SEE_SESSIONS)
    public CyclePage of(String cycleRef) {
        CycleRecord record = records.of(cycleRef);
        CycleFacts cycle = record.cycle();
        List<AuditRecord> history = record.reading().covers(Reading.RECORD) ? audit.of(cycleRef) : List.of();
        UUID me = access.actor().personId();
        boolean guides = me.equals(cycle.facilitatorId());
        boolean sponsors = me.equals(cycle.sponsorship().sponsorId());
        boolean goesOn = !cycle.state().isOver();
        return new CyclePage(
                record,
                units.unit(cycle.unitId()),
                history,
                names(mentioned(record, history)),
                new CyclePage.May(
                        goesOn && records.mayEnter(cycleRef),
                        goesOn && guides,
                        goesOn && (guides || sponsors),
                        goesOn && (guides || access.may(Permission.REASSIGN_WORK, cycle.unitId()))));
    }

    private static Set<UUID> mentioned(CycleRecord record, List<AuditRecord> history) {
        Set<UUID> ids = new LinkedHashSet<>();
        ids.add(record.cycle().facilitatorId());
        ids.add(record.cycle().sponsorship().sponsorId());
        record.exceptions().forEach(exception -> ids.add(exception.saidBy()));
        CompactView compact = record.compact();
        if (compact != null) {
            ids.add(compact.counterpartId());
        }
        Stream<UUID> asked = record.sessions().stream()
                .flatMap(session -> session.invitations().stream())
                .map(InvitationSummary::personId);
        Stream<UUID> spoke = record.notes().stream().map(NoteView::authorId);
        Stream<UUID> own = record.options().stream().map(OptionView::ownerId);
        Stream<UUID> acted = history.stream().map(AuditRecord::actorId);
        Stream.of(asked, spoke, own, acted)
                .flatMap(found -> found)
                .filter(Objects::nonNull)
                .forEach(ids::add);
        ids.addAll(
                RecordedValues.people(history.stream().map(AuditRecord::details).toList()));
        return ids;
    }

    private Map<UUID, String> names(Set<UUID> ids) {
        Map<UUID, String> names = new LinkedHashMap<>();
        people.byIds(ids).values().forEach(person -> names.put(person.id(), person.displayName()));
        return names;
    }
}
