package org.throughline.studio;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which files have to be deployed together when some of them change.
 *
 * <p>Tasks take the version of a form that was deployed with their process (binding {@code deployment}), so that nobody's form changes
 * while they fill it in. So a process travels with all of its forms, and a changed form takes along every process that names it.
 */
public final class DeploymentParts {

    private static final Pattern FORM = Pattern.compile("[\\w-]+:formRef\\s*=\\s*[\"']([^\"'${}#]+)[\"']");

    private DeploymentParts() {}

    /**
     * Everything that goes into one deployment.
     *
     * @param changed new sources
     * @param inForce sources as they are now
     * @return sources by model: the changed ones and those that have to travel with them
     */
    public static Map<ModelName, String> of(Map<ModelName, String> changed, Map<ModelName, String> inForce) {
        Map<ModelName, String> parts = new TreeMap<>(changed);
        Set<String> forms = new TreeSet<>();
        changed.keySet().stream()
                .filter(model -> model.kind() == ModelKind.FORM)
                .forEach(form -> forms.add(form.name()));
        inForce.forEach((model, source) -> {
            if (model.kind() == ModelKind.PROCESS
                    && !changed.containsKey(model)
                    && forms(source).stream().anyMatch(forms::contains)) {
                parts.put(model, source);
            }
        });
        Set<String> needed = new TreeSet<>();
        parts.forEach((model, source) -> {
            if (model.kind() == ModelKind.PROCESS) {
                needed.addAll(forms(source));
            }
        });
        for (String form : needed) {
            ModelName model = new ModelName(ModelKind.FORM, form);
            String source = inForce.get(model);
            if (source != null) {
                parts.putIfAbsent(model, source);
            }
        }
        return parts;
    }

    /** The forms that the tasks of a process name. */
    public static Set<String> forms(String process) {
        Set<String> forms = new TreeSet<>();
        Matcher named = FORM.matcher(process);
        while (named.find()) {
            forms.add(named.group(1).strip());
        }
        return forms;
    }
}
