package org.throughline.base.process;

import java.util.Set;

/**
 * The words that a feature and its models share: a bean of each feature, so that {@link ModelContract} can compare the two.
 *
 * <p>Delegates, task handlers and promise kinds speak for themselves and are not repeated here.
 */
public interface ProcessVocabulary {

    /** Variables that the feature sets or reads, also those that only gateways read. */
    default Set<String> variables() {
        return Set.of();
    }

    /** Messages that the feature sends to its processes, and those that its processes send. */
    default Set<String> messages() {
        return Set.of();
    }

    /** Codes of BPMN errors and escalations that the feature's delegates throw. */
    default Set<String> codes() {
        return Set.of();
    }

    /** Decision tables that the feature asks. */
    default Set<String> decisions() {
        return Set.of();
    }

    /** Steps and promises for models that process administrators draw; no supplied model needs to use them. */
    default Set<String> offered() {
        return Set.of();
    }

    /** Groups that people can be in. */
    default Set<String> groups() {
        return Set.of();
    }

    /** What the feature's people rely on, whoever redraws its models. */
    default ModelDuties duties() {
        return ModelDuties.NONE;
    }
}
