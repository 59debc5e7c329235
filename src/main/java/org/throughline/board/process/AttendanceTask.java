package org.throughline.board.process;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughline.base.task.TaskAnswers;
import org.throughline.base.task.TaskContext;
import org.throughline.base.task.TaskHandler;
import org.throughline.board.Attendances;
import org.throughline.board.RecordAttendance;

/** The form in which the secretary says who is there. */
@Component
class AttendanceTask implements TaskHandler {

    private final Attendances attendances;

    AttendanceTask(Attendances attendances) {
        this.attendances = attendances;
    }

    @Override
    public String formKey() {
        return "board-attendance";
    }

    @Override
    public Map<String, Object> complete(TaskContext task, TaskAnswers given) {
        attendances.attend(new RecordAttendance(
                task.text("meetingRef"),
                given.ids("present"),
                given.ids("remote"),
                given.list("deputies").stream()
                        .map(row -> new RecordAttendance.Deputy(
                                row.requireId("deputyId"), row.requireId("forMemberId"), row.isTrue("announced")))
                        .toList()));
        return Map.of();
    }

    @Override
    public Set<String> knownFields() {
        return Set.of("present", "remote", "deputies");
    }
}
