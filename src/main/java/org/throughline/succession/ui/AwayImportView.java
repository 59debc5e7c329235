package org.throughline.succession.ui;

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
import org.throughline.organisation.Permission;
import org.throughline.organisation.RequiresPermission;
import org.throughline.succession.Away;
import org.throughline.succession.AwayImport;
import org.throughline.succession.AwayPreview;

/** Takes who leaves or is away from a table: choose a file, look at what it would start, take over all of it or nothing. */
@Route(value = SuccessionRoutes.IMPORT, layout = MainLayout.class)
@RequiresPermission(Permission.MANAGE_PEOPLE)
class AwayImportView extends Page {

    private static final int MOST_SHOWN = 200;

    private final transient AwayImport imports;
    private final Div result = new Div();

    AwayImportView(AwayImport imports) {
        super("");
        this.imports = imports;
        header().title(getTranslation("succession.import.title")).lede(getTranslation("succession.import.lede"));
        SectionCard card = new SectionCard(getTranslation("organisation.import.choose"));
        String template = imports.template();
        Anchor example =
                DownloadLink.csv(getTranslation("organisation.import.template"), () -> "away.csv", () -> template);
        Upload upload = UploadTexts.in(new Upload(new Bounded()));
        upload.setUploadButton(new Button(getTranslation("organisation.import.file")));
        upload.setAcceptedFileTypes(".csv", ".txt", "text/csv");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(AwayImport.MOST_BYTES);
        card.add(new Paragraph(getTranslation("succession.import.how")), new Paragraph(example), upload);
        result.getElement().setAttribute("aria-live", "polite");
        add(card, result);
    }

    /** Shows what the file would start; also for a file that cannot be read at all. */
    void receive(byte[] content) {
        result.removeAll();
        try {
            show(imports.preview(content), content);
        } catch (BrokenRule refused) {
            refuse(refused);
        }
    }

    private void refuse(BrokenRule refused) {
        Paragraph why = new Paragraph(
                getTranslation(refused.messageKey(), refused.arguments().toArray()));
        why.getElement().setAttribute("role", "alert");
        result.add(why);
    }

    private void show(AwayPreview preview, byte[] content) {
        boolean good = preview.problems().isEmpty();
        SectionCard card =
                new SectionCard(getTranslation(good ? "organisation.import.preview" : "organisation.import.problems"));
        card.add(good ? rows(preview) : problems(preview));
        if (good) {
            card.add(new SendButton(getTranslation("succession.import.send"), () -> carryOut(content)));
        }
        result.add(card);
    }

    private Component rows(AwayPreview preview) {
        UnorderedList list = new UnorderedList();
        list.addClassNames("plain-list", "people-list");
        preview.rows().stream().limit(MOST_SHOWN).forEach(row -> list.add(new ListItem(line(row))));
        return list;
    }

    private String line(AwayPreview.Row row) {
        if (row.away() instanceof Away.Leaving leaving) {
            return getTranslation(
                    "succession.import.leaving",
                    row.line(),
                    row.name(),
                    leaving.lastDay().toString());
        }
        if (row.away() instanceof Away.Absence absence) {
            return getTranslation(
                    "succession.import.absence",
                    row.line(),
                    row.name(),
                    absence.firstDay().toString(),
                    absence.lastDay().toString());
        }
        return getTranslation("succession.import.roleEnd", row.line(), row.name());
    }

    private Component problems(AwayPreview preview) {
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
        result.removeAll();
        try {
            AwayPreview done = imports.carryOut(content);
            SectionCard card = new SectionCard(getTranslation("organisation.import.done"));
            card.add(
                    new Paragraph(getTranslation(
                            "succession.import.doneCount", done.rows().size())),
                    new Paragraph(new Anchor(SuccessionRoutes.SUCCESSIONS, getTranslation("succession.nav"))));
            result.add(card);
            Toast.show(getTranslation("organisation.import.done"));
        } catch (BrokenRule refused) {
            refuse(refused);
        }
    }

    /** Never more in memory than the limit; one byte more is handed on to be refused in words. */
    private final class Bounded implements UploadHandler {

        private static final long serialVersionUID = 1L;
        private static final long FRAME = 64L * 1024;

        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            byte[] content;
            try (InputStream in = event.getInputStream()) {
                content = in.readNBytes(AwayImport.MOST_BYTES + 1);
            }
            event.getUI().access(() -> receive(content));
        }

        @Override
        public long getRequestSizeMax() {
            return AwayImport.MOST_BYTES + FRAME;
        }

        @Override
        public long getFileSizeMax() {
            return AwayImport.MOST_BYTES + 1L;
        }

        @Override
        public long getFileCountMax() {
            return 1;
        }
    }
}
