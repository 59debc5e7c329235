package org.throughline.base.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.re2j.PatternSyntaxException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One object of a schema, read property by property; what is wrong becomes a finding and a harmless value. */
final class SchemaNode {

    private static final int LONGEST_PATTERN = 500;

    private final JsonNode node;
    private final String where;
    private final FormConditions conditions;
    private final List<FormFinding> findings;

    SchemaNode(JsonNode node, String where, FormConditions conditions, List<FormFinding> findings) {
        this.node = node;
        this.where = where;
        this.conditions = conditions;
        this.findings = findings;
    }

    String where() {
        return where;
    }

    void finding(String messageKey, Object... arguments) {
        findings.add(FormFinding.of(where, messageKey, arguments));
    }

    boolean has(String name) {
        return node.hasNonNull(name);
    }

    SchemaNode child(String name) {
        return new SchemaNode(node.path(name), where, conditions, findings);
    }

    List<JsonNode> items(String name) {
        List<JsonNode> items = new ArrayList<>();
        node.path(name).forEach(items::add);
        return items;
    }

    String text(String name, String otherwise) {
        return node.path(name).isValueNode() && has(name) ? node.path(name).asText() : otherwise;
    }

    @Nullable
    String textOrNull(String name) {
        return has(name) ? text(name, "") : null;
    }

    boolean flag(String name, boolean otherwise) {
        return node.path(name).asBoolean(otherwise);
    }

    int number(String name, int otherwise, int least, int most) {
        int value = node.path(name).asInt(otherwise);
        if (value < least || value > most) {
            finding("form.schema.range", name, least, most);
            return otherwise;
        }
        return value;
    }

    @Nullable
    BigDecimal decimal(String name) {
        if (!has(name)) {
            return null;
        }
        try {
            return new BigDecimal(node.path(name).asText());
        } catch (NumberFormatException notANumber) {
            finding("form.schema.number", name);
            return null;
        }
    }

    /** A literal or a checked expression. */
    FormValue value(String name) {
        Optional<Object> json = Optional.ofNullable(json(node.path(name)));
        FormValue value = json.map(FormValue::parse).orElse(FormValue.ABSENT);
        String feel = value.feel();
        if (feel != null) {
            checkFeel(feel);
        } else if (value.literal() instanceof String text) {
            checkTemplates(text);
        }
        return value;
    }

    /** An expression that is always FEEL; its {@code =} may be left out. */
    @Nullable
    String expression(String name) {
        String text = textOrNull(name);
        if (text == null || text.isBlank()) {
            return null;
        }
        String feel = text.startsWith("=") ? text.substring(1).strip() : text.strip();
        checkFeel(feel);
        return feel;
    }

    @Nullable
    TextPattern pattern(String name) {
        String pattern = textOrNull(name);
        if (pattern == null || pattern.isEmpty()) {
            return null;
        }
        if (pattern.length() > LONGEST_PATTERN) {
            finding("form.schema.patternTooLong", LONGEST_PATTERN);
            return null;
        }
        try {
            return TextPattern.compile(pattern);
        } catch (PatternSyntaxException unusable) {
            finding("form.schema.pattern", pattern);
            return null;
        }
    }

    Map<String, String> texts(String name) {
        Map<String, String> texts = new LinkedHashMap<>();
        node.path(name)
                .fields()
                .forEachRemaining(
                        entry -> texts.put(entry.getKey(), entry.getValue().asText()));
        return texts;
    }

    @Nullable
    Object jsonOf(String name) {
        return json(node.path(name));
    }

    private void checkFeel(String feel) {
        conditions.problem(feel).ifPresent(problem -> finding("form.schema.expression", feel, problem));
    }

    private void checkTemplates(String text) {
        FormText.expressions(text).forEach(this::checkTemplate);
    }

    private void checkTemplate(String feel) {
        if (feel.startsWith("#") || feel.startsWith("/")) {
            finding("form.schema.template", feel);
        } else {
            checkFeel(feel);
        }
    }

    private static @Nullable Object json(JsonNode node) {
        if (node.isTextual()) {
            return node.textValue();
        }
        if (node.isNumber()) {
            return node.decimalValue();
        }
        if (node.isBoolean()) {
            return node.booleanValue();
        }
        if (node.isArray()) {
            List<Object> list = new ArrayList<>();
            node.forEach(item -> Optional.ofNullable(json(item)).ifPresent(list::add));
            return list;
        }
        if (node.isObject()) {
            Map<String, Object> map = new LinkedHashMap<>();
            node.fields()
                    .forEachRemaining(entry -> Optional.ofNullable(json(entry.getValue()))
                            .ifPresent(value -> map.put(entry.getKey(), value)));
            return map;
        }
        return null;
    }
}
