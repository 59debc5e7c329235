package gallery;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.throughline.base.ui.MainLayout;
import org.throughline.base.ui.Page;
import org.throughline.base.ui.component.Badge;
import org.throughline.base.ui.component.Badge.Kind;
import org.throughline.base.ui.component.DueBadge;
import org.throughline.base.ui.component.SectionCard;
import org.throughline.base.ui.component.SendButton;
import org.throughline.base.ui.component.TaskList;
import org.throughline.base.ui.component.Tiles;

@Route(value = "gallery/work", layout = MainLayout.class)
class WorkGallery extends Page {

    private static final ZoneId LEEDS = ZoneId.of("Europe/London");

    WorkGallery(Clock clock) {
        super("Good afternoon, Amira");
        header().lede("3 things need you today. 1 is late.");
        add(new Tiles()
                .tile(Tiles.Kind.NOW, 3, "to do now", "gallery/work")
                .tile(Tiles.Kind.LATE, 1, "late", "gallery/work?late")
                .tile(Tiles.Kind.CHANGED, 4, "changed since yesterday", "gallery/work?changed"));
        Div list = new Div();
        TaskList late = new TaskList();
        late.row(
                        "Show what you did: torque-limited driver at station 4",
                        "Action from “Line 2 jams”, Leeds · asked by Joe Mensah",
                        "gallery/states",
                        DueBadge.of(Gallery.NOW.minus(Duration.ofDays(2)), LEEDS, clock))
                .current(true);
        TaskList today = new TaskList();
        today.row(
                "Decide: can we change the 14:00 handover board?",
                "Barrier at tier 2 · reached you 6 hours ago",
                "gallery/barriers",
                DueBadge.of(Gallery.NOW.plus(Duration.ofMinutes(100)), LEEDS, clock));
        today.row(
                "Read the notes before Thursday’s Improve session",
                "Soak task · “Priority changes”, 11 notes",
                "gallery/room",
                DueBadge.ofDay(LocalDate.parse("2026-11-24"), LEEDS, clock));
        today.row(
                "Confirm you can do: move the spare gasket rack",
                "Offered by Lena Fischer",
                "gallery/x",
                new Badge(Kind.PLAIN, "New"));
        TaskList later = new TaskList();
        later.row(
                "Check it worked: label check with two people",
                "30-day effect check · measure: label errors",
                "gallery/y",
                DueBadge.ofDay(LocalDate.parse("2026-11-27"), LEEDS, clock));
        later.row(
                "Review knowledge entry: clearing a film jam",
                "Steward review",
                "gallery/z",
                DueBadge.waiting("With Priya Nair"));
        list.add(group("Late"), late, group("Today"), today, group("Later this week"), later);

        SectionCard task = new SectionCard("Show what you did: torque-limited driver at station 4");
        Paragraph why = new Paragraph(new Span("From the session "), new Anchor("gallery/room", "Line 2 jams"));
        why.add(new Span(". The group said: “we over-tighten when the alarm is going”."));
        why.addClassNames("small", "muted");
        RadioButtonGroup<String> what = new RadioButtonGroup<>("What happened?");
        what.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        what.setItems(
                "It is done and in use",
                "It is done but we changed the idea",
                "We could not do it: something is in the way");
        TextArea different = new TextArea("What is different now?");
        different.setHelperText("One or two sentences. People at the next session will read this.");
        different.setWidthFull();
        SendButton done = new SendButton("Mark as done", () -> {});
        SendButton remind = new SendButton("Remind me later", () -> {}).plain();
        Div buttons = new Div(done, remind);
        buttons.addClassName("row");
        task.add(why, what, different, buttons);
        Div work = new Div(list, task);
        work.addClassName("work");
        add(work);
    }

    private static H2 group(String text) {
        H2 heading = new H2(text);
        heading.addClassName("grp");
        return heading;
    }
}
