package org.throughline.inbox;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who has a part in a case: whom its process names, and who has or had a task of it. */
@Component
public class TaskPeople {

    private final JdbcClient jdbc;

    TaskPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether the person has a part in what the reference names. */
    public boolean hasPart(UUID person, String subjectRef) {
        return jdbc.sql("""
                        select exists (select 1 from throughline.work_item
                                       where subject_ref = :subject
                                         and (:person = any(involved) or assignee_id = :person or ended_by = :person))""")
                .param("subject", subjectRef)
                .param("person", person)
                .query(Boolean.class)
                .single();
    }
}
