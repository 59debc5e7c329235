package org.throughline.base.persistence;

import java.time.Clock;
import java.time.Year;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives out the references that people use: `ACT-2026-000123`.
 *
 * <p>One sequence per prefix and year. Numbers are taken inside the caller's transaction, so a rolled-back command leaves no gap.
 */
@Component
public class References {

    private final JdbcClient jdbc;
    private final Clock clock;

    References(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The next reference of a kind.
     *
     * @param prefix short upper-case prefix, such as `ACT`
     * @return prefix, year in UTC and a six-digit number
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public String next(String prefix) {
        int year = Year.now(clock.withZone(ZoneOffset.UTC)).getValue();
        long number = jdbc.sql("""
                        insert into throughline.reference_sequence (prefix, year, last_number) values (?, ?, 1)
                        on conflict (prefix, year) do update set last_number = reference_sequence.last_number + 1
                        returning last_number""").params(prefix, year).query(Long.class).single();
        return "%s-%d-%06d".formatted(prefix, year, number);
    }
}
