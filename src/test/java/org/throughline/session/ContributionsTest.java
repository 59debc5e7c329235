package org.throughline.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.session.PeakShift.Point;
import org.throughline.support.ApplicationTest;
import org.throughline.support.World;

/** Contributing without an account: what is kept, what is not, and what comes back to those who have the receipt. */
@ApplicationTest
class ContributionsTest {

    private static final String WORDS =
            "The list comes late, and nobody at the dock hears of it before the wave is gone";

    @Autowired
    private World world;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Contributions contributions;

    @Autowired
    private ContributionCodes codes;

    @Autowired
    private Notes notes;

    @Autowired
    private Rooms rooms;

    private ContributionPlay play;

    @BeforeEach
    void aRoom() {
        play = beans.createBean(ContributionPlay.class);
        play.learning();
    }

    @Test
    void theTablesHaveNoPlaceForAPersonOrAMoment() {
        assertThat(columns("contribution_code"))
                .containsExactlyInAnyOrder("code_hash character varying", "session_id uuid");
        assertThat(columns("contribution_receipt"))
                .containsExactlyInAnyOrder("receipt_hash character varying", "session_id uuid");
        assertThat(columns("waiting_note"))
                .containsExactlyInAnyOrder(
                        "id uuid", "session_id uuid", "kind character varying", "words character varying");
    }

    @Test
    void nothingInTheDatabaseHasACodeAReceiptOrTheWordsAnywhereElse() {
        List<String> made = play.codes(3);
        String receipt = begin(made.get(0));
        String words = WORDS + " " + UUID.randomUUID();
        send(receipt, words);

        assertThat(tablesWith(made.get(0))).isEmpty();
        assertThat(tablesWith(made.get(1))).isEmpty();
        assertThat(tablesWith(receipt)).isEmpty();
        assertThat(tablesWith(words)).containsExactly("waiting_note");

        play.openTheWall();

        assertThat(tablesWith(words)).containsExactly("note");
        assertThat(notes(play).get(0).attribution()).isEqualTo(Attribution.ANONYMOUS);
    }

    @Test
    void theRecordGetsACountAtTheRevealAndNothingBefore() {
        String receipt = begin(play.codes(1).get(0));
        int before = entries();
        send(receipt, WORDS);
        send(receipt, "The scanner freezes");
        contributions.of(receipt);

        assertThat(entries()).isEqualTo(before);
        play.openTheWall();
        assertThat(entries()).isGreaterThan(before);
        assertThat(entriesWith("session.history.revealed")).isEqualTo(1);
        assertThat(entriesWith("scanner")).isZero();
    }

    @Test
    void thePlaceAndTheTransactionOfARowTellNothing() {
        List<String> made = play.codes(6);
        for (int n = 0; n < 4; n++) {
            send(begin(made.get(n)), "Said " + n);
        }

        for (String table : List.of("contribution_code", "contribution_receipt", "waiting_note")) {
            assertThat(transactions(table)).as(table).isEqualTo(1);
        }
        play.openTheWall();
        assertThat(transactions("note")).isEqualTo(1);
    }

    @Test
    void theSameWordsOfOthersInAnotherOrderLeaveTheSameRows() {
        List<String> words = new ArrayList<>(List.of("The list comes late", "The scanner freezes", "We ask the dock"));
        contribute(play, words);
        ContributionPlay others = beans.createBean(ContributionPlay.class);
        others.learning();
        Collections.reverse(words);
        contribute(others, words);

        assertThat(rows(play, "waiting_note")).hasSize(3).isEqualTo(rows(others, "waiting_note"));
        play.openTheWall();
        others.openTheWall();
        assertThat(rows(play, "note")).hasSize(3).isEqualTo(rows(others, "note"));
    }

    @Test
    void whoeverGuessesTheOrderFromTheTableIsRightNoMoreOftenThanByChance() {
        List<String> made = play.codes(8);
        int rightly = 0;
        int rounds = 20;
        String receipt = begin(made.get(0));
        for (int n = 0; n < 8; n++) {
            send(n == 0 ? receipt : begin(made.get(n)), "Said " + n);
        }
        Set<String> orders = new HashSet<>();
        for (int round = 0; round < rounds; round++) {
            List<String> order = order("waiting_note");
            orders.add(String.join(",", order));
            rightly += order.get(0).equals("Said 0") ? 1 : 0;
            shuffleAgain(receipt, round);
        }

        assertThat(orders).hasSizeGreaterThan(rounds / 2);
        assertThat(rightly).isLessThan(rounds * 3 / 4);
    }

