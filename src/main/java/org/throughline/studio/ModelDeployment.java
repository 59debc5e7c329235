package org.throughline.studio;

import java.util.List;
import java.util.Map;

/** Brings models live, in the transaction of whoever calls. */
public interface ModelDeployment {

    /**
     * Deploys files of a release together.
     *
     * @param release reference of the release
     * @param parts what {@link DeploymentParts} says has to go together
     * @return what is in force by it
     */
    Deployed deploy(String release, Map<ModelName, String> parts);

    /** Lets no case begin with a process that a release had brought for the first time; those that run go on. */
    void stopStarts(String process);

    /** How many incidents there are in cases of the process versions that came with this deployment. */
    long incidents(String deploymentId);

    /**
     * What a deployment brought.
     *
     * @param deploymentId the engine's id
     * @param models the new versions
     */
    record Deployed(String deploymentId, List<Version> models) {

        public Deployed {
            models = List.copyOf(models);
        }
    }

    /**
     * A deployed version.
     *
     * @param model which
     * @param number its number
     */
    record Version(ModelName model, int number) {}
}
