package org.throughline.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReadingPolicyTest {

    @ParameterizedTest
    @EnumSource(Confidentiality.class)
    void thoseInTheRoomReadEverything(Confidentiality confidentiality) {
        assertThat(read(confidentiality, viewer(true, false, false))).isEqualTo(Reading.NOTES);
        assertThat(ReadingPolicy.reading(
                        confidentiality, null, new ReadingPolicy.Viewer(false, true, false, false, false, false)))
                .isEqualTo(Reading.NOTES);
    }

    @ParameterizedTest
    @CsvSource({
        // confidentiality, a colleague of the unit, somebody who may see the unit, somebody from elsewhere
        "ROOM,         EXISTENCE, EXISTENCE, NOTHING",
        "TEAM,         NOTES,     EXISTENCE, NOTHING",
        "UNIT,         NOTES,     NOTES,     NOTHING",
        "ORGANISATION, NOTES,     NOTES,     NOTES",
        "RESTRICTED,   NOTHING,   NOTHING,   NOTHING"
    })
    void othersReadWhatThePlannerPromised(
            Confidentiality confidentiality, Reading colleague, Reading unit, Reading elsewhere) {
        assertThat(read(confidentiality, viewer(false, true, true))).isEqualTo(colleague);
        assertThat(read(confidentiality, viewer(false, false, true))).isEqualTo(unit);
        assertThat(read(confidentiality, viewer(false, false, false))).isEqualTo(elsewhere);
    }

    @Test
    void theSponsorReadsTheRecordAndTheNotesOnlyWhenThereTheWholeTime() {
        assertThat(ReadingPolicy.reading(
                        Confidentiality.ROOM, null, new ReadingPolicy.Viewer(false, false, true, false, false, true)))
                .isEqualTo(Reading.RECORD);
        assertThat(ReadingPolicy.reading(
                        Confidentiality.ROOM, null, new ReadingPolicy.Viewer(false, false, true, true, false, true)))
                .isEqualTo(Reading.NOTES);
    }

    @Test
    void aToldStoryIsReadByThoseItWasToldTo() {
        assertThat(ReadingPolicy.reading(Confidentiality.ROOM, Confidentiality.UNIT, viewer(false, false, true)))
                .isEqualTo(Reading.STORY);
        assertThat(ReadingPolicy.reading(Confidentiality.ROOM, Confidentiality.TEAM, viewer(false, false, true)))
                .isEqualTo(Reading.EXISTENCE);
    }

    private static Reading read(Confidentiality confidentiality, ReadingPolicy.Viewer viewer) {
        return ReadingPolicy.reading(confidentiality, null, viewer);
    }

    private static ReadingPolicy.Viewer viewer(boolean facilitates, boolean belongs, boolean maySee) {
        return new ReadingPolicy.Viewer(facilitates, false, false, false, belongs, maySee);
    }
}
