package org.throughline.inbox.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The addresses of My work and of tasks. Filters stand in the address, so that a filtered list can be shared. */
final class InboxRoutes {

    static final String MY_WORK = "my-work";
    static final String PART = "part";
    static final String LATE = "late";
    static final String CHANGED = "changed";
    static final String TASK = "t";
    static final String TASK_ID = "taskId";
    static final String REACH = "tasks-reached";

    private InboxRoutes() {}

    static String task(String taskId) {
        return TASK + "/" + taskId;
    }

    /**
     * What the address says beside the path.
     *
     * @param kind process of the items
     * @param place code of the unit
     * @param team only what a role has and nobody has taken
     */
    record Filters(@Nullable String kind, @Nullable String place, boolean team) {

        private static final String KIND = "kind";
        private static final String PLACE = "place";
        private static final String FOR = "for";
        private static final String TEAM = "team";

        static Filters of(Location location) {
            QueryParameters query = location.getQueryParameters();
            return new Filters(
                    query.getSingleParameter(KIND).orElse(null),
                    query.getSingleParameter(PLACE).orElse(null),
                    query.getSingleParameter(FOR).filter(TEAM::equals).isPresent());
        }

        Filters withKind(@Nullable String chosen) {
            return new Filters(chosen, place, team);
        }

        Filters withPlace(@Nullable String chosen) {
            return new Filters(kind, chosen, team);
        }

        Filters withTeam(boolean chosen) {
            return new Filters(kind, place, chosen);
        }

        boolean isSet() {
            return kind != null || place != null || team;
        }

        /** The address of a part of My work with these filters. */
        String address(String part) {
            String query = query().getQueryString();
            return path(part) + (query.isEmpty() ? "" : "?" + query);
        }

        /** The filters as an address says them. */
        QueryParameters query() {
            Map<String, String> query = new LinkedHashMap<>();
            if (kind != null) {
                query.put(KIND, kind);
            }
            if (place != null) {
                query.put(PLACE, place);
            }
            if (team) {
                query.put(FOR, TEAM);
            }
            return QueryParameters.simple(query);
        }
    }

    /** A part of My work; empty is the whole. */
    static String path(String part) {
        return part.isEmpty() ? MY_WORK : MY_WORK + "/" + part;
    }
}
