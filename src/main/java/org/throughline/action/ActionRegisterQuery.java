package org.throughline.action;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.base.Severity;
import org.throughline.base.task.KeptAnswers;
import org.throughline.organisation.Circles;
import org.throughline.organisation.UnitSummary;

/**
 * The statements behind the register.
 *
 * <p>Late is a question of the place: each unit brings the day that it is there. A person sees the actions of the units that they
 * may see, and those in which they have a part.
 */
@Component
class ActionRegisterQuery {

    private static final Duration SHOWN_AFTER_ENDING = Duration.ofDays(90);

    private static final String FROM = """
             from throughline.action a
             join throughline.person owner on owner.id = a.owner_id
             join unnest(string_to_array(:units, ',')::uuid[], string_to_array(:days, ',')::date[],
                         string_to_array(:seen, ',')::boolean[], string_to_array(:chosen, ',')::boolean[])
                  as place (unit_id, today, seen, chosen) on place.unit_id = a.unit_id
             where (place.seen or :me in (a.owner_id, a.accountable_id, a.verifier_id, a.sponsor_id))
               and """ + Circles.seen("a.ref");
    private static final String OWED = " a.state in (" + quoted(ActionState.owed()) + ")";
    private static final String OPEN = " a.state in (" + quoted(ActionState.open()) + ")";
    private static final String LATE = OWED + " and a.due_on < place.today";
    private static final String LIKE = " and (a.ref ilike :like or a.title ilike :like)";
    private static final String SAYING =
            " and (a.ref ilike :words or a.title ilike :words or " + KeptAnswers.saying("a.ref", ":words") + ")";
    private static final String COLUMNS = """
            select a.ref, a.title, a.origin_ref, a.unit_id, a.type, a.strength, a.severity, a.state, a.verdict,
                   a.owner_id, owner.display_name, a.due_on,
                   (%s) as late,
                   (select count(*) from throughline.evidence e where e.action_id = a.id and e.kind <> 'SENTENCE') as shown
            """.formatted(LATE);

    private static final RowMapper<ActionRow> ROW = (row, number) -> row(row);

    private final JdbcClient jdbc;
    private final Clock clock;

    ActionRegisterQuery(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Whose question it is.
     *
     * @param me the person
     * @param units every unit
     * @param visible ids of those whose actions the person may see
     * @param chosen ids of those that the filter leaves
     */
    record Asking(UUID me, List<UnitSummary> units, Set<UUID> visible, Set<UUID> chosen) {}

    List<ActionRow> page(Asking asking, RegisterFilter filter, int offset, int limit) {
        return bind(
                        jdbc.sql(COLUMNS + FROM + who(filter) + what(filter)
                                + " order by a.due_on, a.ref limit :limit offset :offset"),
                        asking,
                        filter)
                .param("limit", limit)
                .param("offset", offset)
                .query(ROW)
                .list();
    }

    /** The open actions whose reference or title contains the words. */
    List<ActionRow> openLike(Asking asking, String words, int offset, int limit) {
        return bind(
                        jdbc.sql(COLUMNS + FROM + " and" + OPEN + LIKE
                                + " order by a.due_on, a.ref limit :limit offset :offset"),
                        asking,
                        RegisterFilter.OPEN)
                .param("like", "%" + escaped(words) + "%")
                .param("limit", limit)
                .param("offset", offset)
                .query(ROW)
                .list();
    }

    int countOpenLike(Asking asking, String words) {
        return bind(jdbc.sql("select count(*) " + FROM + " and" + OPEN + LIKE), asking, RegisterFilter.OPEN)
                .param("like", "%" + escaped(words) + "%")
                .query(Integer.class)
                .single();
    }

    RegisterTotals totals(Asking asking, RegisterFilter filter) {
        String count = """
                select count(*) filter (where %s) as open, count(*) filter (where %s) as late,
                       count(*) filter (where a.state = 'VERIFYING') as waiting,
                       count(*) filter (where true %s) as found
                """.formatted(OPEN, LATE, what(filter));
        return bind(jdbc.sql(count + FROM + who(filter)), asking, filter)
                .query((row, number) -> new RegisterTotals(
                        row.getInt("open"), row.getInt("late"), row.getInt("waiting"), row.getInt("found")))
                .single();
    }

    /** The first cards of each column, with the column's length. */
    List<Card> board(Asking asking, RegisterFilter filter, int cards) {
        String numbered = """
                select * from (select found.*, count(*) over (partition by stage) as total,
                    row_number() over (partition by stage order by due_on, ref) as place_in_column
                from (%s, %s as stage %s) found) numbered
                where place_in_column <= :cards order by due_on, ref
                """.formatted(
                        COLUMNS,
                        stage(),
                        FROM + who(filter) + due(filter) + " and (a.ended_at is null or a.ended_at > :since)");
        return bind(jdbc.sql(numbered), asking, filter)
                .param("cards", cards)
                .param(
                        "since",
                        OffsetDateTime.now(clock.withZone(ZoneOffset.UTC)).minus(SHOWN_AFTER_ENDING))
                .query((row, number) ->
                        new Card(ActionStage.valueOf(row.getString("stage")), row.getInt("total"), row(row)))
                .list();
    }

    /** A card with what is known of its column. */
    record Card(ActionStage stage, int total, ActionRow row) {}

    private JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement, Asking asking, RegisterFilter filter) {
        List<UnitSummary> units = asking.units();
        return statement
                .param("me", asking.me())
                .param("units", joined(units.stream().map(UnitSummary::id).toList()))
                .param(
                        "days",
                        joined(units.stream()
                                .map(unit -> LocalDate.now(clock.withZone(unit.zone())))
                                .toList()))
                .param(
                        "seen",
                        joined(units.stream()
                                .map(unit -> asking.visible().contains(unit.id()))
                                .toList()))
                .param(
                        "chosen",
                        joined(units.stream()
                                .map(unit -> asking.chosen().contains(unit.id()))
                                .toList()))
                .param("owner", filter.ownerId())
                .param("words", "%" + escaped(filter.words()) + "%")
                .param(
                        "strength",
                        filter.strength() == null ? null : filter.strength().name());
    }

