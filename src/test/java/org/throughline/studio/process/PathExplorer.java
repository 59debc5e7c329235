package org.throughline.studio.process;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.jspecify.annotations.Nullable;
import org.throughline.studio.scenario.DrawnProcess;
import org.throughline.studio.scenario.Scenario;
import org.throughline.studio.scenario.ScenarioRun;
import org.throughline.studio.scenario.ScenarioStep;
import org.throughline.studio.scenario.ScenarioStep.Kind;
import org.throughline.studio.scenario.StepAnswer;

/** Walks through a model at random, always where it has been least, until every sequence flow was taken. */
final class PathExplorer {

    private static final int MOST_WALKS = 600;
    private static final int LONGEST_WALK = 40;
    private static final int ANSWERS = 4;

    private final SandboxEngine sandbox;
    private final String key;
    private final String source;
    private final DrawnChoices choices;
    private final Set<String> flows = new TreeSet<>();
    private final Random random = new Random(20261201);
    private final Map<String, Integer> tried = new HashMap<>();
    private final Set<String> covered = new TreeSet<>();

    PathExplorer(SandboxEngine sandbox, String key, String source) {
        this.sandbox = sandbox;
        this.key = key;
        this.source = source;
        this.choices = new DrawnChoices(source);
        new DrawnProcess(source).flows().forEach(flow -> flows.add(flow.id()));
    }

    /** Scenarios without titles and expectations that take every flow that could be reached. */
    List<Scenario> explore() {
        var deployed = sandbox.deploy(key, source);
        String definition = deployed.getDeployedProcessDefinitions().stream()
                .filter(process -> process.getKey().equals(key))
                .findFirst()
                .orElseThrow()
                .getId();
        List<Scenario> kept = new ArrayList<>();
        for (int walk = 0; walk < MOST_WALKS && !covered.containsAll(flows); walk++) {
            Scenario walked = walk(definition, walk);
            if (walked != null) {
                kept.add(walked);
            }
        }
        sandbox.engine().getRepositoryService().deleteDeployment(deployed.getId(), true, true, true);
        return kept.stream().map(this::smaller).toList();
    }

    Set<String> missing() {
        Set<String> missing = new TreeSet<>(flows);
        missing.removeAll(covered);
        return missing;
    }

    private @Nullable Scenario walk(String definition, int number) {
        Map<String, List<StepAnswer>> answers = new TreeMap<>();
        new TreeMap<>(choices.read().automatic()).forEach((step, said) -> {
            List<StepAnswer> list = new ArrayList<>();
            for (int answer = 0; answer < ANSWERS && !said.decides().isEmpty(); answer++) {
                list.add(new StepAnswer(values(said.decides()), null));
            }
            if (!list.isEmpty()) {
                answers.put(step, list);
            }
        });
        List<String> starts = choices.starts();
        Scenario begun = new Scenario(key, starts.get(number % starts.size()), start(), answers, List.of(), null);
        List<ScenarioStep> steps = new ArrayList<>();
        int worth = -1;
        SandboxCase played = sandbox.newCase(definition, source, begun);
        try {
            played.begin(begun);
            ScenarioRun now = played.tell(ScenarioRun.Problem.NONE, 0, "");
            worth = covered.addAll(now.flows()) ? 0 : -1;
            while (!now.open().isEmpty() && steps.size() < LONGEST_WALK) {
                ScenarioStep next = next(now);
                played.take(next);
                steps.add(next);
                now = played.tell(ScenarioRun.Problem.NONE, 0, "");
                if (covered.addAll(now.flows())) {
                    worth = steps.size();
                }
            }
        } catch (ProcessEngineException | StepNotOpen refused) {
            // The walk ends here; what it took before counts.
        } finally {
            RuntimeService runtime = sandbox.engine().getRuntimeService();
            runtime.createProcessInstanceQuery()
                    .rootProcessInstances()
                    .list()
                    .forEach(left -> runtime.deleteProcessInstance(left.getId(), "walked", true, true));
        }
        return worth < 0
                ? null
                : new Scenario(key, begun.startedBy(), begun.start(), answers, steps.subList(0, worth), null);
    }

