package org.throughline.base.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class FileKindTest {

    private static byte[] hex(String start) {
        return HexFormat.of().parseHex(start + "00".repeat(20));
    }

    @Test
    void whatAFileIsStandsInItsFirstBytes() {
        assertThat(FileKind.contentType("a.txt", hex("89504e470d0a1a0a"))).isEqualTo("image/png");
        assertThat(FileKind.contentType("photo.png", "<html>".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("application/octet-stream");
        assertThat(FileKind.contentType("notes.TXT", "hello".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("text/plain");
    }

    @Test
    void programsAreRecognisedWhateverTheirName() {
        assertThat(FileKind.isProgram(hex("4d5a"))).isTrue();
        assertThat(FileKind.isProgram("#!/bin/sh".getBytes(StandardCharsets.UTF_8)))
                .isTrue();
        assertThat(FileKind.isProgram(hex("255044462d"))).isFalse();
    }

    @Test
    void namesLoseWhatCouldDoHarm() {
        assertThat(FileName.clean("../../x.pdf")).isEqualTo("x.pdf");
        assertThat(FileName.clean("C:\\a\\b.pdf")).isEqualTo("b.pdf");
        assertThat(FileName.clean("a\".exe\r\nSet-Cookie: x")).isEqualTo("a.exeSet-Cookie x");
        assertThat(FileName.clean("..")).isEqualTo("file");
        assertThat(FileName.clean("x".repeat(300) + ".pdf")).hasSize(104).endsWith(".pdf");
    }
}
