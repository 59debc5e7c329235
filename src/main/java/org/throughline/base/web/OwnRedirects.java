package org.throughline.base.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Leads to the product's own pages by their path alone, so that the name of the server, which the caller says and may forge, is not
 * said again.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 7)
class OwnRedirects extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, new HttpServletResponseWrapper(response) {
            @Override
            public void sendRedirect(String location) throws IOException {
                super.sendRedirect(withoutServer(request, location));
            }
        });
    }

    private static String withoutServer(HttpServletRequest request, String location) {
        String server = request.getScheme() + "://" + request.getServerName();
        String withPort = server + ":" + request.getServerPort();
        String path = location.startsWith(withPort)
                ? location.substring(withPort.length())
                : location.startsWith(server) ? location.substring(server.length()) : location;
        return path.startsWith("/") && !path.startsWith("//") ? path : location;
    }
}
