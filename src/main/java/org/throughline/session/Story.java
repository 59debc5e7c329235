package org.throughline.session;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * The story of a cycle as it is told to others.
 *
 * @param level who may read it: the team, the unit or the whole organisation
 * @param text the story
 * @param toldAt when it was told
 */
@Embeddable
public record Story(
        @Enumerated(EnumType.STRING) @Column(name = "story_level")
        Confidentiality level,

        @Column(name = "story") String text,
        @Column(name = "story_told_at") Instant toldAt) {

    static Story told(Confidentiality level, String text, Instant now) {
        if (level == Confidentiality.ROOM || level == Confidentiality.RESTRICTED) {
            throw new SessionRefused("session.rule.storyLevel");
        }
        return new Story(level, Text.required(text, 8_000, "session.rule.storyMissing"), now);
    }
}
