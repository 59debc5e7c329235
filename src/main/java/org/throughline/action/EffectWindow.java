package org.throughline.action;

import java.time.LocalDate;

/**
 * The days between which an effect is judged.
 *
 * @param earliest first day
 * @param end last day
 */
public record EffectWindow(LocalDate earliest, LocalDate end) {}
