package org.throughline.help;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** One answer to a request; a second one after "not quite" is a second row. */
@Entity
class SupportAnswer {

    @Id
    private UUID id;

    private UUID requestId;
    private String what;
    private String links;
    private boolean coach;
    private UUID answeredBy;
    private Instant answeredAt;
    private String notQuite;

    @SuppressWarnings("NullAway.Init")
    protected SupportAnswer() {}

    SupportAnswer(SupportRequest request, AnswerSupport answer, UUID by, Instant now) {
        this.id = UUID.randomUUID();
        this.requestId = request.id();
        this.what = answer.what();
        this.links = answer.links();
        this.coach = answer.coach();
        this.answeredBy = by;
        this.answeredAt = now;
        this.notQuite = "";
    }

    void notQuite(String why) {
        notQuite = why;
    }

    UUID answeredBy() {
        return answeredBy;
    }

    SupportAnswerLine line() {
        return new SupportAnswerLine(what, links.lines().toList(), coach, answeredBy, answeredAt, notQuite);
    }
}
