package org.throughline.session.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.throughline.base.web.ContentPolicy;
import org.throughline.session.Contribution;
import org.throughline.session.Contributions;
import org.throughline.session.ListeningHint;
import org.throughline.session.NoteKind;
import org.throughline.session.SessionRefused;

/**
 * Pages without an account: a code opens a sitting, a receipt opens what became of it.
 *
 * <p>They work without script. Codes and receipts travel in the body of a request, never in an address, so that no log on the way has
 * them. Nothing here reads who asks from where.
 */
@RestController
class JoinPages {

    static final String JOIN = "/join";
    static final String RECEIPT = "/receipt";
    private static final String NOTE = JOIN + "/note";
    private static final String BY_SCRIPT = JOIN + "/send";
    private static final MediaType PAGE = new MediaType("text", "html", StandardCharsets.UTF_8);
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:;"
            + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final Contributions contributions;
    private final UnknownCodes unknown;
    private final JoinHtml html;

    JoinPages(Contributions contributions, UnknownCodes unknown, JoinHtml html) {
        this.contributions = contributions;
        this.unknown = unknown;
        this.html = html;
    }

    /**
     * A note as a form sends it.
     *
     * @param receipt the receipt that the page holds
     * @param kind what the note is about
     * @param words what was typed
     * @param heard "true" when the writer has seen the hint and sends it all the same
     * @param lang language in which the page is to come again, when only that was asked for
     * @param speaks language of the page
     */
    record NoteForm(
            @Nullable String receipt,
            @Nullable String kind,
            @Nullable String words,
            @Nullable String heard,
            @Nullable String lang,
            @Nullable String speaks) {

        boolean isHeard() {
            return Boolean.parseBoolean(heard);
        }

        String receiptOrNone() {
            return receipt == null ? "" : receipt;
        }

        /** What was typed, without signs that nobody types and no database keeps. */
        String typed() {
            return words == null ? "" : words.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "");
        }

