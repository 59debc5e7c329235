package org.throughline.studio;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of remarks about releases. */
@Component
class ReleaseCommentStore {

    private final JdbcClient jdbc;

    ReleaseCommentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID releaseId, ReleaseComment comment) {
        jdbc.sql("""
                insert into throughline.release_comment (id, release_id, kind, name, element, words, person_id, written_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        comment.id(),
                        releaseId,
                        comment.model().kind().name(),
                        comment.model().name(),
                        comment.element(),
                        comment.words(),
                        comment.personId(),
                        Timestamp.from(comment.writtenAt()))
                .update();
    }

    /** @return whether an open remark of this release has that id */
    boolean resolve(UUID releaseId, UUID commentId, UUID by, Instant now) {
        return jdbc.sql("""
                        update throughline.release_comment set resolved_by = ?, resolved_at = ?
                        where release_id = ? and id = ? and resolved_by is null""")
                        .params(by, Timestamp.from(now), releaseId, commentId)
                        .update()
                == 1;
    }

    /** Every remark, the oldest first. */
    List<ReleaseComment> of(UUID releaseId) {
        return jdbc.sql("""
                        select id, kind, name, element, words, person_id, written_at, resolved_by
                        from throughline.release_comment where release_id = ? order by written_at, id""")
                .param(releaseId)
                .query((row, number) -> new ReleaseComment(
                        row.getObject("id", UUID.class),
                        new ModelName(ModelKind.valueOf(row.getString("kind")), row.getString("name")),
                        row.getString("element"),
                        row.getString("words"),
                        row.getObject("person_id", UUID.class),
                        row.getTimestamp("written_at").toInstant(),
                        row.getObject("resolved_by", UUID.class)))
                .list();
    }
}
