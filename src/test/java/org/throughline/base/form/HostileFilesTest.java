package org.throughline.base.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that pretend to be something else never get a type under which a browser would run them; names lose what could act. */
class HostileFilesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            photo.png    | <html><script>alert(1)</script>
            photo.html   | <html><script>alert(1)</script>
            logo.svg     | <svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>
            page.xhtml   | <?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"/>
            script.js    | alert(1)
            feed.xml     | <?xml-stylesheet href="evil.xsl"?><a/>
            x.pdf        | GIF89a/*<script>*/=alert(1)
            note.txt     | <script>alert(1)</script>
            virus.txt    | X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*
            macro.docm   | PK with a macro
            """)
    void noFileGetsATypeThatABrowserRuns(String name, String content) {
        assertThat(FileKind.contentType(name, content.getBytes(StandardCharsets.UTF_8)))
                .isIn("application/octet-stream", "text/plain", "image/gif");
    }

    @ParameterizedTest
    @ValueSource(strings = {"4d5a9000", "7f454c46", "cafebabe", "23212f62696e2f7368"})
    void programsAreRefusedUnderAnyName(String start) {
        assertThat(FileKind.isProgram(HexFormat.of().parseHex(start))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ../../etc/passwd            | passwd
            ..\\..\\windows\\win.ini    | win.ini
            a".exe                      | a.exe
            a;b='c.pdf                  | a;b='c.pdf
            CON                         | CON
            ...                         | file
            """)
    void namesHaveNoFoldersAndNoQuotes(String name, String kept) {
        assertThat(FileName.clean(name)).isEqualTo(kept);
    }

    @Test
    void namesHaveNoSignThatTurnsOrHidesTheirEnd() {
        assertThat(FileName.clean("invoice\u202efdp.exe\u200b\r\nSet-Cookie: a=b\u0000.pdf"))
                .isEqualTo("invoicefdp.exeSet-Cookie a=b.pdf");
        assertThat(FileName.clean("x".repeat(300) + ".pdf").length()).isLessThanOrEqualTo(200);
    }
}
