package org.throughline.audit;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.base.access.NotRecorded;

/**
 * Which use cases are commands, that is: leave an entry in the audit log when nobody called them from inside another one.
 *
 * <p>Every public method of a `@Service` whose transaction may change something, whoever may call it. Not a command is what only reads, what can only be part of somebody
 * else's transaction, and what says with {@link NotRecorded} why it leaves nothing.
 */
final class CommandPolicy {

    private CommandPolicy() {}

    /** Whether the use case is one. */
    static boolean isCommand(Method useCase, Class<?> type) {
        return Modifier.isPublic(useCase.getModifiers())
                && !Modifier.isStatic(useCase.getModifiers())
                && !useCase.isSynthetic()
                && !useCase.isAnnotationPresent(NotRecorded.class)
                && mayChange(transaction(useCase, type));
    }

    /** Feature, class and method: `action.Offers.answer`. */
    static String name(Method useCase, Class<?> type) {
        String[] packages = type.getPackageName().split("\\.", -1);
        return packages[packages.length - 1] + "." + type.getSimpleName() + "." + useCase.getName();
    }

    private static boolean mayChange(@Nullable Transactional transaction) {
        return transaction == null || (!transaction.readOnly() && transaction.propagation() != Propagation.MANDATORY);
    }

    private static @Nullable Transactional transaction(Method useCase, Class<?> type) {
        Transactional own = AnnotatedElementUtils.findMergedAnnotation(useCase, Transactional.class);
        return own != null ? own : AnnotatedElementUtils.findMergedAnnotation(type, Transactional.class);
    }
}
