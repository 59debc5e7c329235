package org.throughline.session.ui.room;

import org.springframework.stereotype.Component;
import org.throughline.session.ContributionCodes;
import org.throughline.session.ContributionSheet;
import org.throughline.session.Ideas;
import org.throughline.session.Notes;
import org.throughline.session.Rooms;
import org.throughline.session.SoakNotes;
import org.throughline.session.Soaks;
import org.throughline.session.Votes;
import org.throughline.session.WorkComparisons;

/** Everything that can be done in a room. */
@Component
record RoomUseCases(
        Rooms rooms,
        Notes notes,
        Ideas ideas,
        Votes votes,
        WorkComparisons work,
        SoakNotes soakNotes,
        Soaks soaks,
        ContributionCodes codes,
        ContributionSheet sheet) {}
