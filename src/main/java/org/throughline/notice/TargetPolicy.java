package org.throughline.notice;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Which addresses somebody may write down for the product to send to.
 *
 * <p>The product stands inside of the organisation's network: whoever may choose where it sends must not reach with its hands
 * what they cannot reach with their own. Hosts have names, never numbers in whatever notation; what a name stands for is asked and
 * judged ({@link AddressPolicy}) when it is sent.
 */
final class TargetPolicy {

    static final int LONGEST = 500;
    private static final int HTTPS = 443;
    private static final int HTTP = 80;
    private static final int FIRST_FREE_PORT = 1024;
    private static final int LAST_PORT = 65_535;

    /** Two labels at least, and the last begins with a letter, which no number in any notation does with its rest a name. */
    private static final Pattern PUBLIC_NAME =
            Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])?");

    private static final Pattern INSIDE_NAME =
            Pattern.compile(".*\\.(local|localhost|internal|intranet|lan|home|corp|arpa|test|invalid|onion)");

    private TargetPolicy() {}

    /**
     * A place to send to.
     *
     * @param host name without port, lower case
     * @param port the usual one of the scheme when none was written
     * @param path with its query, as it goes over the line
     * @param secure whether it is https
     * @param inside whether it is a host of the organisation's own network
     */
    record Target(String host, int port, String path, boolean secure, boolean inside) {

        /** As it stands in the head of a request. */
        String hostAndPort() {
            return port == (secure ? HTTPS : HTTP) ? host : host + ":" + port;
        }
    }

    /**
     * Reads an address.
     *
     * @throws NoticeRefused when nothing may be sent there, with the reason
     */
    static Target read(String written, TargetRules rules) {
        String address = written.strip();
        URI uri = parse(address);
        String host = uri.getHost() == null ? "" : uri.getHost().toLowerCase(Locale.ROOT);
        if (uri.getRawUserInfo() != null || uri.getRawFragment() != null) {
            throw new NoticeRefused("notice.rule.url.extra");
        }
        boolean secure = "https".equalsIgnoreCase(uri.getScheme());
        boolean plain = "http".equalsIgnoreCase(uri.getScheme());
        if (!secure && !plain) {
            throw new NoticeRefused("notice.rule.url.https");
        }
        if (host.isEmpty()) {
            throw new NoticeRefused("notice.rule.url.name");
        }
        int port = uri.getPort() == -1 ? (secure ? HTTPS : HTTP) : uri.getPort();
        boolean inside = rules.isInside(host, port);
        if (!inside) {
            checkPublic(host, port, secure, rules);
        }
        return new Target(host, port, path(uri), secure, inside);
    }

    private static URI parse(String address) {
        if (address.length() > LONGEST || address.chars().anyMatch(sign -> sign <= ' ' || sign > '~' || sign == '\\')) {
            throw new NoticeRefused("notice.rule.url.form", LONGEST);
        }
        try {
            return new URI(address);
        } catch (URISyntaxException broken) {
            throw new NoticeRefused("notice.rule.url.form", LONGEST);
        }
    }

    private static void checkPublic(String host, int port, boolean secure, TargetRules rules) {
        if (!secure) {
            throw new NoticeRefused("notice.rule.url.https");
        }
        if (!PUBLIC_NAME.matcher(host).matches() || INSIDE_NAME.matcher(host).matches()) {
            throw new NoticeRefused("notice.rule.url.name");
        }
        if (!rules.isListed(host)) {
            throw new NoticeRefused("notice.rule.url.notListed", host);
        }
        if (port != HTTPS && (port < FIRST_FREE_PORT || port > LAST_PORT)) {
            throw new NoticeRefused("notice.rule.url.port");
        }
    }

    private static String path(URI uri) {
        String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
    }
}
