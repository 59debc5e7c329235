package org.throughline.studio.scenario;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.util.HtmlUtils;

/** Says ids of a model in the words that stand in its drawing. */
public final class ElementNames {

    private static final Pattern NAMED = Pattern.compile("\\bid=\"([^\"]+)\" name=\"([^\"]+)\"");

    private final Map<String, String> names = new HashMap<>();

    public ElementNames(String source) {
        for (Matcher named = NAMED.matcher(source); named.find(); ) {
            names.put(
                    named.group(1), "'" + HtmlUtils.htmlUnescape(named.group(2)).strip() + "'");
        }
    }

    /** A list of ids with names in their place; what has no name keeps its id. */
    public String words(String ids) {
        return Stream.of(ids.split(", ", -1))
                .map(id -> {
                    String[] parts = id.split(" = ", 2);
                    String name = names.getOrDefault(parts[0], parts[0]);
                    return parts.length == 1 ? name : name + " = " + parts[1];
                })
                .collect(Collectors.joining(", "));
    }
}
