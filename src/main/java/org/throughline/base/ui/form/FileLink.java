package org.throughline.base.ui.form;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import org.throughline.base.form.FormFiles.FormFile;

/** A link that hands a kept file to its reader as a download, never as a page of this application. */
final class FileLink {

    private static final long KILOBYTE = 1024;

    private FileLink() {}

    static Anchor to(FormFile file, FormDesk desk) {
        String size = desk.words("form.file.size", (file.size() + KILOBYTE - 1) / KILOBYTE);
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    event.getResponse().setHeader("X-Content-Type-Options", "nosniff");
                    event.getResponse().setHeader("Content-Security-Policy", "sandbox");
                    return desk.files()
                            .content(file.id())
                            .map(content -> new DownloadResponse(
                                    new ByteArrayInputStream(content), file.name(), file.contentType(), content.length))
                            .orElseGet(() -> DownloadResponse.error(HttpStatusCode.NOT_FOUND));
                }),
                file.name() + " (" + size + ")");
        link.setDownload(true);
        return link;
    }
}
