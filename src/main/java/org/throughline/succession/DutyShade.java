package org.throughline.succession;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.throughline.organisation.Circles;
import org.throughline.organisation.Duty;

/**
 * Duties as somebody reads them who is not in the circle of the thing: that there is one and what sort, not what it is about.
 *
 * <p>A manager has to find a holder for every duty, also for one they may not know of. The one who is asked is in the circle then.
 */
@Component
class DutyShade {

    /** In place of a title. */
    static final String HIDDEN = "…";

    private final Circles circles;

    DutyShade(Circles circles) {
        this.circles = circles;
    }

    /** The duties as the signed-in person reads them; one read. */
    List<Duty> shown(Collection<Duty> duties) {
        Set<String> unseen = circles.unseen(
                duties.stream().map(Duty::ref).filter(ref -> !ref.isEmpty()).toList());
        return duties.stream()
                .map(duty -> unseen.contains(duty.ref()) ? shaded(duty) : duty)
                .toList();
    }

    /** Decisions as the signed-in person reads them. */
    List<DutyLine> lines(Collection<DutyLine> lines) {
        Set<String> unseen = circles.unseen(
                lines.stream().map(DutyLine::ref).filter(ref -> !ref.isEmpty()).toList());
        return lines.stream()
                .map(line -> unseen.contains(line.ref()) ? shaded(line) : line)
                .toList();
    }

    /** The title for the story of a succession, which people outside of the circle read. */
    String title(Duty duty) {
        return circles.isApart(duty.ref()) ? HIDDEN : duty.title();
    }

    /** Whoever is asked to take a duty has to know what it is. */
    void admit(Duty duty, UUID person) {
        circles.admit(duty.ref(), person);
    }

    private Duty shaded(Duty duty) {
        return new Duty(
                duty.source(),
                duty.kind(),
                circles.veiled(duty.ref(), duty.key()),
                "",
                HIDDEN,
                duty.unitId(),
                duty.asking(),
                duty.named(),
                duty.barred(),
                duty.role(),
                duty.mayEnd());
    }

    private DutyLine shaded(DutyLine line) {
        return new DutyLine(
                circles.veiled(line.ref(), line.dutyId()),
                line.source(),
                line.kind(),
                "",
                HIDDEN,
                line.choice(),
                line.newHolderId(),
                "",
                line.state(),
                line.suggestedId(),
                null,
                line.decidedBy());
    }
}
