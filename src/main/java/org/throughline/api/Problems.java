package org.throughline.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import org.throughline.base.i18n.Texts;

/**
 * Says what is wrong as RFC 9457 asks: `application/problem+json` with a sentence in the caller's language.
 *
 * <p>The sentence is the one that a screen shows, `code` is its key and stays the same in every language. Nothing tells how the
 * product is built.
 */
@Component
class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final String CHALLENGE = "Bearer realm=\"Throughline\"";

    private final Texts texts;
    private final ObjectMapper json;

    Problems(Texts texts, ObjectMapper json) {
        this.texts = texts;
        this.json = json;
    }

    /** A problem in the caller's language. */
    ProblemDetail of(HttpStatus status, Locale locale, String key, Object... arguments) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, texts.text(locale, key, arguments));
        problem.setTitle(status.getReasonPhrase());
        problem.setProperty("code", key);
        return problem;
    }

    /** What nobody foresaw: logged under a reference that the caller can pass on. */
    ProblemDetail unforeseen(Locale locale, Throwable thrown) {
        String reference = Long.toString(System.nanoTime(), 36).toUpperCase(Locale.ROOT);
        LOG.error("Unforeseen error of the API, reference {}", reference, thrown);
        ProblemDetail problem = of(HttpStatus.INTERNAL_SERVER_ERROR, locale, "base.error.unforeseen", reference);
        problem.setProperty("reference", reference);
        return problem;
    }

    void notSignedIn(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE);
        write(response, of(HttpStatus.UNAUTHORIZED, request.getLocale(), "api.problem.notSignedIn"));
    }

    void outOfScope(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException {
        write(response, of(HttpStatus.FORBIDDEN, request.getLocale(), "api.problem.outOfScope"));
    }

    /** Writes a problem where no controller answers. */
    void write(HttpServletResponse response, ProblemDetail problem) throws IOException {
        response.setStatus(problem.getStatus());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }
}
