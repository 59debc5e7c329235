package org.throughline.studio.process;

/** What a step of a scenario names is not there to be done. */
class StepNotOpen extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StepNotOpen(String what) {
        super(what);
    }
}
