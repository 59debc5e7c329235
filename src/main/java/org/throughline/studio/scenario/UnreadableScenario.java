package org.throughline.studio.scenario;

/** A text is no scenario; {@link #part()} names what is wrong in it. */
public class UnreadableScenario extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String part;

    UnreadableScenario(String part) {
        super("No scenario: " + part);
        this.part = part;
    }

    /** What is wrong: {@code size}, {@code json}, or the name of a field. */
    public String part() {
        return part;
    }
}
