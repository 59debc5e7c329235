package org.throughline.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.audit.AuditTrail;
import org.throughline.base.task.TaskFact;
import org.throughline.organisation.Access;
import org.throughline.organisation.CalledByProcess;
import org.throughline.organisation.Permission;
import org.throughline.organisation.RequiresPermission;

/** Single items: read, put off, and members' conflicts of interest with them. */
@Service
@Transactional
public class AgendaItems {

    private static final int LONGEST_REASON = 400;

    private final BoardFiles files;
    private final ItemDoor door;
    private final ConflictDeclarationRepository conflicts;
    private final Access access;
    private final AuditTrail audit;

    AgendaItems(
            BoardFiles files, ItemDoor door, ConflictDeclarationRepository conflicts, Access access, AuditTrail audit) {
        this.files = files;
        this.door = door;
        this.conflicts = conflicts;
        this.access = access;
        this.audit = audit;
    }

    /** One item. */
    @CalledByProcess
    @Transactional(readOnly = true)
    public ItemSummary item(String itemRef) {
        return files.item(itemRef).summary();
    }

    /** What whoever votes on an item or decides it has to read: its question and its paper. */
    @CalledByProcess
    @Transactional(readOnly = true)
    public List<TaskFact> paper(String itemRef) {
        ItemSummary item = item(itemRef);
        List<TaskFact> paper = new ArrayList<>();
        add(paper, "board.brief.question", item.question());
        add(paper, "board.item.ask", item.ask());
        add(paper, "board.item.why", item.summary());
        add(paper, "board.item.ifYes", item.ifYes());
        add(paper, "board.item.ifNo", item.ifNo());
        if (item.cost() != null) {
            paper.add(new TaskFact("board.brief.cost", item.cost()));
        }
        return paper;
    }

    private static void add(List<TaskFact> paper, String labelKey, @Nullable String words) {
        if (words != null && !words.isBlank()) {
            paper.add(new TaskFact(labelKey, words));
        }
    }

    /** A member says where their own interests meet an item. */
    @RequiresPermission(Permission.DO_OWN_WORK)
    public void declareConflict(String itemRef, ConflictEffect effect, String reason) {
        door.asMember(itemRef);
        BoardText.words(reason, LONGEST_REASON);
        UUID member = access.actor().personId();
        conflicts
                .findByItemRefAndPersonId(itemRef, member)
                .ifPresentOrElse(
                        known -> known.change(effect, reason),
                        () -> conflicts.save(new ConflictDeclaration(itemRef, member, effect, reason)));
        audit.record(itemRef, "board.history.conflict", Map.of("effect", effect.name()));
    }

    /** Refuses to let an item wait for another meeting more than twice. */
    @RequiresPermission(Permission.DO_OWN_WORK)
    public void checkDeferral(String itemRef) {
        AgendaItem item = door.asChair(itemRef);
        if (!DeferralPolicy.mayWait(item.summary().deferrals())) {
            throw new BoardRefused("board.item.deferredTwice", DeferralPolicy.MOST);
        }
    }

    /** Puts the item off. */
    @CalledByProcess
    public void defer(String itemRef, String reason) {
        files.item(itemRef).defer(reason);
        audit.record(itemRef, "board.history.deferred", Map.of("reason", reason));
    }
}
