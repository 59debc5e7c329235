package org.throughline.studio;

/**
 * Something that the gate found.
 *
 * @param rule id of the rule
 * @param error whether it keeps a release from going live; a warning does not
 * @param model name of the file; {@code code} when the code names something that no model has
 * @param element id of the element
 * @param message one sentence
 */
public record ReleaseFinding(String rule, boolean error, String model, String element, String message) {}
