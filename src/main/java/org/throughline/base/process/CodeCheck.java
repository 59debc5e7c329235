package org.throughline.base.process;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks whether each error and escalation that is thrown is caught, here or where the process is called, and the reverse. */
final class CodeCheck {

    private static final Map<String, ModelRule> KINDS =
            Map.of("error", ModelRule.ERROR_CODE_CAUGHT, "escalation", ModelRule.ESCALATION_CAUGHT);

    /** An error or an escalation with its code. */
    private record Code(String kind, String code) {}

    private final Map<String, Map<Code, String>> thrown = new TreeMap<>();
    private final Map<String, Map<Code, String>> caught = new TreeMap<>();
    private final Map<String, Set<String>> callers = new HashMap<>();
    private final Map<String, Set<String>> callees = new HashMap<>();
    private final Set<Code> thrownByCode;

    CodeCheck(Map<String, XmlNode> processes, Set<String> thrownByCode) {
        this.thrownByCode = thrownByCode.stream()
                .flatMap(code -> KINDS.keySet().stream().map(kind -> new Code(kind, code)))
                .collect(Collectors.toSet());
        processes.forEach((name, process) -> {
            thrown.put(name, codes(process, Set.of("endEvent", "intermediateThrowEvent")));
            caught.put(name, codes(process, Set.of("boundaryEvent", "startEvent")));
            process.every("callActivity")
                    .flatMap(call -> call.attribute("calledElement").stream())
                    .forEach(called -> {
                        callers.computeIfAbsent(called, key -> new HashSet<>()).add(name);
                        callees.computeIfAbsent(name, key -> new HashSet<>()).add(called);
                    });
        });
    }

    /** What one process throws or catches in vain. */
    void check(String name, Findings findings) {
        unanswered(name, thrown, around(name, callers), caught, Set.of(), findings, false);
        unanswered(name, caught, around(name, callees), thrown, thrownByCode, findings, true);
    }

    private static Set<String> around(String name, Map<String, Set<String>> others) {
        Set<String> around = new HashSet<>(others.getOrDefault(name, Set.of()));
        around.add(name);
        return around;
    }

    private static void unanswered(
            String name,
            Map<String, Map<Code, String>> asked,
            Set<String> where,
            Map<String, Map<Code, String>> answered,
            Set<Code> answeredByCode,
            Findings findings,
            boolean catching) {
        Map<Code, String> missing = new HashMap<>(asked.getOrDefault(name, Map.of()));
        missing.keySet().removeAll(answeredByCode);
        where.forEach(process -> missing.keySet()
                .removeAll(answered.getOrDefault(process, Map.of()).keySet()));
        missing.forEach((code, element) -> {
            ModelRule rule = KINDS.getOrDefault(code.kind(), ModelRule.ERROR_CODE_CAUGHT);
            if (catching) {
                findings.addAs(rule, "thrown", element, code.code());
            } else {
                findings.add(rule, element, code.code());
            }
        });
    }

    private static Map<Code, String> codes(XmlNode process, Set<String> events) {
        List<XmlNode> found =
                process.all().filter(node -> events.stream().anyMatch(node::is)).toList();
        Map<Code, String> codes = new HashMap<>();
        for (XmlNode event : found) {
            for (XmlNode definition : event.children()) {
                code(process, definition).ifPresent(code -> codes.putIfAbsent(code, event.id()));
            }
        }
        return codes;
    }

    private static Optional<Code> code(XmlNode process, XmlNode definition) {
        return KINDS.keySet().stream()
                .filter(kind -> definition.is(kind + "EventDefinition"))
                .findFirst()
                .map(kind -> new Code(kind, declared(process, kind, definition)));
    }

    private static String declared(XmlNode process, String kind, XmlNode definition) {
        String reference = definition.attribute(kind + "Ref").orElse("");
        Stream<XmlNode> declarations =
                process.every(kind).filter(declared -> declared.id().equals(reference));
        return declarations
                .flatMap(declared -> declared.attribute(kind + "Code").stream())
                .findFirst()
                .orElse(definition.id());
    }
}
