package org.throughline.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.throughline.session.Attribution;
import org.throughline.session.Cycles;
import org.throughline.session.DescribeOption;
import org.throughline.session.Ideas;
import org.throughline.session.Invitee;
import org.throughline.session.NoteKind;
import org.throughline.session.NoteOutcome;
import org.throughline.session.NoteView;
import org.throughline.session.Notes;
import org.throughline.session.OptionView;
import org.throughline.session.PerspectiveFunction;
import org.throughline.session.PlanSession;
import org.throughline.session.QuestionSet;
import org.throughline.session.RoomSnapshots;
import org.throughline.session.Rooms;
import org.throughline.session.SoakNoteReach;
import org.throughline.session.SoakNotes;
import org.throughline.session.Stage;
import org.throughline.session.StartCycle;
import org.throughline.session.Votes;
import org.throughline.session.WorkComparisons;
import org.throughline.session.WorkSide;
import org.throughline.session.WriteNote;

/** What people do and say in the rooms of the demo world. */
@Component
@Profile("demo")
class DemoTalk {

    private final Cycles cycles;
    private final Rooms rooms;
    private final Notes notes;
    private final Ideas ideas;
    private final Votes votes;
    private final WorkComparisons work;
    private final SoakNotes soakNotes;
    private final RoomSnapshots snapshots;
    private final DemoTasks tasks;
    private final DemoCast cast;

    DemoTalk(
            Cycles cycles,
            Rooms rooms,
            Notes notes,
            Ideas ideas,
            Votes votes,
            WorkComparisons work,
            SoakNotes soakNotes,
            RoomSnapshots snapshots,
            DemoTasks tasks,
            DemoCast cast) {
        this.cycles = cycles;
        this.rooms = rooms;
        this.notes = notes;
        this.ideas = ideas;
        this.votes = votes;
        this.work = work;
        this.soakNotes = soakNotes;
        this.snapshots = snapshots;
        this.tasks = tasks;
        this.cast = cast;
    }

    /**
     * A note of the demo world, and what becomes of it.
     *
     * @param by who writes it
     * @param kind what it is about
     * @param words what is said
     * @param names whose name it carries
     * @param outcome what becomes of it
     * @param answer what its writer reads in the story
     */
    record Said(String by, NoteKind kind, String words, Attribution names, NoteOutcome outcome, String answer) {

        Said(String by, NoteKind kind, String words, Attribution names) {
            this(by, kind, words, names, NoteOutcome.SHARED, "");
        }
    }

    String start(String by, StartCycle question) {
        return tasks.as(by, () -> cycles.start(question));
    }

    /** The sponsor says yes. */
    void sponsor(String who, String ref) {
        tasks.send(who, ref, "userTask_acceptSponsorship", Map.of("sponsorAccepts", "true", "attend", "END_ONLY"));
    }

    /** The facilitator confirms the plan that was made with the question. */
    void invite(String facilitator, String ref) {
        tasks.send(facilitator, ref, "userTask_planSession", Map.of());
    }

    /** The facilitator invites everybody to Improve, the sponsor too. */
    void inviteToImprove(String facilitator, String ref, Instant when, String sponsor) {
        List<Map<String, Object>> invitees =
                new ArrayList<>(tasks.rows(facilitator, ref, "userTask_planSession", "invitees"));
        invitees.add(Map.of(
                "personId",
                cast.id(sponsor).toString(),
                "function",
                PerspectiveFunction.SUPPLIES.name(),
                "reason",
                "You agree to what it costs"));
        String local = when.atZone(DemoDiary.LONDON)
                .toLocalDateTime()
                .withSecond(0)
                .withNano(0)
                .toString();
        tasks.send(facilitator, ref, "userTask_planSession", Map.of("when", local, "length", 60, "invitees", invitees));
    }

    void answerCompact(String leader, String ref, String whatHelps, String howConnect) {
        tasks.send(leader, ref, "userTask_answerCompact", Map.of("whatHelps", whatHelps, "howConnect", howConnect));
    }

    void open(String facilitator, String ref) {
        tasks.doAs(facilitator, () -> rooms.open(ref));
    }

    void enter(String facilitator, String ref, Stage stage) {
        tasks.doAs(facilitator, () -> rooms.enter(ref, stage));
    }

    void write(String ref, List<Said> said) {
        said.forEach(note ->
                tasks.as(note.by(), () -> notes.write(ref, new WriteNote(note.kind(), note.words(), note.names()))));
    }

    void openWall(String facilitator, String ref) {
        tasks.doAs(facilitator, () -> rooms.openWall(ref));
    }

    /** The group finds that two notes say the same thing, and says what. */
    void together(String facilitator, String ref, String oneWords, String otherWords, String sentence) {
        tasks.doAs(facilitator, () -> {
            notes.putWith(ref, note(ref, oneWords).id(), note(ref, otherWords).id());
            UUID group = note(ref, oneWords).groupId();
            if (group != null) {
                notes.name(ref, group, sentence);
            }
        });
    }

