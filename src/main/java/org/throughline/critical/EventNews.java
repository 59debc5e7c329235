package org.throughline.critical;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.throughline.audit.AuditTrail;
import org.throughline.notice.Notices;

/** Tells people what happened with a critical event, and writes its story; of a restricted one only its circle is told. */
@Component
class EventNews {

    private final Notices notices;
    private final AuditTrail audit;

    EventNews(Notices notices, AuditTrail audit) {
        this.notices = notices;
        this.audit = audit;
    }

    void story(CriticalEvent event, String what, Map<String, String> details) {
        audit.record(event.ref(), "critical.history." + what, details);
    }

    void tell(CriticalEvent event, String what, Collection<UUID> people, String once) {
        notices.tell(
                people,
                "critical.notice." + what,
                event.ref(),
                "/events/" + event.ref().toLowerCase(Locale.ROOT),
                Map.of("title", event.facts().title()),
                event.ref() + ":" + what + ":" + once);
    }
}
