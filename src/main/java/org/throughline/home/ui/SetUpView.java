package org.throughline.home.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.throughline.base.ui.MainLayout;
import org.throughline.base.ui.Page;
import org.throughline.base.ui.component.Badge;
import org.throughline.base.ui.component.Badge.Kind;
import org.throughline.base.ui.component.SectionCard;
import org.throughline.base.ui.component.TaskList;
import org.throughline.home.SetUpStep;
import org.throughline.home.SetUpSteps;
import org.throughline.organisation.Permission;
import org.throughline.organisation.RequiresPermission;

/** What an administrator still has to set up before people can work. */
@Route(value = "set-up", layout = MainLayout.class)
@RequiresPermission(Permission.MANAGE_PEOPLE)
class SetUpView extends Page implements BeforeEnterObserver {

    private final transient SetUpSteps steps;
    private final SectionCard card = new SectionCard("");

    SetUpView(SetUpSteps steps) {
        super("");
        this.steps = steps;
        addClassName("narrow");
        header().title(getTranslation("setUp.title")).lede(getTranslation("setUp.lede"));
        add(card);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<SetUpStep> all = steps.all();
        long done = all.stream().filter(SetUpStep::done).count();
        card.heading(getTranslation("setUp.progress", done, all.size()));
        card.getChildren().filter(TaskList.class::isInstance).toList().forEach(card::remove);
        TaskList list = new TaskList();
        all.forEach(step ->
                list.row(getTranslation("setUp." + step.what()), context(step), address(step.what()), badge(step)));
        card.add(list);
    }

    private String context(SetUpStep step) {
        return step.missing().isEmpty()
                ? getTranslation("setUp.why." + step.what(), step.count())
                : getTranslation("setUp.missingIn", String.join(", ", step.missing()));
    }

    private Component badge(SetUpStep step) {
        return step.done()
                ? new Badge(Kind.DONE, getTranslation("setUp.done"))
                : new Badge(Kind.SOON, getTranslation("setUp.open"));
    }

    private static String address(SetUpStep.What what) {
        return switch (what) {
            case BOARD, SEATS -> "board/set-up";
            default -> "people";
        };
    }
}
