package org.throughline.session;

import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.throughline.base.i18n.Texts;
import org.throughline.base.pdf.Paper;
import org.throughline.base.pdf.Paper.Fact;

/** Codes on paper, a row for each, to be cut apart. Made from codes that are on the screen; the product has no other copy. */
@Component
public class ContributionSheet {

    private final Texts texts;
    private final String address;

    /**
     * Reads where people open the product.
     *
     * @param address such as `https://throughline.example.org`
     */
    ContributionSheet(
            Texts texts, @Value("${throughline.address:http://localhost:${server.port:8080}}") String address) {
        this.texts = texts;
        this.address = address.replaceAll("/$", "") + "/join";
    }

    /** The sheet as a PDF. */
    public byte[] pdf(List<String> codes, Locale reader) {
        String title = texts.text(reader, "join.sheet.title");
        String how = texts.text(reader, "join.sheet.how", address);
        return new Paper(title, title, reader)
                .text(texts.text(reader, "join.sheet.cut"))
                .facts(codes.stream().map(code -> new Fact(code, how)).toList())
                .pdf();
    }
}
