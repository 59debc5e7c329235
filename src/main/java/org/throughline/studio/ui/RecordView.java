package org.throughline.studio.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import org.throughline.base.access.NotAllowed;
import org.throughline.base.ui.MainLayout;
import org.throughline.base.ui.Page;
import org.throughline.base.ui.component.Toast;
import org.throughline.organisation.Permission;
import org.throughline.organisation.RequiresPermission;
import org.throughline.studio.DraftScenarios;
import org.throughline.studio.RecordingPage;
import org.throughline.studio.Recordings;
import org.throughline.studio.scenario.Recording;
import org.throughline.studio.scenario.Scenario;

/** Records a scenario of a draft: one gesture after the other, each played in the sandbox, and kept at the end. */
@Route(
        value = StudioRoutes.RELEASES + "/:" + StudioRoutes.REF + "/record/:" + StudioRoutes.NAME,
        layout = MainLayout.class)
@RequiresPermission(Permission.CHANGE_PROCESSES)
class RecordView extends Page implements BeforeEnterObserver {

    private final transient Recordings recordings;
    private final transient DraftScenarios scenarios;
    private final Div content = new Div();
    private String ref = "";
    private String process = "";

    RecordView(Recordings recordings, DraftScenarios scenarios) {
        super("");
        this.recordings = recordings;
        this.scenarios = scenarios;
        content.addClassName("stack");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ref = event.getRouteParameters().get(StudioRoutes.REF).orElse("");
        process = event.getRouteParameters().get(StudioRoutes.NAME).orElse("");
        try {
            show(recordings.open(ref, process));
        } catch (NotAllowed refused) {
            event.rerouteToError(new AccessDeniedException(), "");
        }
    }

    private void show(RecordingPage page) {
        header().title(getTranslation("scenarios.record.title", process))
                .lede(getTranslation("studio.release.title", page.release().ref()));
        content.removeAll();
        content.add(new Anchor(StudioRoutes.release(ref), getTranslation("studio.edit.back")));
        RecordBeginning beginning = new RecordBeginning(page, this::change);
        Recording recording = page.recording();
        if (recording == null || page.run() == null) {
            content.add(beginning.card());
            return;
        }
        RecordParts parts = new RecordParts(page, recording, page.run(), this::change);
        content.add(parts.stands(), parts.next());
        parts.automatic().ifPresent(content::add);
        content.add(parts.written(), beginning.folded(), parts.keep(this::keep, this::discard));
    }

    /** What is recorded is kept before it is played, so that nothing is lost whatever the playing says. */
    private void change(Recording next) {
        recordings.keep(ref, process, next);
        show(recordings.open(ref, process));
        content.getChildren().skip(1).findFirst().ifPresent(stands -> {
            stands.getElement().setAttribute("tabindex", "-1");
            stands.getElement().executeJs("this.focus({preventScroll: true}); window.scrollTo({top: 0})");
        });
    }

    private void keep(String name, Scenario scenario) {
        scenarios.put(ref, process, name, scenario);
        recordings.discard(ref, process);
        Toast.show(getTranslation("scenarios.record.kept"));
        getUI().ifPresent(ui -> ui.navigate(StudioRoutes.release(ref)));
    }

    private void discard() {
        recordings.discard(ref, process);
        show(recordings.open(ref, process));
    }
}
