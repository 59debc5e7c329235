package org.throughline.base.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import org.springframework.beans.factory.ObjectProvider;
import org.throughline.base.access.CurrentPerson;

/**
 * The frame around every page of signed-in people: rail, top bar, the page in `main`, and on phones a bar at the bottom.
 *
 * <p>Who may open a route is decided elsewhere; the frame only leaves out what a person may not use.
 */
@JsModule("./shell/shell.js")
public class MainLayout extends AppLayout implements AfterNavigationObserver {

    private final Main main = new Main();

    public MainLayout(
            ObjectProvider<NavigationEntry> places,
            ObjectProvider<NewEntry> startable,
            ObjectProvider<TopBarItem> topBarItems,
            ObjectProvider<PersonMenuEntry> ownPages,
            ObjectProvider<Helping> helping,
            CurrentPerson currentPerson) {
        addClassName("shell");
        setPrimarySection(Section.DRAWER);
        AppLayoutI18n words = new AppLayoutI18n();
        words.setDrawer(getTranslation("base.navigation.label"));
        setI18n(words);

        NativeButton skip = new NativeButton(getTranslation("base.skip"));
        skip.addClassName("skip-link");
        skip.getElement().executeJs("this.addEventListener('click', () => document.querySelector('main').focus())");
        main.setId("main");
        main.getElement().setAttribute("tabindex", "-1");

        addToDrawer(new NavigationRail(places));
        addToNavbar(new TopBar(skip, startable, topBarItems, ownPages, helping, currentPerson));
        setContent(new Div(main, new PhoneBar(places)));
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().removeAllChildren();
        if (content != null) {
            main.getElement().appendChild(content.getElement());
        }
        afterNavigation();
    }

    @Override
    public void removeRouterLayoutContent(HasElement oldContent) {
        main.getElement().removeAllChildren();
    }

    /** Takes keyboard and screen reader along to the new page, unless the page has put the focus somewhere itself. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        UI ui = UI.getCurrent();
        if (ComponentUtil.getData(ui, MainLayout.class) != null) {
            main.getElement().executeJs("window.throughline?.arrived(this)");
        }
        ComponentUtil.setData(
                ui, MainLayout.class, this); // a page that is drawn anew as a whole comes with a new layout
    }
}
