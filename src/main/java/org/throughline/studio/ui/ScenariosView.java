package org.throughline.studio.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.throughline.base.BrokenRule;
import org.throughline.base.access.NotAllowed;
import org.throughline.base.ui.MainLayout;
import org.throughline.base.ui.Page;
import org.throughline.base.ui.component.AskDialog;
import org.throughline.base.ui.component.DownloadLink;
import org.throughline.base.ui.component.ErrorSummary;
import org.throughline.base.ui.component.FormDialog;
import org.throughline.base.ui.component.SectionCard;
import org.throughline.base.ui.component.Toast;
import org.throughline.base.ui.component.UploadTexts;
import org.throughline.base.ui.form.BoundedUpload;
import org.throughline.organisation.Permission;
import org.throughline.organisation.RequiresPermission;
import org.throughline.studio.DraftScenario;
import org.throughline.studio.DraftScenario.State;
import org.throughline.studio.DraftScenarios;
import org.throughline.studio.Recordings;
import org.throughline.studio.ReleasePages;
import org.throughline.studio.ReleaseSummary;
import org.throughline.studio.scenario.Scenario;
import org.throughline.studio.scenario.ScenarioJson;

/** The scenarios of a process in a release: recorded again, renamed, taken away, as files out and in. */
@Route(
        value = StudioRoutes.RELEASES + "/:" + StudioRoutes.REF + "/scenarios/:" + StudioRoutes.NAME,
        layout = MainLayout.class)
@RequiresPermission(Permission.SEE_PROCESSES)
class ScenariosView extends Page implements BeforeEnterObserver {

    private final transient DraftScenarios scenarios;
    private final transient Recordings recordings;
    private final transient ReleasePages pages;
    private final transient StudioReader reader;
    private final Div content = new Div();
    private String ref = "";
    private String process = "";

    ScenariosView(DraftScenarios scenarios, Recordings recordings, ReleasePages pages, StudioReader reader) {
        super("");
        this.scenarios = scenarios;
        this.recordings = recordings;
        this.pages = pages;
        this.reader = reader;
        content.addClassName("stack");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ref = event.getRouteParameters().get(StudioRoutes.REF).orElse("");
        process = event.getRouteParameters().get(StudioRoutes.NAME).orElse("");
        try {
            show();
        } catch (NotAllowed refused) {
            event.rerouteToError(new AccessDeniedException(), "");
        }
    }

    private void show() {
        ReleaseSummary release = pages.of(ref).summary();
        boolean open = reader.mayChange() && release.state().isOpen();
        List<DraftScenario> all = scenarios.of(ref, process);
        header().title(getTranslation("scenarios.list.title", process))
                .lede(getTranslation("studio.release.title", release.ref()));
        content.removeAll();
        content.add(new Anchor(StudioRoutes.release(ref), getTranslation("studio.edit.back")));
        SectionCard card = new SectionCard(getTranslation("scenarios.title"));
        if (all.isEmpty()) {
            card.add(new Paragraph(getTranslation("scenarios.list.none")));
        }
        UnorderedList list = new UnorderedList();
        list.addClassNames("plain-list", "stack");
        all.forEach(scenario -> list.add(row(scenario, open)));
        card.add(list);
        content.add(card);
        if (open) {
            content.add(more());
        }
    }

    private ListItem row(DraftScenario scenario, boolean open) {
        Span title = new Span(scenario.title());
        title.addClassName("strong");
        Div line = new Div(title);
        line.addClassName("row");
        if (scenario.state() != State.KEPT) {
            line.add(new Span(getTranslation("scenarios.list.state." + scenario.state())));
        }
        Div gestures = new Div();
        gestures.addClassName("row");
        if (open && scenario.state() == State.REMOVED) {
            gestures.add(button("restore", scenario, () -> {
                scenarios.restore(ref, process, scenario.name());
                show();
            }));
        } else if (open) {
            gestures.add(
                    button("again", scenario, () -> {
                        recordings.again(ref, process, scenario.name());
                        getUI().ifPresent(ui -> ui.navigate(StudioRoutes.record(ref, process)));
                    }),
                    button("rename", scenario, () -> rename(scenario)),
                    button("remove", scenario, () -> remove(scenario)));
        }
        DownloadLink file = new DownloadLink(
                getTranslation("scenarios.list.download"),
                () -> scenario.name() + ".json",
                "application/json",
                () -> ScenarioJson.write(scenario.scenario()));
        file.getElement().setAttribute("aria-label", getTranslation("scenarios.list.downloadWhich", scenario.title()));
        gestures.add(file);
        return new ListItem(line, gestures);
    }

    private Button button(String what, DraftScenario scenario, Runnable gesture) {
        String text = getTranslation("scenarios.list." + what);
        Button button = new Button(text, click -> gesture.run());
        button.setAriaLabel(getTranslation("scenarios.list.which", text, scenario.title()));
        return button;
    }

    private void rename(DraftScenario scenario) {
        TextField title = new TextField(getTranslation("scenarios.record.name"));
        title.setMaxLength(Scenario.LONGEST_TITLE);
        title.setValue(scenario.title());
        new FormDialog("scenarios.list.rename").open(List.of(title), () -> {
            scenarios.rename(ref, process, scenario.name(), title.getValue());
            show();
        });
    }

    private void remove(DraftScenario scenario) {
        new AskDialog("scenarios.list.remove", getTranslation("scenarios.list.removeWhat", scenario.title()))
                .open("scenarios.list.remove", () -> {
                    scenarios.remove(ref, process, scenario.name());
                    show();
                });
    }

    private SectionCard more() {
        ErrorSummary errors = new ErrorSummary();
        Upload upload = UploadTexts.in(
                new Upload(new BoundedUpload(ScenarioJson.LONGEST, (name, type, bytes) -> receive(bytes, errors))));
        upload.setUploadButton(new Button(getTranslation("scenarios.list.file")));
        upload.setAcceptedFileTypes(".json", "application/json");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(ScenarioJson.LONGEST);
        SectionCard card = new SectionCard(getTranslation("scenarios.list.more"));
        card.add(
                new Anchor(StudioRoutes.record(ref, process), getTranslation("scenarios.record", process)),
                new Paragraph(getTranslation("scenarios.list.fileAbout")),
                errors,
                upload);
        return card;
    }

    /** Takes a file; one that is no scenario is refused with the place in it. */
    void receive(byte[] bytes, ErrorSummary errors) {
        try {
            scenarios.bring(ref, process, "", new String(bytes, StandardCharsets.UTF_8));
            Toast.show(getTranslation("scenarios.record.kept"));
            show();
        } catch (BrokenRule refused) {
            errors.show(refused);
        }
    }
}
