package org.throughline.notice.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;
import org.throughline.base.web.ContentPolicy;
import org.throughline.notice.ReadingLinks;
import org.throughline.notice.ReadingLinks.Sheet;

/** A page for who reads without signing in: words and one link, no script; from an expired one a new link can be asked for. */
@RestController
class ReadingPages {

    private static final String ADDRESS = "/" + ReadingLinks.PATH + "{secret}";
    /** That of files, but its own button may post back. */
    private static final String POLICY = ContentPolicy.NOTHING.replace("form-action 'none'", "form-action 'self'");

    private static final MediaType PAGE = new MediaType("text", "html", StandardCharsets.UTF_8);

    private final ReadingLinks links;
    private final FeedThrottle throttle;

    ReadingPages(ReadingLinks links, FeedThrottle throttle) {
        this.links = links;
        this.throttle = throttle;
    }

    /** In place of the policy of files: of two headers a browser would keep both. */
    @ModelAttribute
    void policy(HttpServletResponse response) {
        response.setHeader(ContentPolicy.HEADER, POLICY);
    }

    /** Shows what the link leads to; changes nothing. */
    @GetMapping(ADDRESS)
    ResponseEntity<String> read(@PathVariable String secret, HttpServletRequest request, Locale reader) {
        return mayAsk(request) ? answer(links.read(secret, reader)) : tooMany();
    }

    /** Asks for a new link by mail, the only thing that can be sent from here. */
    @PostMapping(ADDRESS)
    ResponseEntity<String> sendAgain(@PathVariable String secret, HttpServletRequest request, Locale reader) {
        return mayAsk(request) ? answer(links.sendAgain(secret, reader)) : tooMany();
    }

    private boolean mayAsk(HttpServletRequest request) {
        return throttle.mayAsk(request.getRemoteAddr());
    }

    private static ResponseEntity<String> tooMany() {
        return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                .header(HttpHeaders.RETRY_AFTER, String.valueOf(FeedThrottle.WINDOW.toSeconds()))
                .build();
    }

    private static ResponseEntity<String> answer(Sheet sheet) {
        return ResponseEntity.status(sheet.open() ? HttpStatus.OK : HttpStatus.NOT_FOUND)
                .contentType(PAGE)
                .cacheControl(CacheControl.noStore())
                .header("X-Robots-Tag", "noindex")
                .body(page(sheet));
    }

    private static String page(Sheet sheet) {
        StringBuilder lines = new StringBuilder();
        sheet.lines().forEach(line -> lines.append("<p>").append(escape(line)).append("</p>"));
        return """
                <!doctype html><html lang="%s"><head><meta charset="utf-8"><title>%s</title>
                <meta name="viewport" content="width=device-width, initial-scale=1"></head>
                <body><main><h1>%s</h1>%s%s<p><a href="%s">%s</a></p></main></body></html>
                """.formatted(
                        escape(sheet.locale().getLanguage()),
                        escape(sheet.title()),
                        escape(sheet.title()),
                        lines,
                        button(sheet.askAgain()),
                        escape(sheet.link()),
                        escape(sheet.linkText()));
    }

    /** Posts to the address of the page itself. */
    private static String button(@Nullable String text) {
        return text == null ? "" : "<form method=\"post\"><button>%s</button></form>".formatted(escape(text));
    }

    private static String escape(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
