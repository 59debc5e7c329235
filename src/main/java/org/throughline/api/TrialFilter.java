package org.throughline.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads what somebody tries at the gate, whatever it claims to be: at most one byte more than a model may have.
 *
 * <p>The rest of a larger body is thrown away up to a limit, so that its sender reads the answer instead of a broken line.
 */
class TrialFilter extends OncePerRequestFilter {

    private static final int MOST = CommandFilter.LARGEST_BODY + 1;
    private static final long MOST_THROWN_AWAY = 64L * 1024 * 1024;
    private static final long LONGEST_THROWING_NANOS = 500_000_000L;

    static boolean isTrial(HttpServletRequest request) {
        return request.getMethod().equals("POST") && Api.path(request).equals(GateRoutes.FINDINGS);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !isTrial(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        InputStream body = request.getInputStream();
        byte[] model = body.readNBytes(MOST);
        if (model.length == MOST) {
            throwAway(body);
        }
        chain.doFilter(new Trial(request, model), response);
    }

    private static void throwAway(InputStream body) throws IOException {
        byte[] bin = new byte[64 * 1024];
        long until = System.nanoTime() + LONGEST_THROWING_NANOS;
        long thrown = 0;
        int read = body.read(bin);
        while (read >= 0 && thrown < MOST_THROWN_AWAY && System.nanoTime() < until) {
            thrown += read;
            read = body.read(bin);
        }
    }

    /** Bytes, and nothing that anything else would take apart. */
    private static final class Trial extends ReadRequest {

        Trial(HttpServletRequest request, byte[] body) {
            super(request, body);
        }

        @Override
        public String getContentType() {
            return MediaType.APPLICATION_OCTET_STREAM_VALUE;
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            return name.equalsIgnoreCase("Content-Type")
                    ? Collections.enumeration(List.of(getContentType()))
                    : super.getHeaders(name);
        }

        @Override
        public String getHeader(String name) {
            return name.equalsIgnoreCase("Content-Type") ? getContentType() : super.getHeader(name);
        }
    }
}