    private Map<String, Object> start() {
        Map<String, Object> start = new TreeMap<>(values(choices.conditions()));
        start.putAll(choices.freeNames());
        return start;
    }

    private Map<String, Object> values(Collection<String> variables) {
        Map<String, Object> values = new TreeMap<>();
        variables.forEach(variable -> {
            List<Object> possible = choices.valuesOf(variable);
            values.put(variable, possible.get(random.nextInt(possible.size())));
        });
        return values;
    }

    private ScenarioStep next(ScenarioRun now) {
        List<ScenarioStep> possible = new ArrayList<>();
        for (ScenarioStep open : now.open()) {
            if (open.kind() == Kind.COMPLETE || open.kind() == Kind.CALLED_ENDS) {
                possible.add(with(open, open.kind(), values(choices.answersAt(open.at())), ""));
            } else {
                possible.add(open);
            }
            if (open.kind() == Kind.CALLED_ENDS) {
                choices.errorsAt(open.at())
                        .forEach(code -> possible.add(with(open, Kind.CALLED_FAILS, Map.of(), code)));
                choices.escalationsAt(open.at())
                        .forEach(code -> possible.add(with(open, Kind.CALLED_ESCALATES, Map.of(), code)));
            }
        }
        ScenarioStep best = possible.get(0);
        double least = Double.MAX_VALUE;
        for (ScenarioStep step : possible) {
            double rank = tried.getOrDefault(name(step), 0)
                    + 2 * random.nextDouble()
                    + (step.kind() == Kind.MESSAGE ? 4 * random.nextDouble() : 0);
            if (rank < least) {
                least = rank;
                best = step;
            }
        }
        tried.merge(name(best), 1, Integer::sum);
        return best;
    }

    private static ScenarioStep with(ScenarioStep step, Kind kind, Map<String, Object> values, String code) {
        return new ScenarioStep(kind, step.at(), step.as(), values, code);
    }

    private static String name(ScenarioStep step) {
        return step.kind() + step.at() + step.values() + step.code();
    }

    /** Leaves out what changes nothing of what the scenario does. */
    private Scenario smaller(Scenario large) {
        ScenarioRun same = sandbox.run(key, source, large);
        Scenario small = large;
        for (String step : new LinkedHashSet<>(large.answers().keySet())) {
            Map<String, List<StepAnswer>> fewer = new TreeMap<>(small.answers());
            List<StepAnswer> said = fewer.remove(step);
            small = ifSame(
                    small, new Scenario(key, small.startedBy(), small.start(), fewer, small.steps(), null), same);
            for (int most = 1; small.answers().containsKey(step) && most < said.size(); most++) {
                fewer.put(step, said.subList(0, most));
                Scenario shorter = new Scenario(key, small.startedBy(), small.start(), fewer, small.steps(), null);
                if (sandbox.run(key, source, shorter).equals(same)) {
                    small = shorter;
                    break;
                }
            }
        }
        for (String name : large.start().keySet()) {
            Map<String, Object> fewer = new TreeMap<>(small.start());
            fewer.remove(name);
            small = ifSame(
                    small, new Scenario(key, small.startedBy(), fewer, small.answers(), small.steps(), null), same);
        }
        for (int at = large.steps().size() - 1; at >= 0; at--) {
            List<ScenarioStep> fewer = new ArrayList<>(small.steps());
            fewer.set(
                    at,
                    with(
                            fewer.get(at),
                            fewer.get(at).kind(),
                            Map.of(),
                            fewer.get(at).code()));
            small = ifSame(
                    small, new Scenario(key, small.startedBy(), small.start(), small.answers(), fewer, null), same);
            List<ScenarioStep> nobody = new ArrayList<>(small.steps());
            ScenarioStep named = nobody.get(at);
            nobody.set(at, new ScenarioStep(named.kind(), named.at(), "", named.values(), named.code()));
            small = ifSame(
                    small, new Scenario(key, small.startedBy(), small.start(), small.answers(), nobody, null), same);
        }
        return small;
    }

    private Scenario ifSame(Scenario large, Scenario small, ScenarioRun same) {
        return sandbox.run(key, source, small).equals(same) ? small : large;
    }
}
