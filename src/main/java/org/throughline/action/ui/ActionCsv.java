package org.throughline.action.ui;

import com.vaadin.flow.component.html.Anchor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.throughline.action.ActionRegister;
import org.throughline.action.ActionRow;
import org.throughline.action.RegisterFilter;
import org.throughline.base.csv.CsvLine;
import org.throughline.base.i18n.Phrases;
import org.throughline.base.i18n.Texts;
import org.throughline.base.task.KeptAnswer;
import org.throughline.base.task.KeptAnswers;
import org.throughline.base.ui.component.DownloadLink;
import org.throughline.organisation.UnitSummary;
import org.throughline.organisation.Units;

/** The register as a file for a spreadsheet, in the reader's language. */
@Component
class ActionCsv {

    private static final int AT_ONCE = 500;
    private static final int MOST_ROWS = 50_000;

    private final ActionRegister register;
    private final KeptAnswers kept;
    private final Units units;
    private final Texts texts;
    private final Clock clock;

    ActionCsv(ActionRegister register, KeptAnswers kept, Units units, Texts texts, Clock clock) {
        this.register = register;
        this.kept = kept;
        this.units = units;
        this.texts = texts;
        this.clock = clock;
    }

    /** A link that saves what the filter leaves; the rows are read when somebody follows it. */
    Anchor link(RegisterFilter filter, Locale reader) {
        return DownloadLink.csv(
                texts.text(reader, "action.register.csv"),
                () -> "actions-" + LocalDate.now(clock) + ".csv",
                () -> write(filter, reader));
    }

    String write(RegisterFilter filter, Locale reader) {
        Phrases phrases = texts.in(reader);
        Map<UUID, String> places = units.all().stream().collect(Collectors.toMap(UnitSummary::id, UnitSummary::name));
        StringBuilder file = new StringBuilder(CsvLine.of(
                List.of("ref", "title", "owner", "place", "strength", "state", "due", "type", "from", "answers")
                        .stream()
                        .map(column -> phrases.text("action.column." + column))
                        .toList()));
        for (int offset = 0; offset < MOST_ROWS; offset += AT_ONCE) {
            List<ActionRow> rows = register.page(filter, offset, AT_ONCE);
            Map<String, List<KeptAnswer>> answers =
                    kept.onSubjects(rows.stream().map(ActionRow::ref).toList());
            rows.forEach(row -> {
                List<String> cells = cells(row, places, phrases);
                cells.add(words(answers.getOrDefault(row.ref(), List.of())));
                file.append(CsvLine.of(cells));
            });
            if (rows.size() < AT_ONCE) {
                break;
            }
        }
        return file.toString();
    }

    /** "Check side-effects: Does the neighbouring team agree? Yes; …", one answer after the other. */
    private static String words(List<KeptAnswer> answers) {
        return answers.stream()
                .flatMap(answer -> answer.entries().stream()
                        .map(entry -> answer.taskTitle() + ": " + entry.label() + " " + entry.value()))
                .collect(Collectors.joining("; "));
    }

    private static List<String> cells(ActionRow row, Map<UUID, String> places, Phrases phrases) {
        List<String> cells = new ArrayList<>();
        cells.add(row.ref());
        cells.add(row.title());
        cells.add(row.ownerName());
        cells.add(places.getOrDefault(row.unitId(), ""));
        cells.add(phrases.text("action.strength." + row.strength()));
        cells.add(phrases.text("action.state." + row.state()));
        cells.add(row.dueOn().toString());
        cells.add(phrases.text("action.type." + row.type()));
        cells.add(row.originRef() == null ? "" : row.originRef());
        return cells;
    }
}
