package org.throughline.help;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An answer as screens read it.
 *
 * @param what the answer
 * @param links references of things and addresses on the web
 * @param coach whether a conversation with a coach is offered
 * @param answeredBy who answered
 * @param answeredAt when
 * @param notQuite why it did not quite help; empty when nobody said so
 */
public record SupportAnswerLine(
        String what, List<String> links, boolean coach, UUID answeredBy, Instant answeredAt, String notQuite) {

    public SupportAnswerLine {
        links = List.copyOf(links);
    }
}
