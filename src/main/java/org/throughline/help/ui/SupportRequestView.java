package org.throughline.help.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.throughline.base.access.NotAllowed;
import org.throughline.base.i18n.Words;
import org.throughline.base.ui.MainLayout;
import org.throughline.base.ui.Page;
import org.throughline.base.ui.SubjectPage;
import org.throughline.base.ui.TaskPanels;
import org.throughline.base.ui.component.AskDialog;
import org.throughline.base.ui.component.FactList;
import org.throughline.base.ui.component.SectionCard;
import org.throughline.base.ui.component.SendButton;
import org.throughline.base.ui.component.Toast;
import org.throughline.base.ui.component.UiWords;
import org.throughline.help.SupportAnswerLine;
import org.throughline.help.SupportPages;
import org.throughline.help.SupportRequestPage;
import org.throughline.help.SupportRequestSummary;
import org.throughline.help.SupportRequests;
import org.throughline.organisation.AnySignedIn;
import org.throughline.organisation.Units;

/** One request: what the reader has to do about it, what was asked and answered, what happened. */
@Route(value = HelpRoutes.HELP + "/:" + HelpRoutes.REF, layout = MainLayout.class)
@AnySignedIn
class SupportRequestView extends Page implements BeforeEnterObserver {

    private static final int LONGEST_WHY = 1000;

    private final transient SupportPages pages;
    private final transient SupportRequests requests;
    private final transient ObjectProvider<SubjectPage> things;
    private final transient TaskPanels tasks;
    private final transient Units units;
    private final transient Clock clock;
    private final Div content = new Div();

    SupportRequestView(
            SupportPages pages,
            SupportRequests requests,
            ObjectProvider<SubjectPage> things,
            TaskPanels tasks,
            Units units,
            Clock clock) {
        super("");
        this.pages = pages;
        this.requests = requests;
        this.things = things;
        this.tasks = tasks;
        this.units = units;
        this.clock = clock;
        content.addClassName("stack");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            show(pages.page(event.getRouteParameters().get(HelpRoutes.REF).orElse("")));
        } catch (NotAllowed refused) {
            event.rerouteToError(new AccessDeniedException(), "");
        }
    }

    private void show(SupportRequestPage page) {
        SupportRequestSummary summary = page.summary();
        Words words = UiWords.in(units.unit(summary.unitId()).zone(), clock);
        header().title(getTranslation("help.page.title", summary.ref())).badge(SupportListView.badge(summary.state()));
        content.removeAll();
        tasks.onSubject(summary.ref()).ifPresent(content::add);
        content.add(need(page, words));
        page.answers().forEach(answer -> content.add(answer(answer, page, words)));
        content.add(HelpStory.of(page.story(), words, page::name));
    }

    private SectionCard need(SupportRequestPage page, Words words) {
        SupportRequestSummary summary = page.summary();
        SectionCard card = new SectionCard(getTranslation("help.page.need"));
        card.add(quote(summary.need()));
        FactList facts = new FactList();
        facts.fact(getTranslation("help.fact.asker"), page.name(summary.askerId()));
        facts.fact(getTranslation("help.page.askedAt"), words.dateTime(summary.askedAt()));
        facts.fact(getTranslation("help.page.page"), HelpTopic.name(summary.page()));
        if (summary.takerId() != null) {
            facts.fact(getTranslation("help.page.taker"), page.name(summary.takerId()));
        }
        if (summary.headId() != null) {
            facts.fact(getTranslation("help.page.head"), page.name(summary.headId()));
        }
        if (page.dueAt() != null) {
            facts.fact(getTranslation("help.page.next." + summary.state()), words.near(page.dueAt()));
        }
        if (!summary.withdrawnWhy().isEmpty()) {
            facts.fact(getTranslation("help.page.withdrawnWhy"), summary.withdrawnWhy());
        }
        card.add(facts);
        if (page.own() && !summary.state().isOver()) {
            card.head(new SendButton(getTranslation("help.withdraw"), () -> withdraw(summary.ref())).plain());
        }
        return card;
    }

    private SectionCard answer(SupportAnswerLine answer, SupportRequestPage page, Words words) {
        SectionCard card = new SectionCard(
                getTranslation("help.page.answer", page.name(answer.answeredBy()), words.near(answer.answeredAt())));
        card.add(quote(answer.what()));
        if (!answer.links().isEmpty()) {
            UnorderedList links = new UnorderedList();
            links.addClassName("plain-list");
            answer.links().forEach(link -> links.add(new ListItem(link(link))));
            card.add(links);
        }
        if (answer.coach()) {
            card.add(new Paragraph(getTranslation("help.page.coach")));
        }
        if (!answer.notQuite().isEmpty()) {
            card.add(new Paragraph(getTranslation("help.fact.notQuite")), quote(answer.notQuite()));
        }
        return card;
    }

    /** A thing of the product leads to its page, which says itself who may see it; everything else is a page on the web. */
    private Component link(String link) {
        if (link.contains("://")) {
            Anchor away = new Anchor(link, link);
            away.setTarget("_blank");
            away.getElement().setAttribute("rel", "noopener noreferrer");
            return away;
        }
        return things.stream()
                .filter(page -> link.startsWith(page.prefix()))
                .findFirst()
                .<Component>map(page -> new Anchor(page.path(link), link))
                .orElseGet(() -> new Span(link));
    }

    private void withdraw(String ref) {
        new AskDialog("help.withdraw", getTranslation("help.withdraw.what"))
                .ask("help.withdraw.why", "", LONGEST_WHY, "help.withdraw", why -> {
                    requests.withdraw(ref, why);
                    Toast.show(getTranslation("help.withdraw.done"));
                    getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
                });
    }

    /** Words of a person, with their lines. */
    private static Paragraph quote(String text) {
        Paragraph quote = new Paragraph(text);
        quote.addClassName("session-story");
        return quote;
    }
}
