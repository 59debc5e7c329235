package org.throughline.architecture;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.throughline.organisation.AnySignedIn;
import org.throughline.organisation.CalledByProcess;
import org.throughline.organisation.OpenToAll;
import org.throughline.organisation.Permission;
import org.throughline.organisation.RequiresPermission;

/** Every public use case of the running application, found by its annotation. */
final class UseCases {

    /** One of them, called through the same doors as screens do. */
    record UseCase(Object bean, Method method) {

        String feature() {
            return method.getDeclaringClass().getPackageName().replace("org.throughline.", "");
        }

        String name() {
            long same = java.util.Arrays.stream(method.getDeclaringClass().getMethods())
                    .filter(other -> other.getName().equals(method.getName()) && !other.isBridge())
                    .count();
            String plain = method.getDeclaringClass().getSimpleName() + "." + method.getName();
            return same == 1 ? plain : plain + "/" + method.getParameterCount();
        }

        @Nullable
        Permission permission() {
            RequiresPermission required = method.getAnnotation(RequiresPermission.class);
            return required == null ? null : required.value();
        }

        boolean isForAnySignedIn() {
            return method.isAnnotationPresent(AnySignedIn.class);
        }

        boolean isOpenToAll() {
            return method.isAnnotationPresent(OpenToAll.class);
        }

        boolean isInternal() {
            return method.isAnnotationPresent(CalledByProcess.class);
        }

        /** What came of it, in a transaction that is rolled back: `answers`, or the name of what was thrown. */
        String outcome(TransactionTemplate transaction, @Nullable Object... arguments) {
            String found = transaction.execute(status -> {
                status.setRollbackOnly();
                try {
                    Object answer = bean.getClass()
                            .getMethod(method.getName(), method.getParameterTypes())
                            .invoke(bean, arguments);
                    return answer instanceof java.util.Optional<?> maybe && maybe.isEmpty() ? "nothing" : "answers";
                } catch (InvocationTargetException thrown) {
                    return thrown.getCause().getClass().getSimpleName();
                } catch (ReflectiveOperationException impossible) {
                    throw new IllegalStateException(impossible);
                }
            });
            return found == null ? "" : found;
        }
    }

    private UseCases() {}

    static List<UseCase> all(ApplicationContext application) {
        List<UseCase> found = new ArrayList<>();
        application.getBeansWithAnnotation(Service.class).values().forEach(bean -> {
            Class<?> type = AopUtils.getTargetClass(bean);
            if (type.getPackageName().startsWith("org.throughline.") && Modifier.isPublic(type.getModifiers())) {
                for (Method method : type.getDeclaredMethods()) {
                    if (Modifier.isPublic(method.getModifiers()) && !method.isSynthetic()) {
                        found.add(new UseCase(bean, method));
                    }
                }
            }
        });
        found.sort(Comparator.comparing(UseCase::feature).thenComparing(UseCase::name));
        return found;
    }
}
