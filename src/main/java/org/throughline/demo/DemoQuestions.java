package org.throughline.demo;

import java.util.EnumSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.throughline.session.AnonymityMode;
import org.throughline.session.Confidentiality;
import org.throughline.session.Dimension;
import org.throughline.session.LearningMethod;
import org.throughline.session.PlanSession;
import org.throughline.session.StartCycle;
import org.throughline.session.Trigger;
import org.throughline.session.Urgency;
import org.throughline.session.WorkContext;

/** Asks the questions of the demo world: each is a learning team that may sign its notes or not. */
@Component
@Profile("demo")
class DemoQuestions {

    private final DemoPlaces places;
    private final DemoCast cast;

    DemoQuestions(DemoPlaces places, DemoCast cast) {
        this.places = places;
        this.cast = cast;
    }

    StartCycle question(
            String place,
            String purpose,
            Trigger trigger,
            String process,
            @Nullable String boundary,
            String sponsor,
            String facilitator,
            @Nullable PlanSession learn) {
        return new StartCycle(
                UUID.randomUUID(),
                places.id(place),
                LearningMethod.OLT,
                purpose,
                trigger,
                false,
                Urgency.NORMAL,
                EnumSet.of(Dimension.QUALITY, Dimension.DELIVERY),
                process,
                boundary,
                WorkContext.UNKNOWN,
                cast.id(sponsor),
                cast.id(facilitator),
                Confidentiality.TEAM,
                AnonymityMode.CHOICE,
                learn);
    }
}
