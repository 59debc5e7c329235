package org.throughline.promise;

/**
 * How long something may take, and who says so.
 *
 * @param allowance the time
 * @param ruleVersion table and version
 */
public record ClockRule(Allowance allowance, String ruleVersion) {}
