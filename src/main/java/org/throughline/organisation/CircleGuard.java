package org.throughline.organisation;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.aspectj.lang.JoinPoint;
import org.aspectj.lang.annotation.Aspect;
import org.aspectj.lang.annotation.Before;
import org.aspectj.lang.reflect.MethodSignature;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.base.access.NotAllowed;

/**
 * The door of every command that names a thing: outside of its circle it is refused like one that does not exist.
 *
 * <p>It stands behind {@link UseCaseGuard}, so that nobody learns more by lacking a permission. Reads are not checked here: they
 * leave out what is not there for the reader, which only they know how to do.
 */
@Aspect
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 101)
class CircleGuard {

    private static final Pattern REFERENCE = Pattern.compile("[A-Z]{3}-\\d{4}-\\d{6}");

    private final Circles circles;
    private final SettingUp settingUp;
    private final Map<Method, Boolean> changing = new ConcurrentHashMap<>();

    CircleGuard(Circles circles, SettingUp settingUp) {
        this.circles = circles;
        this.settingUp = settingUp;
    }

    @Before("within(org.throughline..*) && (@annotation(org.throughline.organisation.RequiresPermission)"
            + " || @annotation(org.throughline.organisation.AnySignedIn))")
    void checkCircle(JoinPoint call) {
        Method useCase = ((MethodSignature) call.getSignature()).getMethod();
        if (settingUp.isRunning() || !changing.computeIfAbsent(useCase, CircleGuard::mayChange)) {
            return;
        }
        Set<String> named = references(call.getArgs());
        if (!named.isEmpty() && !circles.unseen(named).isEmpty()) {
            throw new NotAllowed();
        }
    }

    private static boolean mayChange(Method useCase) {
        Transactional own = AnnotatedElementUtils.findMergedAnnotation(useCase, Transactional.class);
        Transactional one = own != null
                ? own
                : AnnotatedElementUtils.findMergedAnnotation(useCase.getDeclaringClass(), Transactional.class);
        return one == null || !one.readOnly();
    }

    /** What the command is about, and what it names. */
    static Set<String> references(@Nullable Object[] arguments) {
        Set<String> found = new LinkedHashSet<>();
        for (Object argument : arguments) {
            if (argument instanceof Record command) {
                for (RecordComponent component : command.getClass().getRecordComponents()) {
                    add(value(command, component), found);
                }
            } else {
                add(argument, found);
            }
        }
        return found;
    }

    private static void add(@Nullable Object value, Set<String> found) {
        if (value instanceof String text && REFERENCE.matcher(text).matches()) {
            found.add(text);
        }
    }

    private static @Nullable Object value(Record command, RecordComponent component) {
        Method accessor = component.getAccessor();
        try {
            accessor.setAccessible(true);
            return accessor.invoke(command);
        } catch (IllegalAccessException | InvocationTargetException unreadable) {
            throw new IllegalStateException("A command does not read: " + command.getClass(), unreadable);
        }
    }
}
