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
import org.throughline.base.ui.component.SectionCard;
import org.throughline.studio.ModelKind;
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
        if (open) {
            card.add(recording(page));
        }
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

    private static UnorderedList recording(ReleasePage page) {
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        page.files().stream()
                .map(ReleaseFileSummary::model)
                .filter(model -> model.kind() == ModelKind.PROCESS)
                .forEach(model -> list.add(new ListItem(new Anchor(
                        StudioRoutes.record(page.summary().ref(), model.name()),
                        text("scenarios.record", model.name())))));
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
        if (!scenario.isOpen()) {
            return new Span(text("scenarios.signed", page.name(scenario.signedBy())));
        }
        if (!maySign) {
            return new Span(text("scenarios.unsigned"));
        }
        Button accept = new Button(text("scenarios.accept"), click -> {
            rehearsals.accept(page.summary().ref(), scenario.model(), scenario.name());
            done.run();
        });
        accept.setAriaLabel(text("scenarios.acceptWhich", scenario.title()));
        return accept;
    }

    private static String said(String words) {
        return words.isEmpty() ? text("scenarios.nothing") : words;
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
