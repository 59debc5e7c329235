package org.throughline.session.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.base.ui.component.Badge;
import org.throughline.base.ui.component.Badge.Kind;
import org.throughline.base.ui.component.FactList;
import org.throughline.session.ApprovalRole;
import org.throughline.session.OptionState;
import org.throughline.session.OptionView;
import org.throughline.session.Settlement;

/** What the group chose and what became of it, and what it did not choose and why. */
class OptionsCard extends FoldCard {

    private final transient SessionWords says;

    OptionsCard(SessionWords says, Settlement settled) {
        super(says.text("session.record.options"), says.text("session.record.options.count", chosen(says)));
        this.says = says;
        add(list(OptionState.CHOSEN));
        add(facts(settled));
        if (says.page().record().options().stream().anyMatch(option -> option.state() != OptionState.CHOSEN)) {
            add(new H3(getTranslation("session.record.notNow")), list(OptionState.NOT_NOW));
        }
    }

    private static long chosen(SessionWords says) {
        return says.page().record().options().stream()
                .filter(option -> option.state() == OptionState.CHOSEN)
                .count();
    }

    private UnorderedList list(OptionState state) {
        UnorderedList list = new UnorderedList();
        list.addClassNames("plain-list", "session-options");
        says.page().record().options().stream()
                .filter(option -> (option.state() == OptionState.CHOSEN) == (state == OptionState.CHOSEN))
                .forEach(option -> list.add(line(option)));
        return list;
    }

    private ListItem line(OptionView option) {
        Div head = new Div();
        head.addClassName("row");
        String action = option.actionRef();
        String href = action == null ? null : SessionRoutes.source(action);
        Span title = new Span(option.title());
        title.addClassName("strong");
        if (href == null) {
            head.add(title);
        } else {
            head.add(new Anchor(href, option.title()));
        }
        if (option.state() == OptionState.CHOSEN) {
            head.add(badge(option));
        }
        ListItem line = new ListItem(head);
        small(line, String.join(" · ", context(option)));
        small(line, option.state() == OptionState.CHOSEN ? option.condition() : option.reason());
        return line;
    }

    private Badge badge(OptionView option) {
        if (!option.agreed()) {
            return new Badge(Kind.WAITING, getTranslation("session.option.waiting"));
        }
        if (!option.actionOver()) {
            return new Badge(Kind.PLAIN, getTranslation("session.option.underway"));
        }
        return new Badge(
                Kind.DONE,
                getTranslation(
                        Boolean.TRUE.equals(option.actionHelped()) ? "session.option.helped" : "session.option.over"));
    }

    private List<String> context(OptionView option) {
        List<String> context = new ArrayList<>();
        if (option.ownerId() != null) {
            context.add(says.page().name(option.ownerId()));
        }
        if (option.dueOn() != null) {
            context.add(getTranslation("session.option.due", says.words().date(option.dueOn())));
        }
        if (option.dots() != null) {
            context.add(getTranslation("session.option.dots", option.dots()));
        }
        if (option.parkedBefore()) {
            context.add(getTranslation("session.option.parked"));
        }
        return context;
    }

    private static void small(ListItem line, @Nullable String words) {
        if (words != null && !words.isBlank()) {
            Paragraph text = new Paragraph(words);
            text.addClassNames("small", "muted");
            line.add(text);
        }
    }

    private FactList facts(Settlement settled) {
        FactList facts = new FactList();
        fact(facts, getTranslation("session.record.oneThing"), settled.oneThing());
        fact(facts, getTranslation("session.record.dissent"), settled.dissent());
        fact(facts, getTranslation("session.record.weaker"), settled.weakerReason());
        if (settled.approval() != null) {
            String words = settled.approvalWords();
            facts.fact(
                    getTranslation("session.record.approval"),
                    says.word("approval", settled.approval()) + (words == null ? "" : ": " + words));
        } else if (settled.approvalRole() != null && settled.approvalRole() != ApprovalRole.NONE) {
            facts.fact(getTranslation("session.record.approval"), getTranslation("session.record.approval.open"));
        }
        return facts;
    }

    private static void fact(FactList facts, String label, @Nullable String text) {
        if (text != null) {
            facts.fact(label, text);
        }
    }
}
