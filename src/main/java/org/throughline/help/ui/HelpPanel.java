package org.throughline.help.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.throughline.base.ui.component.Announcer;
import org.throughline.base.ui.component.KeyHelp;
import org.throughline.base.ui.component.SendButton;
import org.throughline.base.ui.component.UiWords;
import org.throughline.base.ui.component.WordsField;
import org.throughline.help.AskForSupport;
import org.throughline.help.SupportPages.Helper;
import org.throughline.help.SupportRequests;

/**
 * Help about a page: what it is for, who can help, the keys, and one field in which to ask.
 *
 * <p>What was typed and not sent is there again when help is opened again, on any page, until it is sent or the person signs out.
 */
@Route(value = "help-panel", registerAtStartup = false) // no page: so that its parts are a bundle of their own
class HelpPanel extends Dialog {

    private static final String DRAFT = "helpDraft";

    private final transient SupportRequests requests;
    private final ZoneId zone;
    private final transient Clock clock;
    private final String page;
    private final Div ask = section("help.panel.ask");
    private final WordsField need;

    /**
     * Creates the panel; {@link #open()} shows it.
     *
     * @param ui where it is opened; it tells about the page that is shown there now
     * @param helpers who can help the reader
     * @param zone the reader's
     */
    HelpPanel(UI ui, SupportRequests requests, List<Helper> helpers, ZoneId zone, Clock clock) {
        this.requests = requests;
        this.zone = zone;
        this.clock = clock;
        this.page = ui.getInternals().getActiveViewLocation().getPath();
        this.need = new WordsField(getTranslation("help.panel.need"), draft(), AskForSupport.LONGEST_NEED);
        setHeaderTitle(getTranslation("help.panel.title", HelpTopic.name(page)));
        setWidth("min(34rem, 94vw)");
        Div body = new Div(about(), who(helpers), ask());
        body.addClassName("stack");
        add(body);
        getFooter().add(keys(ui), new Button(getTranslation("base.close"), click -> close()));
    }

    private Div about() {
        return new Div(new Paragraph(HelpTopic.what(page)), new Paragraph(HelpTopic.can(page)));
    }

    private Div who(List<Helper> helpers) {
        Div card = section("help.panel.who");
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        helpers.forEach(helper -> list.add(new ListItem(getTranslation(
                "help.panel.helper", helper.name(), getTranslation("organisation.role." + helper.role())))));
        card.add(list);
        return card;
    }

    private Div ask() {
        need.setHelperText(getTranslation("help.panel.hint"));
        need.setRequiredIndicatorVisible(true);
        need.setValueChangeMode(ValueChangeMode.LAZY);
        need.addValueChangeListener(change -> keep(change.getValue()));
        ask.add(need, new SendButton(getTranslation("help.panel.send"), this::send), places());
        return ask;
    }

    private void send() {
        if (!WordsField.isFilled(need, getTranslation("help.refused.need"))) {
            return;
        }
        SupportRequests.Asked asked = requests.ask(new AskForSupport(need.getValue(), page));
        keep("");
        String promise =
                getTranslation("help.panel.asked", UiWords.in(zone, clock).near(asked.takenBy()));
        Paragraph done = new Paragraph(promise);
        done.getElement().setAttribute("tabindex", "-1");
        ask.removeAll();
        ask.add(
                done,
                new Paragraph(link(HelpRoutes.request(asked.ref()), getTranslation("help.panel.see", asked.ref()))));
        done.getElement().executeJs("this.focus()");
        Announcer.say(promise);
    }

    private Paragraph places() {
        Paragraph places = new Paragraph(
                link(HelpRoutes.HELP, getTranslation("help.panel.mine")),
                link(HelpRoutes.WORDS, getTranslation("help.panel.words")));
        places.addClassName("row");
        return places;
    }

    private Div section(String headingKey) {
        H2 heading = new H2(getTranslation(headingKey));
        heading.addClassName("grp");
        return new Div(heading);
    }

    private Anchor link(String path, String text) {
        Anchor link = new Anchor(path, text);
        link.addClassName("link");
        link.getElement().addEventListener("click", click -> close());
        return link;
    }

    private Button keys(UI ui) {
        return new Button(getTranslation("help.panel.keys"), click -> {
            close();
            new KeyHelp(ui).open();
        });
    }

    private static String draft() {
        return Objects.requireNonNullElse((String) VaadinSession.getCurrent().getAttribute(DRAFT), "");
    }

    private static void keep(String words) {
        VaadinSession.getCurrent().setAttribute(DRAFT, words);
    }
}
