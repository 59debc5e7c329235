package org.throughline.studio.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import java.util.List;
import java.util.Optional;
import org.throughline.base.access.NotAllowed;
import org.throughline.base.ui.MainLayout;
import org.throughline.base.ui.Page;
import org.throughline.base.ui.component.FactList;
import org.throughline.base.ui.component.PageHeader;
import org.throughline.base.ui.component.SectionCard;
import org.throughline.base.ui.component.SendButton;
import org.throughline.base.ui.component.TaskList;
import org.throughline.base.ui.diagram.BpmnView;
import org.throughline.organisation.Permission;
import org.throughline.organisation.RequiresPermission;
import org.throughline.studio.ModelInForce;
import org.throughline.studio.ModelKind;
import org.throughline.studio.ModelName;
import org.throughline.studio.ModelPage;
import org.throughline.studio.Models;
import org.throughline.studio.ReleaseFiles;
import org.throughline.studio.ReleasePages;
import org.throughline.studio.Releases;
import org.throughline.studio.ScenarioCoverage;
import org.throughline.studio.move.MoveEngine.Version;
import org.throughline.studio.move.Moves;

/** One model in force: its version, its cases, who changed it, and the way to change it. */
@Route(value = StudioRoutes.PROCESSES + "/:" + StudioRoutes.NAME, layout = MainLayout.class)
@RouteAlias(value = StudioRoutes.TABLES + "/:" + StudioRoutes.NAME, layout = MainLayout.class)
@RouteAlias(value = StudioRoutes.FORMS + "/:" + StudioRoutes.NAME, layout = MainLayout.class)
@RequiresPermission(Permission.SEE_PROCESSES)
class ModelView extends Page implements BeforeEnterObserver {

    private final transient Models models;
    private final transient Releases releases;
    private final transient ReleaseFiles files;
    private final transient ReleasePages pages;
    private final transient Moves moves;
    private final transient StudioReader reader;
    private final transient ScenarioCoverage coverage;
    private final Div content = new Div();

    ModelView(
            Models models,
            Releases releases,
            ReleaseFiles files,
            ReleasePages pages,
            Moves moves,
            StudioReader reader,
            ScenarioCoverage coverage) {
        super("");
        this.models = models;
        this.releases = releases;
        this.files = files;
        this.pages = pages;
        this.moves = moves;
        this.reader = reader;
        this.coverage = coverage;
        content.addClassName("stack");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String name = event.getRouteParameters().get(StudioRoutes.NAME).orElse("");
        try {
            show(models.of(new ModelName(StudioRoutes.kind(event.getLocation().getPath()), name)));
        } catch (NotAllowed refused) {
            event.rerouteToError(new AccessDeniedException(), "");
        }
    }

    private void show(ModelPage page) {
        ModelInForce model = page.row().model();
        PageHeader head = header().title(getTranslation(
                "studio.model.title",
                getTranslation("studio.kind." + model.model().kind()),
                model.title()));
        if (reader.mayChange()) {
            head.actions(new Button(getTranslation("studio.model.change"), click -> change(page, false)));
        }
        content.removeAll();
        if (page.row().supplierNewer()) {
            content.add(supplier(page));
        }
        content.add(facts(page));
        if (model.model().kind() == ModelKind.PROCESS) {
            followers(model).ifPresent(content::add);
        }
        if (model.model().kind() == ModelKind.PROCESS) {
            SectionCard drawing = new SectionCard(getTranslation("studio.model.diagram"));
            drawing.add(new BpmnView(
                    page.source(), getTranslation("studio.model.diagramWords", model.title(), model.version())));
            content.add(drawing, scenarios(model.model().name()));
        }
        content.add(drafts(page), source(page));
    }

    private SectionCard supplier(ModelPage page) {
        SectionCard card = new SectionCard(getTranslation("studio.models.supplier"));
        card.add(new Paragraph(getTranslation("studio.model.supplierTold")));
        if (reader.mayChange()) {
            card.add(new Button(getTranslation("studio.model.supplierTake"), click -> change(page, true)));
        }
        return card;
    }

    private SectionCard facts(ModelPage page) {
        ModelInForce model = page.row().model();
        FactList facts = new FactList();
        facts.fact(getTranslation("studio.model.version"), String.valueOf(model.version()));
        facts.fact(getTranslation("studio.model.since"), reader.words().dateTime(model.deployedAt()));
        if (model.model().kind() == ModelKind.PROCESS) {
            facts.fact(
                    getTranslation("studio.model.running"),
                    new Anchor(
                            StudioRoutes.model(model.model()) + "/running",
                            String.valueOf(page.row().runningCases())));
        }
        facts.fact(
                getTranslation("studio.model.by"),
                page.changedBy().isEmpty() ? getTranslation("studio.model.byProduct") : page.changedBy());
        if (model.isOfStudio()) {
            facts.fact(
                    getTranslation("studio.tab.releases"),
                    new Anchor(StudioRoutes.release(model.release()), model.release()));
        }
        SectionCard card = new SectionCard(getTranslation("studio.model.facts"));
        card.add(facts);
        return card;
    }

    /** The cases that still follow earlier versions; nothing when none does. */
    private Optional<SectionCard> followers(ModelInForce model) {
        List<Version> earlier = moves.versions(model.model().name()).stream()
                .filter(version -> version.number() != model.version())
                .toList();
        if (earlier.isEmpty()) {
            return Optional.empty();
        }
        TaskList list = new TaskList();
        earlier.forEach(version -> list.row(
                getTranslation("moves.stillFollow", version.cases(), version.number()),
                getTranslation("moves.open"),
                StudioRoutes.moving(model.model().name(), version.number()),
                null));
        SectionCard card = new SectionCard(getTranslation("moves.stillFollow.title"));
        card.add(list);
        return Optional.of(card);
    }

    /** Playing takes seconds, so that nobody waits for it who did not ask. */
    private Div scenarios(String process) {
        Div place = new Div();
        SectionCard card = new SectionCard(getTranslation("scenarios.title"));
        card.add(new Paragraph(getTranslation("scenarios.way.about")));
        card.add(new SendButton(getTranslation("scenarios.way.show"), () -> {
                    place.removeAll();
                    place.add(new CoverageCard(coverage.inForce(process)));
                })
                .plain());
        place.add(card);
        return place;
    }

    private SectionCard drafts(ModelPage page) {
        SectionCard card = new SectionCard(getTranslation("studio.model.drafts"));
        if (page.drafts().isEmpty()) {
            card.add(new Paragraph(getTranslation("studio.model.noDrafts")));
            return card;
        }
        TaskList list = new TaskList();
        page.drafts().forEach(draft -> ReleasesView.row(list, draft, reader.words()));
        card.add(list);
        return card;
    }

    private NativeDetails source(ModelPage page) {
        Pre text = new Pre(page.source());
        text.getElement().setAttribute("tabindex", "0");
        text.getStyle().set("overflow", "auto").set("max-height", "60vh");
        return new NativeDetails(getTranslation("studio.model.source"), text);
    }

    private void change(ModelPage page, boolean fromSupplier) {
        ModelName model = page.row().model().model();
        new ChangeDialog(pages, releases).open(ref -> {
            if (fromSupplier) {
                files.takeSupplier(ref, model);
            } else {
                files.change(ref, model);
            }
            UI.getCurrent().navigate(StudioRoutes.file(ref, model));
        });
    }
}
