package org.throughline.audit;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Service;
import org.springframework.util.ClassUtils;
import org.throughline.organisation.CalledByProcess;

/** The commands of the product, found on the class path. */
public final class Commands {

    private Commands() {}

    /** Names of those that a screen may give. */
    public static Set<String> ofPeople() {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Service.class));
        Set<String> names = new TreeSet<>();
        scanner.findCandidateComponents("org.throughline").forEach(found -> {
            Class<?> type = ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null);
            Arrays.stream(type.getDeclaredMethods())
                    .filter(useCase -> CommandPolicy.isCommand(useCase, type))
                    .filter(useCase -> !useCase.isAnnotationPresent(CalledByProcess.class))
                    .map(useCase -> CommandPolicy.name(useCase, type))
                    .forEach(names::add);
        });
        return names;
    }
}
