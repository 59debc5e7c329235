package org.throughline.help.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.LinkedHashMap;
import java.util.Map;

/** What help says about a page: its name, what it is for, what can be done there. */
final class HelpTopic {

    private static final String ROOM = "/room";
    private static final String ANY = "any";

    /** The beginning of an address and its topic; the first that fits counts. */
    private static final Map<String, String> TOPICS = new LinkedHashMap<>();

    static {
        TOPICS.put("my-work", "work");
        TOPICS.put("sessions/plan", "plan");
        TOPICS.put("sessions", "sessions");
        TOPICS.put("actions", "actions");
        TOPICS.put("barriers", "barriers");
        TOPICS.put("board", "board");
        TOPICS.put("people/cover", "away");
        TOPICS.put("people/away", "away");
        TOPICS.put("people/successions", "away");
        TOPICS.put("people", "people");
        TOPICS.put("audit", "audit");
        TOPICS.put("promises", "promises");
        TOPICS.put("calendar", "calendar");
        TOPICS.put("me/", "own");
        TOPICS.put("account", "own");
        TOPICS.put("help", "help");
        TOPICS.put("set-up", "running");
        TOPICS.put("outbox", "running");
        TOPICS.put("tasks-reached", "running");
    }

    private HelpTopic() {}

    /** The topic of an address inside the product. */
    static String of(String path) {
        if (path.startsWith("sessions/") && path.endsWith(ROOM)) {
            return "room";
        }
        if (path.equals("t") || path.startsWith("t/")) {
            return "work";
        }
        return TOPICS.entrySet().stream()
                .filter(topic -> path.startsWith(topic.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(ANY);
    }

    static String name(String path) {
        return I18NProvider.translate("help.topic." + of(path) + ".name");
    }

    /** What the page is for. */
    static String what(String path) {
        return I18NProvider.translate("help.topic." + of(path) + ".what");
    }

    /** What can be done there. */
    static String can(String path) {
        return I18NProvider.translate("help.topic." + of(path) + ".can");
    }
}
