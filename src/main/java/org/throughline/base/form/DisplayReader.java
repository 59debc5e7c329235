package org.throughline.base.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.throughline.base.form.FormDisplay.ButtonBlock;
import org.throughline.base.form.FormDisplay.Column;
import org.throughline.base.form.FormDisplay.DocumentBlock;
import org.throughline.base.form.FormDisplay.ImageBlock;
import org.throughline.base.form.FormDisplay.SeparatorLine;
import org.throughline.base.form.FormDisplay.SpacerBlock;
import org.throughline.base.form.FormDisplay.TableBlock;
import org.throughline.base.form.FormDisplay.TextBlock;

/** Reads the components that only show something. */
final class DisplayReader {

    private DisplayReader() {}

    static FormDisplay read(ComponentType type, SchemaNode node, Place place) {
        return switch (type) {
            case TEXT -> new TextBlock(type, place, node.value("text"));
            case HTML -> new TextBlock(type, place, node.value("content"));
            case IMAGE -> image(node, place);
            case TABLE -> table(node, place);
            case DOCUMENT_PREVIEW -> new DocumentBlock(place, node.value("title"), node.value("dataSource"));
            case SEPARATOR -> new SeparatorLine(place);
            case SPACER -> new SpacerBlock(place, node.number("height", 60, 0, 400));
            case BUTTON -> new ButtonBlock(place, node.text("action", "submit").equals("reset"));
            default -> throw new IllegalArgumentException(type + " has an answer");
        };
    }

    private static FormDisplay image(SchemaNode node, Place place) {
        FormValue source = node.value("source");
        if (source.literal() instanceof String text && !text.contains("{{") && !ImageSource.isSafe(text)) {
            node.finding("form.schema.image");
        }
        return new ImageBlock(place, source, node.value("alt"));
    }

    private static FormDisplay table(SchemaNode node, Place place) {
        List<Column> columns = new ArrayList<>();
        for (JsonNode column : node.items("columns")) {
            String key = column.path("key").asText("");
            columns.add(new Column(key, column.path("label").asText(key)));
        }
        String expression = node.expression("columnsExpression");
        if (columns.isEmpty() && expression == null) {
            node.finding("form.schema.columns");
        }
        return new TableBlock(
                place, node.value("dataSource"), node.number("rowCount", 10, 1, 200), List.copyOf(columns), expression);
    }
}
