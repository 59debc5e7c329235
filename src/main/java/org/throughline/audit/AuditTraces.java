package org.throughline.audit;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.organisation.PersonTraces;

/** Forgets the words of entries that name a person; the entries and their chain stay. */
@Component
class AuditTraces implements PersonTraces {

    private final JdbcClient jdbc;

    AuditTraces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void forget(UUID personId) {
        jdbc.sql("select throughline.audit_forget(?)")
                .param(personId)
                .query(Long.class)
                .single();
    }
}