        NoteKind kindOrFirst() {
            return Arrays.stream(NoteKind.values())
                    .filter(one -> one.name().equals(kind))
                    .findFirst()
                    .orElse(NoteKind.WENT_WELL);
        }
    }

    /** In place of the policy of files: of two headers a browser would keep both. */
    @ModelAttribute
    void policy(HttpServletResponse response) {
        response.setHeader(ContentPolicy.HEADER, POLICY);
    }

    @GetMapping(JOIN)
    ResponseEntity<String> askForCode(@RequestParam(required = false) @Nullable String lang, Locale browser) {
        Locale reader = JoinHtml.language(lang, browser);
        return page(HttpStatus.OK, html.askForCode(reader, "", null));
    }

    @PostMapping(JOIN)
    ResponseEntity<String> begin(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(required = false) @Nullable String speaks,
            Locale browser) {
        Locale reader = JoinHtml.language(speaks, browser);
        if (unknown.tooMany()) {
            return tooMany(html.askForCode(reader, code, "join.tooMany"));
        }
        Optional<String> receipt = contributions.begin(code);
        if (receipt.isEmpty()) {
            unknown.missed();
            return page(HttpStatus.NOT_FOUND, html.askForCode(reader, code, "join.code.refused"));
        }
        return sitting(HttpStatus.OK, reader, receipt.get(), Draft.EMPTY);
    }

    @GetMapping(RECEIPT)
    ResponseEntity<String> askForReceipt(@RequestParam(required = false) @Nullable String lang, Locale browser) {
        return page(HttpStatus.OK, html.askForReceipt(JoinHtml.language(lang, browser), "", null, ""));
    }

    @PostMapping(RECEIPT)
    ResponseEntity<String> read(
            @RequestParam(defaultValue = "") String receipt,
            @RequestParam(required = false) @Nullable String speaks,
            Locale browser) {
        return sitting(HttpStatus.OK, JoinHtml.language(speaks, browser), receipt, Draft.EMPTY);
    }

    @PostMapping(NOTE)
    ResponseEntity<String> send(@ModelAttribute NoteForm form, Locale browser) {
        Locale reader = JoinHtml.language(form.lang() == null ? form.speaks() : form.lang(), browser);
        if (form.lang() != null) {
            return sitting(HttpStatus.OK, reader, form.receiptOrNone(), Draft.of(form, null, null));
        }
        Came came = came(form, reader);
        Draft draft = came.kept() ? Draft.sent(came.words()) : Draft.of(form, came.words(), came.hint());
        return sitting(came.status(), reader, form.receiptOrNone(), draft);
    }

    /** The same for the script of the page: what came of it in one word, and in a sentence. */
    @PostMapping(BY_SCRIPT)
    ResponseEntity<Map<String, String>> sendByScript(@ModelAttribute NoteForm form, Locale browser) {
        Locale reader = JoinHtml.language(form.speaks(), browser);
        Came came = came(form, reader);
        return ResponseEntity.status(came.status())
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noStore())
                .body(Map.of(
                        "came",
                        came.kept() ? "SENT" : came.hint() == null ? "REFUSED" : "HINT",
                        "words",
                        came.words()));
    }

    @GetMapping(JOIN + "/page.css")
    ResponseEntity<byte[]> style() throws IOException {
        return file("pages/join.css", "text/css");
    }

    @GetMapping(JOIN + "/page.js")
    ResponseEntity<byte[]> script() throws IOException {
        return file("pages/join.js", "text/javascript");
    }

    /** What came of sending: whether the note is kept, and what the page says. */
    private record Came(
            HttpStatus status,
            boolean kept,
            String words,
            @Nullable ListeningHint hint) {}

    private Came came(NoteForm form, Locale reader) {
        String receipt = form.receiptOrNone();
        if (unknown.tooMany()) {
            return new Came(HttpStatus.TOO_MANY_REQUESTS, false, html.text(reader, "join.tooMany"), null);
        }
        try {
            Optional<ListeningHint> hint =
                    form.isHeard() ? Optional.empty() : contributions.hint(receipt, form.typed(), reader);
            if (hint.isPresent()) {
                return new Came(HttpStatus.OK, false, html.text(reader, "room.hint." + hint.get()), hint.get());
            }
            Contribution.Answer answer = contributions.send(receipt, form.kindOrFirst(), form.typed());
            return switch (answer) {
                case SENT -> new Came(HttpStatus.OK, true, html.text(reader, "join.sent"), null);
                case OVER, ENOUGH ->
                    new Came(HttpStatus.CONFLICT, false, html.text(reader, "join.refused." + answer), null);
                case UNKNOWN -> {
                    unknown.missed();
                    yield new Came(HttpStatus.NOT_FOUND, false, html.text(reader, "join.receipt.unknown"), null);
                }
            };
        } catch (SessionRefused refused) {
            String why =
                    html.text(reader, refused.messageKey(), refused.arguments().toArray());
            return new Came(HttpStatus.BAD_REQUEST, false, why, null);
        }
    }

    /** The page of a receipt; one that nobody knows leads to the page that asks for it, with what was typed. */
    private ResponseEntity<String> sitting(HttpStatus status, Locale reader, String receipt, Draft draft) {
        if (unknown.tooMany()) {
            return tooMany(html.askForReceipt(reader, receipt, "join.tooMany", draft.words()));
        }
        Optional<Contribution> opened = contributions.of(receipt);
        if (opened.isEmpty()) {
            unknown.missed();
            return page(
                    HttpStatus.NOT_FOUND, html.askForReceipt(reader, receipt, "join.receipt.unknown", draft.words()));
        }
        return page(status, html.sitting(reader, receipt, opened.get(), draft));
    }

    private static ResponseEntity<String> tooMany(String body) {
        return answer(HttpStatus.TOO_MANY_REQUESTS)
                .header(HttpHeaders.RETRY_AFTER, String.valueOf(UnknownCodes.WINDOW.toSeconds()))
                .body(body);
    }

    private static ResponseEntity<String> page(HttpStatus status, String body) {
        return answer(status).body(body);
    }

    private static ResponseEntity.BodyBuilder answer(HttpStatus status) {
        return ResponseEntity.status(status)
                .contentType(PAGE)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header("X-Robots-Tag", "noindex");
    }

    private static ResponseEntity<byte[]> file(String path, String type) throws IOException {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type + ";charset=UTF-8"))
                .cacheControl(CacheControl.noCache())
                .body(new ClassPathResource(path).getContentAsByteArray());
    }
}
