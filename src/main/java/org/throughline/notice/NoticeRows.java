package org.throughline.notice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/** Reads notices from rows, and writes their values. */
@Component
class NoticeRows implements RowMapper<Notice> {

    private static final TypeReference<TreeMap<String, String>> ARGUMENTS = new TypeReference<>() {};

    private final ObjectMapper json;

    NoticeRows(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public Notice mapRow(ResultSet row, int number) throws SQLException {
        return new Notice(
                row.getObject("id", UUID.class),
                row.getString("text_key"),
                read(row.getString("arguments")),
                row.getString("subject_ref"),
                row.getString("link"),
                row.getObject("told_at", OffsetDateTime.class).toInstant(),
                row.getObject("read_at") != null);
    }

    String write(Map<String, String> arguments) {
        try {
            return json.writeValueAsString(new TreeMap<>(arguments));
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException("Arguments are texts only", impossible);
        }
    }

    private Map<String, String> read(String arguments) {
        try {
            return json.readValue(arguments, ARGUMENTS);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A notice does not read back", broken);
        }
    }
}
