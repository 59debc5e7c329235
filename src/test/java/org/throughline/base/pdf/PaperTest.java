package org.throughline.base.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.throughline.base.pdf.Paper.Fact;

class PaperTest {

    @Test
    void itIsTaggedHasATitleALanguageAndItsFontsInside() throws IOException {
        try (PDDocument pdf =
                read(paper().text("Größe, naïve, Ünïcode – “quoted” €").pdf())) {
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Board of 16 Dec");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("de");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot().getKids())
                    .isNotEmpty();
            for (PDPage page : pdf.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
            assertThat(new PDFTextStripper().getText(pdf)).contains("Größe, naïve, Ünïcode – “quoted” €");
        }
    }

    @Test
    void whatPeopleWroteStaysText() throws IOException {
        String hostile = "<img src='file:///etc/passwd'/><script>x</script><style>p{display:none}</style>&lt;";

        byte[] file =
                paper().text(hostile).facts(List.of(new Fact(hostile, hostile))).pdf();

        try (PDDocument pdf = read(file)) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s", ""))
                    .contains(hostile.replaceAll("\\s", ""));
            for (PDPage page : pdf.getPages()) {
                assertThat(page.getResources().getXObjectNames()).isEmpty();
            }
        }
    }

    @Test
    void charactersThatNobodySeesAreLeftOut() throws IOException {
        try (PDDocument pdf = read(paper().text("pay \u202Egnp.exe\u0000 now").pdf())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("pay gnp.exe now");
        }
    }

    @Test
    void linesWithoutWordsAreLeftOutAndLongPapersHaveSeveralPages() throws IOException {
        Paper paper = paper().facts(List.of(new Fact("Empty", null), new Fact("Blank", " "), new Fact("Said", "yes")));
        for (int item = 0; item < 80; item++) {
            paper.section("Item " + item).text("Why it matters").list(List.of("one", "two"));
        }

        try (PDDocument pdf = read(paper.pdf())) {
            String text = new PDFTextStripper().getText(pdf);
            assertThat(text).contains("Said").doesNotContain("Empty").doesNotContain("Blank");
            assertThat(pdf.getNumberOfPages()).isGreaterThan(3);
        }
    }

    private static Paper paper() {
        return new Paper("Board of 16 Dec", "Papers and minutes", Locale.GERMAN);
    }

    private static PDDocument read(byte[] file) throws IOException {
        return Loader.loadPDF(file);
    }
}
