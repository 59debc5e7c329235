package org.throughline.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.throughline.base.access.NotAllowed;
import org.throughline.organisation.PersonSummary;
import org.throughline.support.ApplicationTest;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;
import org.throughline.support.World.Logistics;

/** The pack and the minutes of a meeting, on paper. */
@ApplicationTest
class MeetingPaperTest {

    @Autowired
    private World world;

    @Autowired
    private TimeMachine time;

    @Autowired
    private MeetingPaper papers;

    @Autowired
    private ApplicationContext application;

    private Logistics people;
    private BoardTestDesk desk;
    private String meeting;
    private String item;

    @BeforeEach
    void aMeetingThatDecidesSomething() {
        time.set("2026-12-01T09:00");
        people = world.logistics();
        desk = BoardTestDesk.in(application, people);
        UUID board = desk.board();
        item = desk.matter(board, "One dock rule");
        meeting = desk.meeting(board, "2026-12-16T10:00");
        desk.agenda(meeting, item);
    }

    @Test
    void beforeTheMeetingItIsThePackOfItsItems() throws IOException {
        assertThat(text(people.jonas(), Locale.ENGLISH))
                .contains("Learning Governance Board")
                .contains("Wed 16 Dec 2026")
                .contains("One dock rule")
                .contains("Adopt it everywhere")
                .doesNotContain("Decision DEC-");
    }

    @Test
    void afterwardsItTellsWhoWasThereWhatWasDecidedWhyAndHowManyVoted() throws IOException {
        decided();

        assertThat(text(people.jonas(), Locale.ENGLISH))
                .contains("Present Femi Adeyemi, Hugo Santos, Ines Moreau, Jonas Berg")
                .contains("Decision DEC-")
                .contains("Fewer mistakes at every dock")
                .contains("Approve 4")
                .contains("May decide: 4 voting seats are filled");
        assertThat(text(people.jonas(), Locale.GERMAN))
                .contains("Beschluss DEC-")
                .contains("Beschlussfähig");
    }

    @Test
    void itTellsNothingToThoseWhoMayNotSeeTheMeetingAndNothingOfOneThatIsNotThere() {
        assertThatThrownBy(() -> world.as(people.ben(), () -> papers.pdf(meeting, Locale.ENGLISH)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> world.as(people.jonas(), () -> papers.pdf("MEE-2026-999999", Locale.ENGLISH)))
                .isInstanceOf(NotAllowed.class);
    }

    private void decided() {
        time.forwardTo("2026-12-16T10:00");
        time.settle();
        desk.quorum(meeting);
        desk.present(item);
        desk.allApprove(item);
        desk.answer(
                people.femi(),
                item,
                Map.of(
                        "decisionOutcome",
                        "TAKE",
                        "boardOutcome",
                        "APPROVED",
                        "reason",
                        "Fewer mistakes at every dock",
                        "reviewDate",
                        "2027-03-01"));
    }

    private String text(PersonSummary reader, Locale language) throws IOException {
        byte[] file = world.as(reader, () -> papers.pdf(meeting, language));
        try (PDDocument pdf = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(pdf);
        }
    }
}
