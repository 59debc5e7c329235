package org.throughline.session.ui.room;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PreserveOnRefresh;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.throughline.base.access.NotAllowed;
import org.throughline.base.task.OpenTask;
import org.throughline.base.task.OpenTasks;
import org.throughline.base.ui.MainLayout;
import org.throughline.base.ui.Page;
import org.throughline.base.ui.TaskPanels;
import org.throughline.base.ui.component.Badge;
import org.throughline.base.ui.component.Badge.Kind;
import org.throughline.base.ui.component.LiveRefresh;
import org.throughline.base.ui.component.TrailBar;
import org.throughline.base.ui.component.UiWords;
import org.throughline.organisation.Access;
import org.throughline.organisation.People;
import org.throughline.organisation.Permission;
import org.throughline.organisation.PersonSummary;
import org.throughline.organisation.RequiresPermission;
import org.throughline.organisation.Units;
import org.throughline.session.CycleFacts;
import org.throughline.session.InvitationSummary;
import org.throughline.session.NoteView;
import org.throughline.session.OptionView;
import org.throughline.session.RoomSignals;
import org.throughline.session.RoomSnapshot;
import org.throughline.session.RoomSnapshots;
import org.throughline.session.SoakExceptionView;
import org.throughline.session.SoakNoteView;
import org.throughline.session.ui.SessionRoutes;

/** UC: the session room (ux 2.3): one page that helps a facilitator and a group to listen first and agree last. */
@Route(value = SessionRoutes.ROOM, layout = MainLayout.class)
@PreserveOnRefresh
@RequiresPermission(Permission.CONTRIBUTE)
class RoomView extends Page implements BeforeEnterObserver {

    private final transient RoomSnapshots snapshots;
    private final transient RoomSignals signals;
    private final transient People people;
    private final transient Units units;
    private final transient Access access;
    private final transient ObjectProvider<TaskPanels> taskPanels;
    private final transient ObjectProvider<OpenTasks> openTasks;
    private final transient Clock clock;
    private final transient RoomDesk desk;
    private final transient List<RoomPart> parts = new ArrayList<>();
    private final Div badge = new Div();
    private final Div steps = new Div();
    private final Div task = new Div();
    private final LiveRefresh live;
    private long known;
    private final Div columns = new Div();
    private final Div main = new Div();
    private final Div side = new Div();
    private List<String> shownTasks = List.of();

    RoomView(
            RoomUseCases useCases,
            RoomSnapshots snapshots,
            RoomSignals signals,
            People people,
            Units units,
            Access access,
            ObjectProvider<TaskPanels> taskPanels,
            ObjectProvider<OpenTasks> openTasks,
            Clock clock) {
        super("");
        this.snapshots = snapshots;
        this.signals = signals;
        this.people = people;
        this.units = units;
        this.access = access;
        this.taskPanels = taskPanels;
        this.openTasks = openTasks;
        this.clock = clock;
        this.desk = new RoomDesk(useCases, this::read);
        header().badge(badge);
        main.addClassName("stack");
        side.addClassName("stack");
        columns.add(main, side);
        columns.addClassName("room");
        live = new LiveRefresh(this::listen, this::read);
        add(steps, columns, live);
    }

    private Runnable listen(Runnable knock) {
        return signals.listen(desk.ref(), access.actor().personId(), known, live.alive(), knock);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        desk.enter(SessionRoutes.ref(
                event.getRouteParameters().get(SessionRoutes.REF).orElse("")));
        known = signals.now();
        try {
            read();
        } catch (NotAllowed refused) {
            event.rerouteToError(new AccessDeniedException(), "");
        }
    }

    private void read() {
        live.readsNow();
        draw(scene(snapshots.of(desk.ref(), desk.written())));
    }

    private RoomScene scene(RoomSnapshot room) {
        return new RoomScene(
                room,
                people.byIds(mentioned(room)).values().stream()
                        .collect(Collectors.toMap(PersonSummary::id, PersonSummary::displayName)),
                signals.here(desk.ref(), access.actor().personId()),
                UiWords.in(units.unit(room.cycle().unitId()).zone(), clock),
                clock);
    }

    private static Set<UUID> mentioned(RoomSnapshot room) {
        Set<UUID> all = new HashSet<>();
        Stream.of(
                        room.notes().stream().map(NoteView::authorId),
                        room.soakNotes().stream().map(SoakNoteView::authorId),
                        room.options().stream().map(OptionView::ownerId),
                        room.exceptions().stream().map(SoakExceptionView::saidBy),
                        Stream.of(room.cycle().facilitatorId()),
                        Optional.ofNullable(room.session()).stream()
                                .flatMap(session -> session.invitations().stream())
                                .map(InvitationSummary::personId))
                .flatMap(each -> each)
                .filter(Objects::nonNull)
                .forEach(all::add);
        return all;
    }

    private void draw(RoomScene scene) {
        if (parts.isEmpty()) {
            furnish(scene);
        }
        header().title(scene.room().cycle().title());
        header().lede(lede(scene));
        badge.removeAll();
        scene.live()
                .map(session -> new Badge(Kind.PLAIN, getTranslation("room.live." + session.state(), scene.here())))
                .ifPresent(badge::add);
        steps.removeAll();
        steps.add(new RoomSteps(scene));
        showTask(scene);
        columns.setClassName("guided", scene.facilitates());
        parts.forEach(part -> part.show(scene));
    }

    private String lede(RoomScene scene) {
        CycleFacts cycle = scene.room().cycle();
        String purpose = cycle.question().purpose();
        String guide = scene.name(cycle.facilitatorId());
        return purpose.equalsIgnoreCase(cycle.title())
                ? getTranslation("room.guide", guide)
                : getTranslation("room.lede", purpose, guide);
    }

    private void furnish(RoomScene scene) {
        header().trail(new TrailBar()
                .step(getTranslation("room.trail"), SessionRoutes.LIST)
                .step(desk.ref(), SessionRoutes.page(desk.ref()))
                .here(getTranslation("room.here")));
        main.add(part(new StageBar(desk)), task);
        main.add(
                part(new LobbyPart(desk)),
                part(new NoteComposer(desk)),
                part(new SoakPart(desk)),
                part(new SoakNotesPart(desk, scene)),
                part(new IdeasPart(desk, scene)),
                part(new WorkPart(desk)),
                part(new NoteWall(desk)),
                part(new PatternsPart(desk, scene)));
        side.add(
                part(new TimeCard(desk)),
                part(new GuidePart(desk)),
                part(new ParkingPart(desk)),
                part(new CodesPart(desk)));
    }

    private <P extends Component & RoomPart> P part(P part) {
        parts.add(part);
        return part;
    }

    /**
     * The reader's own task about this cycle, when nobody is in the room; drawn again only when it is another one, so that
     * nothing typed is lost. While people are in the room the room itself is the task.
     */
    private void showTask(RoomScene scene) {
        OpenTasks tasks = openTasks.getIfAvailable();
        List<String> open = tasks == null || scene.live().isPresent()
                ? List.of()
                : tasks.onSubject(desk.ref()).stream().map(OpenTask::taskId).toList();
        if (!open.equals(shownTasks)) {
            task.removeAll();
            if (!open.isEmpty()) {
                Optional.ofNullable(taskPanels.getIfAvailable())
                        .flatMap(panels -> panels.onSubject(desk.ref()))
                        .ifPresent(task::add);
            }
            shownTasks = open;
        }
        task.setVisible(!open.isEmpty());
    }
}
