package org.throughline.notice;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where people open the product: mails and calendars lead there. */
@Component
class ProductAddress {

    private final String address;

    /**
     * Reads how the product was set up.
     *
     * @param address such as `https://throughline.example.org`
     */
    ProductAddress(@Value("${throughline.address:http://localhost:${server.port:8080}}") String address) {
        this.address = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }

    /** The whole address of a page. */
    String link(String path) {
        return address + (path.startsWith("/") ? path : "/" + path);
    }

    /** Name of the place that makes our ids unique in the world. */
    String domain() {
        String host = URI.create(address).getHost();
        return host == null ? "throughline" : host;
    }
}
