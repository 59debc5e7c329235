package org.throughline.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.organisation.PersonSummary;
import org.throughline.session.PeakShift.Point;
import org.throughline.support.ApplicationTest;
import org.throughline.support.World;

/** What stays of an unsigned word is the word: somebody who reads the whole database learns neither who said it nor when. */
@ApplicationTest
class NoTraceOfWritersTest {

    @Autowired
    private World world;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Notes notes;

    @Autowired
    private Ideas ideas;

    @Autowired
    private Votes votes;

    @Autowired
    private SoakNotes soakNotes;

    @Autowired
    private Cycles cycles;

    private PeakShift play;

    @BeforeEach
    void thePeakShift() {
        play = beans.createBean(PeakShift.class);
    }

    @Test
    void theTablesHaveNoPlaceForAWriterOrAMoment() {
        assertThat(columns("note"))
                .containsExactlyInAnyOrder(
                        "id uuid",
                        "session_id uuid",
                        "kind character varying",
                        "words character varying",
                        "attribution character varying",
                        "author_id uuid", // of signed notes; the database refuses it for others
                        "perspective character varying",
                        "written_on date",
                        "state character varying",
                        "group_id uuid",
                        "hidden_reason character varying",
                        "outcome character varying",
                        "answer character varying");
        assertThat(columns("improve_option")).noneMatch(column -> column.contains("timestamp"));
        assertThat(columns("improve_option")).noneMatch(column -> column.contains("author"));
        assertThat(columns("soak_note")).noneMatch(column -> column.contains("timestamp"));
    }

    @Test
    void anUnsignedNoteTouchesNoOtherTable() {
        String ref = play.to(Point.LEARNING);
        PersonSummary picker = play.cast.picker;

        assertThat(changedBy(() -> play.write(picker, NoteKind.WENT_WELL, "Seen")))
                .containsExactly("note");
        UUID note = play.write(picker, NoteKind.DEALING_WITH, "Late list");
        assertThat(changedBy(
                        () -> world.doAs(picker, () -> notes.change(ref, note, "The list comes late", Set.of(note)))))
                .containsExactly("note");
        assertThat(changedBy(() -> world.doAs(picker, () -> notes.takeBack(ref, note, Set.of(note)))))
                .containsExactly("note");
        assertThat(changedBy(() -> world.doAs(picker, () -> ideas.park(ref, "A board"))))
                .containsExactly("improve_option");
    }

    @Test
    void aSharedSoakNoteAndADotTouchNoOtherTable() {
        String ref = play.to(Point.SOAKING);
        PersonSummary picker = play.cast.picker;
        assertThat(changedBy(
                        () -> world.doAs(picker, () -> soakNotes.write(ref, SoakNoteReach.SHARED, "It came back"))))
                .containsExactly("soak_note");

        play.to(Point.IMPROVING);
        world.doAs(picker, () -> ideas.add(ref, DescribeOption.of(PeakShift.RETRAIN)));
        world.doAs(play.cast.people.asha(), () -> votes.open(ref));

        assertThat(changedBy(() -> play.put(picker, PeakShift.PARKED, 3))).containsExactly("dot_ballot");
    }

    @Test
    void theSameWordsOfOtherPeopleLeaveTheSameRows() {
        String ref = play.to(Point.LEARNING);
        write(play, play.cast.picker, play.cast.runner, play.cast.loader);
        PeakShift others = beans.createBean(PeakShift.class);
        others.to(Point.LEARNING);
        write(others, others.cast.loader, others.cast.picker, others.cast.people.ben());

        assertThat(rows(ref)).hasSize(4).isEqualTo(rows(others.ref()));
    }

    private void write(PeakShift where, PersonSummary one, PersonSummary two, PersonSummary three) {
        where.write(one, NoteKind.WENT_WELL, "The runner calls it out");
        where.write(two, NoteKind.DEALING_WITH, "The list comes late");
        where.write(three, NoteKind.DEALING_WITH, "Two lists");
        where.write(two, NoteKind.MADE_IT_WORK, "We ask the dock");
    }

