package org.throughline.support;

import java.util.ArrayList;
import java.util.List;
import net.ttddyy.dsproxy.QueryInfo;

/** Counts the statements that the thread under test sends to the database. */
public final class StatementCount {

    private final ThreadLocal<List<String>> statements = ThreadLocal.withInitial(ArrayList::new);

    void add(List<QueryInfo> queries) {
        queries.forEach(query -> statements.get().add(query.getQuery()));
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
