package org.throughline.studio;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.throughline.notice.Notices;

/** Tells people what happened to a release; each sentence leads to its page. */
@Component
class ReleaseNews {

    private static final String PAGE = "/processes/releases/";

    private final Notices notices;
    private final Clock clock;

    ReleaseNews(Notices notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    void tell(Collection<UUID> people, String key, Release release, Map<String, String> details) {
        notices.tell(
                people,
                key,
                release.ref(),
                PAGE + release.ref(),
                details,
                key + ":" + release.ref() + ":" + clock.instant());
    }
}
