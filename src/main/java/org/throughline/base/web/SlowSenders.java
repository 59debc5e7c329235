package org.throughline.base.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Hangs up on who sends a body byte by byte and would hold a thread for days: files and commands have to come at a speed that any line
 * has.
 *
 * <p>The web server itself only ends a connection on which nothing comes at all.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class SlowSenders extends OncePerRequestFilter {

    private static final List<String> PLACES = List.of("/api/", "/VAADIN/dynamic/", "/join", "/receipt");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return PLACES.stream()
                .noneMatch(request.getRequestURI()
                        .substring(request.getContextPath().length())::startsWith);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(new SpeedyBody(request, System::nanoTime), response);
        } catch (IOException | ServletException | RuntimeException failed) {
            if (!isTooSlow(failed) || response.isCommitted()) {
                throw failed;
            }
            response.setHeader("Connection", "close");
            response.sendError(HttpStatus.REQUEST_TIMEOUT.value());
        }
    }

    private static boolean isTooSlow(@Nullable Throwable failed) {
        return failed != null && (failed instanceof SpeedyBody.TooSlow || isTooSlow(failed.getCause()));
    }
}
