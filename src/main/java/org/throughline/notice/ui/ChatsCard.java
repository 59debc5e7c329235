package org.throughline.notice.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.throughline.base.ui.component.AskDialog;
import org.throughline.base.ui.component.Badge;
import org.throughline.base.ui.component.EmptyState;
import org.throughline.base.ui.component.FormDialog;
import org.throughline.base.ui.component.SectionCard;
import org.throughline.base.ui.component.Toast;
import org.throughline.notice.PauseReason;
import org.throughline.notice.QuietHours;
import org.throughline.notice.SetUnitChat;
import org.throughline.notice.UnitChatSummary;
import org.throughline.notice.UnitChats;
import org.throughline.organisation.UnitSummary;

/** The chats of the units that a person answers for: set, changed, ended. */
class ChatsCard extends SectionCard {

    private static final Duration STEP = Duration.ofMinutes(30);

    private final transient UnitChats chats;
    private final transient List<UnitSummary> places;
    private final Div list = new Div();

    /** @param places the units whose chat can be set, by name; at least one */
    ChatsCard(UnitChats chats, List<UnitSummary> places) {
        super("");
        this.chats = chats;
        this.places = places;
        heading(getTranslation("notice.chats.list"));
        head(new Button(getTranslation("notice.chats.set"), click -> set(null)));
        add(list);
        refresh();
    }

    private void refresh() {
        list.removeAll();
        List<UnitChatSummary> all = chats.all();
        if (all.isEmpty()) {
            list.add(new EmptyState(getTranslation("notice.chats.none"), getTranslation("notice.chats.noneWhy")));
            return;
        }
        UnorderedList rows = new UnorderedList();
        rows.addClassNames("plain-list", "people-list");
        all.forEach(chat -> rows.add(row(chat)));
        list.add(rows);
    }

    private ListItem row(UnitChatSummary chat) {
        Span name = new Span(chat.unitName());
        name.addClassName("strong");
        @Nullable QuietHours quiet = chat.quiet();
        Div facts = new Div(
                quiet == null
                        ? getTranslation("notice.chats.line", chat.host())
                        : getTranslation(
                                "notice.chats.quiet",
                                chat.host(),
                                quiet.from().toString(),
                                quiet.to().toString()));
        facts.addClassNames("muted", "small");
        Div what = new Div(name, facts);
        what.addClassName("grow");
        @Nullable PauseReason paused = chat.pausedFor();
        if (paused != null) {
            what.add(new Badge(Badge.Kind.LATE, getTranslation("notice.webhook.paused." + paused)));
        }
        Button change = new Button(getTranslation("notice.chats.change"), click -> set(chat));
        change.setAriaLabel(
                getTranslation("notice.webhook.named", getTranslation("notice.chats.change"), chat.unitName()));
        Button end = new Button(
                getTranslation("notice.chats.end"),
                click -> new AskDialog(
                                "notice.chats.end.title", getTranslation("notice.chats.end.what", chat.unitName()))
                        .open("notice.chats.end", () -> {
                            chats.end(chat.unitId());
                            refresh();
                            Toast.show(getTranslation("notice.webhook.ended"));
                        }));
        end.setAriaLabel(getTranslation("notice.webhook.named", getTranslation("notice.chats.end"), chat.unitName()));
        ListItem item = new ListItem(what, change, end);
        item.addClassName("row");
        return item;
    }

    private void set(@Nullable UnitChatSummary chat) {
        ComboBox<UnitSummary> unit = new ComboBox<>(getTranslation("notice.webhook.unit"));
        unit.setItems(places);
        unit.setItemLabelGenerator(UnitSummary::name);
        places.stream()
                .filter(place -> chat == null || place.id().equals(chat.unitId()))
                .findFirst()
                .ifPresent(unit::setValue);
        unit.setReadOnly(chat != null);
        TextField url = new TextField(getTranslation("notice.chats.url"));
        url.setHelperText(
                chat == null
                        ? getTranslation("notice.webhook.urlHint")
                        : getTranslation("notice.webhook.urlKeep", chat.host()));
        url.setMaxLength(500);
        @Nullable QuietHours quiet = chat == null ? null : chat.quiet();
        TimePicker from = time("notice.chats.from", quiet == null ? null : quiet.from());
        TimePicker to = time("notice.chats.to", quiet == null ? null : quiet.to());
        to.setHelperText(getTranslation("notice.chats.quietBoth"));
        new FormDialog("notice.chats.set.title").open(List.of(unit, url, from, to), () -> {
            UnitSummary place = unit.getValue() == null ? places.get(0) : unit.getValue();
            chats.set(new SetUnitChat(place.id(), url.getValue(), QuietHours.ofBoth(from.getValue(), to.getValue())));
            refresh();
            Toast.show(getTranslation("notice.saved"));
        });
    }

    private TimePicker time(String labelKey, @Nullable LocalTime value) {
        TimePicker field = new TimePicker(getTranslation(labelKey));
        field.setLocale(Locale.UK);
        field.setStep(STEP);
        field.setValue(value);
        return field;
    }
}
