package org.throughline.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.throughline.base.ui.ViewShelf;
import org.throughline.base.ui.component.FormDialog;
import org.throughline.base.ui.component.Toast;
import org.throughline.inbox.SaveView;
import org.throughline.inbox.SavedView;
import org.throughline.inbox.SavedViews;
import org.throughline.organisation.UnitSummary;
import org.throughline.organisation.Units;

/** The kept lists as chips above a list, and a dialog in which they are kept. */
@org.springframework.stereotype.Component
class SavedViewShelf implements ViewShelf {

    private final SavedViews views;
    private final Units units;

    SavedViewShelf(SavedViews views, Units units) {
        this.views = views;
        this.units = units;
    }

    @Override
    public Component bar(String page, String query) {
        Div bar = new Div();
        bar.addClassNames("chips", "no-print");
        bar.getElement().setAttribute("role", "group");
        bar.getElement().setAttribute("aria-label", say("inbox.view.label"));
        List<SavedView> kept = views.of(page);
        kept.forEach(view -> bar.add(chip(view, query)));
        if (!query.isEmpty()) {
            bar.add(new Button(say("inbox.view.keep"), click -> keep(page, query)));
        }
        if (!kept.isEmpty()) {
            bar.add(new Button(say("inbox.view.all"), click -> all(page)));
        }
        bar.setVisible(bar.getComponentCount() > 0);
        return bar;
    }

    @Override
    public Optional<String> start(String page) {
        return views.of(page).stream()
                .filter(SavedView::start)
                .map(SavedView::query)
                .findFirst();
    }

    private static Anchor chip(SavedView view, String query) {
        Anchor chip = new Anchor(view.address(), view.name());
        chip.addClassName("chip");
        if (view.query().equals(query)) {
            chip.getElement().setAttribute("aria-current", "true");
        }
        return chip;
    }

    private void keep(String page, String query) {
        TextField name = new TextField(say("inbox.view.name"));
        name.setMaxLength(SaveView.LONGEST_NAME);
        ComboBox<UnitSummary> unit = new ComboBox<>(say("inbox.view.share"));
        List<UnitSummary> sharable = views.sharable();
        unit.setItems(sharable);
        unit.setItemLabelGenerator(UnitSummary::name);
        unit.setPlaceholder(say("inbox.view.onlyMe"));
        unit.setClearButtonVisible(true);
        List<Component> fields = new ArrayList<>(List.of(name));
        if (!sharable.isEmpty()) {
            fields.add(unit);
        }
        new FormDialog("inbox.view.keep").open(fields, () -> {
            UnitSummary with = unit.getValue();
            views.save(new SaveView(page, name.getValue(), query, with == null ? null : with.id()));
            changed("inbox.view.kept");
        });
    }

    private void all(String page) {
        Dialog dialog = new Dialog(say("inbox.view.label"));
        dialog.setWidth("min(560px, 94vw)");
        UnorderedList list = new UnorderedList();
        list.addClassNames("plain-list", "people-list");
        views.of(page).forEach(view -> list.add(line(view, dialog)));
        dialog.add(list);
        dialog.getFooter().add(new Button(say("base.close"), click -> dialog.close()));
        dialog.open();
    }

    private ListItem line(SavedView view, Dialog dialog) {
        Anchor link = new Anchor(view.address(), view.name());
        link.addClassName("link");
        Div whose = new Div(
                view.unitId() == null
                        ? say("inbox.view.mine")
                        : say("inbox.view.of", units.unit(view.unitId()).name(), view.owner()));
        whose.addClassNames("small", "muted");
        Div body = new Div(link, whose);
        body.addClassName("grow");
        ListItem item = new ListItem(body);
        item.addClassName("row");
        item.add(new Button(say(view.start() ? "inbox.view.startNot" : "inbox.view.start"), click -> {
            views.startWith(view.page(), view.start() ? null : view.id());
            dialog.close();
            changed(view.start() ? "inbox.view.startsNot" : "inbox.view.starts");
        }));
        item.add(new Button(say("inbox.view.copy"), click -> {
            item.getElement()
                    .executeJs(
                            "return navigator.clipboard.writeText(new URL($0, document.baseURI).href)", view.address());
            Toast.show(say("inbox.view.copied"));
        }));
        if (view.changeable()) {
            item.add(new Button(say("inbox.view.rename"), click -> {
                dialog.close();
                rename(view);
            }));
            item.add(new Button(say("inbox.view.delete"), click -> {
                views.delete(view.id());
                dialog.close();
                changed("inbox.view.deleted");
            }));
        }
        return item;
    }

    private void rename(SavedView view) {
        TextField name = new TextField(say("inbox.view.name"));
        name.setMaxLength(SaveView.LONGEST_NAME);
        name.setValue(view.name());
        new FormDialog("inbox.view.rename").open(List.of(name), () -> {
            views.rename(view.id(), name.getValue());
            changed("inbox.view.renamed");
        });
    }

    private static void changed(String key) {
        Toast.show(say(key));
        UI.getCurrent().refreshCurrentRoute(false);
    }

    private static String say(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
