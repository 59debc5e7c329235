package org.throughline.operation.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.throughline.operation.CaseState;
import org.throughline.operation.RunningFilter;

/**
 * The filter as it stands in the address: `?step=userTask_verify&version=3&place=pick-a&state=incident&page=2`.
 *
 * @param process name of the process
 * @param values the known words; a word that it does not know is no filter
 * @param page from 0
 */
record RunningAddress(String process, Map<String, String> values, int page) {

    static final String STEP = "step";
    static final String VERSION = "version";
    static final String PLACE = "place";
    static final String STATE = "state";
    private static final String PAGE = "page";

    RunningAddress {
        values = Map.copyOf(values);
    }

    static RunningAddress of(String process, QueryParameters query) {
        Map<String, String> known = new LinkedHashMap<>();
        for (String name : List.of(STEP, VERSION, PLACE, STATE)) {
            query.getSingleParameter(name).filter(value -> !value.isBlank()).ifPresent(value -> known.put(name, value));
        }
        return new RunningAddress(process, known, OperationRoutes.number(query, PAGE));
    }

    /** The same with one word changed, on the first page; empty takes it out. */
    RunningAddress with(String name, String value) {
        Map<String, String> next = new LinkedHashMap<>(values);
        next.remove(name);
        if (!value.isEmpty()) {
            next.put(name, value);
        }
        return new RunningAddress(process, next, 0);
    }

    RunningAddress at(int otherPage) {
        return new RunningAddress(process, values, otherPage);
    }

    String value(String name) {
        return values.getOrDefault(name, "");
    }

    QueryParameters query() {
        Map<String, String> query = new LinkedHashMap<>(values);
        if (page > 0) {
            query.put(PAGE, String.valueOf(page));
        }
        return QueryParameters.simple(query);
    }

    String href() {
        String query = query().getQueryString();
        return OperationRoutes.running(process) + (query.isEmpty() ? "" : "?" + query);
    }

    @Nullable
    Integer version() {
        return value(VERSION).matches("\\d{1,6}") ? Integer.valueOf(value(VERSION)) : null;
    }

    static String word(CaseState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    RunningFilter filter(Function<String, @Nullable UUID> unit) {
        return new RunningFilter(
                process,
                value(STEP).isEmpty() ? null : value(STEP),
                version(),
                value(PLACE).isEmpty() ? null : unit.apply(value(PLACE)),
                Arrays.stream(CaseState.values())
                        .filter(state -> word(state).equals(value(STATE)))
                        .findFirst()
                        .orElse(null));
    }
}
