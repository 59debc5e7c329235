package org.throughline.inbox.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import org.throughline.base.i18n.Words;
import org.throughline.base.ui.component.ConflictBar;
import org.throughline.inbox.TaskAlreadyDone;
import org.throughline.inbox.TaskConflict;
import org.throughline.inbox.TaskMovedOn;
import org.throughline.inbox.TaskWithSomebodyElse;

/** Tells a person who or what was quicker. */
final class ConflictWords {

    private ConflictWords() {}

    static ConflictBar bar(TaskConflict conflict, Words words) {
        if (conflict instanceof TaskAlreadyDone done) {
            return ConflictBar.doneBy(
                    done.who().isEmpty() ? say("inbox.somebody") : done.who(), words.ago(done.when()));
        }
        if (conflict instanceof TaskWithSomebodyElse other) {
            return ConflictBar.movedOn(say("inbox.conflict.nowElsewhere"), other.who());
        }
        if (conflict instanceof TaskMovedOn moved) {
            return ConflictBar.movedOn(
                    say(moved.whatKey(), words.near(moved.when())),
                    moved.nowWith().isEmpty() ? say("inbox.conflict.nobody") : String.join(", ", moved.nowWith()));
        }
        return ConflictBar.movedOn(say("inbox.conflict.changedNow"), say("inbox.somebody"));
    }

    /** The same in one sentence, for people who listen. */
    static String sentence(TaskConflict conflict) {
        return I18NProvider.translate(
                conflict.messageKey(), conflict.arguments().toArray());
    }

    /** What the button says by which the typed text goes to those who have the thing now. */
    static String leave(TaskConflict conflict) {
        if (conflict instanceof TaskAlreadyDone) {
            return say("inbox.conflict.leaveDone");
        }
        List<String> names = List.of();
        if (conflict instanceof TaskWithSomebodyElse other) {
            names = List.of(other.who());
        } else if (conflict instanceof TaskMovedOn moved) {
            names = moved.nowWith();
        }
        return names.isEmpty()
                ? say("inbox.conflict.leaveDone")
                : say("inbox.conflict.leaveFor", String.join(", ", names));
    }

    private static String say(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
