package gallery;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.time.Duration;
import org.throughline.base.ui.MainLayout;
import org.throughline.base.ui.Page;
import org.throughline.base.ui.component.Badge;
import org.throughline.base.ui.component.Badge.Kind;
import org.throughline.base.ui.component.EmptyState;
import org.throughline.base.ui.component.Phase;
import org.throughline.base.ui.component.PhaseStepper;
import org.throughline.base.ui.component.PhaseStepper.State;
import org.throughline.base.ui.component.SectionCard;
import org.throughline.base.ui.component.SendButton;
import org.throughline.base.ui.component.SessionTimer;
import org.throughline.base.ui.component.ShareBar;
import org.throughline.base.ui.component.UndoToast;

@Route(value = "gallery/room", layout = MainLayout.class)
class RoomGallery extends Page {

    RoomGallery(Clock clock) {
        super("Line 2 jams");
        header().lede("Understand how we really clear a jam when orders are behind.")
                .badge(new Badge(Kind.PLAIN, "Live · 7 people here"))
                .actions(new SendButton("Print the code", () -> {}).plain());
        for (Phase now : Phase.values()) {
            PhaseStepper stepper = new PhaseStepper();
            for (Phase phase : Phase.values()) {
                int difference = phase.compareTo(now);
                State state = difference < 0
                        ? State.DONE
                        : difference == 0 ? State.NOW : difference == 1 ? State.OPEN : State.LOCKED;
                stepper.step(phase, name(phase), state, state == State.LOCKED ? "opens Thu 09:00" : "25 min");
            }
            add(stepper);
        }
        SectionCard side = new SectionCard("Time left in Learn");
        side.add(new SessionTimer(Gallery.NOW.plus(Duration.ofSeconds(700)), clock, "Time left in Learn"));
        side.add(new ShareBar(0.53, "53 of 100 used"));
        side.add(new Paragraph("“Talk me through the last time it went well. What was different about that shift?”"));
        side.add(new SendButton("Close Learn and start Soak", () -> UndoToast.show("Soak has started.", () -> {})));
        Div room = new Div(
                new EmptyState(
                                "No notes yet.",
                                "The first one is the hardest. Write what you saw, not what should be done.")
                        .action(new SendButton("Write a note", () -> {})),
                side);
        room.addClassName("room");
        add(room);
    }

    private static String name(Phase phase) {
        return switch (phase) {
            case LEARN -> "Learn";
            case SOAK -> "Soak";
            case IMPROVE -> "Improve";
            case ACTION -> "Action";
        };
    }
}
