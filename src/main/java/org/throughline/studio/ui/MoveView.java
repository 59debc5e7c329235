package org.throughline.studio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.throughline.base.access.NotAllowed;
import org.throughline.base.ui.MainLayout;
import org.throughline.base.ui.Page;
import org.throughline.base.ui.component.EmptyState;
import org.throughline.base.ui.component.ErrorSummary;
import org.throughline.base.ui.component.SectionCard;
import org.throughline.base.ui.component.SendButton;
import org.throughline.base.ui.component.TaskList;
import org.throughline.organisation.Permission;
import org.throughline.organisation.RequiresPermission;
import org.throughline.studio.move.MoveDates;
import org.throughline.studio.move.MoveEngine.Version;
import org.throughline.studio.move.MoveProposal;
import org.throughline.studio.move.MoveRefused;
import org.throughline.studio.move.MoveSummary;
import org.throughline.studio.move.Moves;
import org.throughline.studio.move.RehearseMove;
import org.throughline.studio.move.Step;
import org.throughline.studio.move.StepPair;

/** Plans how running cases of a process follow another version: versions, steps, dates; then the rehearsal. */
@Route(value = StudioRoutes.PROCESSES + "/:" + StudioRoutes.NAME + "/move", layout = MainLayout.class)
@RequiresPermission(Permission.CHANGE_PROCESSES)
class MoveView extends Page implements BeforeEnterObserver {

    private static final String FROM = "from";
    private static final String CHOICE = "min(100%, 460px)";
    private static final String TO = "to";

    private final transient Moves moves;
    private final transient StudioReader reader;
    private final Div content = new Div();
    private final ErrorSummary errors = new ErrorSummary();
    private final RadioButtonGroup<MoveDates> dates = new RadioButtonGroup<>();
    private final transient Map<String, Select<Step>> chosen = new HashMap<>();
    private String process = "";

    MoveView(Moves moves, StudioReader reader) {
        super("");
        this.moves = moves;
        this.reader = reader;
        content.addClassName("stack");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        process = event.getRouteParameters().get(StudioRoutes.NAME).orElse("");
        try {
            show(event.getLocation());
        } catch (NotAllowed | MoveRefused refused) {
            event.rerouteToError(new AccessDeniedException(), "");
        }
    }

    private void show(Location location) {
        header().title(getTranslation("moves.title", process)).lede(getTranslation("moves.lede"));
        content.removeAll();
        chosen.clear();
        List<Version> versions = moves.versions(process);
        Optional<Version> follows =
                number(location, TO, versions).or(() -> versions.stream().findFirst());
        Optional<Version> leaves = number(location, FROM, versions).or(() -> oldest(versions, follows));
        if (follows.isEmpty() || leaves.isEmpty() || leaves.equals(follows)) {
            content.add(new EmptyState(getTranslation("moves.noVersions"), getTranslation("moves.noVersionsWhy")));
        } else {
            content.add(errors, versionsCard(versions, leaves.get(), follows.get()));
            MoveProposal proposal =
                    moves.propose(process, leaves.get().number(), follows.get().number());
            content.add(steps(proposal), dates(), rehearse(proposal));
        }
        earlier().ifPresent(content::add);
    }

    /** The oldest version that cases follow. */
    private static Optional<Version> oldest(List<Version> versions, Optional<Version> but) {
        return versions.stream()
                .filter(version -> version.cases() > 0 && !Optional.of(version).equals(but))
                .reduce((newer, older) -> older);
    }

    private static Optional<Version> number(Location location, String parameter, List<Version> versions) {
        return location.getQueryParameters()
                .getSingleParameter(parameter)
                .flatMap(text -> versions.stream()
                        .filter(version -> String.valueOf(version.number()).equals(text))
                        .findFirst());
    }

