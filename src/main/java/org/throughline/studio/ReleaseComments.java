package org.throughline.studio;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.audit.AuditTrail;
import org.throughline.organisation.Permission;
import org.throughline.organisation.RequiresPermission;

/** What administrators say to each other about the elements of a release. */
@Service
@Transactional
public class ReleaseComments {

    private static final int LONGEST_ELEMENT = 255;

    private final ReleaseRepository releases;
    private final ReleaseFileRepository files;
    private final ReleaseCommentStore store;
    private final ReleaseDoor door;
    private final ReleaseNews news;
    private final ModelSignals signals;
    private final AuditTrail audit;
    private final Clock clock;

    ReleaseComments(
            ReleaseRepository releases,
            ReleaseFileRepository files,
            ReleaseCommentStore store,
            ReleaseDoor door,
            ReleaseNews news,
            ModelSignals signals,
            AuditTrail audit,
            Clock clock) {
        this.releases = releases;
        this.files = files;
        this.store = store;
        this.door = door;
        this.news = news;
        this.signals = signals;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Says something about an element.
     *
     * @param element its id; empty for the whole file
     */
    @RequiresPermission(Permission.CHANGE_PROCESSES)
    public void say(String ref, ModelName model, String element, String words) {
        Release release = releases.require(ref);
        files.require(release.id(), model);
        String said = DescribeRelease.checkText(words);
        if (said.isEmpty()) {
            throw new ReleaseRefused("studio.refused.comment");
        }
        if (element.length() > LONGEST_ELEMENT) {
            throw new ReleaseRefused("studio.refused.long", LONGEST_ELEMENT);
        }
        store.add(
                release.id(),
                new ReleaseComment(UUID.randomUUID(), model, element.strip(), said, door.me(), clock.instant(), null));
        if (!release.authorId().equals(door.me())) {
            news.tell(
                    List.of(release.authorId()),
                    "studio.notice.comment",
                    release,
                    Map.of("by", door.me().toString(), "file", model.file()));
        }
        audit.record(ref, "studio.history.comment", Map.of("file", model.file()));
        signals.changed(ref);
    }

    /** What somebody said is settled. */
    @RequiresPermission(Permission.CHANGE_PROCESSES)
    public void resolve(String ref, UUID commentId) {
        Release release = releases.require(ref);
        if (!store.resolve(release.id(), commentId, door.me(), clock.instant())) {
            throw new ReleaseRefused("studio.refused.noComment");
        }
        audit.record(ref, "studio.history.resolved", Map.of());
        signals.changed(ref);
    }
}
