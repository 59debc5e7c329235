package org.throughline.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.throughline.base.access.CurrentPerson;
import org.throughline.base.ui.component.Icons;
import org.throughline.base.ui.component.KeyHelp;
import org.throughline.base.ui.component.Keys;

/** The bar above the page: menu, "+ New", what features put there, help, and the person. */
class TopBar extends Header {

    TopBar(
            Component skip,
            ObjectProvider<NewEntry> startable,
            ObjectProvider<TopBarItem> items,
            ObjectProvider<PersonMenuEntry> ownPages,
            ObjectProvider<Helping> helping,
            CurrentPerson currentPerson) {
        addClassName("top-bar");
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("base.navigation.toggle"));
        Div space = new Div();
        space.addClassName("grow");
        add(skip, toggle, space);
        items.stream()
                .filter(TopBarItem::visible)
                .sorted(Comparator.comparingInt(TopBarItem::order))
                .forEach(item -> add(item.create()));
        List<NewEntry> entries = startable.stream()
                .filter(NewEntry::visible)
                .sorted(Comparator.comparingInt(NewEntry::order))
                .toList();
        if (!entries.isEmpty()) {
            add(newMenu(entries));
        }
        add(help(helping), keySheet());
        List<PersonMenuEntry> pages = ownPages.stream()
                .sorted(Comparator.comparingInt(PersonMenuEntry::order))
                .toList();
        currentPerson.find().ifPresent(person -> add(new PersonMenu(person.displayName(), pages)));
    }

    private DropMenu newMenu(List<NewEntry> entries) {
        Button button = new Button(getTranslation("base.new"), Icons.PLUS.create());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_SMALL);
        DropMenu menu = new DropMenu(Keys.bind(button, "c", getTranslation("base.new")), getTranslation("base.new"));
        entries.forEach(entry -> menu.place(entry.icon(), getTranslation(entry.textKey()), entry.path()));
        return menu;
    }

    /** The same place on every page (WCAG 3.2.6). */
    private Button help(ObjectProvider<Helping> helping) {
        Button help = new Button(getTranslation("base.help"), Icons.HELP.create());
        help.addClassName("icon-on-phone");
        help.setAriaLabel(getTranslation("base.help"));
        help.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        help.addClickListener(click -> click.getSource()
                .getUI()
                .ifPresent(ui -> helping.getIfAvailable(() -> TopBar::keys).open(ui)));
        return Keys.bind(help, "a", getTranslation("base.help"));
    }

    /** What `?` presses; help leads there with the mouse. */
    private Span keySheet() {
        Span sheet = new Span();
        sheet.addClassName("visually-hidden");
        sheet.getElement().setAttribute("aria-hidden", "true");
        sheet.addClickListener(click -> click.getSource().getUI().ifPresent(TopBar::keys));
        return Keys.bind(sheet, "?", getTranslation("base.keys.sheet"));
    }

    private static void keys(UI ui) {
        new KeyHelp(ui).open();
    }
}
