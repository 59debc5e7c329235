package org.throughline.action.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.action.ActionStage;
import org.throughline.action.RegisterFilter;
import org.throughline.action.RegisterFilter.Due;
import org.throughline.action.Strength;
import org.throughline.base.form.CleanText;
import org.throughline.organisation.UnitSummary;

/**
 * The filter as it stands in the address: `?owner=me&due=late&place=pick-a&strength=weaker&state=doing`.
 *
 * <p>So a filtered list can be shared and found again. A word that it does not know is no filter. “me” is whoever opens the link.
 *
 * @param values the known words
 */
record RegisterAddress(Map<String, String> values) {

    static final String OWNER = "owner";
    static final String DUE = "due";
    static final String PLACE = "place";
    static final String STRENGTH = "strength";
    static final String STATE = "state";
    static final String WORDS = "words";

    static final String ME = "me";
    static final String ALL = "all";

    RegisterAddress {
        values = Map.copyOf(values);
    }

    static RegisterAddress of(QueryParameters query) {
        Map<String, String> known = new LinkedHashMap<>();
        for (String name : List.of(OWNER, DUE, PLACE, STRENGTH, STATE, WORDS)) {
            query.getSingleParameter(name).ifPresent(value -> known.put(name, value));
        }
        return new RegisterAddress(known);
    }

    /** The same with one word changed; empty takes it out. */
    RegisterAddress with(String name, String value) {
        Map<String, String> next = new LinkedHashMap<>(values);
        if (value.isEmpty()) {
            next.remove(name);
        } else {
            next.put(name, value);
        }
        return new RegisterAddress(next);
    }

    String value(String name) {
        return values.getOrDefault(name, "");
    }

    QueryParameters query() {
        return QueryParameters.simple(values);
    }

    /** As the end of a link. */
    String suffix() {
        return values.isEmpty() ? "" : "?" + query().getQueryString();
    }

    RegisterFilter filter(UUID me, List<UnitSummary> places) {
        return new RegisterFilter(
                value(OWNER).equals(ME) ? me : null,
                constant(Due.values(), value(DUE)),
                places.stream()
                        .filter(unit -> unit.code().equals(value(PLACE)))
                        .map(UnitSummary::id)
                        .findFirst()
                        .orElse(null),
                constant(Strength.values(), value(STRENGTH)),
                ActionStage.byCode(value(STATE)).orElse(null),
                value(STATE).equals(ALL),
                CleanText.of(value(WORDS)).strip());
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> @Nullable E constant(E[] constants, String word) {
        return Arrays.stream(constants)
                .filter(constant -> word(constant).equals(word))
                .findFirst()
                .orElse(null);
    }
}
