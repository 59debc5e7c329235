package org.throughline.base.task;

import java.util.List;

/** Tells a feature's page what the signed-in person has to do about its thing; the inbox answers. */
public interface OpenTasks {

    /**
     * The open tasks on this thing that the signed-in person holds or may take, the earliest due first.
     *
     * @param subjectRef human reference of the thing, such as {@code ACT-2026-000123}
     */
    List<OpenTask> onSubject(String subjectRef);
}
