package org.throughline.barrier.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.action.ActionRegister;
import org.throughline.barrier.Barriers;
import org.throughline.barrier.RaiseBarrier;
import org.throughline.base.ui.MainLayout;
import org.throughline.base.ui.Page;
import org.throughline.base.ui.component.SectionCard;
import org.throughline.base.ui.component.SendButton;
import org.throughline.base.ui.component.UiWords;
import org.throughline.organisation.Access;
import org.throughline.organisation.People;
import org.throughline.organisation.Permission;
import org.throughline.organisation.RequiresPermission;
import org.throughline.organisation.UnitSummary;

/** UC: raise a barrier; what will be promised stands beside the questions before anything is sent. */
@Route(value = BarrierRoutes.RAISE, layout = MainLayout.class)
@RequiresPermission(Permission.RAISE_BARRIERS)
class RaiseBarrierView extends Page implements BeforeEnterObserver {

    private final transient Barriers barriers;
    private final transient List<UnitSummary> units;
    private final transient Clock clock;
    private final transient @Nullable UnitSummary home;
    private final RaiseBarrierForm form;
    private final PromisePreview preview = new PromisePreview();

    RaiseBarrierView(Barriers barriers, ActionRegister actions, People people, Access access, Clock clock) {
        super("");
        this.barriers = barriers;
        this.clock = clock;
        this.units = barriers.unitsToRaiseFor();
        this.home = units.stream()
                .filter(unit -> unit.id()
                        .equals(people.person(access.actor().personId()).homeUnitId()))
                .findFirst()
                .orElse(null);
        header().title(getTranslation("barrier.raise.heading")).lede(getTranslation("barrier.raise.lede"));
        form = new RaiseBarrierForm(
                units, actions, access.mayAnywhere(Permission.SEE_ACTIONS) && actions.countOpenLike("") > 0);
        form.onClockChange(this::showPromises);
        SectionCard questions = new SectionCard(getTranslation("barrier.raise.questions"));
        SendButton send = new SendButton(getTranslation("barrier.raise.send"), this::send);
        Div foot = new Div(send);
        foot.addClassName("sticky-send");
        questions.add(form, foot);
        Div beside = new Div(preview, note());
        beside.addClassName("stack");
        Div columns = new Div(questions, beside);
        columns.addClassName("work");
        add(columns);
    }

    private Paragraph note() {
        Paragraph note = new Paragraph(getTranslation("barrier.raise.note"));
        note.addClassNames("small", "muted");
        return note;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        UnitSummary team = query.getSingleParameter(BarrierRoutes.UNIT)
                .flatMap(code ->
                        units.stream().filter(unit -> unit.code().equals(code)).findFirst())
                .orElse(home);
        form.startWith(
                team,
                query.getSingleParameter(BarrierRoutes.CYCLE)
                        .map(BarrierRoutes::ref)
                        .orElse(null),
                query.getSingleParameter(BarrierRoutes.ACTION)
                        .map(BarrierRoutes::ref)
                        .orElse(null));
        showPromises();
    }

    private void showPromises() {
        if (form.unit().isEmpty() || form.kind().isEmpty() || form.severity().isEmpty()) {
            preview.waitForAnswers();
            return;
        }
        UnitSummary unit = form.unit().get();
        preview.show(
                barriers.promisesIfRaisedNow(
                        unit.id(), form.kind().get(), form.severity().get()),
                UiWords.in(unit.zone(), clock));
    }

    private void send() {
        form.read().ifPresent(this::raise);
    }

    private void raise(RaiseBarrier command) {
        String ref = barriers.raise(command);
        getUI().ifPresent(ui -> ui.navigate(BarrierRoutes.page(ref)));
    }
}
