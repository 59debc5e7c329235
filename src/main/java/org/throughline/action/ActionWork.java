package org.throughline.action;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.base.form.FormFiles;
import org.throughline.organisation.Access;
import org.throughline.organisation.CalledByProcess;
import org.throughline.organisation.Permission;
import org.throughline.organisation.RequiresPermission;

/** Doing an action: where it stands, what is in the way, and that it is done. */
@Service
@Transactional
public class ActionWork {

    private final ActionRepository actions;
    private final ActionDoor door;
    private final ProgressNoteRepository notes;
    private final ActionBlockRepository blocks;
    private final EvidenceRepository evidence;
    private final FormFiles files;
    private final ActionStory story;
    private final PlaceDays days;
    private final ApplicationEventPublisher events;
    private final Access access;
    private final Clock clock;

    ActionWork(
            ActionRepository actions,
            ActionDoor door,
            ProgressNoteRepository notes,
            ActionBlockRepository blocks,
            EvidenceRepository evidence,
            FormFiles files,
            ActionStory story,
            PlaceDays days,
            ApplicationEventPublisher events,
            Access access,
            Clock clock) {
        this.actions = actions;
        this.door = door;
        this.notes = notes;
        this.blocks = blocks;
        this.evidence = evidence;
        this.files = files;
        this.story = story;
        this.days = days;
        this.events = events;
        this.access = access;
        this.clock = clock;
    }

    /** Says where the work is. */
    @RequiresPermission(Permission.DO_OWN_WORK)
    public void noteProgress(String actionRef, String text) {
        Action action = door.asOwner(actionRef);
        notes.save(new ProgressNote(action.id(), actor(), text, clock.instant()));
        story.happened(action, "progress", Map.of("text", text));
    }

    /** Says what is in the way; the process then marks the action as blocked. */
    @RequiresPermission(Permission.DO_OWN_WORK)
    public void reportBlock(ReportBlock command) {
        Action action = door.asOwner(command.actionRef());
        blocks.saveAndFlush(new ActionBlock(action.id(), command, actor(), clock.instant()));
    }

    /** Marks the action as blocked by what was reported; a wanted barrier is raised by the feature that hears of it. */
    @CalledByProcess
    public void block(String actionRef) {
        Action action = actions.require(actionRef);
        ActionBlock block = blocks.findByActionIdOrderByBlockedAtAsc(action.id()).stream()
                .filter(ActionBlock::isStanding)
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new IllegalStateException(actionRef + " is blocked by nothing"));
        action.block();
        actions.saveAndFlush(action);
        Map<String, String> reason = Map.of("reason", block.reason());
        story.happened(action, "blocked", reason);
        story.tell(
                action, "blocked", List.of(action.accountableId()), block.id().toString(), reason);
        block.asBarrier(action).ifPresent(events::publishEvent);
    }

    /**
     * Says that the action is there and in use, and shows it.
     *
     * <p>The sentence counts as evidence too; {@link EvidencePolicy} says what else is needed.
     */
    @RequiresPermission(Permission.DO_OWN_WORK)
    public void claimDone(ClaimDone command) {
        Action action = door.asOwner(command.actionRef());
        ActionBrief brief = action.brief();
        LocalDate today = days.today(brief.unitId());
        if (command.wentLiveOn().isAfter(today)) {
            throw new ActionRefused("action.refused.liveLater");
        }
        show(action, command);
        if (!EvidencePolicy.isEnough(brief.strength(), brief.type(), shown(action))) {
            String needed = brief.strength() == Strength.INTERMEDIATE ? "linkOrFile" : "file";
            throw new ActionRefused("action.refused.evidence." + needed);
        }
        action.claimDone(command.summary(), command.wentLiveOn());
        actions.saveAndFlush(action);
        story.happened(
                action, "doneClaimed", Map.of("live", command.wentLiveOn().toString()));
        story.tell(
                action,
                "doneClaimed",
                ActionStory.people(action.accountableId(), action.verifierId()),
                clock.instant().toString(),
                Map.of("owner", action.ownerId().toString()));
    }

    private void show(Action action, ClaimDone command) {
        UUID actor = actor();
        evidence.save(Evidence.sentence(action.id(), command.summary(), actor, clock.instant()));
        if (command.link() != null) {
            evidence.save(Evidence.link(action.id(), WebAddress.check(command.link()), actor, clock.instant()));
        }
        for (UUID id : command.files()) {
            FormFiles.FormFile file = files.find(id).orElseThrow(() -> new ActionRefused("action.refused.fileGone"));
            byte[] content = files.content(id).orElseThrow(() -> new ActionRefused("action.refused.fileGone"));
            evidence.save(Evidence.file(action.id(), id, file.name(), content, actor, clock.instant()));
        }
        evidence.flush();
    }

    private Set<EvidenceKind> shown(Action action) {
        return evidence.findByActionIdOrderByAddedAtAsc(action.id()).stream()
                .map(Evidence::kind)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(EvidenceKind.class)));
    }

    private UUID actor() {
        return access.actor().personId();
    }
}
