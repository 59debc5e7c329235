package org.throughline.base.process;

import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngineException;

/** A model that says more than models may. */
public final class ModelRefused extends ProcessEngineException {

    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    ModelRefused(List<Finding> findings) {
        super(findings.stream().map(Finding::toString).collect(Collectors.joining("; ", "Model refused: ", "")));
        this.findings = List.copyOf(findings);
    }

    /** What was found, with its place. */
    public List<Finding> findings() {
        return findings;
    }
}
