package org.throughline.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
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
        add(help());
        List<PersonMenuEntry> pages = ownPages.stream()
                .sorted(Comparator.comparingInt(PersonMenuEntry::order))
                .toList();
        currentPerson.find().ifPresent(person -> add(new PersonMenu(person.displayName(), pages)));
    }

    private MenuBar newMenu(List<NewEntry> entries) {
        MenuBar menu = new MenuBar();
        menu.addThemeVariants(MenuBarVariant.LUMO_PRIMARY);
        menu.addClassName("new-menu");
        Span word = new Span(getTranslation("base.new"));
        MenuItem root = menu.addItem(Icons.PLUS.create());
        root.add(word);
        root.setAriaLabel(getTranslation("base.new"));
        for (NewEntry entry : entries) {
            MenuItem item = root.getSubMenu().addItem(entry.icon().create());
            item.add(new Span(getTranslation(entry.textKey())));
            item.addClickListener(click -> click.getSource().getUI().ifPresent(entry::open));
        }
        return Keys.bind(menu, "c", getTranslation("base.new"));
    }

    private Button help() {
        Button help = new Button(getTranslation("base.help"), Icons.HELP.create());
        help.addClassName("icon-on-phone");
        help.setAriaLabel(getTranslation("base.help"));
        help.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        help.addClickListener(click -> click.getSource().getUI().ifPresent(ui -> new KeyHelp(ui).open()));
        return Keys.bind(help, "?", getTranslation("base.keys.sheet"));
    }
}
