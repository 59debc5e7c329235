package org.throughline.notice.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.throughline.notice.CalendarFeeds;
import org.throughline.notice.CalendarLinks;

/** Answers with calendars. Unknown, ended and foreign ones look the same. */
@RestController
class CalendarPages {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final CalendarFeeds feeds;
    private final FeedThrottle throttle;

    CalendarPages(CalendarFeeds feeds, FeedThrottle throttle) {
        this.feeds = feeds;
        this.throttle = throttle;
    }

    @GetMapping("/" + CalendarLinks.FEEDS + "{secret}" + CalendarLinks.END)
    ResponseEntity<byte[]> feed(@PathVariable String secret, HttpServletRequest request) {
        if (!throttle.mayAsk(request.getRemoteAddr())) {
            return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                    .header(HttpHeaders.RETRY_AFTER, String.valueOf(FeedThrottle.WINDOW.toSeconds()))
                    .build();
        }
        return answer(feeds.feed(secret), "throughline");
    }

    @GetMapping("/" + CalendarLinks.FILES + "{ref}" + CalendarLinks.END)
    ResponseEntity<byte[]> file(@PathVariable String ref) {
        return answer(feeds.file(ref), "throughline-entry");
    }

    private static ResponseEntity<byte[]> answer(Optional<String> calendar, String name) {
        return calendar.map(text -> ResponseEntity.ok()
                        .contentType(CALENDAR)
                        .cacheControl(CacheControl.noStore())
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                "attachment; filename=\"" + name + CalendarLinks.END + "\"")
                        .body(text.getBytes(StandardCharsets.UTF_8)))
                .orElseGet(() -> ResponseEntity.notFound()
                        .cacheControl(CacheControl.noStore())
                        .build());
    }
}
