package org.throughline.operation;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A variable of a case.
 *
 * @param name in the model
 * @param kind how the engine keeps it, such as {@code string}
 * @param value as text; null when it holds nothing, is of a kind that is not shown, or belongs to a restricted case
 * @param meaning name of the person or the unit whose id it is; may be empty
 */
public record CaseValue(String name, String kind, @Nullable String value, String meaning) {

    private static final Pattern REFERENCE = Pattern.compile("[A-Z]{3}-\\d{4}-\\d{6}");

    /** The things that the value names. */
    List<String> references() {
        return value == null
                ? List.of()
                : REFERENCE.matcher(value).results().map(MatchResult::group).toList();
    }

    CaseValue withoutWords() {
        return new CaseValue(name, kind, null, "");
    }
}
