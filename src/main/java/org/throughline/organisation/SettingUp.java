package org.throughline.organisation;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Opens the permission door for one piece of work in one thread, for whoever makes the first people of an installation. */
@Component
class SettingUp {

    private final ThreadLocal<Boolean> running = ThreadLocal.withInitial(() -> false);

    <T> T run(Supplier<T> work) {
        boolean before = running.get();
        running.set(true);
        try {
            return work.get();
        } finally {
            running.set(before);
        }
    }

    boolean isRunning() {
        return running.get();
    }
}
