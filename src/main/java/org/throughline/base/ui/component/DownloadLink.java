package org.throughline.base.ui.component;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Supplier;

/** A link that saves a text as a file; name and text are made when somebody follows it. */
public class DownloadLink extends Anchor {

    /** Spreadsheets take the file's encoding from this. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /**
     * A file of any kind of text.
     *
     * @param label what the link says
     * @param fileName name under which the browser saves it
     * @param mediaType kind of text, without its encoding; that is always UTF-8
     * @param content what stands in the file
     */
    public DownloadLink(String label, Supplier<String> fileName, String mediaType, Supplier<String> content) {
        super(
                DownloadHandler.fromInputStream(event -> {
                    byte[] bytes = content.get().getBytes(StandardCharsets.UTF_8);
                    return new DownloadResponse(
                            new ByteArrayInputStream(bytes),
                            fileName.get(),
                            mediaType + "; charset=utf-8",
                            bytes.length);
                }),
                label);
        addClassName("link");
    }

    /**
     * A file that is too long for the memory.
     *
     * @param label what the link says
     * @param fileName name under which the browser saves it
     * @param mediaType kind of file
     * @param content writes it to a file of its own, which is gone when it was sent
     */
    public static Anchor file(String label, Supplier<String> fileName, String mediaType, Supplier<Path> content) {
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    Path file = content.get();
                    // Opening it to be deleted takes its name away at once on some systems, so its size is read before.
                    long size = Files.size(file);
                    return new DownloadResponse(
                            Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE),
                            fileName.get(),
                            mediaType,
                            size);
                }),
                label);
        link.addClassName("link");
        return link;
    }

    /**
     * A file that is no text.
     *
     * @param label what the link says
     * @param fileName name under which the browser saves it
     * @param mediaType kind of file
     * @param content what stands in it
     */
    public static Anchor bytes(String label, String fileName, String mediaType, Supplier<byte[]> content) {
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    byte[] bytes = content.get();
                    return new DownloadResponse(new ByteArrayInputStream(bytes), fileName, mediaType, bytes.length);
                }),
                label);
        link.addClassName("link");
        return link;
    }

    /** A table for a spreadsheet, made of {@link org.throughline.base.csv.CsvLine lines}. */
    public static DownloadLink csv(String label, Supplier<String> fileName, Supplier<String> table) {
        return new DownloadLink(label, fileName, "text/csv", () -> BYTE_ORDER_MARK + table.get());
    }
}
