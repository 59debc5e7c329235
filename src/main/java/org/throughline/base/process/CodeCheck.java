package org.throughline.base.process;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Looks whether each error and escalation that is thrown is caught, here or where the process is called, and the reverse. */
final class CodeCheck {

    private static final Map<String, String> CODES =
            Map.of("errorEventDefinition", "error", "escalationEventDefinition", "escalation");

    private CodeCheck() {}

    static List<Finding> check(Map<String, XmlNode> processes, Set<String> thrownByCode) {
        Map<String, Set<String>> thrown = new HashMap<>();
        Map<String, Set<String>> caught = new HashMap<>();
        Map<String, Set<String>> callers = new HashMap<>();
        processes.forEach((name, process) -> {
            thrown.put(name, codes(process, Set.of("endEvent", "intermediateThrowEvent")));
            caught.put(name, codes(process, Set.of("boundaryEvent", "startEvent")));
            process.every("callActivity")
                    .flatMap(call -> call.attribute("calledElement").stream())
                    .forEach(called -> callers.computeIfAbsent(called, key -> new HashSet<>())
                            .add(name));
        });
        List<Finding> findings = new ArrayList<>();
        for (String name : processes.keySet()) {
            Set<String> around = new HashSet<>(Set.of(name));
            around.addAll(callers.getOrDefault(name, Set.of()));
            unanswered(name, thrown, around, caught, findings, "Nobody catches what is thrown here");
            Set<String> inside = new HashSet<>(Set.of(name));
            callers.forEach((called, by) -> {
                if (by.contains(name)) {
                    inside.add(called);
                }
            });
            Map<String, Set<String>> thrownAnywhere = new HashMap<>(thrown);
            thrownAnywhere.merge(name, thrownByCode, CodeCheck::both);
            unanswered(name, caught, inside, thrownAnywhere, findings, "Nobody throws what is caught here");
        }
        return findings;
    }

    private static void unanswered(
            String name,
            Map<String, Set<String>> asked,
            Set<String> where,
            Map<String, Set<String>> answered,
            List<Finding> findings,
            String message) {
        Set<String> missing = new TreeSet<>(asked.getOrDefault(name, Set.of()));
        where.forEach(process -> missing.removeAll(answered.getOrDefault(process, Set.of())));
        missing.forEach(code -> findings.add(new Finding(ModelRule.CODE_ANSWERED, name, code, message)));
    }

    private static Set<String> both(Set<String> some, Set<String> others) {
        Set<String> all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }

    private static Set<String> codes(XmlNode process, Set<String> events) {
        return process.all()
                .filter(node -> events.stream().anyMatch(node::is))
                .flatMap(event -> event.children().stream())
                .flatMap(definition -> code(process, definition).stream())
                .collect(Collectors.toSet());
    }

    private static Optional<String> code(XmlNode process, XmlNode definition) {
        String kind = CODES.get(definition.local());
        if (kind == null) {
            return Optional.empty();
        }
        String reference = definition.attribute(kind + "Ref").orElse("");
        return Optional.of(process.every(kind)
                .filter(declared -> declared.id().equals(reference))
                .flatMap(declared -> declared.attribute(kind + "Code").stream())
                .findFirst()
                .orElse("a code that is not declared (" + definition.id() + ")"));
    }
}
