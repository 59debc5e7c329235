package org.throughline.base.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.throughline.base.ui.component.Icons;
import org.throughline.base.ui.component.PersonChip;

/** Who is signed in, their own pages, and the way out. */
class PersonMenu extends Div {

    PersonMenu(String name, List<PersonMenuEntry> pages) {
        Button button = new Button(new PersonChip(name));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        DropMenu menu = new DropMenu(button, getTranslation("base.person.menu", name));
        pages.forEach(page -> menu.place(page.icon(), getTranslation(page.textKey()), page.path()));
        SignOutForm out = new SignOutForm();
        menu.gesture(Icons.SIGN_OUT, getTranslation("base.person.signOut"), out::send);
        add(menu, out);
    }
}
