package org.throughline.studio.scenario;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a model is expected to do.
 *
 * @param title for people
 * @param startedBy message that begins the case; empty when it begins by itself
 * @param start variables at the beginning
 * @param answers what automatic steps answer, by their name: the first time, the second time; the last one holds from then on
 * @param steps what happens, in order
 * @param expect where it leads
 */
@JsonPropertyOrder({"title", "startedBy", "start", "answers", "steps", "expect"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Scenario(
        String title,
        String startedBy,
        Map<String, Object> start,
        Map<String, List<StepAnswer>> answers,
        List<ScenarioStep> steps,
        Expectations expect) {

    /** Steps of one scenario; the longest way through a supplied model has fewer than forty. */
    public static final int MOST_STEPS = 60;

    /** Most characters of a title. */
    public static final int LONGEST_TITLE = 200;

    public Scenario(
            String title,
            @Nullable String startedBy,
            @Nullable Map<String, Object> start,
            @Nullable Map<String, List<StepAnswer>> answers,
            @Nullable List<ScenarioStep> steps,
            @Nullable Expectations expect) {
        if (title == null || title.isBlank() || title.length() > LONGEST_TITLE) {
            throw new UnreadableScenario("title");
        }
        this.title = title;
        this.startedBy = startedBy == null ? "" : startedBy;
        this.start = ScenarioJson.sorted(start);
        this.answers = lists(answers);
        this.steps = steps == null ? List.of() : List.copyOf(steps);
        this.expect = expect == null ? new Expectations(null, null, null, null, null, null) : expect;
        if (this.steps.size() > MOST_STEPS) {
            throw new UnreadableScenario("steps");
        }
    }

    private static Map<String, List<StepAnswer>> lists(@Nullable Map<String, List<StepAnswer>> answers) {
        Map<String, List<StepAnswer>> lists = new TreeMap<>();
        if (answers != null) {
            answers.forEach((step, said) -> {
                if (said == null || said.stream().anyMatch(Objects::isNull) || said.size() > MOST_STEPS) {
                    throw new UnreadableScenario("answers");
                }
                lists.put(step, List.copyOf(said));
            });
        }
        return lists;
    }

    /** A case that only begins. */
    public static Scenario untitled() {
        return new Scenario("untitled", null, null, null, null, null);
    }

    /** The same with another title. */
    public Scenario titled(String other) {
        return new Scenario(other, startedBy, start, answers, steps, expect);
    }

    /** The same with other expectations. */
    public Scenario expecting(Expectations expectations) {
        return new Scenario(title, startedBy, start, answers, steps, expectations);
    }

    /** What the automatic step of that name answers when it is called for the n-th time, from 0. */
    @JsonIgnore
    public StepAnswer answer(String step, int call) {
        List<StepAnswer> said = answers.getOrDefault(step, List.of());
        return said.isEmpty() ? new StepAnswer(null, null) : said.get(Math.min(call, said.size() - 1));
    }
}
