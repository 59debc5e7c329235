package org.throughline.organisation;

import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import org.hibernate.annotations.Formula;
import org.jspecify.annotations.Nullable;

/**
 * A row that can stand in a circle and is read together with it, so that asking {@link Circles} for a thing outside of every circle
 * costs nothing more.
 *
 * <p>A row knows its circle as of the moment it was read: whoever makes a thing
 * knows of it until the transaction ends.
 */
@MappedSuperclass
public abstract class Circled {

    private String ref;

    @Formula("(select ct.circle_id from throughline.circle_thing ct where ct.ref = `ref`)")
    private @Nullable UUID circleId;

    @SuppressWarnings("NullAway.Init")
    protected Circled() {}

    protected Circled(String ref) {
        this.ref = ref;
    }

    /** The reference by which people and circles know it. */
    public String ref() {
        return ref;
    }

    /** The circle around it; null when everybody may know of it. */
    protected @Nullable UUID circleId() {
        return circleId;
    }
}
