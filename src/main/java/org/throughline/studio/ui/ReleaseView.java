package org.throughline.studio.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.util.Optional;
import org.throughline.base.access.NotAllowed;
import org.throughline.base.i18n.RecordedValues;
import org.throughline.base.i18n.Words;
import org.throughline.base.ui.MainLayout;
import org.throughline.base.ui.Page;
import org.throughline.base.ui.TaskPanels;
import org.throughline.base.ui.WhoActed;
import org.throughline.base.ui.component.LiveRefresh;
import org.throughline.base.ui.component.PageHeader;
import org.throughline.base.ui.component.SectionCard;
import org.throughline.base.ui.component.Timeline;
import org.throughline.base.ui.component.UiWords;
import org.throughline.organisation.Permission;
import org.throughline.organisation.RequiresPermission;
import org.throughline.studio.ModelSignals;
import org.throughline.studio.ReleasePage;
import org.throughline.studio.ReleasePages;
import org.throughline.studio.ScenarioCoverage;

/** One release: what the reader has to do about it, what changes and why, what the gate says, what happened. */
@Route(value = StudioRoutes.RELEASES + "/:" + StudioRoutes.REF, layout = MainLayout.class)
@RequiresPermission(Permission.SEE_PROCESSES)
class ReleaseView extends Page implements BeforeEnterObserver {

    private final transient ReleasePages pages;
    private final transient ReleaseGestures gestures;
    private final transient ModelSignals signals;
    private final transient TaskPanels tasks;
    private final transient StudioReader reader;
    private final transient ScenarioCard scenarios;
    private final transient ScenarioCoverage coverage;
    private final Div content = new Div();
    private final Div state = new Div();
    private String ref = "";

    ReleaseView(
            ReleasePages pages,
            ReleaseGestures gestures,
            ModelSignals signals,
            TaskPanels tasks,
            StudioReader reader,
            ScenarioCard scenarios,
            ScenarioCoverage coverage) {
        super("");
        this.pages = pages;
        this.gestures = gestures;
        this.signals = signals;
        this.tasks = tasks;
        this.reader = reader;
        this.scenarios = scenarios;
        this.coverage = coverage;
        content.addClassName("stack");
        state.addClassName("row");
        Div all = new Div(state, content);
        all.addClassName("stack");
        add(all);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ref = event.getRouteParameters().get(StudioRoutes.REF).orElse("");
        try {
            long mark = signals.now();
            show(pages.of(ref));
            add(new LiveRefresh(knock -> signals.listen(mark, knock), this::refresh));
        } catch (NotAllowed refused) {
            event.rerouteToError(new AccessDeniedException(), "");
        }
    }

    private void refresh() {
        show(pages.of(ref));
    }

    private void show(ReleasePage page) {
        Words words = reader.words();
        PageHeader head = header().title(page.summary().title());
        head.lede(getTranslation("studio.release.title", page.summary().ref()));
        state.removeAll();
        state.add(ReleasesView.badge(page.summary().state()));
        gestures.buttons(page, reader.mayChange(), this::refresh).forEach(state::add);
        content.removeAll();
        tasks.onSubject(page.summary().ref()).ifPresent(content::add);
        ReleaseParts parts = new ReleaseParts(page, reader, gestures, this::refresh);
        content.add(parts.about(), parts.files());
        if (!page.files().isEmpty()) {
            content.add(parts.findings(), scenarios.of(page, this::refresh));
            coverage.of(ref).stream()
                    .filter(process -> !process.ways().isEmpty())
                    .forEach(process -> content.add(new CoverageCard(process)));
            content.add(parts.words(), parts.comments());
        }
        parts.evidence().ifPresent(content::add);
        content.add(story(page, words));
    }

    private SectionCard story(ReleasePage page, Words words) {
        SectionCard card = new SectionCard(getTranslation("studio.release.story"));
        Timeline timeline = new Timeline(words);
        page.story()
                .forEach(line -> timeline.entry(
                        line.at(),
                        line.actorId() == null ? Timeline.Source.PROCESS : Timeline.Source.PERSON,
                        WhoActed.in(page.name(line.actorId()), line.details(), page::name),
                        UiWords.phrases()
                                .text(
                                        line.action(),
                                        RecordedValues.inWords(
                                                line.details(),
                                                words,
                                                id -> Optional.of(page.name(id)).filter(name -> !name.isEmpty())))));
        card.add(page.story().isEmpty() ? new Paragraph(getTranslation("studio.release.storyNone")) : timeline);
        return card;
    }
}