    @Test
    void aCodeIsGoodForOneSittingAndTwentyNotes() {
        String code = play.codes(1).get(0);
        String receipt = begin(code);
        assertThat(contributions.begin(code)).isEmpty();
        for (int n = 1; n <= ContributionPolicy.MOST_NOTES; n++) {
            assertThat(send(receipt, "Note " + n)).isEqualTo(Contribution.Answer.SENT);
        }

        assertThat(send(receipt, "One more")).isEqualTo(Contribution.Answer.ENOUGH);
    }

    @Test
    void whatIsSentTwiceIsKeptOnce() {
        String receipt = begin(play.codes(1).get(0));
        send(receipt, WORDS);
        send(receipt, WORDS);
        play.openTheWall();
        assertThat(send(receipt, WORDS)).isEqualTo(Contribution.Answer.SENT);

        assertThat(rows(play, "note")).hasSize(1);
        assertThat(rows(play, "waiting_note")).isEmpty();
    }

    @Test
    void whatComesAfterTheWallOpenedWaitsForTheEndOfTheTalk() {
        String receipt = begin(play.codes(1).get(0));
        play.openTheWall();
        send(receipt, WORDS);
        assertThat(rows(play, "note")).isEmpty();

        play.closed();

        assertThat(rows(play, "note")).hasSize(1).allMatch(row -> row.contains("REVEALED"));
        assertThat(transactions("note")).isEqualTo(1);
        assertThat(send(receipt, "Too late")).isEqualTo(Contribution.Answer.OVER);
    }

    @Test
    void codesEndWithTheTalkAlsoWhenItIsTakenUpAgain() {
        List<String> made = play.codes(2);
        play.closed();
        assertThat(contributions.begin(made.get(0))).isEmpty();
        world.doAs(play.shift.cast.people.asha(), () -> rooms.reopen(play.shift.ref()));

        assertThat(contributions.begin(made.get(0))).isEmpty();
    }

    @Test
    void theReceiptTellsWhyANoteIsHiddenAndWhatBecameOfIt() {
        String receipt = begin(play.codes(1).get(0));
        send(receipt, WORDS);
        assertThat(only(receipt).state()).isEqualTo(NoteState.RECORDED);
        play.openTheWall();
        UUID note = notes(play).get(0).id();
        world.doAs(play.shift.cast.people.asha(), () -> notes.hide(play.shift.ref(), note, "Say it without the word"));

        assertThat(only(receipt).hiddenReason()).isEqualTo("Say it without the word");
        assertThat(only(receipt).words()).hasSizeLessThan(WORDS.length()).endsWith("…");

        world.doAs(play.shift.cast.people.asha(), () -> notes.show(play.shift.ref(), note));
        play.shift.to(Point.TOLD);
        assertThat(only(receipt).outcome()).isNotNull();
        assertThat(only(receipt).answer()).isNotBlank();
    }

    @Test
    void nobodyElsesReceiptOpensANote() {
        List<String> made = play.codes(2);
        send(begin(made.get(0)), WORDS);

        assertThat(contributions.of(begin(made.get(1))).orElseThrow().notes()).isEmpty();
        assertThat(contributions.of("22222-22222-22222")).isEmpty();
        assertThat(send("22222-22222-22222", WORDS)).isEqualTo(Contribution.Answer.UNKNOWN);
    }

    @Test
    void aHintNeedsASitting() {
        String receipt = begin(play.codes(1).get(0));

        assertThat(contributions.hint(receipt, "Carla had no list", Locale.UK)).contains(ListeningHint.NAMES_A_PERSON);
        assertThat(contributions.hint("22222-22222-22222", "Carla had no list", Locale.UK))
                .isEmpty();
    }

