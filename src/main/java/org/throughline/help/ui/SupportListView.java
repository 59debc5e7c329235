package org.throughline.help.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.util.List;
import org.throughline.base.i18n.Words;
import org.throughline.base.ui.Helping;
import org.throughline.base.ui.MainLayout;
import org.throughline.base.ui.Page;
import org.throughline.base.ui.component.Badge;
import org.throughline.base.ui.component.EmptyState;
import org.throughline.base.ui.component.SectionCard;
import org.throughline.base.ui.component.TaskList;
import org.throughline.base.ui.component.UiWords;
import org.throughline.help.OfferState;
import org.throughline.help.SupportOfferSummary;
import org.throughline.help.SupportOffers;
import org.throughline.help.SupportPages;
import org.throughline.help.SupportRequestSummary;
import org.throughline.help.SupportState;
import org.throughline.organisation.AnySignedIn;
import org.throughline.organisation.Units;

/** What the reader asked and how far it has come; for those who help, what others asked. */
@Route(value = HelpRoutes.HELP, layout = MainLayout.class)
@AnySignedIn
class SupportListView extends Page {

    private static final int LINE = 120;

    private final transient Units units;
    private final transient Clock clock;

    SupportListView(SupportPages pages, SupportOffers offers, Helping helping, Units units, Clock clock) {
        super("");
        this.units = units;
        this.clock = clock;
        header().title(getTranslation("help.list.title"))
                .lede(getTranslation("help.list.lede"))
                .actions(new Button(getTranslation("help.panel.ask"), click -> helping.open(UI.getCurrent())));
        SectionCard mine = new SectionCard(getTranslation("help.list.mine"));
        mine.add(list(pages.mine(), "help.list.noneMine", "help.list.noneMineWhy"));
        add(mine);
        List<SupportRequestSummary> others = pages.pool();
        if (!others.isEmpty() || pages.helpsOthers()) {
            SectionCard pool = new SectionCard(getTranslation("help.list.pool"));
            pool.add(list(others, "help.list.nonePool", "help.list.nonePoolWhy"));
            add(pool);
        }
        List<SupportOfferSummary> known = offers.known();
        if (!known.isEmpty()) {
            add(offers(known));
        }
        add(new Paragraph(new Anchor(HelpRoutes.WORDS, getTranslation("help.panel.words"))));
    }

    private Component list(List<SupportRequestSummary> requests, String none, String noneWhy) {
        if (requests.isEmpty()) {
            return new EmptyState(getTranslation(none), getTranslation(noneWhy));
        }
        TaskList list = new TaskList();
        for (SupportRequestSummary one : requests) {
            Words words = UiWords.in(units.unit(one.unitId()).zone(), clock);
            list.row(
                    line(one.need()),
                    getTranslation(
                            "help.list.row", one.ref(), units.unit(one.unitId()).name(), words.near(one.askedAt())),
                    HelpRoutes.request(one.ref()),
                    badge(one.state()));
        }
        return list;
    }

    private SectionCard offers(List<SupportOfferSummary> known) {
        SectionCard card = new SectionCard(getTranslation("help.list.offers"));
        TaskList list = new TaskList();
        for (SupportOfferSummary one : known) {
            Words words = UiWords.in(units.unit(one.unitId()).zone(), clock);
            list.row(
                    getTranslation("help.offer." + one.kind()),
                    getTranslation(
                            "help.list.offerRow",
                            one.ref(),
                            units.unit(one.unitId()).name(),
                            words.near(one.offeredAt())),
                    HelpRoutes.offer(one.ref()),
                    badge(one.state()));
        }
        card.add(list);
        return card;
    }

    static Badge badge(SupportState state) {
        return new Badge(
                state == SupportState.HELPED ? Badge.Kind.DONE : state.isOver() ? Badge.Kind.PLAIN : Badge.Kind.WAITING,
                UiWords.phrases().text("help.state." + state));
    }

    static Badge badge(OfferState state) {
        return new Badge(
                switch (state) {
                    case OFFERED, TAKEN_UP -> Badge.Kind.WAITING;
                    case ARRANGED -> Badge.Kind.DONE;
                    case NOT_NOW, NOT_ANSWERED, CALLED_OFF -> Badge.Kind.PLAIN;
                },
                UiWords.phrases().text("help.offerState." + state));
    }

    private static String line(String need) {
        String one = need.lines().findFirst().orElse("");
        return one.length() <= LINE ? one : one.substring(0, LINE) + "…";
    }
}
