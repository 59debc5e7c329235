package org.throughline.journey;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.throughline.base.form.FormSchemas;
import org.throughline.base.process.ApplicationVocabulary;
import org.throughline.base.ui.form.FormViews;
import org.throughline.organisation.AnySignedIn;
import org.throughline.studio.ui.editor.BpmnEditor;
import org.throughline.studio.ui.editor.DecisionEditor;
import org.throughline.studio.ui.editor.DiagramDiff;
import org.throughline.studio.ui.editor.EditorFinding;
import org.throughline.studio.ui.editor.EditorVocabulary;
import org.throughline.studio.ui.editor.FormEditor;
import org.throughline.studio.ui.editor.FormPreview;
import org.throughline.studio.ui.editor.ModelEditor;
import org.throughline.studio.ui.editor.SourceChanged;

/** A page with an editor on it, for tests only: {@code ?bpmn}, {@code ?dmn}, {@code ?form} or {@code ?diff}, and {@code &de}. */
@Route(value = EditorBench.PATH, registerAtStartup = false)
@PageTitle("Editor")
@AnySignedIn
public class EditorBench extends Main implements BeforeEnterObserver {

    static final String PATH = "editor-bench";
    static final BlockingQueue<SourceChanged> HEARD = new LinkedBlockingQueue<>();
    static final BlockingQueue<String> SELECTED = new LinkedBlockingQueue<>();
    static final String FIRST = "task-question.bpmn";

    private final ApplicationVocabulary application;
    private final FormPreview preview;

    EditorBench(ApplicationVocabulary application, FormViews views, FormSchemas schemas) {
        this.application = application;
        preview = new FormPreview(views, schemas, ZoneOffset.UTC);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Location location = event.getLocation();
        Map<String, List<String>> asked = location.getQueryParameters().getParameters();
        event.getUI().setLocale(asked.containsKey("de") ? Locale.GERMANY : Locale.UK);
        removeAll();
        add(new H1("Editor"));
        if (asked.containsKey("diff")) {
            String before = read(Path.of("bpmn", FIRST));
            add(new DiagramDiff(before, before.replace("name=\"Ask again\"", "name=\"Ask once more\"")));
        } else if (asked.containsKey("form")) {
            FormEditor editor = new FormEditor();
            editor.addSourceListener(change -> preview.show(change.source()));
            bench(editor, files("forms", ".form"));
            add(preview);
        } else if (asked.containsKey("dmn")) {
            bench(new DecisionEditor(), files("bpmn", ".dmn"));
        } else {
            bench(new BpmnEditor(vocabulary()), files("bpmn", ".bpmn"));
        }
    }

    /** Opens one file after the other, a click each; the first stands there at once. */
    private void bench(ModelEditor editor, List<Path> files) {
        editor.addSourceListener(HEARD::add);
        editor.addSelectionListener(SELECTED::add);
        Path first =
                files.stream().filter(file -> file.endsWith(FIRST)).findFirst().orElse(files.get(0));
        editor.setSource(read(first));
        Div choices = new Div();
        for (Path file : files) {
            NativeButton open = new NativeButton(file.getFileName().toString(), click -> editor.setSource(read(file)));
            choices.add(open);
        }
        choices.add(new NativeButton(
                "Find faults",
                click -> editor.showFindings(List.of(
                        new EditorFinding(
                                "user-task-has-form",
                                EditorFinding.Level.ERROR,
                                "userTask_answerQuestion",
                                "Nobody can answer it."),
                        new EditorFinding(
                                "no-generated-id",
                                EditorFinding.Level.WARNING,
                                "serviceTask_askAgain",
                                "It has no speaking id.")))));
        choices.add(new NativeButton("Comment", click -> editor.setComments(Map.of("event_answerLate", 2))));
        choices.add(new NativeButton("Lock", click -> editor.setReadOnly(!editor.isReadOnly())));
        add(editor, choices);
    }

    private EditorVocabulary vocabulary() {
        return EditorVocabulary.of(
                application.collect(),
                names(files("forms", ".form")),
                names(files("bpmn", ".dmn")),
                names(files("bpmn", ".bpmn")));
    }

    static List<Path> files(String folder, String ending) {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> names(List<Path> files) {
        return files.stream()
                .map(file -> file.getFileName().toString())
                .map(name -> name.substring(0, name.lastIndexOf('.')))
                .toList();
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What comes next within the patience of a test. */
    static <T> T next(BlockingQueue<T> queue) throws InterruptedException {
        return Optional.ofNullable(queue.poll(30, TimeUnit.SECONDS))
                .orElseThrow(() -> new AssertionError("Nothing came"));
    }
}
