package org.throughline.session.ui;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;
import org.throughline.session.CheckBack;
import org.throughline.session.CycleFacts;
import org.throughline.session.Reading;
import org.throughline.session.Story;

/** The story as it was told, whether those who spoke found it right, and what is understood now. */
class StoryCard extends FoldCard {

    StoryCard(SessionWords says) {
        super(says.text("session.record.story"));
        CycleFacts cycle = says.page().cycle();
        Story story = cycle.story();
        if (story != null) {
            Paragraph text = new Paragraph(story.text());
            text.addClassName("session-story");
            Paragraph told = new Paragraph(getTranslation(
                    "session.record.story.told",
                    says.words().date(story.toldAt()),
                    says.word("confidentiality", story.level())));
            told.addClassNames("small", "muted");
            add(text, told);
        }
        CheckBack check = cycle.checkBack();
        if (check != null && says.page().record().reading().covers(Reading.RECORD)) {
            Paragraph right = new Paragraph(says.word("checkBack", check.result()));
            right.addClassName("small");
            add(right);
        }
        part("session.record.understood", cycle.understood());
        part("session.record.nextQuestion", cycle.nextQuestion());
    }

    private void part(String headingKey, @Nullable String words) {
        if (words != null) {
            add(new H3(getTranslation(headingKey)), new Paragraph(words));
        }
    }

    static boolean isWorthShowing(CycleFacts cycle) {
        return cycle.story() != null || cycle.understood() != null || cycle.checkBack() != null;
    }
}
