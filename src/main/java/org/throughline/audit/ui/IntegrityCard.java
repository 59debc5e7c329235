package org.throughline.audit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.throughline.audit.AuditChecks;
import org.throughline.audit.AuditVerification;
import org.throughline.audit.BadEntry;
import org.throughline.base.ui.component.Announcer;
import org.throughline.base.ui.component.Badge;
import org.throughline.base.ui.component.Badge.Kind;
import org.throughline.base.ui.component.SectionCard;

/** Whether the record is as it was written, when that was last found out, and the way to find it out now. */
class IntegrityCard extends SectionCard {

    private final transient AuditChecks checks;
    private final transient AuditWords says;
    private final Div result = new Div();

    IntegrityCard(AuditChecks checks, AuditWords says) {
        super(says.text("audit.integrity"));
        this.checks = checks;
        this.says = says;
        Button check = new Button(says.text("audit.check"), click -> show(Optional.of(checks.verify())));
        check.setId("audit-check");
        check.setDisableOnClick(true);
        check.addClickListener(click -> check.setEnabled(true));
        Button root = new Button(says.text("audit.root"), click -> exportRoot());
        root.setId("audit-root");
        head(root, check);
        result.getElement().setAttribute("role", "status");
        add(result);
        show(checks.last());
    }

    private void show(Optional<AuditVerification> last) {
        result.removeAll();
        if (last.isEmpty()) {
            result.add(new Paragraph(says.text("audit.never")));
            return;
        }
        AuditVerification checked = last.get();
        String key = checked.intact() ? "audit.intact" : "audit.broken";
        result.add(
                new Badge(checked.intact() ? Kind.DONE : Kind.LATE, says.text(key)),
                new Paragraph(says.text(
                        "audit.checked",
                        says.words().near(checked.checkedAt()),
                        checked.entries(),
                        checked.streams(),
                        checked.roots())));
        checked.bad().forEach(bad -> result.add(new Paragraph(bad(bad))));
        if (checked.forgotten() > 0) {
            result.add(new Paragraph(says.text("audit.forgotten", checked.forgotten())));
        }
    }

    private String bad(BadEntry bad) {
        return says.text("audit.bad", bad.stream(), bad.seq(), says.text("audit.flaw." + bad.reason()));
    }

    private void exportRoot() {
        Announcer.say(says.text("audit.rootDone", checks.exportRoot()));
    }
}
