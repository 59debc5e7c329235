package org.throughline.organisation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The whole tree of units at one moment: small, immutable, asked often. */
final class UnitTree {

    private final Map<UUID, UnitSummary> byId = new LinkedHashMap<>();
    private final Map<UUID, List<UUID>> children = new LinkedHashMap<>();

    UnitTree(List<UnitSummary> units) {
        units.forEach(unit -> byId.put(unit.id(), unit));
        units.forEach(unit -> {
            if (unit.parentId() != null) {
                children.computeIfAbsent(unit.parentId(), parent -> new ArrayList<>())
                        .add(unit.id());
            }
        });
    }

    Optional<UnitSummary> find(UUID id) {
        return Optional.ofNullable(byId.get(id));
    }

    List<UnitSummary> all() {
        return List.copyOf(byId.values());
    }

    List<UnitSummary> roots() {
        return byId.values().stream().filter(unit -> unit.parentId() == null).toList();
    }

    List<UnitSummary> children(UUID id) {
        return children.getOrDefault(id, List.of()).stream().map(byId::get).toList();
    }

    /** The unit and everything above it, nearest first. */
    List<UnitSummary> upwards(UUID id) {
        List<UnitSummary> chain = new ArrayList<>();
        UnitSummary unit = byId.get(id);
        while (unit != null) {
            chain.add(unit);
            unit = unit.parentId() == null ? null : byId.get(unit.parentId());
        }
        return chain;
    }

    /** The unit and everything below it. */
    Set<UUID> downwards(UUID id) {
        Set<UUID> found = new LinkedHashSet<>();
        collect(id, found);
        return found;
    }

    private void collect(UUID id, Set<UUID> found) {
        if (byId.containsKey(id) && found.add(id)) {
            children.getOrDefault(id, List.of()).forEach(child -> collect(child, found));
        }
    }
}
