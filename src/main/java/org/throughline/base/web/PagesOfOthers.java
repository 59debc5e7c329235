package org.throughline.base.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets no page of another server open a live connection (websocket) with the visitor's cookie; browsers ask nobody before they do.
 *
 * <p>Names are compared, not ports: behind a proxy the port is another one.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class PagesOfOthers extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        boolean live = "websocket".equalsIgnoreCase(request.getHeader(HttpHeaders.UPGRADE));
        if (live && origin != null && !request.getServerName().equalsIgnoreCase(host(origin))) {
            response.sendError(HttpStatus.FORBIDDEN.value());
            return;
        }
        chain.doFilter(request, response);
    }

    private static @Nullable String host(String origin) {
        try {
            return URI.create(origin).getHost();
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }
}
