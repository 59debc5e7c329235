package org.throughline.session;

import org.jspecify.annotations.Nullable;

/**
 * How much of a cycle a person may read (decision D14).
 *
 * <p>What people say in a room stays there unless the planner said otherwise beforehand. The sponsor decides about options and
 * therefore reads the record, but reads what was said only when present the whole time.
 */
final class ReadingPolicy {

    private ReadingPolicy() {}

    /**
     * What one person may read.
     *
     * @param confidentiality of the cycle
     * @param storyLevel how far its story was told, null when it was not
     * @param viewer how the person stands to it
     */
    static Reading reading(Confidentiality confidentiality, @Nullable Confidentiality storyLevel, Viewer viewer) {
        if (viewer.facilitates() || viewer.invited() || viewer.sponsorInTheRoom()) {
            return Reading.NOTES;
        }
        if (isOpenTo(confidentiality, viewer)) {
            return Reading.NOTES;
        }
        if (viewer.sponsors()) {
            return Reading.RECORD;
        }
        if (storyLevel != null && isOpenTo(storyLevel, viewer)) {
            return Reading.STORY;
        }
        return confidentiality != Confidentiality.RESTRICTED && viewer.maySeeUnit()
                ? Reading.EXISTENCE
                : Reading.NOTHING;
    }

    private static boolean isOpenTo(Confidentiality reach, Viewer viewer) {
        return switch (reach) {
            case ORGANISATION -> true;
            case UNIT -> viewer.maySeeUnit() || viewer.belongsToUnit();
            case TEAM -> viewer.belongsToUnit();
            case ROOM, RESTRICTED -> false;
        };
    }

    /**
     * How a person stands to a cycle.
     *
     * @param facilitates whether the person facilitates it
     * @param invited whether the person was invited to one of its sessions
     * @param sponsors whether the person sponsors it
     * @param sponsorInTheRoom whether the person sponsors it and is there the whole time
     * @param belongsToUnit whether the person's home is in its unit
     * @param maySeeUnit whether the person may see sessions of its unit
     */
    record Viewer(
            boolean facilitates,
            boolean invited,
            boolean sponsors,
            boolean sponsorInTheRoom,
            boolean belongsToUnit,
            boolean maySeeUnit) {}
}
