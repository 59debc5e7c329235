package org.throughline.studio.scenario;

/** A text is no scenario; {@link #part()} names what is wrong in it. */
public class UnreadableScenario extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String part;
    private final String place;

    UnreadableScenario(String part) {
        this(part, "");
    }

    UnreadableScenario(String part, String place) {
        super("No scenario: " + part + ' ' + place);
        this.part = part;
        this.place = place;
    }

    /** What is wrong: {@code size}, {@code json}, or the name of a field. */
    public String part() {
        return part;
    }

    /** Where in the text: line and column with the way of fields that leads there; empty when it is about the whole. */
    public String place() {
        return place;
    }
}
