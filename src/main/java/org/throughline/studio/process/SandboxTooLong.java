package org.throughline.studio.process;

/** A case in the sandbox takes longer than it may. */
class SandboxTooLong extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SandboxTooLong() {
        super("longer than a scenario may take");
    }
}
