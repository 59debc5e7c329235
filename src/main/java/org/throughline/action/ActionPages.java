package org.throughline.action;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
import org.throughline.base.form.FormFiles;
import org.throughline.base.form.FormFiles.FormFile;
import org.throughline.base.i18n.RecordedValues;
import org.throughline.organisation.Access;
import org.throughline.organisation.Circles;
import org.throughline.organisation.People;
import org.throughline.organisation.Permission;
import org.throughline.organisation.PersonSummary;
import org.throughline.organisation.RequiresPermission;
import org.throughline.organisation.Units;
import org.throughline.promise.Promises;

/** The page of one action, and the files that belong to it. */
@Service
@Transactional(readOnly = true)
public class ActionPages {

    private final ActionRepository actions;
    private final OfferRepository offers;
    private final ActionRows rows;
    private final AuditTrail audit;
    private final Promises promises;
    private final FormFiles files;
    private final People people;
    private final Units units;
    private final Access access;
    private final Circles circles;

    ActionPages(
            ActionRepository actions,
            OfferRepository offers,
            ActionRows rows,
            AuditTrail audit,
            Promises promises,
            FormFiles files,
            People people,
            Units units,
            Access access,
            Circles circles) {
        this.actions = actions;
        this.offers = offers;
        this.rows = rows;
        this.audit = audit;
        this.promises = promises;
        this.files = files;
        this.people = people;
        this.units = units;
        this.access = access;
        this.circles = circles;
    }

    /**
     * Everything about an action.
     *
     * @throws NotAllowed when there is none that the person may open; foreign and missing look the same
     */
    @RequiresPermission(Permission.DO_OWN_WORK)
    public ActionPage page(String actionRef) {
        Action action = actions.findByRef(actionRef).orElseThrow(NotAllowed::new);
        checkMayOpen(action);
        ActionPage.Rows found = rows.of(action);
        return page(action, found, audit.of(actionRef));
    }

    /** Whether there is such an action and the person may open it. */
    @RequiresPermission(Permission.DO_OWN_WORK)
    public boolean mayOpen(String actionRef) {
        return actions.findByRef(actionRef).filter(this::isOpen).isPresent();
    }

    /** Those of these actions that the person may open. */
    @RequiresPermission(Permission.DO_OWN_WORK)
    public List<ActionSummary> openAmong(Collection<String> refs) {
        if (refs.isEmpty()) {
            return List.of();
        }
        UUID me = access.actor().personId();
        List<Action> found = circles.open(actions.findByRefIn(refs));
        Set<UUID> asked = offers
                .findByActionIdInAndToPersonId(found.stream().map(Action::id).toList(), me)
                .stream()
                .map(Offer::actionId)
                .collect(Collectors.toSet());
        return found.stream()
                .filter(action -> asked.contains(action.id())
                        || ActionVisibilityPolicy.mayOpen(
                                access.may(
                                        Permission.SEE_ACTIONS, action.brief().unitId()),
                                me,
                                parties(action)))
                .map(ActionSummary::of)
                .toList();
    }

    /**
     * A file that shows the action; empty when it does not belong to it.
     *
     * @throws NotAllowed when the person may not open the action
     */
    @RequiresPermission(Permission.DO_OWN_WORK)
    public Optional<EvidenceFile> evidence(String actionRef, UUID attachmentId) {
        Action action = actions.require(actionRef);
        checkMayOpen(action);
        return rows.of(action).evidence().stream()
                .filter(shown -> attachmentId.equals(shown.attachmentId()))
                .findFirst()
                .flatMap(shown -> file(attachmentId));
    }

    private Optional<EvidenceFile> file(UUID id) {
        Optional<byte[]> content = files.content(id);
        Optional<FormFile> file = files.find(id);
        return content.isPresent()
                ? file.map(known -> new EvidenceFile(known.name(), known.contentType(), content.get()))
                : Optional.empty();
    }

