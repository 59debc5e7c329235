package org.throughline.notice;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where the product may send to, as it was set up.
 *
 * @param hosts the only public hosts; empty for all
 * @param inside hosts of the organisation's own network, as `host` or `host:port`; plain http and private addresses are good there
 */
record TargetRules(Set<String> hosts, Set<String> inside) {

    TargetRules {
        hosts = Set.copyOf(hosts);
        inside = Set.copyOf(inside);
    }

    /** Reads two lists with commas between the hosts. */
    static TargetRules of(String hosts, String inside) {
        return new TargetRules(list(hosts), list(inside));
    }

    boolean isInside(String host, int port) {
        return inside.contains(host) || inside.contains(host + ":" + port);
    }

    boolean isListed(String host) {
        return hosts.isEmpty() || hosts.contains(host);
    }

    private static Set<String> list(String written) {
        return Arrays.stream(written.split(",", -1))
                .map(host -> host.strip().toLowerCase(Locale.ROOT))
                .filter(host -> !host.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
