package org.throughline.base.ui;

import com.vaadin.flow.component.ReconnectDialogConfiguration;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.throughline.base.i18n.Texts;

/** Sets up each screen of each person: the error handler, what is said when the line drops, when loading shows. */
@Component
class UiStart implements VaadinServiceInitListener {

    private static final int NOTHING_SHOWN_MS = 300;
    private static final int STILL_LOADING_MS = 1_500;
    private static final int SLOW_MS = 8_000;

    private final transient UiErrors errors;
    private final transient Texts texts;

    UiStart(UiErrors errors, Texts texts) {
        this.errors = errors;
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(this::systemMessages);
        event.getSource().addSessionInitListener(start -> start.getSession().setErrorHandler(errors));
        event.getSource().addUIInitListener(start -> prepare(start.getUI()));
    }

    private void prepare(UI ui) {
        ReconnectDialogConfiguration reconnect = ui.getReconnectDialogConfiguration();
        reconnect.setDialogText(I18NProvider.translate("base.connection.lost"));
        reconnect.setDialogTextGaveUp(I18NProvider.translate("base.connection.gaveUp"));
        ui.getLoadingIndicatorConfiguration().setFirstDelay(NOTHING_SHOWN_MS);
        ui.getLoadingIndicatorConfiguration().setSecondDelay(STILL_LOADING_MS);
        ui.getLoadingIndicatorConfiguration().setThirdDelay(SLOW_MS);
    }

    /** A session that has ended leads to the sign-in page and from there back to the same page, without a message between. */
    private SystemMessages systemMessages(SystemMessagesInfo info) {
        Locale locale = info.getLocale() == null ? Locale.ENGLISH : info.getLocale();
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setInternalErrorCaption(texts.text(locale, "base.error.internal.caption"));
        messages.setInternalErrorMessage(texts.text(locale, "base.error.internal.message"));
        messages.setCookiesDisabledNotificationEnabled(true);
        messages.setCookiesDisabledCaption(texts.text(locale, "base.error.cookies.caption"));
        messages.setCookiesDisabledMessage(texts.text(locale, "base.error.cookies.message"));
        return messages;
    }
}
