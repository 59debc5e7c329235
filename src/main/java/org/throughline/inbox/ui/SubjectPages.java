package org.throughline.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.throughline.base.ui.SubjectPage;
import org.throughline.base.ui.component.TrailBar;

/** Leads from a reference to the page of the thing, where a feature has one. */
@org.springframework.stereotype.Component
class SubjectPages {

    private final ObjectProvider<SubjectPage> pages;

    SubjectPages(ObjectProvider<SubjectPage> pages) {
        this.pages = pages;
    }

    Optional<String> path(String subjectRef) {
        return page(subjectRef).map(page -> page.path(subjectRef));
    }

    /** The reference as a link, or as plain text when the thing has no page. */
    Component link(String subjectRef) {
        return path(subjectRef).<Component>map(path -> link(path, subjectRef)).orElseGet(() -> new Span(subjectRef));
    }

    /** The trail of the thing; without one of its own, the thing alone. */
    TrailBar trail(String subjectRef, String subjectTitle) {
        return page(subjectRef).flatMap(page -> page.trail(subjectRef)).orElseGet(() -> {
            String text = subjectTitle.isBlank() ? subjectRef : subjectRef + " " + subjectTitle;
            TrailBar bar = new TrailBar();
            return path(subjectRef).map(path -> bar.step(text, path)).orElseGet(() -> bar.step(text));
        });
    }

    private Optional<SubjectPage> page(String subjectRef) {
        return pages.stream()
                .filter(page -> subjectRef.startsWith(page.prefix()))
                .findFirst();
    }

    private static Anchor link(String path, String text) {
        Anchor link = new Anchor(path, text);
        link.addClassName("link");
        return link;
    }
}
