package org.throughline.studio;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of the models that come with the product when it starts (docs/adr/0022).
 *
 * <p>A file is deployed when it differs from the one that came with the product before, and never over a version that the studio made:
 * then it waits, and process administrators are told that the supplier has a newer one.
 */
public final class ShippedModelsPolicy {

    private ShippedModelsPolicy() {}

    /**
     * A model in force.
     *
     * @param source its text
     * @param ofStudio whether a release of the studio deployed it
     */
    public record Current(String source, boolean ofStudio) {}

    /**
     * What to do.
     *
     * @param deploy files that go live now
     * @param waiting files that are newer than what the studio changed
     */
    public record Plan(Set<ModelName> deploy, Set<ModelName> waiting) {}

    /**
     * Compares.
     *
     * @param shipped the files that come with the product
     * @param inForce what is deployed now
     * @param seen hash of the file that came with the product before, where there was one
     */
    public static Plan plan(
            Map<ModelName, String> shipped, Map<ModelName, Current> inForce, Map<ModelName, String> seen) {
        Set<ModelName> deploy = new TreeSet<>();
        Set<ModelName> wait = new TreeSet<>();
        shipped.forEach((model, source) -> {
            Current current = inForce.get(model);
            if (current == null) {
                deploy.add(model);
            } else if (!current.source().equals(source)
                    && !SourceHash.of(source).equals(seen.get(model))) {
                (isChangedByStudio(current, seen.get(model)) ? wait : deploy).add(model);
            }
        });
        keepWithTheirProcess(deploy, wait, inForce, seen);
        return new Plan(Set.copyOf(deploy), Set.copyOf(wait));
    }

    /** A form would take its process along; one that the studio changed stays as it is, and so does its form. */
    private static void keepWithTheirProcess(
            Set<ModelName> deploy, Set<ModelName> wait, Map<ModelName, Current> inForce, Map<ModelName, String> seen) {
        inForce.forEach((model, current) -> {
            if (model.kind() == ModelKind.PROCESS && isChangedByStudio(current, seen.get(model))) {
                DeploymentParts.forms(current.source()).stream()
                        .map(form -> new ModelName(ModelKind.FORM, form))
                        .filter(inForce::containsKey)
                        .filter(deploy::remove)
                        .forEach(wait::add);
            }
        });
    }

    /** A release carries unchanged files along, so that it deployed one says not yet that it changed it. */
    private static boolean isChangedByStudio(Current current, @Nullable String seen) {
        return current.ofStudio() && !SourceHash.of(current.source()).equals(seen);
    }
}
