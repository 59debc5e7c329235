package org.throughline.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A browser that has kept nothing of the product but the session; it asks for gzip, which every way to the product can carry. */
final class NewDevice implements AutoCloseable {

    private static final int WORTH_PACKING = 2_048;

    private final BrowserContext context;
    private final Page page;
    private final String base;
    private final List<Request> scripts = new ArrayList<>();

    NewDevice(BrowserContext context, String base) {
        this.context = context;
        this.page = context.newPage();
        this.base = base;
        page.onRequestFinished(request -> {
            if (request.resourceType().equals("script") || request.url().endsWith(".js")) {
                scripts.add(request);
            }
        });
        context.setExtraHTTPHeaders(Map.of("Accept-Encoding", "gzip"));
    }

    /** Bytes of script that come over the wire until the page is there and asks for nothing more. */
    int script(String route) {
        page.navigate(base + "/" + route);
        assertThat(page.url()).as("still signed in").endsWith(route);
        assertThat(page.locator("main h1")).hasCount(1);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        return scripts.stream().mapToInt(this::packed).sum();
    }

    private int packed(Request script) {
        int size = script.sizes().responseBodySize;
        if (size > WORTH_PACKING) {
            assertThat(script.response().headerValue("content-encoding"))
                    .as(script.url())
                    .isEqualTo("gzip");
        }
        return size;
    }

    @Override
    public void close() {
        context.close();
    }
}
