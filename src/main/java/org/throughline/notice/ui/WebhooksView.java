package org.throughline.notice.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Set;
import org.throughline.base.i18n.Words;
import org.throughline.base.ui.MainLayout;
import org.throughline.base.ui.Page;
import org.throughline.notice.DeliveryChannel;
import org.throughline.notice.DeliveryLog;
import org.throughline.notice.UnitChats;
import org.throughline.notice.Webhooks;
import org.throughline.organisation.Permission;
import org.throughline.organisation.RequiresPermission;
import org.throughline.organisation.UnitSummary;

/** The programs and chats outside that hear what happens, and what was sent to them. */
@Route(value = NoticeRoutes.WEBHOOKS, layout = MainLayout.class)
@RequiresPermission(Permission.OPERATE)
class WebhooksView extends Page {

    private static final Set<DeliveryChannel> OUTSIDE = Set.of(DeliveryChannel.PROGRAM, DeliveryChannel.CHAT);

    WebhooksView(Webhooks webhooks, UnitChats chats, DeliveryLog log, NoticeReader reader) {
        super("");
        Words words = reader.words();
        header().title(getTranslation("notice.webhook.title")).lede(getTranslation("notice.webhook.lede"));
        Div stack = new Div(new ProgramsCard(webhooks, webhooks.places(), words));
        stack.addClassName("stack");
        List<UnitSummary> places = chats.places();
        if (!places.isEmpty()) {
            stack.add(new ChatsCard(chats, places));
        }
        stack.add(new DeliveriesCard(
                getTranslation("notice.log.outside"),
                (offset, limit) -> log.all(OUTSIDE, offset, limit),
                () -> log.table(OUTSIDE),
                words));
        add(stack);
    }
}
