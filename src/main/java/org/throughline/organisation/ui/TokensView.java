package org.throughline.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.throughline.base.access.CurrentPerson;
import org.throughline.base.i18n.Words;
import org.throughline.base.ui.MainLayout;
import org.throughline.base.ui.Page;
import org.throughline.base.ui.component.AskDialog;
import org.throughline.base.ui.component.EmptyState;
import org.throughline.base.ui.component.SectionCard;
import org.throughline.base.ui.component.SendButton;
import org.throughline.base.ui.component.Toast;
import org.throughline.base.ui.component.UiWords;
import org.throughline.organisation.AnySignedIn;
import org.throughline.organisation.ApiScope;
import org.throughline.organisation.ApiTokenSummary;
import org.throughline.organisation.ApiTokens;
import org.throughline.organisation.DemoPeople;
import org.throughline.organisation.IssueToken;
import org.throughline.organisation.IssuedToken;
import org.throughline.organisation.People;

/** The person's own tokens for the API: make one, see it once, take it back. */
@Route(value = TokensView.ROUTE, layout = MainLayout.class)
@AnySignedIn
class TokensView extends Page {

    static final String ROUTE = "me/tokens";

    private static final String PAGE_OF_THE_API = "api/v1/docs";
    private static final List<Integer> DAYS = List.of(7, 30, 90, 365);
    private static final int USUAL_DAYS = 30;

    private final transient ApiTokens tokens;
    private final transient Words words;
    private final boolean demo;
    private final Div fresh = new Div();
    private final Div list = new Div();

    TokensView(
            ApiTokens tokens,
            People people,
            CurrentPerson currentPerson,
            ObjectProvider<DemoPeople> demoWorld,
            Clock clock) {
        super("");
        this.tokens = tokens;
        ZoneId zone = people.person(currentPerson.require().personId()).zone();
        this.words = UiWords.in(zone, clock);
        this.demo = demoWorld.getIfAvailable() != null;
        header().title(getTranslation("token.title")).lede(getTranslation("token.lede"));
        Div cards = new Div(fresh, makeCard(), listCard());
        cards.addClassName("stack");
        add(cards);
        refresh();
    }

    private Component makeCard() {
        SectionCard card = new SectionCard(getTranslation("token.make.title"));
        TextField name = new TextField(getTranslation("token.name"));
        name.setHelperText(getTranslation("token.nameHint"));
        name.setMaxLength(60);
        name.setRequiredIndicatorVisible(true);
        CheckboxGroup<ApiScope> scopes = new CheckboxGroup<>(getTranslation("token.scopes"));
        scopes.setItems(demo ? EnumSet.allOf(ApiScope.class) : EnumSet.of(ApiScope.READ, ApiScope.WRITE));
        scopes.setItemLabelGenerator(this::named);
        scopes.setValue(Set.of(ApiScope.READ));
        ComboBox<Integer> days = new ComboBox<>(getTranslation("token.days"));
        days.setItems(DAYS);
        days.setItemLabelGenerator(count -> getTranslation("token.daysCount", count));
        days.setValue(USUAL_DAYS);
        FormLayout form = new FormLayout(name, scopes, days);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1));
        card.add(form, new SendButton(getTranslation("token.make.send"), () -> {
            Integer chosen = days.getValue();
            show(tokens.issue(
                    new IssueToken(name.getValue(), scopes.getValue(), chosen == null ? USUAL_DAYS : chosen)));
            name.clear();
        }));
        return card;
    }

    private void show(IssuedToken issued) {
        SectionCard card = new SectionCard(getTranslation("token.fresh.title"));
        TextField token = new TextField(getTranslation("token.fresh.label"));
        token.setValue(issued.token());
        token.setReadOnly(true);
        token.setWidthFull();
        card.add(new Paragraph(getTranslation("token.fresh.once")), token);
        fresh.removeAll();
        fresh.add(card);
        token.focus();
        refresh();
    }

    private Component listCard() {
        SectionCard card = new SectionCard(getTranslation("token.list.title"));
        Anchor page = new Anchor(PAGE_OF_THE_API, getTranslation("token.list.page"), AnchorTarget.BLANK);
        page.setRouterIgnore(true);
        card.add(list, new Paragraph(page));
        return card;
    }

    private void refresh() {
        list.removeAll();
        List<ApiTokenSummary> alive = tokens.mine();
        if (alive.isEmpty()) {
            list.add(new EmptyState(getTranslation("token.list.none"), getTranslation("token.list.noneWhy")));
            return;
        }
        UnorderedList rows = new UnorderedList();
        rows.addClassNames("plain-list", "people-list");
        alive.forEach(token -> rows.add(row(token)));
        list.add(rows);
    }

    private ListItem row(ApiTokenSummary token) {
        Span name = new Span(token.name());
        name.addClassName("strong");
        Div facts = new Div();
        facts.addClassNames("muted", "small");
        facts.setText(getTranslation(
                "token.row",
                token.scopes().stream().sorted().map(this::named).collect(Collectors.joining(", ")),
                words.dateTime(token.expiresAt()),
                used(token)));
        Div what = new Div(name, facts);
        what.addClassName("grow");
        Button revoke = new Button(
                getTranslation("token.revoke"),
                click -> new AskDialog("token.revoke.title", getTranslation("token.revoke.why", token.name()))
                        .open("token.revoke", () -> {
                            tokens.revoke(token.id());
                            fresh.removeAll();
                            refresh();
                            Toast.show(getTranslation("token.revoked", token.name()));
                        }));
        revoke.setAriaLabel(getTranslation("token.revokeNamed", token.name()));
        ListItem item = new ListItem(what, revoke);
        item.addClassName("row");
        return item;
    }

    private String used(ApiTokenSummary token) {
        LocalDate day = token.lastUsed();
        return day == null ? getTranslation("token.neverUsed") : getTranslation("token.lastUsed", words.date(day));
    }

    private String named(ApiScope scope) {
        return getTranslation("token.scope." + scope);
    }
}
