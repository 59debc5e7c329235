package org.throughline.session;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.audit.AuditRecord;
import org.throughline.organisation.UnitSummary;

/**
 * Everything that the page of a cycle shows to one reader.
 *
 * @param record the cycle, as much of it as the reader may read
 * @param unit where the work is done
 * @param history what happened, oldest first; empty for readers of the story only
 * @param names display names of everybody mentioned, by id
 * @param may what the reader can do here
 */
public record CyclePage(
        CycleRecord record, UnitSummary unit, List<AuditRecord> history, Map<UUID, String> names, May may) {

    /**
     * What the reader can do.
     *
     * @param enter go into the room
     * @param guide move, cancel and open: the reader guides the group
     * @param stop end the cycle before its time: the reader guides or sponsors it, and it goes on
     * @param handOver let somebody else guide the group: the reader guides it, or moves work between people there
     */
    public record May(boolean enter, boolean guide, boolean stop, boolean handOver) {}

    public CyclePage {
        history = List.copyOf(history);
        names = Map.copyOf(names);
    }

    /** What it is and how far it has come. */
    public CycleFacts cycle() {
        return record.cycle();
    }

    /** The name of a person; empty when nobody is meant. */
    public String name(@Nullable UUID personId) {
        return personId == null ? "" : names.getOrDefault(personId, "");
    }

    /** The session that is next or running. */
    public Optional<SessionFacts> ahead() {
        return record.sessions().stream()
                .filter(session -> session.state().isToCome())
                .findFirst();
    }
}