    private ActionPage page(Action action, ActionPage.Rows found, List<AuditRecord> story) {
        ActionBrief brief = action.brief();
        ActionFacts facts = action.facts();
        return new ActionPage(
                ActionSummary.of(action),
                units.unit(brief.unitId()),
                brief.why(),
                brief.cost(),
                action.verifierId(),
                action.brief().sponsorId(),
                facts.predecessorRef(),
                action.state() != ActionState.BLOCKED && action.isWaiting(),
                facts.wentLiveOn(),
                facts.doneSummary(),
                facts.endReason(),
                facts.createdAt(),
                found,
                story,
                promises.of(action.ref()),
                names(action, found, story),
                may(action, found.offers()));
    }

    private ActionPage.May may(Action action, List<OfferSummary> offers) {
        UUID me = access.actor().personId();
        boolean manages = access.may(Permission.MANAGE_ACTIONS, action.brief().unitId());
        boolean part = me.equals(action.ownerId()) || me.equals(action.accountableId());
        boolean offerEnded = !me.equals(action.ownerId())
                && offers.stream()
                        .filter(offer -> offer.toPersonId().equals(me))
                        .anyMatch(offer -> offer.answer() == OfferAnswer.LAPSED);
        return new ActionPage.May(
                manages && !action.state().isFinal(),
                action.isWaiting() && (manages || part),
                offerEnded || endedForOwner(action, offers, me));
    }

    /** The owner on paper of an offer that ran out, until somebody else is asked. */
    private static boolean endedForOwner(Action action, List<OfferSummary> offers, UUID me) {
        return me.equals(action.ownerId())
                && action.state() == ActionState.PROPOSED
                && !offers.isEmpty()
                && offers.get(offers.size() - 1).answer() == OfferAnswer.LAPSED;
    }

    /** Before anything else is read, so that a foreign action takes no longer than a missing one. */
    private void checkMayOpen(Action action) {
        if (!isOpen(action)) {
            throw new NotAllowed();
        }
    }

    private boolean isOpen(Action action) {
        if (!circles.opens(action)) {
            return false;
        }
        UUID me = access.actor().personId();
        List<UUID> parts = new ArrayList<>(parties(action));
        boolean seesPlace = access.may(Permission.SEE_ACTIONS, action.brief().unitId());
        if (ActionVisibilityPolicy.mayOpen(seesPlace, me, parts)) {
            return true;
        }
        offers.findByActionIdOrderByOfferedAtAsc(action.id()).forEach(offer -> parts.add(offer.toPersonId()));
        return ActionVisibilityPolicy.mayOpen(seesPlace, me, parts);
    }

    private Map<UUID, String> names(Action action, ActionPage.Rows found, List<AuditRecord> story) {
        Set<UUID> ids = new LinkedHashSet<>(parties(action));
        found.offers().forEach(offer -> ids.add(offer.toPersonId()));
        found.dateChanges().forEach(change -> {
            ids.add(change.askedBy());
            add(ids, change.decidedBy());
        });
        found.progress().forEach(note -> ids.add(note.writtenBy()));
        found.blocks().forEach(block -> ids.add(block.reportedBy()));
        found.evidence().forEach(shown -> ids.add(shown.addedBy()));
        found.verdicts().forEach(verdict -> add(ids, verdict.givenBy()));
        if (found.plan() != null) {
            found.plan().people().forEach(participant -> ids.add(participant.personId()));
        }
        story.forEach(line -> add(ids, line.actorId()));
        ids.addAll(
                RecordedValues.people(story.stream().map(AuditRecord::details).toList()));
        return people.byIds(ids).values().stream()
                .collect(Collectors.toMap(PersonSummary::id, PersonSummary::displayName));
    }

    private static List<UUID> parties(Action action) {
        return Stream.of(
                        action.ownerId(),
                        action.accountableId(),
                        action.verifierId(),
                        action.brief().sponsorId())
                .filter(Objects::nonNull)
                .toList();
    }

    private static void add(Set<UUID> ids, @Nullable UUID id) {
        if (id != null) {
            ids.add(id);
        }
    }
}
