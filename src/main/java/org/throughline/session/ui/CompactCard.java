package org.throughline.session.ui;

import org.jspecify.annotations.Nullable;
import org.throughline.base.ui.component.FactList;
import org.throughline.session.CompactView;

/** The agreement with the other team: what each side wants from learning together. */
class CompactCard extends FoldCard {

    CompactCard(SessionWords says, CompactView compact) {
        super(says.text("session.record.compact"), says.word("compact", compact.state()));
        FactList facts = new FactList();
        facts.fact(getTranslation("session.record.compact.with"), says.page().name(compact.counterpartId()));
        facts.fact(getTranslation("session.record.compact.ours"), compact.ourPurpose());
        fact(facts, getTranslation("session.record.compact.helps"), compact.whatHelps());
        fact(facts, getTranslation("session.record.compact.connect"), compact.howConnect());
        add(facts);
    }

    private static void fact(FactList facts, String label, @Nullable String text) {
        if (text != null) {
            facts.fact(label, text);
        }
    }
}
