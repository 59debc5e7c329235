package org.throughline.organisation;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Remembers on which day a token was last used and writes it down once an hour, many together.
 *
 * <p>Written at the request, the row would stand in the database beside what the request did, and whoever reads the order of
 * transactions would know who wrote an unsigned note.
 */
@Component
class TokenUses {

    private final ApiTokenStore store;
    private final Map<UUID, LocalDate> days = new ConcurrentHashMap<>();

    TokenUses(ApiTokenStore store) {
        this.store = store;
    }

    void on(UUID token, LocalDate day) {
        days.put(token, day);
    }

    /** The day, as far as it is not written down yet. */
    @Nullable
    LocalDate remembered(UUID token) {
        return days.get(token);
    }

    @Scheduled(initialDelayString = "PT1H", fixedDelayString = "PT1H")
    void writeDown() {
        Map.copyOf(days).forEach((token, day) -> {
            store.used(token, day);
            days.remove(token, day);
        });
    }
}
