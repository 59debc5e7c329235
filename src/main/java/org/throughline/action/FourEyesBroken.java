package org.throughline.action;

/** Somebody tried to judge what they themselves did. */
public class FourEyesBroken extends ActionRefused {

    FourEyesBroken() {
        super("action.refused.fourEyes");
    }
}
