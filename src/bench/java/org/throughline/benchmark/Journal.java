package org.throughline.benchmark;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.throughline.base.process.ExpressionNamespace;

/**
 * Writes down what the product asks of its engine during one cycle, so that a bare engine can be asked the same.
 *
 * <p>Calls that change something, in their order, time that passes, what each service step leaves behind in variables, and every
 * instant that a model asked for. While it does not write, it only passes on.
 */
final class Journal implements BeanPostProcessor {

    /** One method of a call: a builder takes several. */
    record Link(Method method, @Nullable Object[] arguments) {}

    /** Which task or instance the first argument was, when it was one. */
    record Place(String businessKey, String key) {}

    /** A call, or time that goes to a moment. */
    record Step(boolean onTasks, List<Link> links, Optional<Place> place, String moment) {}

    /** What a service step did to the process. */
    record Effect(Map<String, @Nullable Object> variables, List<Step> nested) {}

    private final List<Step> steps = Collections.synchronizedList(new ArrayList<>());
    private final Map<String, List<Effect>> effects = new ConcurrentHashMap<>();
    private final Map<String, List<Date>> instants = new ConcurrentHashMap<>();
    private final ThreadLocal<Deque<List<Step>>> inside = ThreadLocal.withInitial(ArrayDeque::new);
    private volatile boolean writing;
    private @Nullable TaskService tasks;
    private @Nullable RuntimeService runtime;

    void write(boolean on) {
        writing = on;
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }

    Map<String, List<Effect>> effects() {
        return effects;
    }

    Map<String, List<Date>> instants() {
        return instants;
    }

    void moved(String moment) {
        if (writing) {
            steps.add(new Step(false, List.of(), Optional.empty(), moment));
        }
    }

    static String place(DelegateExecution execution) {
        return execution.getProcessBusinessKey() + ' ' + execution.getCurrentActivityId();
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof TaskService service) {
            tasks = service;
            return proxy(TaskService.class, (proxy, method, arguments) -> called(service, true, method, arguments));
        }
        if (bean instanceof RuntimeService service) {
            runtime = service;
            return proxy(RuntimeService.class, (proxy, method, arguments) -> called(service, false, method, arguments));
        }
        if (bean instanceof JavaDelegate delegate) {
            return (JavaDelegate) execution -> ran(delegate, execution);
        }
        return bean instanceof ExpressionNamespace namespace && namespace.name().equals("due")
                ? asked(namespace)
                : bean;
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private @Nullable Object called(Object service, boolean onTasks, Method method, @Nullable Object @Nullable [] given)
            throws Throwable {
        @Nullable Object[] arguments = given == null ? new Object[0] : given;
        String name = method.getName();
        if (!writing
                || name.startsWith("get")
                || name.endsWith("Query")
                || method.getDeclaringClass() == Object.class) {
            return pass(service, method, arguments);
        }
        Link first = new Link(method, arguments);
        if (name.startsWith("create")) {
            List<Link> links = new ArrayList<>(List.of(first));
            return chained(
                    onTasks, method.getReturnType(), Objects.requireNonNull(pass(service, method, arguments)), links);
        }
        Optional<Place> place = name.startsWith("start") ? Optional.empty() : Optional.of(placeOf(onTasks, arguments));
        note(new Step(onTasks, List.of(first), place, ""));
        return pass(service, method, arguments);
    }

    private <T> T chained(boolean onTasks, Class<T> type, Object builder, List<Link> links) {
        return proxy(type, (proxy, method, given) -> {
            @Nullable Object[] arguments = given == null ? new Object[0] : given;
            links.add(new Link(method, arguments));
            if (method.getName().startsWith("correlate")) {
                note(new Step(onTasks, List.copyOf(links), Optional.empty(), ""));
            }
            Object answer = pass(builder, method, arguments);
            return answer == builder ? proxy : answer;
        });
    }

    private Place placeOf(boolean onTasks, @Nullable Object[] arguments) {
        String id = Objects.requireNonNull((String) arguments[0]);
        RuntimeService instances = Objects.requireNonNull(runtime);
        if (!onTasks) {
            ProcessInstance instance =
                    instances.createProcessInstanceQuery().processInstanceId(id).singleResult();
            return new Place(instance.getBusinessKey(), "");
        }
        Task task = Objects.requireNonNull(tasks).createTaskQuery().taskId(id).singleResult();
        ProcessInstance instance = instances
                .createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult();
        return new Place(instance.getBusinessKey(), task.getTaskDefinitionKey());
    }

    private void note(Step step) {
        List<Step> nested = inside.get().peek();
        if (nested == null) {
            steps.add(step);
        } else {
            nested.add(step);
        }
    }

    private void ran(JavaDelegate delegate, DelegateExecution execution) throws Exception {
        if (!writing) {
            delegate.execute(execution);
            return;
        }
        Map<String, Object> before = new HashMap<>(execution.getVariables());
        List<Step> nested = new ArrayList<>();
        inside.get().push(nested);
        try {
            delegate.execute(execution);
        } finally {
            inside.get().pop();
        }
        Map<String, @Nullable Object> changed = new HashMap<>(execution.getVariables());
        changed.entrySet().removeIf(entry -> Objects.equals(before.get(entry.getKey()), entry.getValue()));
        effects.computeIfAbsent(place(execution), key -> Collections.synchronizedList(new ArrayList<>()))
                .add(new Effect(changed, nested));
    }

    private ExpressionNamespace asked(ExpressionNamespace namespace) {
        return new ExpressionNamespace() {
            @Override
            public String name() {
                return namespace.name();
            }

            @Override
            public java.util.Set<String> properties() {
                return namespace.properties();
            }

            @Override
            public @Nullable Object resolve(VariableScope scope, String property) {
                Object instant = namespace.resolve(scope, property);
                if (writing && instant instanceof Date date) {
                    instants.computeIfAbsent(
                                    place((DelegateExecution) scope) + ' ' + property,
                                    key -> Collections.synchronizedList(new ArrayList<>()))
                            .add(date);
                }
                return instant;
            }
        };
    }

    private static @Nullable Object pass(Object target, Method method, @Nullable Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failure) {
            throw Objects.requireNonNullElse(failure.getCause(), failure);
        }
    }
}
