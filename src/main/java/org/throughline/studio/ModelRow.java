package org.throughline.studio;

/**
 * A model in the list of all models.
 *
 * @param model what is in force
 * @param runningCases how many cases of the process run now; 0 for tables and forms
 * @param supplierNewer whether a newer file came with the product and waits
 */
public record ModelRow(ModelInForce model, long runningCases, boolean supplierNewer) {}
