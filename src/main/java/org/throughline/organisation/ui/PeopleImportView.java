package org.throughline.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import org.throughline.base.BrokenRule;
import org.throughline.base.ui.MainLayout;
import org.throughline.base.ui.Page;
import org.throughline.base.ui.component.DownloadLink;
import org.throughline.base.ui.component.SectionCard;
import org.throughline.base.ui.component.SendButton;
import org.throughline.base.ui.component.Toast;
import org.throughline.base.ui.component.UploadTexts;
import org.throughline.organisation.ImportPreview;
import org.throughline.organisation.ImportPreview.Effect;
import org.throughline.organisation.PeopleImport;
import org.throughline.organisation.Permission;
import org.throughline.organisation.RequiresPermission;

/** Takes people from a table: choose a file, look at what it would do, import all of it or nothing. */
@Route(value = PeopleRoutes.IMPORT, layout = MainLayout.class)
@RequiresPermission(Permission.MANAGE_PEOPLE)
class PeopleImportView extends Page {

    private static final int MOST_SHOWN = 200;

    private final transient PeopleImport imports;
    private final Div result = new Div();

    PeopleImportView(PeopleImport imports) {
        super("");
        this.imports = imports;
        header().title(getTranslation("organisation.import.title")).lede(getTranslation("organisation.import.lede"));
        SectionCard card = new SectionCard(getTranslation("organisation.import.choose"));
        String template = imports.template();
        Anchor example =
                DownloadLink.csv(getTranslation("organisation.import.template"), () -> "people.csv", () -> template);
        Upload upload = UploadTexts.in(new Upload(new Bounded()));
        upload.setUploadButton(new Button(getTranslation("organisation.import.file")));
        upload.setAcceptedFileTypes(".csv", ".txt", "text/csv");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(PeopleImport.MOST_BYTES);
        card.add(new Paragraph(getTranslation("organisation.import.how")), new Paragraph(example), upload);
        result.getElement().setAttribute("aria-live", "polite");
        add(card, result);
    }

    /** Shows what the file would do; also for a file that cannot be read at all. */
    void receive(byte[] content) {
        result.removeAll();
        try {
            show(imports.preview(content), content);
        } catch (BrokenRule refused) {
            Paragraph why = new Paragraph(
                    getTranslation(refused.messageKey(), refused.arguments().toArray()));
            why.getElement().setAttribute("role", "alert");
            result.add(why);
        }
    }

    private void show(ImportPreview preview, byte[] content) {
        SectionCard card = new SectionCard(getTranslation(
                preview.problems().isEmpty() ? "organisation.import.preview" : "organisation.import.problems"));
        card.add(new Paragraph(getTranslation(
                "organisation.import.counts",
                preview.count(Effect.NEW),
                preview.count(Effect.CHANGED),
                preview.count(Effect.SAME),
                preview.encoding())));
        if (preview.problems().isEmpty()) {
            card.add(
                    rows(preview), new SendButton(getTranslation("organisation.import.send"), () -> carryOut(content)));
        } else {
            card.add(problems(preview));
        }
        result.add(card);
    }

    private Component rows(ImportPreview preview) {
        UnorderedList list = new UnorderedList();
        list.addClassNames("plain-list", "people-list");
        preview.rows().stream()
                .limit(MOST_SHOWN)
                .forEach(row -> list.add(new ListItem(getTranslation(
                        "organisation.import.row",
                        row.line(),
                        row.displayName(),
                        row.userName(),
                        row.unitName(),
                        getTranslation("organisation.import.effect." + row.effect())))));
        return list;
    }

    private Component problems(ImportPreview preview) {
        UnorderedList list = new UnorderedList();
        preview.problems().stream()
                .limit(MOST_SHOWN)
                .forEach(problem -> list.add(new ListItem(getTranslation(
                        "organisation.import.problem",
                        problem.line(),
                        problem.column(),
                        getTranslation(problem.messageKey(), problem.arguments().toArray())))));
        return list;
    }

    private void carryOut(byte[] content) {
        ImportPreview done = imports.carryOut(content);
        result.removeAll();
        SectionCard card = new SectionCard(getTranslation("organisation.import.done"));
        card.add(
                new Paragraph(getTranslation(
                        "organisation.import.doneCounts", done.count(Effect.NEW), done.count(Effect.CHANGED))),
                new Paragraph(new Anchor(PeopleRoutes.PEOPLE, getTranslation("organisation.nav"))));
        result.add(card);
        Toast.show(getTranslation("organisation.import.done"));
    }

    /** Never more in memory than the limit; one byte more is handed on to be refused in words. */
    private final class Bounded implements UploadHandler {

        private static final long serialVersionUID = 1L;
        private static final long FRAME = 64L * 1024;

        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            byte[] content;
            try (InputStream in = event.getInputStream()) {
                content = in.readNBytes(PeopleImport.MOST_BYTES + 1);
            }
            event.getUI().access(() -> receive(content));
        }

        @Override
        public long getRequestSizeMax() {
            return PeopleImport.MOST_BYTES + FRAME;
        }

        @Override
        public long getFileSizeMax() {
            return PeopleImport.MOST_BYTES + 1L;
        }

        @Override
        public long getFileCountMax() {
            return 1;
        }
    }
}
