package org.throughline.operation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.util.stream.Collectors;
import org.throughline.base.i18n.Words;
import org.throughline.base.ui.MainLayout;
import org.throughline.base.ui.Page;
import org.throughline.base.ui.component.FactList;
import org.throughline.base.ui.component.SectionCard;
import org.throughline.base.ui.diagram.BpmnView;
import org.throughline.operation.CaseSheet;
import org.throughline.operation.CaseValue;
import org.throughline.operation.Incidents;
import org.throughline.operation.OperationRefused;
import org.throughline.operation.RunningCase;
import org.throughline.operation.RunningCases;
import org.throughline.organisation.Permission;
import org.throughline.organisation.RequiresPermission;

/** One case: where it stands, who has it, and what the engine knows of it. */
@Route(value = OperationRoutes.CASES + "/:" + OperationRoutes.CASE, layout = MainLayout.class)
@RequiresPermission(Permission.SEE_RUNNING)
class CaseView extends Page implements BeforeEnterObserver {

    private final transient RunningCases cases;
    private final transient Incidents incidents;
    private final transient IncidentGestures.Desk desk;
    private final transient OperationReader reader;
    private final Div content = new Div();

    CaseView(RunningCases cases, Incidents incidents, IncidentGestures.Desk desk, OperationReader reader) {
        super("");
        this.cases = cases;
        this.incidents = incidents;
        this.desk = desk;
        this.reader = reader;
        content.addClassName("stack");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get(OperationRoutes.CASE).orElse("");
        try {
            show(cases.one(id));
        } catch (OperationRefused missing) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(CaseSheet sheet) {
        content.removeAll();
        RunningCase one = sheet.running();
        String process = reader.process(one.process(), sheet.model().title());
        header().title(
                        one.restricted()
                                ? getTranslation("running.restrictedCase")
                                : one.title().isBlank() ? process : one.title())
                .lede(getTranslation("running.caseLede", process, one.version()));
        content.add(reader.tabs(""), facts(sheet));
        IncidentGestures gestures = new IncidentGestures(desk, done -> show(cases.one(one.id())));
        incidents.of(one.id()).forEach(group -> content.add(new IncidentCard(group, reader, gestures)));
        content.add(diagram(sheet), values(sheet));
    }

    private SectionCard facts(CaseSheet sheet) {
        RunningCase one = sheet.running();
        Words words = reader.words();
        FactList facts = new FactList();
        if (one.ref() != null) {
            facts.fact(getTranslation("running.column.what"), reader.thing(one.ref()));
        }
        facts.fact(getTranslation("running.column.step"), steps(sheet));
        facts.fact(getTranslation("running.column.since"), words.dateTime(one.since()));
        facts.fact(getTranslation("running.began.label"), words.dateTime(one.startedAt()));
        facts.fact(
                getTranslation("running.column.holders"),
                one.restricted() ? getTranslation("running.restricted") : reader.holders(one.holders()));
        if (!one.unitName().isEmpty()) {
            facts.fact(getTranslation("running.filter.place"), one.unitName());
        }
        facts.fact(getTranslation("running.column.state"), state(one));
        facts.fact(
                getTranslation("running.process"),
                new Anchor(
                        OperationRoutes.running(one.process()),
                        reader.process(one.process(), sheet.model().title())));
        SectionCard card = new SectionCard(getTranslation("running.facts"));
        card.add(facts);
        if (one.restricted()) {
            card.add(new Paragraph(getTranslation("running.restrictedWhy")));
        }
        return card;
    }

    private String state(RunningCase one) {
        String incidents = one.incidents() == 0 ? "" : getTranslation("running.incidents", one.incidents());
        String paused = one.paused() ? getTranslation("running.state.PAUSED") : "";
        String both = String.join(" · ", incidents, paused).replaceAll("^ · | · $", "");
        return both.isEmpty() ? getTranslation("running.state.plain") : both;
    }

    private String steps(CaseSheet sheet) {
        return sheet.running().steps().stream()
                .map(step -> reader.step(sheet.model(), step))
                .collect(Collectors.joining(", "));
    }

    private SectionCard diagram(CaseSheet sheet) {
        SectionCard card =
                new SectionCard(getTranslation("running.diagram", sheet.model().version()));
        card.add(new BpmnView(sheet.model().xml(), getTranslation("running.stands", steps(sheet)))
                .current(sheet.running().steps()));
        return card;
    }

    private SectionCard values(CaseSheet sheet) {
        FactList list = new FactList();
        sheet.values().forEach(value -> list.fact(value.name(), text(value)));
        SectionCard card = new SectionCard(getTranslation("running.values"));
        card.add(new Paragraph(getTranslation("running.valuesWhy")), list);
        return card;
    }

    private String text(CaseValue value) {
        if (value.value() == null) {
            return getTranslation("null".equals(value.kind()) ? "running.value.empty" : "running.value.hidden");
        }
        return value.meaning().isEmpty()
                ? value.value()
                : getTranslation("running.value.meaning", value.meaning(), value.value());
    }
}
