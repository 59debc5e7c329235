package org.throughline.studio.scenario;

/** Reads what a model leaves open. */
public interface ModelReading {

    /** The choices in a model; none when it is not one. */
    ModelChoices choices(String source);
}
