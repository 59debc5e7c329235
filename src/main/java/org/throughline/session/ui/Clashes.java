package org.throughline.session.ui;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.throughline.base.ui.component.UiWords;
import org.throughline.session.SessionPlanning;

/** Says who of those to be asked is asked to another session at the same time. */
final class Clashes {

    private Clashes() {}

    static List<String> say(
            SessionPlanning planning, WhoFields who, WhenFields when, ZoneId zone, String exceptCycleRef) {
        Map<UUID, String> people = who.people();
        Optional<Instant> from = when.startsAt(zone);
        Optional<Instant> to = when.endsAt(zone);
        if (people.isEmpty() || from.isEmpty() || to.isEmpty()) {
            return List.of();
        }
        List<UUID> busy = planning.askedElsewhere(people.keySet(), from.get(), to.get(), exceptCycleRef);
        if (busy.isEmpty()) {
            return List.of();
        }
        String names =
                busy.stream().map(id -> people.getOrDefault(id, "")).sorted().collect(Collectors.joining(", "));
        return List.of(UiWords.phrases().text("session.plan.clash", names));
    }
}
