package org.throughline.session;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.base.access.NotAllowed;
import org.throughline.organisation.CalledByProcess;
import org.throughline.organisation.Permission;
import org.throughline.organisation.RequiresPermission;

/** The way back to those who spoke: checking the summary, telling the story, closing the cycle. */
@Service
@Transactional
public class Stories {

    private final LearningCycleRepository cycles;
    private final NoteRepository notes;
    private final RoomDoor door;
    private final RoomSignals signals;
    private final Tidings tidings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Stories(
            LearningCycleRepository cycles,
            NoteRepository notes,
            RoomDoor door,
            RoomSignals signals,
            Tidings tidings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cycles = cycles;
        this.notes = notes;
        this.door = door;
        this.signals = signals;
        this.tidings = tidings;
        this.events = events;
        this.clock = clock;
    }

    /** Those who spoke have seen the summary and found it right or changed it. */
    @RequiresPermission(Permission.DO_OWN_WORK)
    public void checkedBack(String cycleRef, boolean right, CheckBack.Way how, @Nullable String changes) {
        LearningCycle cycle = door.guided(cycleRef);
        cycle.checkedBack(CheckBack.answered(right, how, changes), clock.instant());
        cycles.saveAndFlush(cycle);
        tidings.record(cycle, right ? "session.history.checkedBack" : "session.history.checkedBackChanged", Map.of());
    }

    /** Nobody checked back in time; the record says so. */
    @CalledByProcess
    public void notCheckedBack(String cycleRef) {
        LearningCycle cycle = door.find(cycleRef);
        cycle.checkedBack(CheckBack.notDone(), clock.instant());
        cycles.saveAndFlush(cycle);
        tidings.record(cycle, "session.history.notCheckedBack", Map.of());
    }

    /** Tells the story, and each writer what became of the note. Everybody who was asked hears of it. */
    @RequiresPermission(Permission.DO_OWN_WORK)
    public void tell(String cycleRef, TellStory command) {
        LearningCycle cycle = door.guided(cycleRef);
        Map<UUID, Note> said =
                notes.ofCycle(cycle.id()).stream().collect(Collectors.toMap(Note::id, Function.identity()));
        for (TellStory.NoteAnswer answer : command.answers()) {
            Note note = said.get(answer.noteId());
            if (note == null) {
                throw new NotAllowed();
            }
            note.answer(answer.outcome(), answer.answer());
        }
        Instant now = clock.instant();
        cycle.tell(Story.told(command.level(), command.text(), now));
        cycles.saveAndFlush(cycle);
        tidings.record(cycle, "session.history.storyTold." + command.level(), Map.of());
        tidings.tell(door.everybody(cycle), cycle, "session.notice.storyTold", Map.of(), now.toString());
        signals.changed(cycleRef);
    }

    /** The story was promised by now: whoever guides the group is reminded. */
    @CalledByProcess
    public void nudge(String cycleRef) {
        LearningCycle cycle = door.find(cycleRef);
        tidings.record(cycle, "session.history.storyLate", Map.of());
        tidings.tell(List.of(cycle.facilitatorId()), cycle, "session.notice.storyLate", Map.of(), "");
    }

    /** An adviser has looked at actions that are open for very long, and says why to wait or to close. */
    @RequiresPermission(Permission.DO_OWN_WORK)
    public void review(String cycleRef, boolean close, String reason) {
        LearningCycle cycle = door.advised(cycleRef);
        cycle.progress(clock.instant());
        tidings.record(
                cycle,
                close ? "session.history.adviserCloses" : "session.history.adviserWaits",
                Map.of("reason", reason));
    }

    /** Ends the cycle with what is understood now. */
    @RequiresPermission(Permission.DO_OWN_WORK)
    public void close(String cycleRef, String understood, @Nullable String nextQuestion) {
        LearningCycle cycle = door.guided(cycleRef);
        cycle.close(understood, nextQuestion, clock.instant());
        cycles.saveAndFlush(cycle);
        tidings.record(cycle, "session.history.cycleClosed", Map.of());
        tidings.tell(door.everybody(cycle), cycle, "session.notice.cycleClosed", Map.of(), "");
        events.publishEvent(new CycleClosed(cycle.ref(), cycle.unitId()));
        signals.changed(cycleRef);
    }

    /** What was said and may be answered: every note that is not hidden. */
    @CalledByProcess
    @Transactional(readOnly = true)
    public List<NoteView> said(String cycleRef) {
        return notes.ofCycle(door.find(cycleRef).id()).stream()
                .filter(note -> note.state() == NoteState.REVEALED)
                .map(note -> note.view(false))
                .toList();
    }
}
