package org.throughline.base.access;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tells for whom the signed-in person acts in this thread, when it is not for themselves.
 *
 * <p>Somebody who covers for a colleague stays who they are: the current person is the cover, never the other one. What the colleague's
 * roles allow counts meanwhile, and the record keeps both: "B for A".
 */
@Component
public class ActingFor {

    /** By this name the record keeps the person for whom somebody acted. */
    public static final String DETAIL = "actedFor";

    private final ThreadLocal<@Nullable UUID> person = new ThreadLocal<>();

    /**
     * Does the work for somebody else; only the inbox calls this, after it has found the task among those that are covered.
     *
     * @param covered for whom; null for oneself
     */
    public <T> T during(@Nullable UUID covered, Supplier<T> work) {
        UUID before = person.get();
        set(covered);
        try {
            return work.get();
        } finally {
            set(before);
        }
    }

    /** For whom the signed-in person acts; empty when for themselves. */
    public Optional<UUID> find() {
        return Optional.ofNullable(person.get());
    }

    private void set(@Nullable UUID covered) {
        if (covered == null) {
            person.remove();
        } else {
            person.set(covered);
        }
    }
}
