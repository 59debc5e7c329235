package org.throughline.action;

import java.net.URI;
import java.net.URISyntaxException;

/** A link that may be shown to others: a page on the web and nothing that runs. */
final class WebAddress {

    private WebAddress() {}

    /** The address as it was written, when a browser may follow it. */
    static String check(String address) {
        try {
            URI uri = new URI(address.strip());
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            if (web && uri.getHost() != null) {
                return address.strip();
            }
        } catch (URISyntaxException unreadable) {
            throw new ActionRefused("action.refused.link");
        }
        throw new ActionRefused("action.refused.link");
    }
}
