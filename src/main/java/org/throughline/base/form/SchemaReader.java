package org.throughline.base.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.throughline.base.form.FormContainer.Group;
import org.throughline.base.form.FormContainer.RepeatingList;

/** Walks the tree of a schema; single components are read by {@link FieldReader} and {@link DisplayReader}. */
final class SchemaReader {

    private static final Pattern KEY =
            Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,63}(\\.[A-Za-z_][A-Za-z0-9_]{0,63}){0,3}");
    private static final Pattern FORM_ID = Pattern.compile("[A-Za-z0-9_-]{1,100}");
    private static final Set<String> RESERVED = Set.of("this", "parent", "i");
    private static final int MOST_ROWS_AT_START = 50;

    private final FormConditions conditions;
    private final List<FormFinding> findings;
    private final Set<String> ids = new HashSet<>();
    private int components;

    SchemaReader(FormConditions conditions, List<FormFinding> findings) {
        this.conditions = conditions;
        this.findings = findings;
    }

    FormSchema read(JsonNode root) {
        SchemaNode form = new SchemaNode(root, "form", conditions, findings);
        String id = form.text("id", "");
        if (!FORM_ID.matcher(id).matches()) {
            form.finding("form.schema.id", id);
        }
        int version = root.path("schemaVersion").asInt(0);
        if (version > FormSchemas.NEWEST_VERSION || version < 0) {
            form.finding("form.schema.version", version, FormSchemas.NEWEST_VERSION);
        }
        if (!root.path("components").isArray()) {
            form.finding("form.schema.notAForm");
        }
        return new FormSchema(id, version, children(form, 0, new HashSet<>()));
    }

    private List<FormComponent> children(SchemaNode parent, int depth, Set<String> keys) {
        List<FormComponent> children = new ArrayList<>();
        if (depth > FormSchemas.DEEPEST_CONTAINER) {
            parent.finding("form.schema.tooDeep", FormSchemas.DEEPEST_CONTAINER);
            return children;
        }
        for (JsonNode item : parent.items("components")) {
            components++;
            if (components > FormSchemas.MOST_COMPONENTS) {
                if (components == FormSchemas.MOST_COMPONENTS + 1) {
                    parent.finding("form.schema.tooMany", FormSchemas.MOST_COMPONENTS);
                }
                return children;
            }
            component(item, depth, keys).ifPresent(children::add);
        }
        return children;
    }

    private Optional<FormComponent> component(JsonNode item, int depth, Set<String> keys) {
        String id = item.path("id").asText("component-" + components);
        SchemaNode node = new SchemaNode(item, id, conditions, findings);
        if (!ids.add(id)) {
            node.finding("form.schema.idTwice", id);
        }
        String name = node.text("type", "");
        if (name.equals("iframe")) {
            node.finding("form.schema.iframe");
            return Optional.empty();
        }
        Optional<ComponentType> type = ComponentType.of(name);
        if (type.isEmpty()) {
            node.finding("form.schema.unknownType", name);
            return Optional.empty();
        }
        return Optional.of(component(type.get(), node, id, depth, keys));
    }

    private FormComponent component(ComponentType type, SchemaNode node, String id, int depth, Set<String> keys) {
        Place place = place(node, id);
        return switch (type) {
            case GROUP -> group(node, place, depth, keys);
            case DYNAMIC_LIST -> list(node, place, depth, keys);
            case TEXT, HTML, IMAGE, TABLE, DOCUMENT_PREVIEW, SEPARATOR, SPACER, BUTTON ->
                DisplayReader.read(type, node, place);
            default -> FieldReader.read(type, node, place, key(node, "key", keys));
        };
    }

    private FormComponent group(SchemaNode node, Place place, int depth, Set<String> keys) {
        String path = node.text("path", "");
        Set<String> inner = keys;
        if (!path.isEmpty()) {
            key(node, "path", keys);
            inner = new HashSet<>();
        }
        return new Group(place, path, node.flag("showOutline", false), children(node, depth + 1, inner));
    }

    private FormComponent list(SchemaNode node, Place place, int depth, Set<String> keys) {
        boolean repeating = node.flag("isRepeating", true);
        return new RepeatingList(
                place,
                key(node, "path", keys),
                node.flag("showOutline", false),
                repeating,
                repeating && node.flag("allowAddRemove", true),
                repeating ? node.number("defaultRepetitions", 1, 0, MOST_ROWS_AT_START) : 1,
                !node.flag("disableCollapse", false),
                node.number("nonCollapsedItems", 5, 1, 1000),
                children(node, depth + 1, new HashSet<>()));
    }

    private static Place place(SchemaNode node, String id) {
        SchemaNode layout = node.child("layout");
        return new Place(
                id,
                node.value("label"),
                node.child("conditional").expression("hide"),
                layout.text("row", "row of " + id),
                layout.has("columns") ? Integer.valueOf(layout.number("columns", 16, 1, 16)) : null,
                node.texts("properties"));
    }

    /** Two fields under one key would overwrite each other. */
    private static String key(SchemaNode node, String property, Set<String> keys) {
        String key = node.text(property, "");
        if (!KEY.matcher(key).matches() || RESERVED.contains(key)) {
            node.finding("form.schema.key", key);
        } else if (!keys.add(key)) {
            node.finding("form.schema.keyTwice", key);
        }
        return key;
    }
}
