package org.throughline.studio.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of the difference between two processes: steps by their id, ways by where they lead, times by what they promise. */
final class ProcessDiff {

    private static final String WAY = "sequenceFlow";

    private final Map<String, ProcessPart> before;
    private final Map<String, ProcessPart> after;
    private final List<DiffWord> words = new ArrayList<>();

    private ProcessDiff(Map<String, ProcessPart> before, Map<String, ProcessPart> after) {
        this.before = before;
        this.after = after;
    }

    static List<DiffWord> words(String before, String after) {
        Optional<XmlTree> now = XmlTree.read(after);
        if (now.isEmpty()) {
            return List.of(DiffWord.of("unreadable"));
        }
        Map<String, ProcessPart> then =
                XmlTree.read(before).map(ProcessPart::of).orElse(new LinkedHashMap<>());
        ProcessDiff diff = new ProcessDiff(then, ProcessPart.of(now.get()));
        if (before.isEmpty()) {
            diff.words.add(DiffWord.of("new"));
        }
        diff.compare();
        return List.copyOf(diff.words);
    }

    private void compare() {
        Set<String> ids = new LinkedHashSet<>(after.keySet());
        ids.addAll(before.keySet());
        for (String id : ids) {
            ProcessPart old = before.get(id);
            ProcessPart now = after.get(id);
            if (now == null) {
                removed(Objects.requireNonNull(old));
            } else if (old == null) {
                added(now);
            } else if (now.type().equals(WAY)) {
                way(old, now);
            } else {
                changed(old, now);
            }
        }
    }

    private void added(ProcessPart now) {
        if (now.type().equals(WAY)) {
            words.add(DiffWord.of("way.added", name(after, now.from()), name(after, now.to())));
            return;
        }
        words.add(DiffWord.of("added", now.kind(), now.name()));
        now.settings()
                .forEach((setting, value) -> words.add(
                        DiffWord.of("with", now.name(), ProcessPart.word(setting), named(after, setting, value))));
    }

    private void removed(ProcessPart old) {
        words.add(
                old.type().equals(WAY)
                        ? DiffWord.of("way.removed", name(before, old.from()), name(before, old.to()))
                        : DiffWord.of("removed", old.kind(), old.name()));
    }

    private void way(ProcessPart old, ProcessPart now) {
        if (!old.from().equals(now.from()) || !old.to().equals(now.to())) {
            words.add(DiffWord.of(
                    "way.moved",
                    name(before, old.from()),
                    name(before, old.to()),
                    name(after, now.from()),
                    name(after, now.to())));
        }
        settings(old, now, name(after, now.from()) + " → " + name(after, now.to()));
    }

    private void changed(ProcessPart old, ProcessPart now) {
        if (!old.type().equals(now.type())) {
            words.add(DiffWord.of("became", old.name(), old.kind(), now.kind()));
        }
        if (!old.name().equals(now.name())) {
            words.add(DiffWord.of("renamed", old.name(), now.name()));
        }
        settings(old, now, now.name());
    }

    private void settings(ProcessPart old, ProcessPart now, String name) {
        Set<String> settings = new TreeSet<>(old.settings().keySet());
        settings.addAll(now.settings().keySet());
        for (String setting : settings) {
            String was = old.settings().get(setting);
            String is = now.settings().get(setting);
            if (was == null) {
                words.add(DiffWord.of(
                        "with", name, ProcessPart.word(setting), named(after, setting, Objects.requireNonNull(is))));
            } else if (is == null) {
                words.add(DiffWord.of("without", name, ProcessPart.word(setting), named(before, setting, was)));
            } else if (!was.equals(is)) {
                words.add(DiffWord.of(
                        "instead",
                        name,
                        ProcessPart.word(setting),
                        named(before, setting, was),
                        named(after, setting, is)));
            }
        }
    }

    /** A setting that refers to other parts says their names. */
    private static String named(Map<String, ProcessPart> parts, String setting, String value) {
        return ProcessPart.REFERRING.contains(setting)
                ? Stream.of(value.split(", ")).map(id -> name(parts, id)).collect(Collectors.joining(", "))
                : value;
    }

    private static String name(Map<String, ProcessPart> parts, String id) {
        ProcessPart part = parts.get(id);
        return part == null ? id : part.name();
    }
}
