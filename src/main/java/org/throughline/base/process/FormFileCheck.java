package org.throughline.base.process;

import java.util.List;
import org.throughline.base.form.FormFinding;
import org.throughline.base.form.FormSchemas;

/** Looks at one form. */
final class FormFileCheck {

    private FormFileCheck() {}

    static List<Finding> check(String name, String json, FormSchemas schemas) {
        List<FormFinding> unreadable = schemas.check(json);
        if (!unreadable.isEmpty()) {
            return unreadable.stream()
                    .limit(Findings.MOST)
                    .map(finding -> new Finding(
                            ModelRule.FORM_READABLE,
                            name,
                            Findings.shortened(finding.where()),
                            finding.messageKey(),
                            finding.arguments()))
                    .toList();
        }
        Findings findings = new Findings(name);
        String id = schemas.parse(json).id();
        if (!id.equals(name)) {
            findings.add(ModelRule.NAMED_AS_FILE, id, id, name);
        }
        return findings.list();
    }
}
