package org.throughline.session.ui.room;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.throughline.base.ui.component.UndoToast;
import org.throughline.session.SessionKind;
import org.throughline.session.Stage;

/** What the parts of one open room share: which room it is, how to act in it, and which unsigned notes came from this screen. */
final class RoomDesk {

    private final RoomUseCases useCases;
    private final Runnable refresh;
    private final Set<UUID> written = new HashSet<>();
    private String ref = "";
    private @Nullable Notification wayBack;

    RoomDesk(RoomUseCases useCases, Runnable refresh) {
        this.useCases = useCases;
        this.refresh = refresh;
    }

    void enter(String cycleRef) {
        ref = cycleRef;
    }

    String ref() {
        return ref;
    }

    /** Does something in the room and draws it again. */
    void act(BiConsumer<RoomUseCases, String> gesture) {
        gesture.accept(useCases, ref);
        refresh.run();
    }

    /** Asks something of the room that everybody else sees nothing of. */
    <T> T ask(BiFunction<RoomUseCases, String, T> question) {
        return question.apply(useCases, ref);
    }

    /** Leads the group to another step; for ten seconds, or until the next one, one press leads it back. */
    void lead(Stage from, Stage to) {
        act((use, ref) -> use.rooms().enter(ref, to));
        offerWayBack(
                I18NProvider.translate("room.stage.begun", I18NProvider.translate("room.stage." + to)),
                (use, ref) -> use.rooms().enter(ref, from));
    }

    /** Ends the talk; for ten seconds one press lets it go on. */
    void close(SessionKind kind) {
        act((use, ref) -> use.rooms().close(ref));
        offerWayBack(
                I18NProvider.translate("room.closed." + kind),
                (use, ref) -> use.rooms().reopen(ref));
    }

    private void offerWayBack(String said, BiConsumer<RoomUseCases, String> back) {
        if (wayBack != null) {
            wayBack.close();
        }
        wayBack = UndoToast.show(said, () -> act(back));
    }

    /** Unsigned notes that were written here: the only thing that lets their writer change them. */
    Set<UUID> written() {
        return Set.copyOf(written);
    }

    void keepAsMine(UUID noteId) {
        written.add(noteId);
    }
}
