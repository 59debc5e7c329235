package org.throughline.promise.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.throughline.base.i18n.Words;
import org.throughline.base.ui.component.Badge;
import org.throughline.base.ui.component.Badge.Kind;
import org.throughline.base.ui.component.DownloadLink;
import org.throughline.base.ui.component.SectionCard;
import org.throughline.promise.LedgerExport;
import org.throughline.promise.Span;
import org.throughline.promise.UnguardedPromise;

/** For auditors: whether every open promise has its timer, when the system was down, and the file that proves the ledger. */
class ProofCard extends SectionCard {

    private static final int MOST_NAMED = 5;

    ProofCard(List<UnguardedPromise> unguarded, List<Span> downtimes, LedgerExport export, Words words, Clock clock) {
        super("");
        heading(getTranslation("promise.proof"));
        head(DownloadLink.file(
                getTranslation("promise.proof.file"),
                () -> "promises-" + LocalDate.now(clock) + ".jsonl",
                "application/jsonl",
                export::write));
        add(new Badge(unguarded.isEmpty() ? Kind.DONE : Kind.LATE, getTranslation("promise.watch", unguarded.size())));
        UnorderedList missing = new UnorderedList();
        unguarded.stream()
                .limit(MOST_NAMED)
                .forEach(promise -> missing.add(new ListItem(getTranslation(
                        "promise.watch.one",
                        promise.subjectRef(),
                        LedgerWords.kind(promise.kind()),
                        words.dateTime(promise.dueAt())))));
        missing.setVisible(!unguarded.isEmpty());
        add(missing);
        if (downtimes.isEmpty()) {
            add(new Paragraph(getTranslation("promise.downtimes.none")));
            return;
        }
        add(new Paragraph(getTranslation("promise.downtimes")));
        UnorderedList list = new UnorderedList();
        downtimes.forEach(down -> list.add(new ListItem(getTranslation(
                "promise.downtime",
                words.span(down.from(), down.to()),
                words.duration(Duration.between(down.from(), down.to()))))));
        add(list);
    }
}
