package org.throughline.organisation;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Remembers for one request which roles somebody holds, because a page asks at every door.
 *
 * <p>A role that was taken away counts no longer from the next request on. Where there is no request – jobs, the engine, a page that is
 * told of news – nothing is remembered.
 */
@Component
class RolesInRequest {

    private static final String PLACE = RolesInRequest.class.getName();
    private static final long QUARTER = 900;

    private final Clock clock;

    RolesInRequest(Clock clock) {
        this.clock = clock;
    }

    /** Every place begins its day at a quarter of an hour. */
    private record Key(UUID personId, Instant quarter) {

        static Key of(UUID personId, Instant now) {
            return new Key(personId, Instant.ofEpochSecond(now.getEpochSecond() / QUARTER * QUARTER));
        }
    }

    private record Memory(Map<Key, List<RoleGrantSummary>> known) {}

    /** The roles of a person now; read when this request does not know them yet. */
    List<RoleGrantSummary> of(UUID personId, Supplier<List<RoleGrantSummary>> read) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request == null) {
            return read.get();
        }
        Map<Key, List<RoleGrantSummary>> known = memory(request).known();
        return known.computeIfAbsent(Key.of(personId, clock.instant()), key -> read.get());
    }

    /** Reads again from now on, because a role changed, and once more when all is over: what was read meanwhile may be rolled back. */
    void forget() {
        drop();
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    drop();
                }
            });
        }
    }

    private static void drop() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.removeAttribute(PLACE, RequestAttributes.SCOPE_REQUEST);
        }
    }

    private static Memory memory(RequestAttributes request) {
        @Nullable Object known = request.getAttribute(PLACE, RequestAttributes.SCOPE_REQUEST);
        if (known instanceof Memory memory) {
            return memory;
        }
        Memory fresh = new Memory(new HashMap<>());
        request.setAttribute(PLACE, fresh, RequestAttributes.SCOPE_REQUEST);
        return fresh;
    }
}
