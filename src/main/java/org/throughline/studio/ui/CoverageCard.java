package org.throughline.studio.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.base.ui.component.SectionCard;
import org.throughline.base.ui.diagram.BpmnView;
import org.throughline.studio.ProcessCoverage;
import org.throughline.studio.scenario.Coverage;
import org.throughline.studio.scenario.DrawnProcess;
import org.throughline.studio.scenario.DrawnProcess.Flow;
import org.throughline.studio.scenario.ScenarioWay;

/** What the scenarios of a process pass, drawn and in words: all together, or the way of one. */
class CoverageCard extends SectionCard {

    private final transient ProcessCoverage process;
    private final transient DrawnProcess drawn;
    private final Div shown = new Div();

    CoverageCard(ProcessCoverage process) {
        super(text("scenarios.way.title", process.model()));
        this.process = process;
        this.drawn = new DrawnProcess(process.source());
        shown.addClassName("stack");
        if (process.ways().isEmpty()) {
            add(new Paragraph(text("scenarios.way.none")));
            return;
        }
        Select<ScenarioWay> which = new Select<>();
        which.setLabel(text("scenarios.way.which"));
        which.setItems(process.ways());
        which.setItemLabelGenerator(way -> way == null ? text("scenarios.way.all") : way.title());
        which.setEmptySelectionAllowed(true);
        which.setEmptySelectionCaption(text("scenarios.way.all"));
        which.setWidthFull();
        which.addValueChangeListener(chosen -> show(chosen.getValue()));
        add(which, shown);
        show(null);
    }

    private void show(@Nullable ScenarioWay way) {
        Coverage coverage = Coverage.of(drawn, way == null ? process.ways() : List.of(way));
        Map<String, Boolean> flows = new HashMap<>();
        coverage.taken().forEach(flow -> flows.put(flow, true));
        coverage.missed().forEach(flow -> flows.put(flow.id(), false));
        String words = way == null
                ? text(
                        "scenarios.way.words",
                        coverage.taken().size(),
                        coverage.all(),
                        process.ways().size())
                : text(
                        "scenarios.way.one",
                        way.passed().stream().map(drawn::name).collect(Collectors.joining(" · ")));
        shown.removeAll();
        shown.add(new BpmnView(process.source(), words)
                .flags(way == null ? counts(coverage) : order(way))
                .flows(flows));
        if (way == null) {
            shown.add(missed(coverage.missed()));
        }
    }

    /** In the order of the ways, because a large drawing opens at its first mark. */
    private Map<String, String> counts(Coverage coverage) {
        Map<String, String> counts = new LinkedHashMap<>();
        process.ways().stream().flatMap(way -> way.passed().stream()).forEach(id -> {
            Integer count = coverage.elements().get(id);
            if (count != null) {
                counts.put(id, text("scenarios.way.flag", count));
            }
        });
        return counts;
    }

    private static Map<String, String> order(ScenarioWay way) {
        Map<String, String> order = new LinkedHashMap<>();
        way.passed().forEach(id -> order.putIfAbsent(id, String.valueOf(order.size() + 1)));
        return order;
    }

    private Div missed(List<Flow> flows) {
        if (flows.isEmpty()) {
            return new Div(new Paragraph(text("scenarios.way.whole")));
        }
        UnorderedList list = new UnorderedList();
        flows.forEach(flow -> list.add(new ListItem(sentence(flow))));
        NativeDetails details = new NativeDetails(text("scenarios.way.missed", flows.size()), list);
        details.setOpen(true);
        return new Div(details);
    }

    private String sentence(Flow flow) {
        return flow.name().isEmpty()
                ? text("scenarios.way.flow", drawn.name(flow.from()), drawn.name(flow.to()))
                : text("scenarios.way.flowNamed", drawn.name(flow.from()), drawn.name(flow.to()), flow.name());
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