    @Test
    void onlyTheFacilitatorMakesCodesAndOnlyWhereNotesMayBeUnsigned() {
        String ref = play.shift.ref();
        assertThatThrownBy(() -> world.as(play.shift.cast.people.ben(), () -> codes.make(ref, 1)))
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> play.codes(0)).isInstanceOf(SessionRefused.class);
        assertThatThrownBy(() -> play.codes(ContributionPolicy.MOST_CODES + 1)).isInstanceOf(SessionRefused.class);
        world.doAs(play.shift.cast.people.asha(), () -> notes.changeAnonymity(ref, AnonymityMode.NAMED));
        assertThatThrownBy(() -> play.codes(1)).isInstanceOf(SessionRefused.class);
    }

    @Test
    void withCodesInPeoplesHandsNotesCannotBecomeSigned() {
        play.codes(1);

        assertThatThrownBy(() -> world.doAs(
                        play.shift.cast.people.asha(),
                        () -> notes.changeAnonymity(play.shift.ref(), AnonymityMode.NAMED)))
                .isInstanceOf(SessionRefused.class);
    }

    private void contribute(ContributionPlay where, List<String> words) {
        List<String> made = where.codes(words.size());
        for (int n = 0; n < words.size(); n++) {
            send(begin(made.get(n)), words.get(n));
        }
    }

    /** Another note comes in, by which all that wait are mixed anew; it is taken out again behind the product's back. */
    private void shuffleAgain(String receipt, int round) {
        send(receipt, "Passing " + round);
        jdbc.sql("delete from throughline.waiting_note where words like 'Passing%'")
                .update();
    }

    private String begin(String code) {
        return contributions.begin(code).orElseThrow();
    }

    private Contribution.Answer send(String receipt, String words) {
        return contributions.send(receipt, NoteKind.DEALING_WITH, words);
    }

    private Contribution.Sent only(String receipt) {
        return contributions.of(receipt).orElseThrow().notes().get(0);
    }

    private List<NoteView> notes(ContributionPlay where) {
        return where.shift.room(where.shift.cast.people.asha()).notes();
    }

    private int entries() {
        return entriesWith("");
    }

    /** Entries of the record about the cycle that hold a word. */
    private int entriesWith(String word) {
        return jdbc.sql("""
                        select count(*) from throughline.audit_entry t
                        where position(? in t::text) > 0 and (? = '' or position(? in t::text) > 0)""")
                .params(play.shift.ref(), word, word)
                .query(Integer.class)
                .single();
    }

    private List<String> order(String table) {
        return jdbc.sql("select words from throughline.%s where %s order by ctid".formatted(table, OF_CYCLE))
                .param(play.shift.ref())
                .query(String.class)
                .list();
    }

    private int transactions(String table) {
        return jdbc.sql("select count(distinct xmin::text) from throughline.%s where %s".formatted(table, OF_CYCLE))
                .param(play.shift.ref())
                .query(Integer.class)
                .single();
    }

    private List<String> rows(ContributionPlay where, String table) {
        return jdbc.sql("select (to_jsonb(t) - 'id' - 'session_id')::text from throughline.%s t where %s order by 1"
                        .formatted(table, OF_CYCLE))
                .param(where.shift.ref())
                .query(String.class)
                .list();
    }

    private static final String OF_CYCLE = """
            session_id in (select s.id from throughline.learning_session s
                           join throughline.learning_cycle c on c.id = s.cycle_id where c.ref = ?)""";

    private List<String> columns(String table) {
        return jdbc.sql("""
                        select column_name || ' ' || data_type from information_schema.columns
                        where table_schema = 'throughline' and table_name = ?""").param(table).query(String.class).list();
    }

    /** The tables of the whole database, the engine's included, in which a text stands in any row. */
    private Set<String> tablesWith(String text) {
        Set<String> found = new HashSet<>();
        List<String> tables = jdbc.sql("""
                        select table_schema || '."' || table_name || '"' from information_schema.tables
                        where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')""").query(String.class).list();
        for (String table : tables) {
            boolean has = jdbc.sql("select exists (select from " + table + " t where position(? in t::text) > 0)")
                    .param(text)
                    .query(Boolean.class)
                    .single();
            if (has) {
                found.add(table.replaceAll(".*\\.\"|\"", ""));
            }
        }
        return found;
    }
}
