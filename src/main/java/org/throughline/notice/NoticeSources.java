package org.throughline.notice;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.throughline.organisation.Circles;

/** Finds the feature that knows a thing or a sentence. */
@Component
class NoticeSources {

    private final ObjectProvider<NoticeSource> sources;
    private final Circles circles;

    NoticeSources(ObjectProvider<NoticeSource> sources, Circles circles) {
        this.sources = sources;
        this.circles = circles;
    }

    NoticeKind kind(String textKey) {
        return sources.stream()
                .map(source -> Optional.ofNullable(source.kinds().get(textKey)))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(NoticeKind.NEWS);
    }

    /** The keys of all sentences that features tell. */
    Set<String> textKeys() {
        return sources.stream()
                .flatMap(source -> source.kinds().keySet().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    Optional<NoticeSubject> subject(String ref) {
        return sources.stream()
                .filter(source -> source.refPrefixes().stream().anyMatch(ref::startsWith))
                .map(source -> source.subject(ref))
                .flatMap(Optional::stream)
                .findFirst()
                .map(subject -> circles.isApart(ref) ? subject.keptApart() : subject);
    }
}
