package org.throughline.promise;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.throughline.promise.ApplicationLife.Sign;

/**
 * Gathers signs of life into stretches without a gap, for the exported ledger: half a million signs a year are a handful of lines.
 *
 * <p>Each stretch says how many signs it had, so that one without enough of them is no proof; and whether it begins because the
 * demo's clock was moved.
 */
final class SignsOfLife {

    private final Set<Span> downtimes;
    private final List<ObjectNode> stretches = new ArrayList<>();
    private @Nullable Instant from;
    private Instant to = Instant.EPOCH;
    private long signs;
    private boolean moved;

    SignsOfLife(Set<Span> downtimes) {
        this.downtimes = downtimes;
    }

    /** Writes the stretches and the downtimes between them, and returns these in order. */
    List<Span> write(JdbcTemplate jdbc, LedgerFile file) throws IOException {
        LedgerExport.each(
                jdbc,
                "select at, what from throughline.sign_of_life order by id",
                row -> add(row.getObject("at", OffsetDateTime.class).toInstant(), Sign.valueOf(row.getString("what"))));
        end();
        for (ObjectNode stretch : stretches) {
            file.add(stretch);
        }
        List<Span> inOrder =
                downtimes.stream().sorted(Comparator.comparing(Span::from)).toList();
        for (Span down : inOrder) {
            ObjectNode line = LedgerJson.line("down");
            line.put("from", down.from().toString());
            line.put("to", down.to().toString());
            file.add(line);
        }
        return inOrder;
    }

    private void add(Instant at, Sign sign) {
        boolean gap = from != null
                && at.isAfter(to)
                && (Duration.between(to, at).compareTo(DowntimePolicy.LONGEST_SILENCE) > 0
                        || downtimes.contains(new Span(to, at)));
        if (from == null || sign == Sign.MOVED || gap) {
            end();
            from = at;
            to = at;
            signs = 0;
            moved = sign == Sign.MOVED;
        }
        to = at.isAfter(to) ? at : to;
        signs++;
    }

    private void end() {
        if (from != null) {
            ObjectNode line = LedgerJson.line("alive");
            line.put("from", from.toString());
            line.put("to", to.toString());
            line.put("signs", signs);
            line.put("clockMoved", moved);
            stretches.add(line);
        }
    }
}
