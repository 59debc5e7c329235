package org.throughline.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.base.access.ActingFor;

/**
 * A use case under way: the outermost one, with what is known about it so far.
 *
 * <p>The thing that it is about is the one it made, else the one it was given, else the first one that a story tells of, else the
 * one that a use case inside was given.
 */
final class OpenCommand {

    private final String useCase;
    private final @Nullable UUID actor;
    private final UUID id;
    private final CommandFacts facts;
    private @Nullable String toldOf;
    private @Nullable String inner;
    private boolean told;
    private @Nullable UUID covered;

    OpenCommand(String useCase, @Nullable UUID actor, CommandFacts facts) {
        this.useCase = useCase;
        this.actor = actor;
        this.facts = facts;
        this.id = facts.id(CommandFacts.COMMAND_ID)
                .map(given -> repeatable(useCase, actor, facts))
                .orElseGet(UUID::randomUUID);
    }

    /** The same for the same command sent twice, another one when anything in it differs. */
    private static UUID repeatable(String useCase, @Nullable UUID actor, CommandFacts facts) {
        String all = useCase + " " + actor + " " + facts.subject().orElse("") + " " + new TreeMap<>(facts.ids());
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8));
    }

    UUID id() {
        return id;
    }

    void told(NewEntry story) {
        told = true;
        if (toldOf == null) {
            toldOf = story.subject();
        }
    }

    void calls(CommandFacts nested) {
        if (inner == null) {
            inner = nested.subject().orElse(null);
        }
    }

    /** What is done inside of it is done for somebody else. */
    void actsFor(UUID person) {
        covered = person;
    }

    /** The entry, once the use case has done its work and returned this. */
    NewEntry acknowledged(@Nullable Object result, Instant at) {
        String subject = CommandFacts.reference(result).or(facts::subject).orElse(toldOf == null ? inner : toldOf);
        Map<String, String> details = new TreeMap<>(facts.ids());
        details.values().remove(subject);
        if (covered != null) {
            details.put(ActingFor.DETAIL, covered.toString());
        }
        return new NewEntry(
                subject == null ? ownStream() : subject,
                told ? EntryKind.TOLD_COMMAND : EntryKind.COMMAND,
                id,
                actor,
                subject,
                at,
                useCase,
                details);
    }

    /** Commands about nothing in particular stand with the person, those of the clock with the use case: nobody waits long. */
    private String ownStream() {
        return actor == null ? "clock:" + useCase : "person:" + actor;
    }
}
