package org.throughline.board;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.audit.AuditTrail;
import org.throughline.organisation.CalledByProcess;
import org.throughline.organisation.People;
import org.throughline.organisation.Permission;
import org.throughline.organisation.RequiresPermission;
import org.throughline.organisation.Role;

/** The paper of an item: its facts, what the table recommends, the one question. */
@Service
@Transactional
public class Papers {

    private final BoardFiles files;
    private final ItemDoor door;
    private final Recommendations recommendations;
    private final People people;
    private final AuditTrail audit;

    Papers(BoardFiles files, ItemDoor door, Recommendations recommendations, People people, AuditTrail audit) {
        this.files = files;
        this.door = door;
        this.recommendations = recommendations;
        this.people = people;
        this.audit = audit;
    }

    /** Gathers what the table recommends and who presents; returns the presenter. */
    @CalledByProcess
    public UUID assembleFacts(String itemRef) {
        AgendaItem item = files.item(itemRef);
        recommendations.putOn(item);
        UUID known = item.presenterId();
        UUID presenter = known == null ? secretary(item) : known;
        item.presentedBy(presenter);
        return presenter;
    }

    /** The presenter's paper; the table is asked again, because the paper may name what it costs. */
    @RequiresPermission(Permission.DO_OWN_WORK)
    public void present(PresentPaper paper) {
        AgendaItem item = door.asPresenter(paper.itemRef());
        item.present(new ItemPaper(paper));
        recommendations.putOn(item);
        audit.record(item.ref(), "board.history.presented", Map.of());
    }

    private UUID secretary(AgendaItem item) {
        return people.holdersOrFallback(
                        Role.BOARD_SECRETARY, files.board(item.boardId()).unitId())
                .people()
                .get(0)
                .id();
    }
}
