package org.throughline.studio.process;

import org.camunda.bpm.model.xml.ModelException;
import org.springframework.stereotype.Component;
import org.throughline.studio.scenario.ModelChoices;
import org.throughline.studio.scenario.ModelReading;

/** Reads models as their drawings say it; a draft that does not read yet has no choices. */
@Component
class DrawnModels implements ModelReading {

    @Override
    public ModelChoices choices(String source) {
        try {
            return new DrawnChoices(source).read();
        } catch (ModelException unreadable) {
            return ModelChoices.none();
        }
    }
}
