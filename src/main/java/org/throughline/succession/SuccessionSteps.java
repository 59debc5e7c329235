package org.throughline.succession;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.audit.AuditTrail;
import org.throughline.notice.Notices;
import org.throughline.organisation.CalledByProcess;
import org.throughline.organisation.Duty;
import org.throughline.organisation.People;
import org.throughline.organisation.PersonSummary;
import org.throughline.organisation.Role;
import org.throughline.organisation.Units;

/** What the process does by itself: list what is left, carry decisions out, ask the next manager, come to an end. */
@Service
@Transactional
public class SuccessionSteps {

    private final SuccessionRepository successions;
    private final SuccessionDutyRepository decisions;
    private final Duties duties;
    private final People people;
    private final Units units;
    private final AuditTrail audit;
    private final Notices notices;
    private final Clock clock;

    SuccessionSteps(
            SuccessionRepository successions,
            SuccessionDutyRepository decisions,
            Duties duties,
            People people,
            Units units,
            AuditTrail audit,
            Notices notices,
            Clock clock) {
        this.successions = successions;
        this.decisions = decisions;
        this.duties = duties;
        this.people = people;
        this.units = units;
        this.audit = audit;
        this.notices = notices;
        this.clock = clock;
    }

    /**
     * What is left and who is asked about it.
     *
     * @param dutiesLeft whether anything is left
     * @param handlerId the manager, null for the process administrators
     */
    public record Taken(boolean dutiesLeft, @Nullable UUID handlerId) {}

    /** Takes stock: duties without a decision, and those that came back. The line manager is asked about them first. */
    @CalledByProcess
    public Taken takeStock(String ref) {
        Succession succession = successions.require(ref);
        List<SuccessionDuty> decided = decisions.findBySuccessionIdOrderByDecidedAtDescIdAsc(succession.id());
        decided.stream().filter(SuccessionDuty::isAsked).forEach(duty -> duty.lapse(clock.instant()));
        decisions.flush();
        boolean left = !open(succession, decided).isEmpty();
        if (left) {
            succession.askFirst(NextManagerPolicy.above(succession.personId(), succession.personId(), people::find)
                    .map(PersonSummary::id)
                    .orElse(null));
            successions.saveAndFlush(succession);
        }
        return new Taken(left, succession.handlerId());
    }

    /**
     * Nobody decided in time: the manager above is asked, in the end the process administrators, and those again and again.
     *
     * @return who is asked, empty for the process administrators
     */
    @CalledByProcess
    public Optional<UUID> passUp(String ref) {
        Succession succession = successions.require(ref);
        UUID silent = succession.handlerId();
        Optional<UUID> next = silent == null
                ? Optional.empty()
                : NextManagerPolicy.above(silent, succession.personId(), people::find)
                        .map(PersonSummary::id);
        succession.askNext(next.orElse(null));
        successions.saveAndFlush(succession);
        audit.record(
                ref,
                next.isPresent() ? "succession.history.passedUp" : "succession.history.toAdmins",
                next.map(manager -> Map.of("to", manager.toString())).orElse(Map.of()));
        notices.tell(
                next.map(List::of).orElse(administrators(succession)),
                "succession.notice.passedUp",
                ref,
                "/" + PATH + ref,
                Map.of("person", succession.personId().toString()),
                "passedUp:" + ref + ":" + clock.instant());
        return next;
    }

    /**
     * Carries out what a manager decided.
     *
     * @return who has to be asked first, in a stable order
     */
    @CalledByProcess
    public List<UUID> carryOut(String ref) {
        Succession succession = successions.require(ref);
        List<UUID> asked = decisions.findBySuccessionIdOrderByDecidedAtDescIdAsc(succession.id()).stream()
                .filter(SuccessionDuty::isAsked)
                .map(SuccessionDuty::newHolderId)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .distinct()
                .sorted()
                .toList();
        notices.tell(
                asked,
                "succession.notice.asked",
                ref,
                "/my-work",
                Map.of("person", succession.personId().toString()),
                "asked:" + ref + ":" + clock.instant());
        return asked;
    }

    /** Every duty is with somebody, ended or kept. */
    @CalledByProcess
    public void finish(String ref) {
        Succession succession = successions.require(ref);
        succession.finish(clock.instant());
        successions.saveAndFlush(succession);
        audit.record(ref, "succession.history.done", Map.of());
        tellWhoTold(succession, "succession.notice.done");
    }

    /** The process was told to stop. */
    @CalledByProcess
    public void callOff(String ref) {
        Succession succession = successions.require(ref);
        succession.callOff(clock.instant());
        successions.saveAndFlush(succession);
        audit.record(ref, "succession.history.calledOff", Map.of());
    }

    /** The duties about which something has to be decided now. */
    List<Duty> open(Succession succession, Collection<SuccessionDuty> decided) {
        Set<String> settled = decided.stream()
                .filter(duty -> duty.isSettled() || duty.isAsked())
                .map(SuccessionDuty::dutyId)
                .collect(Collectors.toSet());
        Role role = succession.role();
        return Duties.by(role, duties.of(succession.personId())).stream()
                .filter(duty -> role == null || isBelow(duty.unitId(), succession.roleUnitId()))
                .filter(duty -> !settled.contains(duty.id()))
                .toList();
    }

    /** Where somebody reads about it. */
    static final String PATH = "people/successions/";

    private boolean isBelow(UUID unitId, @Nullable UUID top) {
        return top == null
                || units.upwards(unitId).stream().anyMatch(unit -> unit.id().equals(top));
    }

    private List<UUID> administrators(Succession succession) {
        return people.eligible(List.of(Role.PROCESS_ADMIN), succession.unitId()).stream()
                .map(PersonSummary::id)
                .toList();
    }

    private void tellWhoTold(Succession succession, String key) {
        UUID teller = succession.summary().toldBy();
        if (teller != null) {
            notices.tell(
                    List.of(teller),
                    key,
                    succession.ref(),
                    "/" + PATH + succession.ref(),
                    Map.of("person", succession.personId().toString()),
                    key + ":" + succession.ref());
        }
    }
}
