package org.throughline.support;

import java.util.ArrayList;
import java.util.List;
import net.ttddyy.dsproxy.QueryInfo;

/** Counts what the thread under test sends to the database, and how often it waits for an answer. */
public final class StatementCount {

    private final ThreadLocal<List<String>> statements = ThreadLocal.withInitial(ArrayList::new);

    void add(List<QueryInfo> queries) {
        queries.forEach(query -> statements.get().add(query.getQuery()));
    }

    /** How often this thread waited for the database during a piece of work, done as one request; the end of a transaction counts. */
    public long turnsDuring(Runnable work) {
        return OneRequest.during(() -> {
            long before = CountingSockets.turnsOfThread();
            work.run();
            return CountingSockets.turnsOfThread() - before;
        });
    }

    /** The statements that this piece of work, done as one request, sent from this thread, in order. */
    public List<String> during(Runnable work) {
        statements.get().clear();
        return OneRequest.during(() -> {
            work.run();
            return List.copyOf(statements.get());
        });
    }
}
