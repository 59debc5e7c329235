package org.throughline.base.form;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a file is by its first bytes; its name and the browser are only asked about kinds that cannot be told apart so.
 *
 * <p>A page named {@code photo.png} is not taken for a picture, and programs are not taken at all.
 */
public final class FileKind {

    private static final String UNKNOWN = "application/octet-stream";
    private static final int SIGNATURE = 16;

    /** First bytes in hex. */
    private static final Map<String, String> BY_CONTENT = Map.of(
            "89504e470d0a1a0a", "image/png",
            "ffd8ff", "image/jpeg",
            "474946383761", "image/gif",
            "474946383961", "image/gif",
            "255044462d", "application/pdf");

    private static final Map<String, String> BY_NAME = Map.of(
            "txt", "text/plain",
            "csv", "text/csv",
            "md", "text/markdown",
            "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "odt", "application/vnd.oasis.opendocument.text",
            "ods", "application/vnd.oasis.opendocument.spreadsheet",
            "mp4", "video/mp4",
            "m4a", "audio/mp4");

    /** Windows, Unix and Mac programs, Java classes, scripts. */
    private static final String[] PROGRAMS = {"4d5a", "7f454c46", "cffaedfe", "cefaedfe", "cafebabe", "2321"};

    private FileKind() {}

    /** The content type under which the file may be kept and found again. */
    public static String contentType(String name, byte[] content) {
        String start = start(content);
        if (start.startsWith("52494646") && start.startsWith("57454250", 16)) {
            return "image/webp";
        }
        return BY_CONTENT.entrySet().stream()
                .filter(kind -> start.startsWith(kind.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> BY_NAME.getOrDefault(ending(name), UNKNOWN));
    }

    /** True when the file would run if somebody opened it. */
    public static boolean isProgram(byte[] content) {
        String start = start(content);
        return Stream.of(PROGRAMS).anyMatch(start::startsWith);
    }

    private static String start(byte[] content) {
        return HexFormat.of().formatHex(Arrays.copyOf(content, Math.min(content.length, SIGNATURE)));
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
