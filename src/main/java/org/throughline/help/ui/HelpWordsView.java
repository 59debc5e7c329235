package org.throughline.help.ui;

import com.vaadin.flow.router.Route;
import java.util.List;
import org.throughline.base.ui.MainLayout;
import org.throughline.base.ui.Page;
import org.throughline.base.ui.component.FactList;
import org.throughline.base.ui.component.SectionCard;
import org.throughline.organisation.AnySignedIn;

/** The words that the product uses, once and everywhere. */
@Route(value = HelpRoutes.WORDS, layout = MainLayout.class)
@AnySignedIn
class HelpWordsView extends Page {

    private static final List<String> WORDS = List.of(
            "session",
            "note",
            "phases",
            "pattern",
            "howWeDoIt",
            "gap",
            "action",
            "strength",
            "effect",
            "barrier",
            "tier",
            "promise",
            "board",
            "acceptedRisk",
            "cover",
            "duty",
            "support",
            "offer");

    HelpWordsView() {
        super("");
        header().title(getTranslation("help.words.title")).lede(getTranslation("help.words.lede"));
        FactList words = new FactList();
        WORDS.forEach(word -> words.fact(
                getTranslation("help.word." + word + ".term"), getTranslation("help.word." + word + ".means")));
        SectionCard card = new SectionCard("");
        card.add(words);
        add(card);
    }
}
