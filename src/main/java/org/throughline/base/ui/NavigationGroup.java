package org.throughline.base.ui;

/** The four groups of the rail, in their order; the order never differs between roles. */
public enum NavigationGroup {
    DO("base.navigation.do"),
    LEARN("base.navigation.learn"),
    GOVERN("base.navigation.govern"),
    RUN("base.navigation.run");

    private final String textKey;

    NavigationGroup(String textKey) {
        this.textKey = textKey;
    }

    /** Key of the group's name. */
    String textKey() {
        return textKey;
    }
}
