package org.throughline.base.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.time.Duration;
import java.util.function.LongSupplier;

/** A request whose body must come at some speed, once it had time to begin. */
class SpeedyBody extends HttpServletRequestWrapper {

    /** How long a body may take at any speed. */
    static final Duration AT_LEAST = Duration.ofSeconds(30);

    /** How many bytes must have come for each second after that. */
    static final long BYTES_A_SECOND = 4_096;

    private static final long NANOS = Duration.ofSeconds(1).toNanos();

    private final LongSupplier ticks;
    private final long began;
    private long bytes;

    SpeedyBody(HttpServletRequest request, LongSupplier ticks) {
        super(request);
        this.ticks = ticks;
        this.began = ticks.getAsLong();
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        ServletInputStream body = super.getInputStream();
        return new ServletInputStream() {
            @Override
            public int read() throws IOException {
                int sign = body.read();
                came(sign < 0 ? 0 : 1);
                return sign;
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                int read = body.read(into, offset, length);
                came(Math.max(0, read));
                return read;
            }

            @Override
            public boolean isFinished() {
                return body.isFinished();
            }

            @Override
            public boolean isReady() {
                return body.isReady();
            }

            @Override
            public void setReadListener(ReadListener listener) {
                body.setReadListener(listener);
            }

            @Override
            public void close() throws IOException {
                body.close();
            }
        };
    }

    private void came(int more) throws TooSlow {
        bytes += more;
        long late = (ticks.getAsLong() - began - AT_LEAST.toNanos()) / NANOS;
        if (late > 0 && bytes < late * BYTES_A_SECOND) {
            throw new TooSlow();
        }
    }

    /** The body did not come fast enough. */
    static final class TooSlow extends IOException {

        private static final long serialVersionUID = 1L;

        TooSlow() {
            super("The body comes too slowly");
        }
    }
}
