package org.throughline.notice;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * The kinds of events as other programs know them: `barrier.raised` for what people are told as `barrier.notice.raised`.
 *
 * <p>Whoever wants all of a feature asks for `barrier.*`, and for everything `*`.
 */
@Component
class EventKinds {

    static final String ALL = "*";

    /** What an administrator sends to try a webhook. */
    static final String TEST = "webhook.test";

    private static final String ALL_OF = ".*";
    private static final Pattern INNER = Pattern.compile("\\.notice\\.");

    private final NoticeSources sources;

    EventKinds(NoticeSources sources) {
        this.sources = sources;
    }

    static String of(String textKey) {
        return INNER.matcher(textKey).replaceFirst(".");
    }

    /** Whether somebody who asked for these wants to hear of it. */
    static boolean wanted(Collection<String> asked, String kind) {
        return kind.equals(TEST)
                || asked.stream()
                        .anyMatch(one -> one.equals(ALL)
                                || one.equals(kind)
                                || one.endsWith(ALL_OF) && kind.startsWith(one.substring(0, one.length() - 1)));
    }

    /** All kinds that there are, in order. */
    Set<String> all() {
        Set<String> kinds = new TreeSet<>();
        sources.textKeys().forEach(key -> kinds.add(of(key)));
        return kinds;
    }

    /** What can be asked for as a whole: `*`, then each feature. */
    List<String> families() {
        Set<String> families = new TreeSet<>(Set.of(ALL));
        all().forEach(kind -> families.add(kind.substring(0, kind.indexOf('.')) + ALL_OF));
        return List.copyOf(families);
    }

    /**
     * Refuses a wish that nothing could ever meet.
     *
     * @throws NoticeRefused also when nothing is asked for
     */
    void check(Collection<String> asked) {
        if (asked.isEmpty()) {
            throw new NoticeRefused("notice.rule.webhook.kinds");
        }
        Set<String> known = all();
        known.addAll(families());
        asked.stream().filter(one -> !known.contains(one)).findFirst().ifPresent(unknown -> {
            throw new NoticeRefused("notice.rule.webhook.kind", unknown.length() > 60 ? "…" : unknown);
        });
    }
}
