package org.throughline.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Warns whoever has done nothing for long, and then ends the session.
 *
 * <p>An open screen asks the server by itself whether it still lives, and that keeps the servlet session fresh for ever; so the last
 * gesture counts here, by the machine's clock, as Flow measures it.
 */
@Component
class IdleWatch implements VaadinServiceInitListener, DisposableBean {

    private static final int EVERY_SECONDS = 20;

    /** Watched sessions with the last gesture after which they were warned. */
    private final transient Map<VaadinSession, Long> sessions = new ConcurrentHashMap<>();

    private final transient ScheduledExecutorService ticking = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "idle-watch");
        thread.setDaemon(true);
        return thread;
    });

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(start -> sessions.put(start.getSession(), 0L));
        event.getSource().addSessionDestroyListener(end -> sessions.remove(end.getSession()));
        ticking.scheduleWithFixedDelay(this::look, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public void destroy() {
        ticking.shutdownNow();
    }

    private void look() {
        long now = System.currentTimeMillis();
        sessions.keySet().forEach(session -> session.access(() -> look(session, now)));
    }

    /** Looks at one session that is locked. */
    void look(VaadinSession session, long now) {
        WrappedSession browser = session.getSession();
        if (browser == null
                || browser.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY) == null) {
            return;
        }
        long lastGesture = session.getLastRequestTimestamp();
        Duration limit = Duration.ofSeconds(browser.getMaxInactiveInterval());
        switch (IdlePolicy.after(Duration.ofMillis(now - lastGesture), limit)) {
            case AT_WORK -> {}
            case WARN -> {
                Long warned = sessions.put(session, lastGesture);
                if (warned == null || warned != lastGesture) {
                    session.getUIs().forEach(ui -> ui.access(() -> warn(ui)));
                }
            }
            case END -> {
                sessions.remove(session);
                browser.invalidate();
            }
        }
    }

    private static void warn(UI ui) {
        Dialog dialog = new Dialog(ui.getTranslation("base.idle.title"));
        dialog.setWidth("min(560px, 94vw)");
        dialog.add(new Paragraph(ui.getTranslation("base.idle.text")));
        Button stay = new Button(ui.getTranslation("base.idle.stay"), click -> dialog.close());
        stay.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        stay.setAutofocus(true);
        dialog.getFooter().add(stay);
        ui.add(dialog);
        dialog.open();
    }
}
