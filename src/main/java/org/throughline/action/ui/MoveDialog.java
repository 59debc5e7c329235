package org.throughline.action.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.throughline.action.ActionRow;
import org.throughline.base.task.OpenTask;

/** What has to be done to move an action on: the person's own tasks, or whom it waits for. */
class MoveDialog extends Dialog {

    MoveDialog(ActionRow action, List<OpenTask> tasks) {
        setHeaderTitle(getTranslation("action.board.moveThis", action.title()));
        setWidth("min(480px, 94vw)");
        if (tasks.isEmpty()) {
            add(new Paragraph(getTranslation("action.board.notYours." + action.stage(), action.ownerName())));
        } else {
            add(new Paragraph(getTranslation("action.board.doFirst." + action.stage())));
            UnorderedList list = new UnorderedList();
            list.addClassNames("plain-list", "stack");
            tasks.forEach(task -> {
                Anchor link = new Anchor(href(task), task.title());
                link.addClassNames("button", "primary", "button-link");
                list.add(new ListItem(link));
            });
            add(list);
        }
        Anchor page = new Anchor(ActionRoutes.page(action.ref()), getTranslation("action.board.open"));
        page.addClassName("link");
        getFooter().add(page, new Button(getTranslation("base.close"), click -> close()));
    }

    /** Links of tasks begin with a slash; those inside the product are relative to it. */
    private static String href(OpenTask task) {
        return task.link().startsWith("/") ? task.link().substring(1) : task.link();
    }
}
