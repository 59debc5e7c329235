package org.throughline.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.organisation.ImportPreview.Effect;
import org.throughline.support.ApplicationTest;
import org.throughline.support.StatementCount;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;
import org.throughline.support.World.Logistics;

/** A long table asks the database no more often than a short one. */
@ApplicationTest
class PeopleImportCostTest {

    private static final int FEW = 5;
    private static final int MANY = 200;

    @Autowired
    private PeopleImport imports;

    @Autowired
    private World world;

    @Autowired
    private TimeMachine time;

    @Autowired
    private StatementCount statements;

    private Logistics meridian;

    @BeforeEach
    void aWorld() {
        time.set("2026-10-01T09:00");
        meridian = world.logistics();
    }

    @Test
    void aPreviewOfNewPeopleCostsTheSameHoweverLong() {
        assertThat(preview(table(MANY, "Person"))).hasSameSizeAs(preview(table(FEW, "Person")));
    }

    @Test
    void aPreviewOfPeopleWhoAreHereCostsTheSameHoweverLong() {
        carryOut(table(MANY, "Person"));

        assertThat(preview(table(MANY, "Person"))).hasSameSizeAs(preview(table(FEW, "Person")));
        assertThat(preview(table(MANY, "Other"))).hasSameSizeAs(preview(table(FEW, "Other")));
    }

    @Test
    void newPeopleCostNoLookUpEach() {
        List<String> few = carryOut(table(FEW, "Person"));
        meridian = world.logistics();
        List<String> many = carryOut(table(MANY, "Person"));

        assertThat(many)
                .filteredOn(reads())
                .hasSameSizeAs(few.stream().filter(reads()).toList());
        assertThat(unchanged(table(MANY, "Person"))).isEqualTo(MANY);
    }

    @Test
    void peopleWhoAreHereCostNoLookUpEach() {
        carryOut(table(MANY, "Person"));
        List<String> few = carryOut(table(FEW, "Other"));
        List<String> many = carryOut(table(MANY, "Another"));

        assertThat(many)
                .filteredOn(reads())
                .hasSameSizeAs(few.stream().filter(reads()).toList());
        assertThat(unchanged(table(MANY, "Another"))).isEqualTo(MANY);
    }

    @Test
    void savingThemCostsTheSameHoweverMany() {
        carryOut(table(FEW, "Person"));
        List<String> few = save();
        carryOut(table(MANY, "Person"));

        assertThat(save()).hasSameSizeAs(few);
    }

    private static Predicate<String> reads() {
        return statement -> statement.stripLeading().toLowerCase(Locale.ROOT).startsWith("select");
    }

    /** Each line names the next one's person as manager, the last one the site's. */
    private String table(int lines, String name) {
        String code = meridian.pickA().code();
        StringBuilder table = new StringBuilder("user_name,name,unit,manager,roles\n");
        for (int line = 1; line <= lines; line++) {
            String manager = line == lines ? meridian.dmitri().userName() : "p" + (line + 1) + "." + code;
            table.append("p%d.%s,%s %d,%s,%s,MEMBER|VERIFIER@%s\n"
                    .formatted(
                            line,
                            code,
                            name,
                            line,
                            code,
                            manager,
                            meridian.site().code()));
        }
        return table.toString();
    }

    private long unchanged(String table) {
        return world.as(meridian.sam(), () -> imports.preview(bytes(table))).count(Effect.SAME);
    }

    private List<String> preview(String table) {
        return world.as(meridian.sam(), () -> statements.during(() -> imports.preview(bytes(table))));
    }

    private List<String> carryOut(String table) {
        return world.as(meridian.sam(), () -> statements.during(() -> imports.carryOut(bytes(table))));
    }

    private List<String> save() {
        return world.as(
                meridian.sam(),
                () -> statements.during(() -> imports.export(meridian.pickA().id())));
    }

    private static byte[] bytes(String table) {
        return table.getBytes(StandardCharsets.UTF_8);
    }
}
