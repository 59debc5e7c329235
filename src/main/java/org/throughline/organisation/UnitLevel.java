package org.throughline.organisation;

/** Height of a unit in the tree. */
public enum UnitLevel {
    GROUP,
    DIVISION,
    SITE,
    TEAM
}