    private NoteView note(String ref, String words) {
        return snapshots.of(ref, Set.of()).notes().stream()
                .filter(note -> note.words().equals(words))
                .findFirst()
                .orElseThrow();
    }

    void describeWork(String ref, String whoKnowsThePaper, List<String> written, String whoDoesIt, List<String> done) {
        tasks.doAs(whoKnowsThePaper, () -> written.forEach(step -> work.add(ref, WorkSide.WRITTEN, step)));
        tasks.doAs(whoDoesIt, () -> done.forEach(step -> work.add(ref, WorkSide.DONE, step)));
    }

    void park(String who, String ref, String idea) {
        tasks.doAs(who, () -> ideas.park(ref, idea));
    }

    /** The talk is over, and the facilitator notes who was there. */
    void close(String facilitator, String ref, Map<String, ?> answers) {
        tasks.doAs(facilitator, () -> rooms.close(ref));
        tasks.send(facilitator, ref, "userTask_closeSession", answers);
    }

    void share(String who, String ref, String words) {
        tasks.doAs(who, () -> soakNotes.write(ref, SoakNoteReach.SHARED, words));
    }

    void keep(String who, String ref, String words) {
        tasks.doAs(who, () -> soakNotes.write(ref, SoakNoteReach.PRIVATE, words));
    }

    void add(String who, String ref, String idea) {
        tasks.as(who, () -> ideas.add(ref, DescribeOption.of(idea)));
    }

    void openVote(String facilitator, String ref) {
        tasks.doAs(facilitator, () -> {
            rooms.enter(ref, Stage.VOTE);
            votes.open(ref);
        });
    }

    void dots(String who, String ref, String idea, int dots) {
        tasks.doAs(who, () -> votes.put(ref, option(ref, idea).id(), dots));
    }

    void countDots(String facilitator, String ref) {
        tasks.doAs(facilitator, () -> {
            votes.close(ref);
            rooms.enter(ref, Stage.CHOICE);
        });
    }

    private OptionView option(String ref, String idea) {
        return snapshots.of(ref, Set.of()).options().stream()
                .filter(option -> option.title().equals(idea))
                .findFirst()
                .orElseThrow();
    }

    /**
     * The facilitator writes down what the group settled on: every difference changes how the work is written.
     *
     * @param chosen the idea that was chosen
     * @param choice the answers about it
     * @param whyNot why the others were not
     */
    void settle(String facilitator, String ref, String chosen, Map<String, ?> choice, String whyNot) {
        String task = "userTask_settleAndChoose";
        List<Map<String, Object>> gaps = new ArrayList<>();
        for (Map<String, Object> row : tasks.rows(facilitator, ref, task, "gaps")) {
            Map<String, Object> gap = new HashMap<>(row);
            gap.put("disposition", "PROCEDURE_CHANGE");
            gaps.add(gap);
        }
        List<Map<String, Object>> options = new ArrayList<>();
        for (Map<String, Object> row : tasks.rows(facilitator, ref, task, "options")) {
            Map<String, Object> option = new HashMap<>(row);
            if (chosen.equals(row.get("text"))) {
                option.put("chosen", "CHOSEN");
                option.putAll(choice);
            } else {
                option.put("chosen", "NOT_NOW");
                option.put("reason", whyNot);
            }
            options.add(option);
        }
        tasks.send(
                facilitator,
                ref,
                task,
                Map.of("gaps", gaps, "options", options, "oneThing", "Say the cut-off aloud when it changes"));
    }

    /** Everybody reads what became of what they said. */
    void tellStory(String facilitator, String ref, String text, List<Said> said) {
        List<Map<String, Object>> answers = new ArrayList<>();
        for (Map<String, Object> row : tasks.rows(facilitator, ref, "userTask_tellStory", "answersPerObservation")) {
            Said note = said.stream()
                    .filter(one -> one.words().equals(row.get("observation")))
                    .findFirst()
                    .orElseThrow();
            Map<String, Object> answer = new HashMap<>(row);
            answer.put("outcome", note.outcome().name());
            answer.put("answer", note.answer());
            answers.add(answer);
        }
        tasks.send(
                facilitator,
                ref,
                "userTask_tellStory",
                Map.of("storyLevel", "UNIT", "text", text, "answersPerObservation", answers));
    }

    /** A plan of Learn with everybody who touches the work. */
    PlanSession learn(Instant when, int minutes, String place, QuestionSet questions, List<Invitee> invitees) {
        return new PlanSession(when, minutes, place, null, questions, invitees, null, true);
    }

    Invitee invitee(String userName, PerspectiveFunction perspective, String reason) {
        return Invitee.person(cast.id(userName), perspective, reason);
    }
}
