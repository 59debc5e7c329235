package gallery;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.throughline.base.ui.MainLayout;
import org.throughline.base.ui.Page;
import org.throughline.base.ui.component.Badge;
import org.throughline.base.ui.component.Badge.Kind;
import org.throughline.base.ui.component.ConflictBar;
import org.throughline.base.ui.component.ErrorSummary;
import org.throughline.base.ui.component.Keys;
import org.throughline.base.ui.component.Problem;
import org.throughline.base.ui.component.SectionCard;
import org.throughline.base.ui.component.SendButton;
import org.throughline.base.ui.component.Skeleton;
import org.throughline.base.ui.component.StrengthMeter;
import org.throughline.base.ui.component.Toast;

@Route(value = "gallery/states", layout = MainLayout.class)
class StatesGallery extends Page implements BeforeEnterObserver {

    StatesGallery() {
        super("States");
        TextField different = new TextField("What is different now?");
        different.setInvalid(true);
        different.setErrorMessage("Write what is different now, so the next session can read it");
        different.setWidth("100%");
        ErrorSummary errors = new ErrorSummary();
        errors.show(List.of(
                new Problem("Write what is different now, so the next session can read it", different),
                new Problem("Choose what happened", null)));
        Div bars = new Div(
                ConflictBar.doneBy("Sam Okafor", "2 minutes ago")
                        .choice("See what Sam wrote", () -> {})
                        .choice("Throw mine away", () -> {}),
                ConflictBar.changedBy("Lena", "Due", "Fri 4 Dec"),
                ConflictBar.movedOn("The clock ran out at 16:00.", "Ruth Adeyemi")
                        .choice("Send Ruth what you wrote", () -> {}));
        Div badges = new Div();
        badges.addClassName("row");
        for (Kind kind : Kind.values()) {
            badges.add(new Badge(kind, kind.name()));
        }
        badges.add(new StrengthMeter(1, "weak"), new StrengthMeter(2, "medium"), new StrengthMeter(3, "strong"));
        SectionCard form = new SectionCard("Form");
        form.add(
                different,
                Keys.bind(
                        new SendButton("Break a rule", () -> {
                            throw new GalleryRule();
                        }),
                        "e",
                        "Break a rule"),
                new SendButton("Meet the unforeseen", () -> {
                            throw new IllegalStateException("Nobody foresaw this");
                        })
                        .plain(),
                new SendButton("Save", () -> Toast.show("Saved")).plain());
        add(errors, bars, badges, form, Skeleton.rows(3));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String query = event.getLocation().getQueryParameters().getQueryString();
        if (query.contains("refuse")) {
            event.rerouteToError(new com.vaadin.flow.router.AccessDeniedException(), "Lena Fischer, who runs Packing");
        } else if (query.contains("break")) {
            throw new IllegalStateException("Nobody foresaw this");
        }
    }
}
