package org.throughline.studio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import org.throughline.base.ui.component.AskDialog;
import org.throughline.base.ui.component.SectionCard;
import org.throughline.studio.ModelKind;
import org.throughline.studio.ModelName;
import org.throughline.studio.Rehearsals;
import org.throughline.studio.RehearsedScenario;
import org.throughline.studio.ReleaseFileSummary;
import org.throughline.studio.ReleasePage;

/** How the scenarios of a release went, what is no longer as expected, and the author's word that it is meant. */
@org.springframework.stereotype.Component
class ScenarioCard {

    private final Rehearsals rehearsals;
    private final StudioReader reader;

    ScenarioCard(Rehearsals rehearsals, StudioReader reader) {
        this.rehearsals = rehearsals;
        this.reader = reader;
    }

    SectionCard of(ReleasePage page, Runnable done) {
        String ref = page.summary().ref();
        boolean open = reader.mayChange() && page.summary().state().isOpen();
        List<RehearsedScenario> played = rehearsals.of(ref);
        SectionCard card = new SectionCard(text("scenarios.title"));
        if (open) {
            card.head(new Button(text("scenarios.play"), click -> {
                rehearsals.play(ref);
                done.run();
            }));
        }
        card.add(processes(page, open));
        long met = played.stream().filter(RehearsedScenario::met).count();
        card.add(new Paragraph(
                played.isEmpty() ? text("scenarios.none") : text("scenarios.met", met, (long) played.size())));
        UnorderedList list = new UnorderedList();
        list.addClassNames("plain-list", "stack");
        played.stream()
                .filter(scenario -> !scenario.met())
                .forEach(scenario -> list.add(item(scenario, page, open && page.own(), done)));
        if (met < played.size()) {
            card.add(list);
        }
        return card;
    }

    /** The ways to the scenarios of each process of the release. */
    private static UnorderedList processes(ReleasePage page, boolean open) {
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        String ref = page.summary().ref();
        page.files().stream()
                .map(ReleaseFileSummary::model)
                .filter(model -> model.kind() == ModelKind.PROCESS)
                .map(ModelName::name)
                .forEach(process -> {
                    Div line = new Div(
                            new Anchor(StudioRoutes.scenarios(ref, process), text("scenarios.list.open", process)));
                    if (open) {
                        line.add(new Anchor(StudioRoutes.record(ref, process), text("scenarios.record", process)));
                    }
                    line.addClassName("row");
                    list.add(new ListItem(line));
                });
        return list;
    }

    private ListItem item(RehearsedScenario scenario, ReleasePage page, boolean maySign, Runnable done) {
        Span title = new Span(text("scenarios.of", scenario.model(), scenario.title()));
        title.addClassName("strong");
        UnorderedList differences = new UnorderedList();
        scenario.differences()
                .forEach(difference -> differences.add(new ListItem(text(
                        "scenarios.part." + difference.part(),
                        said(difference.expected()),
                        said(difference.happened())))));
        return new ListItem(new Div(title, differences, sign(scenario, page, maySign, done)));
    }

    private Component sign(RehearsedScenario scenario, ReleasePage page, boolean maySign, Runnable done) {
        boolean stopped = scenario.isStopped();
        if (!scenario.isOpen()) {
            return new Span(text(stopped ? "scenarios.dropped" : "scenarios.signed", page.name(scenario.signedBy())));
        }
        if (!maySign) {
            return new Span(text(stopped ? "scenarios.undropped" : "scenarios.unsigned"));
        }
        Runnable sign = () -> {
            rehearsals.accept(page.summary().ref(), scenario.model(), scenario.name());
            done.run();
        };
        Button accept = new Button(text(stopped ? "scenarios.drop" : "scenarios.accept"), click -> {
            if (stopped) {
                new AskDialog("scenarios.drop", text("scenarios.dropWhat", scenario.title()))
                        .open("scenarios.drop", sign);
            } else {
                sign.run();
            }
        });
        accept.setAriaLabel(text(stopped ? "scenarios.dropWhich" : "scenarios.acceptWhich", scenario.title()));
        return accept;
    }

    private static String said(String words) {
        return words.isEmpty() ? text("scenarios.nothing") : words;
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
