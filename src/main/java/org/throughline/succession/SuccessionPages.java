package org.throughline.succession;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.audit.AuditRecord;
import org.throughline.audit.AuditTrail;
import org.throughline.base.access.NotAllowed;
import org.throughline.base.i18n.RecordedValues;
import org.throughline.organisation.Access;
import org.throughline.organisation.AnySignedIn;
import org.throughline.organisation.Duty;
import org.throughline.organisation.People;
import org.throughline.organisation.Permission;
import org.throughline.organisation.PersonSummary;

/** What screens and programs read about duties and successions. */
@Service
@Transactional(readOnly = true)
public class SuccessionPages {

    private final SuccessionRepository successions;
    private final SuccessionDutyRepository decisions;
    private final SuccessionSteps steps;
    private final Duties duties;
    private final People people;
    private final AuditTrail audit;
    private final Access access;
    private final DutyShade shade;

    SuccessionPages(
            SuccessionRepository successions,
            SuccessionDutyRepository decisions,
            SuccessionSteps steps,
            Duties duties,
            People people,
            AuditTrail audit,
            Access access,
            DutyShade shade) {
        this.successions = successions;
        this.decisions = decisions;
        this.steps = steps;
        this.duties = duties;
        this.people = people;
        this.audit = audit;
        this.access = access;
        this.shade = shade;
    }

    /** Everything that somebody answers for, for themselves and whoever answers for their place. */
    @AnySignedIn
    public List<Duty> dutiesOf(UUID personId) {
        PersonSummary person = people.find(personId).orElseThrow(NotAllowed::new);
        if (!personId.equals(access.actor().personId()) && !mayLead(person.homeUnitId())) {
            throw new NotAllowed();
        }
        return shade.shown(duties.of(personId));
    }

    /** One succession, for those who answer for the place, who are asked about it, or whose duties they are. */
    @AnySignedIn
    public SuccessionPage page(String ref) {
        Succession succession = successions.findByRef(ref).orElseThrow(NotAllowed::new);
        UUID me = access.actor().personId();
        List<SuccessionDuty> decided = decisions.findBySuccessionIdOrderByDecidedAtDescIdAsc(succession.id());
        boolean involved = me.equals(succession.personId())
                || me.equals(succession.handlerId())
                || decided.stream().anyMatch(duty -> me.equals(duty.newHolderId()));
        if (!involved && !mayLead(succession.unitId())) {
            throw new NotAllowed();
        }
        List<DutyLine> open = succession.isRunning()
                ? shade.shown(steps.open(succession, decided)).stream()
                        .map(SuccessionPages::undecided)
                        .toList()
                : List.of();
        List<AuditRecord> story = audit.of(ref);
        return new SuccessionPage(
                succession.summary(),
                open,
                shade.lines(decided.stream().map(SuccessionDuty::line).toList()),
                story,
                names(succession.summary(), decided, story));
    }

    /** Successions at the places that the signed-in person answers for, and those they are asked about; running ones first. */
    @AnySignedIn
    public List<SuccessionSummary> known() {
        Set<UUID> places = new HashSet<>(access.unitsWith(Permission.REASSIGN_WORK));
        places.addAll(access.unitsWith(Permission.MANAGE_PEOPLE));
        return successions.around(places, access.actor().personId()).stream()
                .map(Succession::summary)
                .toList();
    }

    private boolean mayLead(UUID unitId) {
        return access.may(Permission.REASSIGN_WORK, unitId) || access.may(Permission.MANAGE_PEOPLE, unitId);
    }

    private static DutyLine undecided(Duty duty) {
        return new DutyLine(
                duty.id(),
                duty.source(),
                duty.kind(),
                duty.ref(),
                duty.title(),
                null,
                null,
                "",
                null,
                null,
                null,
                null);
    }

    private Map<UUID, String> names(SuccessionSummary summary, List<SuccessionDuty> decided, List<AuditRecord> story) {
        Set<UUID> ids = Stream.of(
                        Stream.<@Nullable UUID>of(summary.personId(), summary.toldBy(), summary.handlerId()),
                        decided.stream()
                                .map(SuccessionDuty::line)
                                .flatMap(line -> Stream.<@Nullable UUID>of(
                                        line.newHolderId(), line.suggestedId(), line.decidedBy())),
                        story.stream().map(AuditRecord::actorId))
                .flatMap(found -> found)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .collect(Collectors.toSet());
        ids.addAll(
                RecordedValues.people(story.stream().map(AuditRecord::details).toList()));
        return people.byIds(ids).values().stream()
                .collect(Collectors.toMap(PersonSummary::id, PersonSummary::displayName));
    }
}
