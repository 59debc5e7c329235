package org.throughline.base.task;

/** Says whether the person who acts may read a thing; each part that knows things contributes a bean. */
public interface SubjectReading {

    /** Whether they may; foreign, missing and unknown look the same. */
    boolean mayRead(String subjectRef);
}
