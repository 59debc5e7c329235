package org.throughline.base.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class SpeedyBodyTest {

    private final AtomicLong ticks = new AtomicLong();

    @Test
    void oneByteASecondIsCutAfterHalfAMinute() throws IOException {
        ServletInputStream body = body(1_000_000);
        int came = 0;
        try {
            while (true) {
                body.read();
                came++;
                ticks.addAndGet(Duration.ofSeconds(1).toNanos());
            }
        } catch (SpeedyBody.TooSlow cut) {
            assertThat(came).isBetween(30, 32);
        }
    }

    @Test
    void aSlowLineGetsItsTenMegabytesThrough() throws IOException {
        ServletInputStream body = body(10 * 1024 * 1024);
        byte[] second = new byte[16 * 1024];
        int came = 0;
        for (int read = body.read(second); read > 0; read = body.read(second)) {
            came += read;
            ticks.addAndGet(Duration.ofSeconds(1).toNanos());
        }
        assertThat(came).isEqualTo(10 * 1024 * 1024);
    }

    @Test
    void whoIsCutIsToldSoAndTheConnectionEnds() throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/api/v1/barriers");
        MockHttpServletResponse response = new MockHttpServletResponse();

        new SlowSenders().doFilter(request, response, new MockFilterChain() {
            @Override
            public void doFilter(jakarta.servlet.ServletRequest asked, jakarta.servlet.ServletResponse answer)
                    throws IOException {
                throw new SpeedyBody.TooSlow();
            }
        });

        assertThat(response.getStatus()).isEqualTo(408);
        assertThat(response.getHeader("Connection")).isEqualTo("close");
    }

    @Test
    void anotherFailureIsNotHidden() {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/api/v1/barriers");

        assertThatThrownBy(() -> new SlowSenders()
                        .doFilter(request, new MockHttpServletResponse(), new MockFilterChain() {
                            @Override
                            public void doFilter(
                                    jakarta.servlet.ServletRequest asked, jakarta.servlet.ServletResponse answer)
                                    throws IOException {
                                throw new IOException("gone");
                            }
                        }))
                .hasMessage("gone");
    }

    private ServletInputStream body(int length) throws IOException {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/api/v1/tasks/x/files");
        request.setContent(new byte[length]);
        return new SpeedyBody(request, ticks::get).getInputStream();
    }
}
