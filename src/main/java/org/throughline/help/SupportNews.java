package org.throughline.help;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.throughline.notice.Notices;

/** Tells people what happened to requests and offers; each sentence leads to the page with the next step. */
@Component
class SupportNews {

    private static final String REQUESTS = "/help/";
    private static final String OFFERS = "/help/offers/";

    private final Notices notices;
    private final Clock clock;

    SupportNews(Notices notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    /** About a request. */
    void tell(Collection<UUID> people, String key, String ref, Map<String, String> details) {
        notices.tell(people, key, ref, REQUESTS + ref, details, key + ":" + ref + ":" + clock.instant());
    }

    /** About an offer. */
    void tellOfOffer(Collection<UUID> people, String key, String ref, Map<String, String> details) {
        notices.tell(people, key, ref, OFFERS + ref, details, key + ":" + ref + ":" + clock.instant());
    }
}
