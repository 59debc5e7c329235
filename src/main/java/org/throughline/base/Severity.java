package org.throughline.base;

/** How bad it is if nothing changes. Worst first; clocks and rights are looked up by it. */
public enum Severity {
    CRITICAL,
    HIGH,
    MEDIUM,
    LOW
}
