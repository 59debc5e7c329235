package org.throughline.notice;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a feature says about the things of which it tells; each feature that tells people something has one as a bean. */
public interface NoticeSource {

    /** How references of its things begin, such as `BAR-`. */
    Set<String> refPrefixes();

    /** The thing with this reference, whoever asks; empty when there is none. */
    Optional<NoticeSubject> subject(String ref);

    /** The kind of each of its sentences, by text key; a sentence that is missing counts as news. */
    Map<String, NoticeKind> kinds();
}
