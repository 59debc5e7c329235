package org.throughline.base.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.throughline.base.access.ActingFor;

/** Names who did what stands in a history: "Ben" or, for somebody who was away, "Ben for Carla". */
public final class WhoActed {

    private WhoActed() {}

    /**
     * The name.
     *
     * @param who name of the person who acted; empty when nobody did
     * @param details values of the recorded line
     * @param names name of a person by id, empty when unknown
     */
    public static String in(String who, Map<String, String> details, Function<UUID, String> names) {
        String covered = details.get(ActingFor.DETAIL);
        if (covered == null || who.isEmpty()) {
            return who;
        }
        String name = names.apply(UUID.fromString(covered));
        return name.isEmpty() ? who : I18NProvider.translate("base.timeline.actedFor", who, name);
    }
}
