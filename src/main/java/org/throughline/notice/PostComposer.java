package org.throughline.notice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.throughline.base.i18n.Texts;
import org.throughline.notice.OutboxPosts.Told;
import org.throughline.organisation.Units;

/** Writes what goes to programs and chats: ids, kinds, references and links; never a name, a title or anything that people wrote. */
@Component
class PostComposer {

    /** A chat shows at most so many lines of one message. */
    static final int MOST_LINES = 10;

    private final ObjectMapper json;
    private final Texts texts;
    private final NoticeSources sources;
    private final Units units;
    private final ProductAddress address;

    PostComposer(ObjectMapper json, Texts texts, NoticeSources sources, Units units, ProductAddress address) {
        this.json = json;
        this.texts = texts;
        this.sources = sources;
        this.units = units;
        this.address = address;
    }

    /** By what a receiver knows a repetition; goes as `Webhook-Id`. */
    static String id(Told told) {
        return "evt_" + told.eventId();
    }

    /** An event as programs read it. */
    String event(Told told) {
        Map<String, String> body = new LinkedHashMap<>();
        body.put("id", id(told));
        body.put("kind", EventKinds.of(told.textKey()));
        body.put("occurredAt", told.occurredAt().toString());
        body.put("ref", told.subjectRef());
        body.put("unit", units.unit(told.unitId()).code());
        body.put("link", address.link(told.link()));
        return write(body);
    }

    /** A message as the incoming webhooks of chats take it. */
    String message(List<Told> lines, Locale locale) {
        StringBuilder text = new StringBuilder();
        lines.stream()
                .limit(MOST_LINES)
                .forEach(told -> text.append(texts.text(
                                locale,
                                "notice.chat." + sources.kind(told.textKey()),
                                told.subjectRef(),
                                address.link(told.link())))
                        .append('\n'));
        if (lines.size() > MOST_LINES) {
            text.append(texts.text(locale, "notice.chat.more", lines.size() - MOST_LINES, address.link("/my-work")));
        }
        return write(Map.of("text", text.toString().strip()));
    }

    private String write(Map<String, String> body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Texts are JSON", impossible);
        }
    }
}
