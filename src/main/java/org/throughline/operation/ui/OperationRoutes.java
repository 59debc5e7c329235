package org.throughline.operation.ui;

import com.vaadin.flow.router.QueryParameters;

/** The addresses of operating. */
final class OperationRoutes {

    static final String RUNNING = "processes/running";
    /** What the pages about processes stand under. */
    static final String TABS = "studio.title";

    static final String HEALTH = "processes/health";
    static final String INCIDENTS = "processes/incidents";
    static final String NAME = "name";
    static final String CASE = "case";
    static final String PROCESS_RUNNING = "processes/:" + NAME + "/running";
    static final String CASES = "processes/cases";

    private OperationRoutes() {}

    static String running(String process) {
        return "processes/" + process + "/running";
    }

    static String one(String caseId) {
        return CASES + "/" + caseId;
    }

    /** A whole number of the query, null when it is none. */
    static int number(QueryParameters query, String name) {
        return query.getSingleParameter(name)
                .filter(text -> text.matches("\\d{1,6}"))
                .map(Integer::parseInt)
                .orElse(0);
    }
}
