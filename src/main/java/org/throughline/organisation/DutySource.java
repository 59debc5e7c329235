package org.throughline.organisation;

import java.util.List;
import java.util.UUID;

/**
 * The duties of people in one feature; a feature contributes it as a bean, and succession knows no feature's tables.
 *
 * <p>Called inside of a transaction that is under way. Telling costs a fixed number of statements, however many duties there are.
 */
public interface DutySource {

    /** Short name, unique among the sources: `action`, `board`. */
    String name();

    /** What the person answers for now. */
    List<Duty> dutiesOf(UUID personId);

    /**
     * Gives a duty to somebody else. What was promised keeps its instant.
     *
     * @param duty one that this source told
     * @param from who had it
     * @param to who has it from now on, or is asked by the duty's own process
     * @throws org.throughline.base.BrokenRule when this person cannot have it; readable by whoever chose
     */
    void rehome(Duty duty, UUID from, UUID to);

    /**
     * Ends a duty without anybody in the person's place; only asked where {@link Duty#mayEnd}.
     *
     * @param reason why, as somebody wrote it
     */
    void end(Duty duty, UUID from, String reason);
}
