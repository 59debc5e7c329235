package org.throughline.studio.scenario;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an automatic step of the code answers in a scenario; the code itself never runs there.
 *
 * @param values variables that it sets
 * @param error code of the error with which it ends; empty when it ends well
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record StepAnswer(Map<String, Object> values, String error) {

    public StepAnswer(@Nullable Map<String, Object> values, @Nullable String error) {
        this.values = ScenarioJson.sorted(values);
        this.error = error == null ? "" : error;
    }
}