    private SectionCard versionsCard(List<Version> versions, Version leaves, Version follows) {
        Select<Version> from = version(FROM, versions, leaves);
        Select<Version> to = version(TO, versions, follows);
        from.addValueChangeListener(change -> open(from.getValue(), to.getValue()));
        to.addValueChangeListener(change -> open(from.getValue(), to.getValue()));
        Div row = new Div(from, to);
        row.addClassName("row");
        SectionCard card = new SectionCard(getTranslation("studio.model.version"));
        card.add(row);
        return card;
    }

    private Select<Version> version(String name, List<Version> versions, Version value) {
        Select<Version> select = new Select<>();
        select.setLabel(getTranslation("moves." + name));
        select.setItems(versions);
        select.setItemLabelGenerator(version -> getTranslation("moves.version", version.number(), version.cases()));
        select.setValue(value);
        select.setWidth(CHOICE);
        return select;
    }

    private void open(Version from, Version to) {
        UI.getCurrent()
                .navigate(
                        StudioRoutes.PROCESSES + "/" + process + "/move",
                        QueryParameters.simple(
                                Map.of(FROM, String.valueOf(from.number()), TO, String.valueOf(to.number()))));
    }

    private SectionCard steps(MoveProposal proposal) {
        SectionCard card = new SectionCard(getTranslation("moves.steps"));
        card.add(new Paragraph(
                getTranslation("moves.steps.equal", proposal.plan().pairs().size())));
        if (proposal.left().isEmpty()) {
            card.add(new Paragraph(getTranslation("moves.steps.none")));
            return card;
        }
        card.add(new Paragraph(getTranslation("moves.steps.left")));
        proposal.left().forEach(step -> card.add(step(step, proposal)));
        return card;
    }

    private Component step(Step step, MoveProposal proposal) {
        List<Step> choices = proposal.choices(step);
        if (choices.isEmpty()) {
            return new Paragraph(getTranslation(
                    "moves.steps.noChoice", step.name(), proposal.plan().toVersion()));
        }
        Select<Step> select = new Select<>();
        select.setLabel(getTranslation("moves.steps.goesOn", step.name()));
        select.setItems(choices);
        select.setItemLabelGenerator(other -> other == null ? getTranslation("moves.steps.stays") : other.name());
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("moves.steps.stays"));
        select.setWidth(CHOICE);
        chosen.put(step.id(), select);
        return select;
    }

    private SectionCard dates() {
        dates.setLabel(getTranslation("moves.dates.which"));
        dates.setItems(MoveDates.values());
        dates.setItemLabelGenerator(one -> getTranslation("moves.dates." + one));
        dates.setHelperText(getTranslation("moves.dates.hint"));
        dates.setValue(MoveDates.KEEP);
        SectionCard card = new SectionCard(getTranslation("moves.dates"));
        card.add(dates);
        return card;
    }

    private Div rehearse(MoveProposal proposal) {
        SendButton send = new SendButton(getTranslation("moves.rehearse"), () -> {
            List<StepPair> more = chosen.entrySet().stream()
                    .filter(choice -> choice.getValue().getValue() != null)
                    .map(choice -> new StepPair(
                            choice.getKey(), choice.getValue().getValue().id()))
                    .toList();
            try {
                RehearseMove command = new RehearseMove(
                        process, proposal.plan().fromVersion(), proposal.plan().toVersion(), more, dates.getValue());
                UI.getCurrent().navigate(StudioRoutes.move(moves.rehearse(command)));
            } catch (MoveRefused refused) {
                errors.show(refused);
            }
        });
        Div row = new Div(send);
        row.addClassName("row");
        return row;
    }

    private Optional<SectionCard> earlier() {
        List<MoveSummary> newest = moves.newest(process);
        if (newest.isEmpty()) {
            return Optional.empty();
        }
        TaskList list = new TaskList();
        newest.forEach(move -> list.row(
                getTranslation(
                        "moves.earlier.row",
                        move.plan().fromVersion(),
                        move.plan().toVersion(),
                        reader.words().near(move.begunAt())),
                getTranslation("moves.state." + move.state()),
                StudioRoutes.move(move.id()),
                null));
        SectionCard card = new SectionCard(getTranslation("moves.earlier"));
        card.add(list);
        return Optional.of(card);
    }
}
