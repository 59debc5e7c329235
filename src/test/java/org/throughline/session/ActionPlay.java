package org.throughline.session;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.throughline.base.form.FormFiles;
import org.throughline.organisation.PersonSummary;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;

/** Plays the action that came of the peak shift: the board, with Ben as its owner and Quinn who looks whether it helped. */
final class ActionPlay {

    private final World world;
    private final TimeMachine time;
    private final FormFiles files;
    private final CycleDesk desk;
    private final CycleFixture cast;

    ActionPlay(World world, TimeMachine time, FormFiles files, CycleDesk desk, CycleFixture cast) {
        this.world = world;
        this.time = time;
        this.files = files;
        this.desk = desk;
        this.cast = cast;
    }

    /** From the offer to the verdict; the clock goes to the end of the time that the effect was given. */
    void toItsEnd(String action) {
        PersonSummary ben = cast.people.ben();
        PersonSummary quinn = cast.people.quinn();
        desk.send(ben, action, "userTask_acceptAction", Map.of("offerAnswer", "ACCEPT"));
        desk.send(
                ben,
                action,
                "userTask_planAction",
                Map.of(
                        "steps",
                        List.of(Map.of("step", "Hang the board", "by", "2026-10-12")),
                        "rollback",
                        "Take it down",
                        "isTest",
                        false));
        desk.send(
                quinn,
                action,
                "userTask_agreeVerification",
                Map.of(
                        "measures", List.of(Map.of("measure", "Mis-picks per 1,000 lines", "direction", "LOWER")),
                        "rule", "SEVEN_ONE_SIDE",
                        "minPoints", 7,
                        "earliest", "2026-12-07",
                        "windowEnd", "2027-02-05",
                        "balancing", "Lines per hour stay above 90"));
        String photo = world.as(
                ben,
                () -> files.store("board.txt", "text/plain", "the board".getBytes(StandardCharsets.UTF_8))
                        .toString());
        desk.send(
                ben,
                action,
                "userTask_doAction",
                Map.of(
                        "whatHappened", "DONE",
                        "summary", "The board hangs and is used",
                        "wentLiveOn", "2026-10-02",
                        "evidence", List.of(photo),
                        "evidenceLink", "https://intranet.example/sop/12"));
        desk.send(quinn, action, "userTask_checkDelivered", Map.of("delivered", "true", "comment", "Seen"));
        time.forwardTo("2026-12-07T00:01");
        desk.send(
                quinn,
                action,
                "userTask_confirmVerdict",
                Map.of(
                        "verdict",
                        "EFFECTIVE",
                        "whatYouSaw",
                        "7 points below the mean",
                        "balancingOk",
                        "true",
                        "sideEffects",
                        "None"));
    }
}
