package org.throughline.base.ui.component;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.communication.PushConnection;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;

/**
 * Keeps a screen current: when something has changed, its browser comes back and asks.
 *
 * <p>Only the knock travels to the browser. The screen is drawn again in a request of the browser's own, so it is read with the
 * rights of its reader and never with those of whoever made the change. Knocks within a quarter of a second are one.
 */
@Tag("span")
public class LiveRefresh extends Component {

    private static final int GATHER_MILLIS = 250;

    private final transient UnaryOperator<Runnable> source;
    private final transient Runnable refresh;
    private final AtomicBoolean stale = new AtomicBoolean();
    private transient Runnable ending = () -> {};

    /**
     * Creates the part; it listens while it is on a screen.
     *
     * @param source takes what to run when something has changed, on any thread, and answers with what ends the listening
     * @param refresh draws the screen again
     */
    public LiveRefresh(UnaryOperator<Runnable> source, Runnable refresh) {
        this.source = source;
        this.refresh = refresh;
        getElement().setAttribute("hidden", true);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        ending = source.apply(() -> {
            stale.set(true);
            ui.accessLater(this::knock, () -> {}).run();
        });
    }

    @Override
    protected void onDetach(DetachEvent event) {
        ending.run();
        ending = () -> {};
    }

    /** Whether a browser shows the part: its connection stands, or it has none of the kind. Asked on any thread. */
    public BooleanSupplier alive() {
        UI ui = getUI().orElse(null);
        return () -> {
            PushConnection push = ui == null ? null : ui.getInternals().getPushConnection();
            return push == null || push.isConnected();
        };
    }

    private void knock() {
        getElement()
                .executeJs(
                        "clearTimeout(this.soon); this.soon = setTimeout(() => this.$server.come(), $0)",
                        GATHER_MILLIS);
    }

    /** The screen is about to be read for another reason; knocks up to now need no answer any more. */
    public void readsNow() {
        stale.set(false);
    }

    /** The browser is back, or a test plays it. */
    @ClientCallable
    public void come() {
        if (stale.getAndSet(false)) {
            refresh.run();
        }
    }
}
