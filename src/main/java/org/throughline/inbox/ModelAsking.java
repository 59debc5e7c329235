package org.throughline.inbox;

import org.throughline.inbox.AskingPolicy.OwnAsking;

/** What the models say about reminding. */
public interface ModelAsking {

    /**
     * What the model does itself when this task is late.
     *
     * @param definitionId deployed version of the model
     * @param taskKey id of the task in it
     */
    OwnAsking of(String definitionId, String taskKey);
}
