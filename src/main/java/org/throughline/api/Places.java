package org.throughline.api;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.base.task.FieldError;
import org.throughline.base.task.InvalidAnswers;
import org.throughline.organisation.People;
import org.throughline.organisation.PersonSummary;
import org.throughline.organisation.UnitSummary;
import org.throughline.organisation.Units;

/** Finds the unit or the person that a caller names in one of several ways. */
@Component
class Places {

    private final Units units;
    private final People people;

    Places(Units units, People people) {
        this.units = units;
        this.people = people;
    }

    /**
     * The unit among these that is meant.
     *
     * @param field name of the field, for the refusal
     * @param named id, code, or name; where a name stands twice, with the names above it: `Northgate DC/Pick A`
     * @param among the units that the caller may choose from; others look as if they were not there
     * @throws InvalidAnswers when none of them or more than one is meant
     */
    UnitSummary unit(String field, String named, List<UnitSummary> among) {
        List<UnitSummary> byCode = among.stream()
                .filter(unit -> unit.code().equalsIgnoreCase(named.strip())
                        || unit.id().toString().equalsIgnoreCase(named.strip()))
                .toList();
        List<UnitSummary> found = byCode.isEmpty() ? byPath(named, among) : byCode;
        if (found.size() != 1) {
            throw new InvalidAnswers(FieldError.of(field, "api.problem.unit"));
        }
        return found.get(0);
    }

    /**
     * The person who is meant.
     *
     * @param named id or name to sign in with
     * @throws InvalidAnswers when there is none
     */
    UUID person(String field, String named) {
        String wanted = named.strip().toLowerCase(Locale.ROOT);
        try {
            UUID id = UUID.fromString(wanted);
            if (people.find(id).isPresent()) {
                return id;
            }
        } catch (IllegalArgumentException noId) {
            // then it is a name
        }
        return people.byUserName(wanted)
                .map(PersonSummary::id)
                .orElseThrow(() -> new InvalidAnswers(FieldError.of(field, "api.problem.person")));
    }

    private List<UnitSummary> byPath(String named, List<UnitSummary> among) {
        List<String> path = Arrays.stream(named.split("/"))
                .map(String::strip)
                .filter(step -> !step.isEmpty())
                .toList();
        Map<UUID, UnitSummary> all =
                units.all().stream().collect(Collectors.toMap(UnitSummary::id, Function.identity()));
        return path.isEmpty()
                ? List.of()
                : among.stream().filter(unit -> ends(unit, path, all)).toList();
    }

    private static boolean ends(UnitSummary unit, List<String> path, Map<UUID, UnitSummary> all) {
        @Nullable UnitSummary here = unit;
        for (int step = path.size() - 1; step >= 0; step--) {
            if (here == null || !here.name().equalsIgnoreCase(path.get(step))) {
                return false;
            }
            here = here.parentId() == null ? null : all.get(Objects.requireNonNull(here.parentId()));
        }
        return true;
    }
}
