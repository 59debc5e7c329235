package org.throughline.organisation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.throughline.base.i18n.Texts;

/** What can be chosen for a place: time zones and the languages of the product. */
final class PlaceFields {

    private PlaceFields() {}

    static void zones(ComboBox<ZoneId> field, ZoneId chosen) {
        List<ZoneId> zones = ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
                .sorted()
                .map(ZoneId::of)
                .toList();
        field.setItems(zones);
        field.setItemLabelGenerator(ZoneId::getId);
        field.setValue(zones.contains(chosen) ? chosen : ZoneId.of("Europe/London"));
    }

    static void languages(ComboBox<Locale> field, Locale chosen) {
        field.setItems(Texts.LANGUAGES);
        UI ui = UI.getCurrent();
        Locale reader = ui == null ? Locale.ENGLISH : ui.getLocale();
        field.setItemLabelGenerator(language -> language.getDisplayLanguage(reader));
        field.setValue(Texts.LANGUAGES.stream()
                .filter(language -> language.getLanguage().equals(chosen.getLanguage()))
                .findFirst()
                .orElse(Texts.LANGUAGES.get(0)));
    }
}
