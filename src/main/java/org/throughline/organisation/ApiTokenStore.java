package org.throughline.organisation;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.organisation.ApiTokens.Holder;

/** The table of personal tokens; knows hashes only. */
@Repository
class ApiTokenStore {

    private static final String COLUMNS = "t.id, t.name, t.scopes, t.issued_at, t.expires_at, t.last_used";

    private final JdbcClient jdbc;

    ApiTokenStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ApiTokenSummary token, UUID person, byte[] hash, @Nullable UUID issuedWith) {
        jdbc.sql("""
                        insert into throughline.api_token
                            (id, person_id, name, token_hash, scopes, issued_at, expires_at, issued_with)
                        values (:id, :person, :name, :hash, string_to_array(:scopes, ','), :issued, :expires, :with)""")
                .param("id", token.id())
                .param("person", person)
                .param("name", token.name())
                .param("hash", hash)
                .param(
                        "scopes",
                        token.scopes().stream().map(Enum::name).sorted().collect(Collectors.joining(",")))
                .param("issued", Timestamp.from(token.issuedAt()))
                .param("expires", Timestamp.from(token.expiresAt()))
                .param("with", issuedWith)
                .update();
    }

    /** The person's tokens that still open something, the newest first. */
    List<ApiTokenSummary> alive(UUID person, Instant now) {
        return jdbc.sql("select " + COLUMNS + """
                         from throughline.api_token t
                        where t.person_id = :person and t.revoked_at is null and t.expires_at > :now
                        order by t.issued_at desc, t.id""")
                .param("person", person)
                .param("now", Timestamp.from(now))
                .query((row, number) -> summary(row))
                .list();
    }

    /** Takes a token back and with it every token that was made with it; false when the person has no such token. */
    boolean revoke(UUID id, UUID person, Instant now) {
        return jdbc.sql("""
                        with recursive tree as (
                            select id from throughline.api_token
                            where id = :id and person_id = :person and revoked_at is null
                            union
                            select t.id from throughline.api_token t join tree on t.issued_with = tree.id)
                        update throughline.api_token set revoked_at = :now
                        where id in (select id from tree) and revoked_at is null""")
                        .param("id", id)
                        .param("person", person)
                        .param("now", Timestamp.from(now))
                        .update()
                > 0;
    }

    Optional<Holder> holder(byte[] hash, Instant now) {
        return jdbc.sql("select " + COLUMNS + """
                        , t.person_id, p.user_name, p.display_name
                        from throughline.api_token t join throughline.person p on p.id = t.person_id
                        where t.token_hash = :hash and t.revoked_at is null and t.expires_at > :now
                            and p.status in ('ACTIVE', 'ABSENT')""")
                .param("hash", hash)
                .param("now", Timestamp.from(now))
                .query((row, number) -> new Holder(
                        row.getObject("person_id", UUID.class),
                        row.getString("user_name"),
                        row.getString("display_name"),
                        summary(row)))
                .optional();
    }

    /** Notes the day of use; writes at most once a day. */
    void used(UUID id, LocalDate day) {
        jdbc.sql("update throughline.api_token set last_used = :day where id = :id and last_used is distinct from :day")
                .param("day", day)
                .param("id", id)
                .update();
    }

    private static ApiTokenSummary summary(ResultSet row) throws SQLException {
        return new ApiTokenSummary(
                row.getObject("id", UUID.class),
                row.getString("name"),
                scopes(row.getArray("scopes")),
                moment(row, "issued_at"),
                moment(row, "expires_at"),
                row.getObject("last_used", LocalDate.class));
    }

    private static Set<ApiScope> scopes(Array array) throws SQLException {
        Set<ApiScope> scopes = EnumSet.noneOf(ApiScope.class);
        for (Object name : (Object[]) array.getArray()) {
            scopes.add(ApiScope.valueOf(String.valueOf(name)));
        }
        return scopes;
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, OffsetDateTime.class))
                .withOffsetSameInstant(ZoneOffset.UTC)
                .toInstant();
    }
}
