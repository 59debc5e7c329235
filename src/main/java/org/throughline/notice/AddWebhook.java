package org.throughline.notice;

import java.util.Set;
import java.util.UUID;

/**
 * Let another program hear what happens.
 *
 * @param unitId it hears of this unit and those below
 * @param name what people call it, up to 60 characters
 * @param url where it listens, https
 * @param kinds what it wants to hear: `barrier.raised`, `barrier.*` or `*`; at least one
 */
public record AddWebhook(UUID unitId, String name, String url, Set<String> kinds) {

    static final int LONGEST_NAME = 60;

    public AddWebhook {
        name = checkedName(name);
        url = url.strip();
        kinds = Set.copyOf(kinds);
    }

    static String checkedName(String name) {
        String stripped = name.strip();
        if (stripped.isEmpty()
                || stripped.length() > LONGEST_NAME
                || stripped.chars().anyMatch(Character::isISOControl)) {
            throw new NoticeRefused("notice.rule.webhook.name", LONGEST_NAME);
        }
        return stripped;
    }
}
