package org.throughline.inbox;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.throughline.base.form.FormSchema;
import org.throughline.base.form.FormSchemas;

/** Reads pinned forms; a deployed version never changes, so each is read once. */
@Component
class PinnedSchemas {

    private final WorkProcess process;
    private final FormSchemas schemas;
    private final Map<PinnedForm, FormSchema> known = new ConcurrentHashMap<>();

    PinnedSchemas(WorkProcess process, FormSchemas schemas) {
        this.process = process;
        this.schemas = schemas;
    }

    FormSchema of(PinnedForm form) {
        return known.computeIfAbsent(form, pinned -> schemas.parse(process.formText(pinned)));
    }
}
