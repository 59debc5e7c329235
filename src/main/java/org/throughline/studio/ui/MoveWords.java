package org.throughline.studio.ui;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.base.csv.CsvLine;
import org.throughline.base.i18n.Phrases;
import org.throughline.base.i18n.Words;
import org.throughline.base.ui.component.Badge;
import org.throughline.base.ui.component.UiWords;
import org.throughline.organisation.People;
import org.throughline.organisation.PersonSummary;
import org.throughline.studio.move.CaseState;
import org.throughline.studio.move.Effect;
import org.throughline.studio.move.MoveLine;

/** Says what a rehearsal found out, to one reader. */
class MoveWords {

    private final Phrases phrases = UiWords.phrases();
    private final Words words;
    private final Map<UUID, PersonSummary> people;

    MoveWords(Words words, People people, Collection<MoveLine> lines) {
        this.words = words;
        this.people = people.byIds(lines.stream()
                .flatMap(line -> line.effects().stream())
                .map(Effect::holder)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    }

    String where(MoveLine line) {
        if (line.willBeAt().isEmpty()) {
            return line.wasAt().isEmpty() ? "" : phrases.text("moves.now", line.wasAt());
        }
        return phrases.text(
                line.state() == CaseState.MOVED ? "moves.moved" : "moves.then", line.wasAt(), line.willBeAt());
    }

    List<String> whys(MoveLine line) {
        return line.whys().stream().map(why -> why.in(phrases)).toList();
    }

    List<String> effects(MoveLine line) {
        return line.effects().stream().map(this::effect).toList();
    }

    private String effect(Effect effect) {
        return phrases.text(
                "moves.effect." + effect.kind(),
                effect.step(),
                who(effect),
                at(effect.after()),
                at(effect.before()),
                effect.other());
    }

    private String who(Effect effect) {
        PersonSummary person = effect.holder() == null ? null : people.get(effect.holder());
        if (person != null) {
            return person.displayName();
        }
        return phrases.text(effect.role().isEmpty() ? "moves.effect.nobody" : "organisation.role." + effect.role());
    }

    private String at(@Nullable Instant moment) {
        return moment == null ? phrases.text("moves.effect.undated") : words.dateTime(moment);
    }

    /** The case by its reference, or that it is restricted. */
    String title(MoveLine line) {
        return line.ref() == null ? phrases.text("moves.restricted") : line.ref();
    }

    Badge badge(CaseState state) {
        return new Badge(
                switch (state) {
                    case WAITING, QUEUED -> Badge.Kind.WAITING;
                    case WILL_MOVE, GONE -> Badge.Kind.PLAIN;
                    case WILL_STAY -> Badge.Kind.BLOCKED;
                    case FAILED -> Badge.Kind.LATE;
                    case MOVED -> Badge.Kind.DONE;
                },
                phrases.text("moves.case." + state));
    }

    /** Every line as a table for a spreadsheet. */
    String csv(List<MoveLine> lines) {
        List<String> heads = new ArrayList<>();
        for (String column : List.of("case", "state", "now", "then", "why", "changes")) {
            heads.add(phrases.text("moves.csv." + column));
        }
        StringBuilder table = new StringBuilder(CsvLine.of(heads));
        lines.forEach(line -> table.append(CsvLine.of(List.of(
                title(line),
                phrases.text("moves.case." + line.state()),
                line.wasAt(),
                line.willBeAt(),
                String.join(" ", whys(line)),
                String.join(" ", effects(line))))));
        return table.toString();
    }
}
