package org.throughline.base.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A paper that is written from top to bottom and becomes a tagged PDF (PDF/UA): screen readers find its headings, lists and tables.
 *
 * <p>What people wrote goes in as text and never as mark-up, so it can neither change the paper nor make the server fetch something:
 * every address but those of the product's own fonts is refused (hostile input H43 of the threat model).
 */
public final class Paper {

    private static final String STYLE = """
            @page { size: A4; margin: 20mm 18mm 22mm; font-family: 'Noto Sans';
                    @bottom-left { content: element(foot) }
                    @bottom-right { content: counter(page) ' / ' counter(pages); font: 8pt 'Noto Sans'; color: #555 } }
            .foot { position: running(foot); font: 8pt 'Noto Sans'; color: #555 }
            body { font-family: 'Noto Sans'; font-size: 10pt; line-height: 1.4; color: #1a1a1a }
            h1 { font-size: 18pt; margin: 0 0 2mm }
            h2 { font-size: 13pt; margin: 8mm 0 2mm; border-bottom: 0.4pt solid #999; page-break-after: avoid }
            h3 { font-size: 10.5pt; margin: 4mm 0 1mm; page-break-after: avoid }
            p { margin: 0 0 2mm }
            table { width: 100%; border-collapse: collapse; -fs-table-paginate: paginate }
            th { width: 32%; text-align: left; font-weight: normal; color: #555; vertical-align: top; padding: 1mm 3mm 1mm 0 }
            td { vertical-align: top; padding: 1mm 0 }
            ul { margin: 0 0 2mm; padding-left: 5mm }""";

    private final Document document;
    private final Element body;

    /**
     * A paper that begins with its title.
     *
     * @param title also the name by which readers know the file
     * @param description what it is, in a sentence
     * @param language of everything in it
     */
    public Paper(String title, String description, Locale language) {
        document = blank();
        Element html = document.createElement("html");
        html.setAttribute("lang", language.toLanguageTag());
        document.appendChild(html);
        Element head = under(html, "head");
        under(head, "title").setTextContent(visible(title));
        Element subject = under(head, "meta");
        subject.setAttribute("name", "description");
        subject.setAttribute("content", visible(description));
        under(head, "style").setTextContent(STYLE);
        body = under(html, "body");
        Element foot = under(body, "div");
        foot.setAttribute("class", "foot");
        foot.setTextContent(visible(title));
        write("h1", title);
    }

    /** A heading of the first level below the title. */
    public Paper section(String heading) {
        return write("h2", heading);
    }

    /** A heading below a section's. */
    public Paper part(String heading) {
        return write("h3", heading);
    }

    /** Words; each of their lines is a paragraph of its own. */
    public Paper text(String words) {
        words.lines().filter(line -> !line.isBlank()).forEach(line -> write("p", line));
        return this;
    }

    /** A list of lines; nothing when there is none. */
    public Paper list(List<String> lines) {
        if (!lines.isEmpty()) {
            Element list = under(body, "ul");
            lines.forEach(line -> under(list, "li").setTextContent(visible(line)));
        }
        return this;
    }

    /** A table of labels and what belongs to them; lines without words are left out. */
    public Paper facts(List<Fact> facts) {
        List<Fact> told = facts.stream()
                .filter(fact -> fact.words() != null && !fact.words().isBlank())
                .toList();
        if (!told.isEmpty()) {
            Element table = under(under(body, "table"), "tbody");
            for (Fact fact : told) {
                Element row = under(table, "tr");
                Element label = under(row, "th");
                label.setAttribute("scope", "row");
                label.setTextContent(visible(fact.label()));
                under(row, "td").setTextContent(visible(Objects.requireNonNull(fact.words())));
            }
        }
        return this;
    }

    /**
     * A line of a table.
     *
     * @param label what it is
     * @param words null or blank when there is nothing to tell
     */
    public record Fact(String label, @Nullable String words) {}

    /** The finished PDF. */
    public byte[] pdf() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        PdfRendererBuilder renderer = new PdfRendererBuilder();
        renderer.usePdfUaAccessibility(true);
        renderer.useUriResolver((base, address) -> null);
        renderer.useFont(() -> font("NotoSans-Regular.ttf"), "Noto Sans", 400, FontStyle.NORMAL, true);
        renderer.useFont(() -> font("NotoSans-Bold.ttf"), "Noto Sans", 700, FontStyle.NORMAL, true);
        renderer.withW3cDocument(document, null);
        renderer.withProducer("Throughline");
        renderer.toStream(file);
        try {
            renderer.run();
        } catch (IOException failure) {
            throw new UncheckedIOException("The PDF could not be written", failure);
        }
        return file.toByteArray();
    }

    private Paper write(String element, String words) {
        under(body, element).setTextContent(visible(words));
        return this;
    }

    private Element under(Element parent, String name) {
        Element child = document.createElement(name);
        parent.appendChild(child);
        return child;
    }

    /** Without characters that nobody sees and no font has, such as those that turn the direction of writing. */
    private static String visible(String words) {
        return words.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]|[\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}]", "");
    }

    private static InputStream font(String name) {
        return Objects.requireNonNull(Paper.class.getResourceAsStream("/fonts/" + name), name);
    }

    private static Document blank() {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException("No XML documents here", impossible);
        }
    }
}
