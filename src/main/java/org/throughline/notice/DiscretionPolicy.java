package org.throughline.notice;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What may be said outside of the product: nothing about confidential things or what came from them, and nothing about things that
 * nobody vouches for.
 *
 * <p>Whoever reads mails for others, keeps back-ups of them or looks over a shoulder must not learn what only named people may
 * read. Such a mail says that there is something to see, and where.
 */
final class DiscretionPolicy {

    private DiscretionPolicy() {}

    /**
     * Whether words about the thing may leave the product.
     *
     * @param ref reference of the thing
     * @param known what its feature says about a thing, empty when no feature knows it
     */
    static boolean maySpeak(String ref, Function<String, Optional<NoticeSubject>> known) {
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>();
        open.add(ref);
        while (!open.isEmpty()) {
            String next = open.remove();
            if (seen.add(next)) {
                Optional<NoticeSubject> subject = known.apply(next);
                if (subject.isEmpty() || subject.get().confidential()) {
                    return false;
                }
                open.addAll(subject.get().origins());
            }
        }
        return true;
    }
}
