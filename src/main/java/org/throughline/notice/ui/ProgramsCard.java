package org.throughline.notice.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.base.i18n.Words;
import org.throughline.base.ui.component.AskDialog;
import org.throughline.base.ui.component.Badge;
import org.throughline.base.ui.component.EmptyState;
import org.throughline.base.ui.component.FormDialog;
import org.throughline.base.ui.component.SectionCard;
import org.throughline.base.ui.component.SendButton;
import org.throughline.base.ui.component.Toast;
import org.throughline.notice.AddWebhook;
import org.throughline.notice.ChangeWebhook;
import org.throughline.notice.NewWebhook;
import org.throughline.notice.PauseReason;
import org.throughline.notice.WebhookSummary;
import org.throughline.notice.Webhooks;
import org.throughline.organisation.UnitSummary;

/** The programs that hear what happens: added, changed, tried, paused, given another secret, ended. */
class ProgramsCard extends SectionCard {

    private final transient Webhooks webhooks;
    private final transient List<UnitSummary> places;
    private final transient Map<UUID, String> placeNames;
    private final transient Words words;
    private final Div fresh = new Div();
    private final Div list = new Div();

    /** @param places the units of which a program can hear, by name */
    ProgramsCard(Webhooks webhooks, List<UnitSummary> places, Words words) {
        super("");
        this.webhooks = webhooks;
        this.places = places;
        this.placeNames = places.stream().collect(Collectors.toMap(UnitSummary::id, UnitSummary::name));
        this.words = words;
        heading(getTranslation("notice.webhook.list"));
        head(new SendButton(getTranslation("notice.webhook.add"), this::askToAdd).plain());
        fresh.addClassName("stack");
        add(fresh, list);
        refresh();
    }

    private void refresh() {
        list.removeAll();
        List<WebhookSummary> all = webhooks.all();
        if (all.isEmpty()) {
            list.add(new EmptyState(getTranslation("notice.webhook.none"), getTranslation("notice.webhook.noneWhy")));
            return;
        }
        UnorderedList rows = new UnorderedList();
        rows.addClassNames("plain-list", "people-list");
        all.forEach(webhook -> rows.add(row(webhook)));
        list.add(rows);
    }

    private ListItem row(WebhookSummary webhook) {
        Span name = new Span(webhook.name());
        name.addClassName("strong");
        @Nullable Instant last = webhook.lastSentAt();
        Div facts = new Div(
                new Div(getTranslation(
                        "notice.webhook.line",
                        webhook.host(),
                        placeNames.getOrDefault(webhook.unitId(), ""),
                        webhook.kinds().stream().map(this::named).collect(Collectors.joining(", ")))),
                new Div(getTranslation(
                        "notice.webhook.last",
                        webhook.waiting(),
                        last == null ? getTranslation("notice.webhook.never") : words.near(last))));
        facts.addClassNames("muted", "small");
        @Nullable PauseReason paused = webhook.pausedFor();
        Div what = new Div(name, facts);
        what.addClassName("grow");
        if (paused != null) {
            what.add(new Badge(
                    paused == PauseReason.BY_HAND ? Badge.Kind.PLAIN : Badge.Kind.LATE,
                    getTranslation("notice.webhook.paused." + paused)));
        }
        Div buttons = new Div(
                gesture("notice.webhook.test", webhook, () -> {
                    webhooks.test(webhook.id());
                    say("notice.webhook.tested");
                }),
                paused == null
                        ? gesture("notice.webhook.pause", webhook, () -> done(() -> webhooks.pause(webhook.id())))
                        : gesture("notice.webhook.resume", webhook, () -> done(() -> webhooks.resume(webhook.id()))),
                asking("notice.webhook.change", webhook, () -> askToChange(webhook)),
                asking(
                        "notice.webhook.rotate",
                        webhook,
                        () -> ask("notice.webhook.rotate", webhook, () -> {
                            NewWebhook renewed = webhooks.rotate(webhook.id());
                            refresh();
                            show(renewed);
                        })),
                asking(
                        "notice.webhook.end",
                        webhook,
                        () -> ask("notice.webhook.end", webhook, () -> {
                            done(() -> webhooks.end(webhook.id()));
                            say("notice.webhook.ended");
                        })));
        buttons.addClassName("row");
        ListItem item = new ListItem(what, buttons);
        item.addClassName("row");
        return item;
    }

