package org.throughline.help.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.throughline.audit.AuditRecord;
import org.throughline.base.i18n.RecordedValues;
import org.throughline.base.i18n.Words;
import org.throughline.base.ui.WhoActed;
import org.throughline.base.ui.component.SectionCard;
import org.throughline.base.ui.component.Timeline;
import org.throughline.base.ui.component.UiWords;

/** What happened to a request or an offer. */
final class HelpStory {

    private HelpStory() {}

    static SectionCard of(List<AuditRecord> story, Words words, Function<@Nullable UUID, String> names) {
        SectionCard card = new SectionCard(I18NProvider.translate("help.page.story"));
        Timeline timeline = new Timeline(words);
        for (AuditRecord line : story) {
            timeline.entry(
                    line.at(),
                    line.actorId() == null ? Timeline.Source.PROCESS : Timeline.Source.PERSON,
                    WhoActed.in(names.apply(line.actorId()), line.details(), names::apply),
                    UiWords.phrases()
                            .text(
                                    line.action(),
                                    RecordedValues.inWords(
                                            line.details(),
                                            words,
                                            id -> Optional.of(names.apply(id)).filter(name -> !name.isEmpty()))));
        }
        card.add(story.isEmpty() ? new Paragraph(I18NProvider.translate("help.page.storyNone")) : timeline);
        return card;
    }
}
