package org.throughline.action;

/** What follows from one small test. */
public enum TryOutEnding {
    ADOPT,
    /** Change something and test again. */
    ADAPT,
    /** It does not work: a good ending, worth telling. */
    ABANDON
}