    private void askToAdd() {
        TextField name = name("");
        ComboBox<UnitSummary> unit = new ComboBox<>(getTranslation("notice.webhook.unit"));
        unit.setHelperText(getTranslation("notice.webhook.unitHint"));
        unit.setItems(places);
        unit.setItemLabelGenerator(UnitSummary::name);
        places.stream().findFirst().ifPresent(unit::setValue);
        TextField url = url(getTranslation("notice.webhook.urlHint"));
        CheckboxGroup<String> kinds = kinds(Set.of("*"));
        new FormDialog("notice.webhook.add.title").open(List.of(name, unit, url, kinds), () -> {
            UnitSummary place = unit.getValue() == null ? places.get(0) : unit.getValue();
            NewWebhook made = webhooks.add(
                    new AddWebhook(place.id(), name.getValue(), url.getValue(), Set.copyOf(kinds.getValue())));
            refresh();
            show(made);
        });
    }

    private void askToChange(WebhookSummary webhook) {
        TextField name = name(webhook.name());
        TextField url = url(getTranslation("notice.webhook.urlKeep", webhook.host()));
        CheckboxGroup<String> kinds = kinds(webhook.kinds());
        new FormDialog("notice.webhook.change.title")
                .open(
                        List.of(name, url, kinds),
                        () -> done(() -> webhooks.change(new ChangeWebhook(
                                webhook.id(), name.getValue(), url.getValue(), Set.copyOf(kinds.getValue())))));
    }

    /** Kinds that only the API can choose stay among the choices of the webhook that has them. */
    private CheckboxGroup<String> kinds(Collection<String> chosen) {
        CheckboxGroup<String> kinds = new CheckboxGroup<>(getTranslation("notice.webhook.kinds"));
        Set<String> choices = new LinkedHashSet<>(webhooks.families());
        choices.addAll(chosen);
        kinds.setItems(choices);
        kinds.setItemLabelGenerator(this::named);
        kinds.setValue(Set.copyOf(chosen));
        return kinds;
    }

    private TextField name(String value) {
        TextField name = new TextField(getTranslation("notice.webhook.name"));
        name.setMaxLength(60);
        name.setRequiredIndicatorVisible(true);
        name.setValue(value);
        return name;
    }

    private TextField url(String hint) {
        TextField url = new TextField(getTranslation("notice.webhook.url"));
        url.setHelperText(hint);
        url.setMaxLength(500);
        return url;
    }

    private void show(NewWebhook made) {
        SectionCard card = new SectionCard(getTranslation("notice.webhook.secret.title"));
        TextField secret = new TextField(getTranslation("notice.webhook.secret.label"));
        secret.setValue(made.secret());
        secret.setReadOnly(true);
        secret.setWidthFull();
        card.add(new Paragraph(getTranslation("notice.webhook.secret.once")), secret);
        fresh.removeAll();
        fresh.add(card);
        secret.focus();
    }

    private void ask(String key, WebhookSummary webhook, Runnable gesture) {
        new AskDialog(key + ".title", getTranslation(key + ".what", webhook.name())).open(key, gesture);
    }

    private Button gesture(String key, WebhookSummary webhook, Runnable gesture) {
        return named(new SendButton(getTranslation(key), gesture).plain(), key, webhook);
    }

    private Button asking(String key, WebhookSummary webhook, Runnable question) {
        return named(new Button(getTranslation(key), click -> question.run()), key, webhook);
    }

    private Button named(Button button, String key, WebhookSummary webhook) {
        button.setAriaLabel(getTranslation("notice.webhook.named", getTranslation(key), webhook.name()));
        return button;
    }

    private String named(String kind) {
        return "*".equals(kind) ? getTranslation("notice.webhook.family.all") : kind;
    }

    private void done(Runnable gesture) {
        gesture.run();
        fresh.removeAll();
        refresh();
    }

    private void say(String key) {
        Toast.show(getTranslation(key));
    }
}