    private static String who(RegisterFilter filter) {
        return " and place.chosen"
                + (filter.ownerId() == null ? "" : " and a.owner_id = :owner")
                + (filter.strength() == null ? "" : " and a.strength = :strength")
                + (filter.words().isEmpty() ? "" : SAYING);
    }

    private static String what(RegisterFilter filter) {
        if (filter.stage() != null) {
            return " and " + in(filter.stage()) + due(filter);
        }
        return (filter.ended() ? "" : " and" + OPEN) + due(filter);
    }

    private static String due(RegisterFilter filter) {
        if (filter.due() == RegisterFilter.Due.LATE) {
            return " and" + LATE;
        }
        return filter.due() == RegisterFilter.Due.WEEK
                ? " and" + OWED + " and a.due_on between place.today and place.today + 6"
                : "";
    }

    private static String in(ActionStage stage) {
        List<String> ways = new ArrayList<>();
        ways.add("a.state in (" + quoted(stage.states()) + ")");
        if (!stage.closedWith().isEmpty()) {
            ways.add("a.state = 'CLOSED' and a.verdict in (" + quoted(stage.closedWith()) + ")");
        }
        if (stage == ActionStage.ENDED) {
            ways.add("a.state = 'CLOSED' and a.verdict is null");
        }
        return "(" + String.join(" or ", ways) + ")";
    }

    private static String stage() {
        StringBuilder text = new StringBuilder("case");
        for (ActionStage stage : ActionStage.values()) {
            text.append(" when ")
                    .append(in(stage))
                    .append(" then '")
                    .append(stage)
                    .append('\'');
        }
        return text.append(" end").toString();
    }

    private static ActionRow row(ResultSet row) throws SQLException {
        String verdict = row.getString("verdict");
        return new ActionRow(
                row.getString("ref"),
                row.getString("title"),
                row.getString("origin_ref"),
                row.getObject("unit_id", UUID.class),
                ActionType.valueOf(row.getString("type")),
                Strength.valueOf(row.getString("strength")),
                Severity.valueOf(row.getString("severity")),
                ActionState.valueOf(row.getString("state")),
                verdict == null ? null : Verdict.valueOf(verdict),
                row.getObject("owner_id", UUID.class),
                row.getString("display_name"),
                row.getObject("due_on", LocalDate.class),
                row.getBoolean("late"),
                row.getInt("shown"));
    }

    /** Names of constants only, never what a person typed. */
    private static String quoted(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(constant -> "'" + constant.name() + "'").collect(Collectors.joining(", "));
    }

    /** What a person typed is looked for as it stands, signs of patterns too. */
    private static String escaped(String words) {
        return words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static String joined(List<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(","));
    }
}
