package org.throughline.help.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import org.throughline.base.access.NotAllowed;
import org.throughline.base.i18n.RuleWords;
import org.throughline.base.i18n.Words;
import org.throughline.base.ui.MainLayout;
import org.throughline.base.ui.Page;
import org.throughline.base.ui.TaskPanels;
import org.throughline.base.ui.component.AskDialog;
import org.throughline.base.ui.component.FactList;
import org.throughline.base.ui.component.SectionCard;
import org.throughline.base.ui.component.SendButton;
import org.throughline.base.ui.component.Toast;
import org.throughline.base.ui.component.UiWords;
import org.throughline.help.OfferState;
import org.throughline.help.SupportOfferSummary;
import org.throughline.help.SupportOffers;
import org.throughline.help.SupportOffers.OfferPage;
import org.throughline.organisation.AnySignedIn;
import org.throughline.organisation.Units;

/** One offer to a place: why it was made, what became of it. It names nobody who asked. */
@Route(value = HelpRoutes.OFFERS + "/:" + HelpRoutes.REF, layout = MainLayout.class)
@AnySignedIn
class SupportOfferView extends Page implements BeforeEnterObserver {

    private final transient SupportOffers offers;
    private final transient TaskPanels tasks;
    private final transient Units units;
    private final transient Clock clock;
    private final Div content = new Div();

    SupportOfferView(SupportOffers offers, TaskPanels tasks, Units units, Clock clock) {
        super("");
        this.offers = offers;
        this.tasks = tasks;
        this.units = units;
        this.clock = clock;
        content.addClassName("stack");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            show(offers.page(event.getRouteParameters().get(HelpRoutes.REF).orElse("")));
        } catch (NotAllowed refused) {
            event.rerouteToError(new AccessDeniedException(), "");
        }
    }

    private void show(OfferPage page) {
        SupportOfferSummary summary = page.summary();
        Words words = UiWords.in(units.unit(summary.unitId()).zone(), clock);
        header().title(getTranslation(
                        "help.offer.title",
                        getTranslation("help.offer." + summary.kind()),
                        units.unit(summary.unitId()).name()))
                .badge(SupportListView.badge(summary.state()));
        content.removeAll();
        tasks.onSubject(summary.ref()).ifPresent(content::add);
        content.add(facts(page, words), HelpStory.of(page.story(), words, page::name));
    }

    private SectionCard facts(OfferPage page, Words words) {
        SupportOfferSummary summary = page.summary();
        SectionCard card = new SectionCard("");
        card.add(new Paragraph(getTranslation("help.offer.why", summary.requests(), summary.days())));
        FactList facts = new FactList();
        facts.fact(getTranslation("help.offer.at"), words.dateTime(summary.offeredAt()));
        facts.fact(getTranslation("help.offer.rule"), RuleWords.version(summary.rule(), UiWords.phrases()));
        if (summary.answeredBy() != null) {
            facts.fact(getTranslation("help.offer.answeredBy"), page.name(summary.answeredBy()));
        }
        if (!summary.reason().isEmpty()) {
            facts.fact(getTranslation("help.offer.reason"), summary.reason());
        }
        if (!summary.arranged().isEmpty()) {
            facts.fact(getTranslation("help.offer.arranged"), summary.arranged());
        }
        card.add(facts);
        boolean running = summary.state() == OfferState.OFFERED || summary.state() == OfferState.TAKEN_UP;
        if (page.helper() && running) {
            card.head(new SendButton(getTranslation("help.offer.callOff"), () -> callOff(summary.ref())).plain());
        }
        return card;
    }

    private void callOff(String ref) {
        new AskDialog("help.offer.callOff", getTranslation("help.offer.callOffWhat")).open("help.offer.callOff", () -> {
            offers.callOff(ref);
            Toast.show(getTranslation("help.offer.calledOff"));
            getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
        });
    }
}
