package org.throughline.base.ui;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.List;
import org.throughline.base.ui.component.Icons;
import org.throughline.base.ui.component.PersonChip;

/** Who is signed in, their own pages, and the way out. */
class PersonMenu extends Div {

    PersonMenu(String name, List<PersonMenuEntry> pages) {
        SignOutForm out = new SignOutForm();
        MenuBar menu = new MenuBar();
        menu.addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        MenuItem root = menu.addItem(new PersonChip(name));
        root.setAriaLabel(getTranslation("base.person.menu", name));
        for (PersonMenuEntry page : pages) {
            MenuItem item = root.getSubMenu().addItem(page.icon().create());
            item.add(new Span(getTranslation(page.textKey())));
            item.addClickListener(click -> click.getSource().getUI().ifPresent(ui -> ui.navigate(page.path())));
        }
        MenuItem leave = root.getSubMenu().addItem(Icons.SIGN_OUT.create());
        leave.add(new Span(getTranslation("base.person.signOut")));
        leave.addClickListener(click -> out.send());
        add(menu, out);
    }
}
