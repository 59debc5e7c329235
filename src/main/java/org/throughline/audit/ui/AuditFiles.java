package org.throughline.audit.ui;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vaadin.flow.component.html.Anchor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.throughline.audit.AuditFilter;
import org.throughline.audit.AuditLine;
import org.throughline.audit.AuditLog;
import org.throughline.base.csv.CsvLine;
import org.throughline.base.ui.component.DownloadLink;

/** The log as a file: for a spreadsheet in the reader's language, or as lines of JSON for a machine. */
@Component
class AuditFiles {

    private static final int AT_ONCE = 1_000;
    private static final int MOST_ROWS = 100_000;

    private final AuditLog log;
    private final ObjectMapper json;
    private final Clock clock;

    AuditFiles(AuditLog log, ObjectMapper json, Clock clock) {
        this.log = log;
        this.json = json;
        this.clock = clock;
    }

    /** A link that saves what the filter leaves as CSV; the entries are read when somebody follows it. */
    Anchor csvLink(AuditFilter filter, AuditWords says) {
        return DownloadLink.csv(says.text("audit.csv"), () -> name("csv"), () -> csv(filter, says));
    }

    /** The same as one JSON object in each line. */
    Anchor jsonLink(AuditFilter filter, AuditWords says) {
        return new DownloadLink(says.text("audit.json"), () -> name("jsonl"), "application/jsonl", () -> json(filter));
    }

    String csv(AuditFilter filter, AuditWords says) {
        StringBuilder file =
                new StringBuilder(CsvLine.of(List.of("at", "who", "what", "thing", "stream", "seq", "hash").stream()
                        .map(column -> says.text("audit.column." + column))
                        .toList()));
        each(
                filter,
                line -> file.append(CsvLine.of(List.of(
                        line.at().atZone(says.words().zone()).toOffsetDateTime().toString(),
                        says.who(line),
                        says.what(line),
                        line.subject() == null ? "" : line.subject(),
                        line.stream(),
                        Long.toString(line.seq()),
                        line.hash()))));
        return file.toString();
    }

    String json(AuditFilter filter) {
        StringBuilder file = new StringBuilder();
        each(filter, line -> file.append(json(line)).append('\n'));
        return file.toString();
    }

    private String json(AuditLine line) {
        ObjectNode entry = json.createObjectNode();
        entry.put("stream", line.stream());
        entry.put("seq", line.seq());
        entry.put("at", line.at().toString());
        entry.put("kind", line.command() ? "command" : "story");
        entry.put("actor", line.actorId() == null ? null : line.actorId().toString());
        entry.put("subject", line.subject());
        entry.put("action", line.action());
        entry.set("details", json.valueToTree(line.details()));
        entry.put("hash", line.hash());
        try {
            return json.writeValueAsString(entry);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void each(AuditFilter filter, Consumer<AuditLine> reader) {
        for (int offset = 0; offset < MOST_ROWS; offset += AT_ONCE) {
            List<AuditLine> lines = log.page(filter, offset, AT_ONCE);
            lines.forEach(reader);
            if (lines.size() < AT_ONCE) {
                return;
            }
        }
    }

    private String name(String ending) {
        return "audit-" + LocalDate.now(clock) + "." + ending;
    }
}
