package org.throughline.base.form;

import java.util.List;

/** A schema that cannot be used; the findings say why. */
public class FormSchemaRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<FormFinding> findings;

    FormSchemaRefused(List<FormFinding> findings) {
        super("Form refused: " + findings);
        this.findings = List.copyOf(findings);
    }

    public List<FormFinding> findings() {
        return findings;
    }
}
