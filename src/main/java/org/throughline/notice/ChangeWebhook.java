package org.throughline.notice;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Change what another program hears.
 *
 * @param id which webhook
 * @param name what people call it, up to 60 characters
 * @param url where it listens from now on; null or blank leaves it as it is
 * @param kinds what it wants to hear; at least one
 */
public record ChangeWebhook(UUID id, String name, @Nullable String url, Set<String> kinds) {

    public ChangeWebhook {
        name = AddWebhook.checkedName(name);
        url = url == null || url.isBlank() ? null : url.strip();
        kinds = Set.copyOf(kinds);
    }
}