    @Test
    void neitherPlaceNorTransactionOfANoteTellsWhenItCame() {
        String ref = play.to(Point.HEARD);
        assertThat(transactions(ref)).isEqualTo(1);

        UUID mine = play.write(play.cast.picker, NoteKind.DEALING_WITH, "The list is late");
        world.doAs(play.cast.picker, () -> notes.change(ref, mine, "The list comes late", Set.of(mine)));

        assertThat(transactions(ref)).isEqualTo(1);
        assertThat(rows(ref)).hasSize(12);
    }

    @Test
    void whoWritesAtTheSameMomentIsMixedWithTheOthersAndLosesNothing() throws Exception {
        String ref = play.to(Point.LEARNING);
        List<PersonSummary> six = play.six();
        ExecutorService room = Executors.newFixedThreadPool(six.size());
        List<Future<?>> all = new ArrayList<>();
        for (PersonSummary person : six) {
            all.add(room.submit(() -> {
                for (int n = 1; n <= 5; n++) {
                    UUID note = play.write(person, NoteKind.DEALING_WITH, "Draft " + n);
                    String words = "Said " + n;
                    world.doAs(person, () -> notes.change(ref, note, words, Set.of(note)));
                    world.doAs(person, () -> ideas.park(ref, words));
                }
            }));
        }
        room.shutdown();
        for (Future<?> one : all) {
            one.get();
        }

        assertThat(rows(ref)).hasSize(30).allMatch(row -> row.contains("Said"));
        assertThat(transactions(ref)).isEqualTo(1);
        assertThat(play.room(play.cast.picker).parked()).isEqualTo(30);
    }

    @Test
    void dotsAreForgottenWithTheVote() {
        String ref = play.to(Point.CHOSEN);

        assertThat(ballots(ref)).isZero();
    }

    @Test
    void dotsAreForgottenWhenTheCycleStopsInTheMiddleOfAVote() {
        String ref = play.to(Point.IMPROVING);
        world.doAs(play.cast.runner, () -> ideas.add(ref, DescribeOption.of(PeakShift.RETRAIN)));
        world.doAs(play.cast.people.asha(), () -> votes.open(ref));
        play.put(play.cast.picker, PeakShift.PARKED, 3);

        world.doAs(play.cast.people.asha(), () -> cycles.withdraw(ref, "The peak was cancelled"));

        assertThat(ballots(ref)).isZero();
    }

    private int ballots(String ref) {
        return jdbc.sql("""
                        select count(*) from throughline.dot_ballot b
                        join throughline.learning_session s on s.id = b.session_id
                        join throughline.learning_cycle c on c.id = s.cycle_id where c.ref = ?""").param(ref).query(Integer.class).single();
    }

    private int transactions(String ref) {
        return jdbc.sql("select count(distinct n.xmin::text) from throughline.note n where " + OF_CYCLE)
                .param(ref)
                .query(Integer.class)
                .single();
    }

    private static final String OF_CYCLE = """
            n.session_id in (select s.id from throughline.learning_session s
                             join throughline.learning_cycle c on c.id = s.cycle_id where c.ref = ?)""";

    /** Everything that stands about the notes of a cycle except their random ids, sorted. */
    private List<String> rows(String ref) {
        return jdbc.sql("""
                        select (to_jsonb(n) - 'id' - 'session_id')::text from throughline.note n where %s order by 1""".formatted(OF_CYCLE)).param(ref).query(String.class).list();
    }

    private List<String> columns(String table) {
        return jdbc.sql("""
                        select column_name || ' ' || data_type from information_schema.columns
                        where table_schema = 'throughline' and table_name = ?""").param(table).query(String.class).list();
    }

    /** The tables of the whole database, the engine's included, whose content is another afterwards. */
    private Set<String> changedBy(Runnable work) {
        Map<String, String> before = contents();
        work.run();
        Set<String> changed = new TreeSet<>();
        contents().forEach((table, content) -> {
            if (!content.equals(before.get(table))) {
                changed.add(table);
            }
        });
        return changed;
    }

    private Map<String, String> contents() {
        Map<String, String> contents = new TreeMap<>();
        List<String> tables = jdbc.sql("""
                        select table_schema || '."' || table_name || '"' from information_schema.tables
                        where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')""").query(String.class).list();
        for (String table : tables) {
            String content = jdbc.sql(
                            "select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') from "
                                    + table + " t")
                    .query(String.class)
                    .single();
            contents.put(table.replaceAll(".*\\.\"|\"", ""), content);
        }
        return contents;
    }
}
