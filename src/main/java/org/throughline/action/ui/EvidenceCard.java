package org.throughline.action.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.throughline.action.ActionSummary;
import org.throughline.action.EvidenceFile;
import org.throughline.action.EvidencePolicy;
import org.throughline.action.EvidenceSummary;
import org.throughline.base.ui.component.Icons;
import org.throughline.base.ui.component.SectionCard;

/** What shows that the action is there, and beforehand what will be asked for. */
class EvidenceCard extends SectionCard {

    private static final int SHORT_FINGERPRINT = 12;

    EvidenceCard(ActionWords says, Function<UUID, Optional<EvidenceFile>> files) {
        super(says.text("evidence"));
        ActionSummary summary = says.page().summary();
        Paragraph rule = new Paragraph(says.text("evidenceRule."
                + EvidencePolicy.accepted(summary.strength(), summary.type()).size()));
        rule.addClassName("muted");
        add(rule);
        UnorderedList list = new UnorderedList();
        list.addClassNames("plain-list", "stack");
        says.page().rows().evidence().forEach(shown -> list.add(item(says, shown, files)));
        add(list);
    }

    private static ListItem item(
            ActionWords says, EvidenceSummary shown, Function<UUID, Optional<EvidenceFile>> files) {
        Span by = new Span(says.text(
                "evidenceBy",
                says.person(shown.addedBy()),
                says.moment(shown.addedAt()),
                shown.sha256().substring(0, SHORT_FINGERPRINT)));
        by.addClassNames("muted", "small");
        by.setTitle("SHA-256 " + shown.sha256());
        return new ListItem(new Div(what(shown, files)), by);
    }

    private static Component what(EvidenceSummary shown, Function<UUID, Optional<EvidenceFile>> files) {
        UUID attachment = shown.attachmentId();
        if (attachment != null) {
            DownloadHandler download = DownloadHandler.fromInputStream(event -> files.apply(attachment)
                    .map(file -> new DownloadResponse(
                            new ByteArrayInputStream(file.content()),
                            file.name(),
                            file.contentType(),
                            file.content().length))
                    .orElseGet(() -> DownloadResponse.error(404)));
            Anchor link = new Anchor(download, "");
            link.add(Icons.FILE.create(), new Span(shown.label()));
            link.addClassName("link");
            return link;
        }
        if (shown.link() != null) {
            Anchor link = new Anchor(shown.link(), shown.label(), AnchorTarget.BLANK);
            link.getElement().setAttribute("rel", "noopener noreferrer");
            link.addClassName("link");
            return link;
        }
        Paragraph sentence = new Paragraph(shown.label());
        sentence.addClassName("quote");
        return sentence;
    }
}
