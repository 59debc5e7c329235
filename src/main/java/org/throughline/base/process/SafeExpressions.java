package org.throughline.base.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.script.ScriptEngine;
import javax.script.ScriptEngineFactory;
import javax.script.ScriptEngineManager;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.scripting.engine.ScriptEngineResolver;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.function.SingletonSupplier;

/**
 * Keeps models from running code: an admin may draw any model, and no model reaches more than the steps that the code offers.
 *
 * <p>Two walls. What may be written is an allow-list, checked whenever the engine parses a model ({@link ModelGuard}). What may be
 * said in an expression is a grammar without methods ({@link ModelExpression}); it leads to variables, to {@link JavaDelegate}
 * beans by their name and to {@link ExpressionNamespace}s, so that a model which comes past the first wall still finds nothing.
 * There is no script engine and no expression language in decision tables besides FEEL.
 */
@Configuration(proxyBeanMethods = false)
public class SafeExpressions {

    SafeExpressions() {}

    /** The plugin for the application's engine; beans are looked up when the first model asks for one. */
    @Bean
    ProcessEnginePlugin safeExpressionsPlugin(ListableBeanFactory beans) {
        return plugin(new BeanNames(
                SingletonSupplier.of(() -> beans.getBeansOfType(JavaDelegate.class, false, true)),
                SingletonSupplier.of(() -> beans.getBeansOfType(ExpressionNamespace.class).values().stream()
                        .collect(Collectors.toMap(ExpressionNamespace::name, Function.identity())))));
    }

    /** Keeps every way into the application's engine behind the gate; the gate is looked up with the first deployment. */
    @Bean
    ProcessEnginePlugin deploymentGuardPlugin(ObjectProvider<ModelGate> gate) {
        return new AbstractProcessEnginePlugin() {
            @Override
            public void preInit(ProcessEngineConfigurationImpl engine) {
                List<Deployer> deployers = new ArrayList<>();
                deployers.add(new DeploymentGuard(gate::getObject));
                Optional.ofNullable(engine.getCustomPreDeployers()).ifPresent(deployers::addAll);
                engine.setCustomPreDeployers(deployers);
            }
        };
    }

    /** The same walls for any engine, with the names that its models may use. */
    static ProcessEnginePlugin plugin(ExpressionNames names) {
        return new AbstractProcessEnginePlugin() {
            @Override
            public void preInit(ProcessEngineConfigurationImpl engine) {
                engine.setExpressionManager(new GuardedExpressions(names));
                engine.setDmnElProvider(expression -> {
                    throw new ProcessEngineException("Decision tables speak FEEL only: " + expression);
                });
                engine.setScriptEngineResolver(new NoScripts());
                engine.setEnableFetchScriptEngineFromProcessApplication(false);
                List<BpmnParseListener> listeners = new ArrayList<>();
                listeners.add(new ModelGuard());
                Optional.ofNullable(engine.getCustomPreBPMNParseListeners()).ifPresent(listeners::addAll);
                engine.setCustomPreBPMNParseListeners(listeners);
            }
        };
    }

    private record BeanNames(
            Supplier<Map<String, JavaDelegate>> delegateBeans,
            Supplier<Map<String, ExpressionNamespace>> namespaceBeans)
            implements ExpressionNames {
        @Override
        public Map<String, JavaDelegate> delegates() {
            return delegateBeans.get();
        }

        @Override
        public Map<String, ExpressionNamespace> namespaces() {
            return namespaceBeans.get();
        }
    }

    /** Finds no engine for any script. */
    private static final class NoScripts implements ScriptEngineResolver {

        @Override
        public void addScriptEngineFactory(ScriptEngineFactory factory) {}

        @Override
        public ScriptEngineManager getScriptEngineManager() {
            throw new ProcessEngineException("Scripts are not run");
        }

        @Override
        public @Nullable ScriptEngine getScriptEngine(String language, boolean resolveFromCache) {
            return null;
        }
    }
}
