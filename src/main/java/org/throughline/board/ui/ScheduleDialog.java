package org.throughline.board.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.throughline.base.BrokenRule;
import org.throughline.base.ui.component.DateTimeTexts;
import org.throughline.base.ui.component.FormDialog;
import org.throughline.board.ScheduleMeeting;

/** When and where a board meets next. */
@Route(value = "schedule", registerAtStartup = false) // no page: so that its parts are a bundle of their own
class ScheduleDialog extends FormDialog {

    private final DateTimePicker when = DateTimeTexts.in(new DateTimePicker(getTranslation("board.schedule.when")));
    private final TextField place = new TextField(getTranslation("board.schedule.place"));
    private final Checkbox urgent = new Checkbox(getTranslation("board.schedule.urgent"));

    ScheduleDialog() {
        super("board.schedule.open");
        place.setMaxLength(200);
    }

    void ask(UUID boardId, ZoneId zone, Consumer<ScheduleMeeting> schedule) {
        open(List.of(when, place, urgent), () -> {
            if (when.getValue() == null || place.getValue().isBlank()) {
                throw new Missing();
            }
            schedule.accept(new ScheduleMeeting(
                    boardId, when.getValue().atZone(zone).toInstant(), place.getValue(), urgent.getValue(), null));
        });
    }

    /** The form was sent with something left empty. */
    private static final class Missing extends BrokenRule {
        Missing() {
            super("board.schedule.missing");
        }
    }
}
