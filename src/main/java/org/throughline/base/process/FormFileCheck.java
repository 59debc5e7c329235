package org.throughline.base.process;

import java.util.List;
import org.throughline.base.form.FormFinding;
import org.throughline.base.form.FormSchemas;

/** Looks at one form. */
final class FormFileCheck {

    private FormFileCheck() {}

    static List<Finding> check(String name, String json, FormSchemas schemas) {
        Findings findings = new Findings(name);
        List<FormFinding> unreadable = schemas.check(json);
        for (FormFinding finding : unreadable) {
            findings.add(ModelRule.FORM_READABLE, finding.where(), "%s %s", finding.messageKey(), finding.arguments());
        }
        if (unreadable.isEmpty()) {
            String id = schemas.parse(json).id();
            if (!id.equals(name)) {
                findings.add(ModelRule.NAMED_AS_FILE, id, "The form '%s' is in the file '%s'", id, name);
            }
        }
        return findings.list();
    }
}
