package org.throughline.studio;

import java.util.UUID;

/** Somebody else has saved or taken over the file that is being saved; nothing is lost: it carries what stands there now. */
public final class FileChangedMeanwhile extends ReleaseRefused {

    private static final long serialVersionUID = 1L;

    private final UUID by;
    private final String current;

    FileChangedMeanwhile(UUID by, String name, String current) {
        super("studio.refused.changed", name);
        this.by = by;
        this.current = current;
    }

    /** Who was quicker. */
    public UUID by() {
        return by;
    }

    /** The source as it stands now. */
    public String current() {
        return current;
    }
}
