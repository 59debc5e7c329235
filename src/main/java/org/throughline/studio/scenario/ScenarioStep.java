package org.throughline.studio.scenario;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happens to a case.
 *
 * @param kind what it is
 * @param at id of the element, or the name of the message
 * @param as whose task, where several people have the same one; empty for the first
 * @param values variables that come with it: texts, numbers, truth values
 * @param code error or escalation with which a called process ends; empty when it ends well
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ScenarioStep(Kind kind, String at, String as, Map<String, Object> values, String code) {

    /** What may happen to a case. */
    public enum Kind {
        COMPLETE,
        TIMER,
        MESSAGE,
        CALLED_ENDS,
        CALLED_FAILS,
        CALLED_ESCALATES
    }

    public ScenarioStep(
            Kind kind, String at, @Nullable String as, @Nullable Map<String, Object> values, @Nullable String code) {
        if (kind == null || at == null || at.isBlank()) {
            throw new UnreadableScenario("step");
        }
        this.kind = kind;
        this.at = at;
        this.as = as == null ? "" : as;
        this.values = ScenarioJson.sorted(values);
        this.code = code == null ? "" : code;
    }

    /** A step without a person and a code. */
    public static ScenarioStep of(Kind kind, String at, Map<String, Object> values) {
        return new ScenarioStep(kind, at, "", new TreeMap<>(values), "");
    }
}
