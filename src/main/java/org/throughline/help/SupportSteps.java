package org.throughline.help;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.audit.AuditTrail;
import org.throughline.organisation.CalledByProcess;
import org.throughline.organisation.People;
import org.throughline.organisation.PersonSummary;
import org.throughline.organisation.Role;

/** What the process of a request does by itself: pass it up, ask once more, end it without a word. */
@Service
@Transactional
public class SupportSteps {

    private static final List<Role> LAST = List.of(Role.SPONSOR, Role.PROCESS_ADMIN);

    private final SupportRequestRepository requests;
    private final SupportNews news;
    private final People people;
    private final AuditTrail audit;
    private final Clock clock;

    SupportSteps(SupportRequestRepository requests, SupportNews news, People people, AuditTrail audit, Clock clock) {
        this.requests = requests;
        this.news = news;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * It goes to whoever leads the advisers; from there, when they are silent too, up to whoever is above, and in the end to sponsors
     * and process administrators, who are asked again and again. It never ends silently.
     *
     * @return who has it now, empty when a role has it
     */
    @CalledByProcess
    public Optional<UUID> passUp(String ref) {
        SupportRequest request = requests.require(ref);
        boolean cameBack = request.state() == SupportState.ANSWERED;
        Optional<UUID> head = head(request, cameBack).map(PersonSummary::id);
        request.passUp(head.orElse(null));
        requests.saveAndFlush(request);
        audit.record(
                ref,
                head.isPresent() ? "help.history.passedUp" : "help.history.passedToRole",
                head.map(person -> Map.of("to", person.toString())).orElse(Map.of()));
        news.tell(
                head.map(List::of).orElseGet(() -> lastOnes(request)),
                cameBack ? "help.notice.cameBack" : "help.notice.passedUp",
                ref,
                Map.of());
        if (!cameBack) {
            news.tell(List.of(request.askerId()), "help.notice.movedUp", ref, Map.of());
        }
        return head;
    }

    /**
     * The asker has not said whether it helped.
     *
     * @return whether they are asked once more
     */
    @CalledByProcess
    public boolean askOnceMore(String ref) {
        SupportRequest request = requests.require(ref);
        boolean again = request.askOnceMore();
        requests.saveAndFlush(request);
        if (again) {
            audit.record(ref, "help.history.askedAgain", Map.of());
            news.tell(List.of(request.askerId()), "help.notice.askedAgain", ref, Map.of());
        }
        return again;
    }

    /** The asker never said. That is no yes, and is not counted as one. */
    @CalledByProcess
    public void closeUnsaid(String ref) {
        SupportRequest request = requests.require(ref);
        request.neverSaid(clock.instant());
        requests.saveAndFlush(request);
        audit.record(ref, "help.history.neverSaid", Map.of());
    }

    /** The process was told to stop. */
    @CalledByProcess
    public void withdraw(String ref) {
        SupportRequest request = requests.require(ref);
        request.withdraw(clock.instant());
        requests.saveAndFlush(request);
        audit.record(ref, "help.history.withdrawn", Map.of());
    }

    private Optional<PersonSummary> head(SupportRequest request, boolean cameBack) {
        UUID now = request.headId();
        if (cameBack && now != null) {
            Optional<PersonSummary> same = people.find(now).filter(PersonSummary::active);
            return same.isPresent() ? same : above(request, now);
        }
        if (request.state() == SupportState.PASSED_UP) {
            return above(request, now);
        }
        return HeadPolicy.first(
                people.holdersOrFallback(SupportDoor.POOL, request.unitId(), request.askerId()).stream()
                        .flatMap(holder -> holder.people().stream())
                        .toList(),
                request.askerId(),
                people::find);
    }

    private Optional<PersonSummary> above(SupportRequest request, @Nullable UUID silent) {
        return silent == null ? Optional.empty() : HeadPolicy.above(silent, request.askerId(), people::find);
    }

    private List<UUID> lastOnes(SupportRequest request) {
        return people.holdersOrFallback(LAST, request.unitId(), request.askerId()).stream()
                .flatMap(holder -> holder.people().stream())
                .map(PersonSummary::id)
                .toList();
    }
}
