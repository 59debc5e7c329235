package org.throughline.critical.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.throughline.base.BrokenRule;
import org.throughline.base.ui.MainLayout;
import org.throughline.base.ui.Page;
import org.throughline.base.ui.component.EmptyState;
import org.throughline.base.ui.component.SectionCard;
import org.throughline.base.ui.component.SendButton;
import org.throughline.critical.CriticalEventPages;
import org.throughline.critical.CriticalEvents;
import org.throughline.critical.ReportEvent;
import org.throughline.organisation.Access;
import org.throughline.organisation.AnySignedIn;
import org.throughline.organisation.People;
import org.throughline.organisation.UnitSummary;

/** UC: report a critical event; what happens next stands beside the questions. */
@Route(value = EventRoutes.REPORT, layout = MainLayout.class)
@AnySignedIn
class ReportEventView extends Page {

    private final transient CriticalEvents events;
    private final ReportEventForm form;

    ReportEventView(CriticalEvents events, CriticalEventPages pages, People people, Access access, Clock clock) {
        super("");
        this.events = events;
        header().title(getTranslation("critical.report.title")).lede(getTranslation("critical.report.lede"));
        List<UnitSummary> places = pages.placesToReportFor();
        form = new ReportEventForm(places, clock);
        if (places.isEmpty()) {
            add(new EmptyState(
                    getTranslation("critical.report.nowhere"), getTranslation("critical.report.nowhereWhy")));
            return;
        }
        UUID home = people.person(access.actor().personId()).homeUnitId();
        form.startWith(places.stream().filter(unit -> unit.id().equals(home)).findFirst());
        SectionCard questions = new SectionCard(getTranslation("critical.report.questions"));
        Div foot = new Div(new SendButton(getTranslation("critical.report.send"), this::send));
        foot.addClassName("sticky-send");
        questions.add(form, foot);
        SectionCard next = new SectionCard(getTranslation("critical.report.next"));
        next.add(
                new Paragraph(getTranslation("critical.report.next.review")),
                new Paragraph(getTranslation("critical.report.next.support")),
                new Paragraph(getTranslation("critical.report.next.contain")));
        Div columns = new Div(questions, next);
        columns.addClassName("work");
        add(columns);
    }

    private void send() {
        form.read().ifPresent(this::report);
    }

    private void report(ReportEvent command) {
        try {
            String ref = events.report(command);
            getUI().ifPresent(ui -> ui.navigate(EventRoutes.page(ref)));
        } catch (BrokenRule refused) {
            form.refused(refused);
        }
    }
}
