package org.throughline.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.throughline.base.task.OpenTask;
import org.throughline.base.task.OpenTasks;
import org.throughline.inbox.CompleteTask;
import org.throughline.inbox.TaskDesk;
import org.throughline.organisation.PersonSummary;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;
import org.throughline.support.World.Logistics;

/** Plays the people of a board: Femi chairs it, Grace keeps its agenda, Jonas, Ines and Hugo vote, Kofi is Hugo's deputy. */
public final class BoardTestDesk {

    private final World world;
    private final Logistics people;
    private final Boards boards;
    private final Meetings meetings;
    private final Submissions submissions;
    private final OpenTasks openTasks;
    private final TaskDesk tasks;

    private BoardTestDesk(ApplicationContext application, Logistics people) {
        this.world = application.getBean(World.class);
        this.people = people;
        this.boards = application.getBean(Boards.class);
        this.meetings = application.getBean(Meetings.class);
        this.submissions = application.getBean(Submissions.class);
        this.openTasks = application.getBean(OpenTasks.class);
        this.tasks = application.getBean(TaskDesk.class);
    }

    public static BoardTestDesk in(ApplicationContext application, Logistics people) {
        return new BoardTestDesk(application, people);
    }

    /** The learning governance board of the group; it meets every four weeks. */
    public UUID board() {
        return world.asSystem(() -> {
            UUID board = boards.create(new CreateBoard(
                            "LEARNING_GOVERNANCE",
                            "Learning Governance Board",
                            people.group().id(),
                            28,
                            90,
                            null))
                    .id();
            seat(board, people.femi(), Constituency.OPERATIONS, true, null);
            seat(board, people.jonas(), Constituency.OPERATIONS, true, null);
            seat(board, people.ines(), Constituency.HR, true, null);
            seat(board, people.hugo(), Constituency.FINANCE, true, people.kofi());
            seat(board, people.grace(), Constituency.OTHER, false, null);
            return board;
        });
    }

    private void seat(
            UUID board,
            PersonSummary person,
            Constituency constituency,
            boolean voting,
            @Nullable PersonSummary deputy) {
        boards.appoint(new AppointMember(
                board,
                person.id(),
                constituency,
                voting,
                deputy == null ? null : deputy.id(),
                LocalDate.of(2026, 1, 1)));
    }

    /** Grace schedules a meeting at a local time in London. */
    public String meeting(UUID board, String londonTime) {
        return world.as(
                        people.grace(),
                        () -> meetings.schedule(
                                new ScheduleMeeting(board, TimeMachine.at(londonTime), "Board room", false, null)))
                .ref();
    }

    /** Grace puts a matter of the board's own on the list. */
    public String matter(UUID board, String title) {
        return world.as(
                        people.grace(),
                        () -> submissions.submitMatter(board, title, "Adopt it everywhere", UUID.randomUUID()))
                .ref();
    }

    /** Grace takes these items onto the agenda in this order. */
    public void agenda(String meeting, String... items) {
        answer(
                people.grace(),
                meeting,
                Map.of(
                        "items",
                        List.of(items).stream()
                                .map(item -> Map.of(
                                        "itemRef",
                                        item,
                                        "title",
                                        item,
                                        "decision",
                                        "ACCEPT",
                                        "order",
                                        1,
                                        "minutes",
                                        10))
                                .toList()));
    }

    /** Everybody with a vote is there. */
    public void quorum(String meeting) {
        answer(
                people.grace(),
                meeting,
                Map.of(
                        "present",
                        List.of(id(people.femi()), id(people.jonas()), id(people.ines()), id(people.hugo()))));
    }

    /** Nobody of Finance is there. */
    public void noQuorum(String meeting) {
        answer(
                people.grace(),
                meeting,
                Map.of("present", List.of(id(people.femi()), id(people.jonas()), id(people.ines()))));
    }

    /** Grace presents the paper of an item. */
    public void present(String item) {
        answer(
                people.grace(),
                item,
                Map.of("question", "Adopt it?", "summary", "One rule", "ifYes", "It counts", "ifNo", "It does not"));
    }

    /** All four members vote for it. */
    public void allApprove(String item) {
        for (PersonSummary member : List.of(people.femi(), people.jonas(), people.ines(), people.hugo())) {
            answer(member, item, Map.of("choice", "APPROVE"));
        }
    }

    /** The minutes are written and signed. */
    public void minutes(String meeting) {
        answer(people.grace(), meeting, Map.of("minutes", "Who was there and what was decided."));
        answer(people.femi(), meeting, Map.of("minutesApproved", "true"));
    }

    /** A person sends the answers of their first task on a thing. */
    public void answer(PersonSummary person, String subject, Map<String, ?> answers) {
        world.doAs(person, () -> {
            OpenTask task = openTasks.onSubject(subject).get(0);
            tasks.complete(new CompleteTask(UUID.randomUUID(), task.taskId(), Map.copyOf(answers), Locale.UK));
        });
    }

    /** What a person has to do about a thing. */
    public List<OpenTask> tasks(PersonSummary person, String subject) {
        return world.as(person, () -> openTasks.onSubject(subject));
    }

    static String id(PersonSummary person) {
        return person.id().toString();
    }
}
