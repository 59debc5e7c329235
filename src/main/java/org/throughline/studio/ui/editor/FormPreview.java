package org.throughline.studio.ui.editor;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import java.util.List;
import org.throughline.base.form.FormField.FileInput;
import org.throughline.base.form.FormFinding;
import org.throughline.base.form.FormSchema;
import org.throughline.base.form.FormSchemas;
import org.throughline.base.form.FormSetting;
import org.throughline.base.ui.form.FormViews;
import org.throughline.base.ui.form.OpenForm;

/**
 * A form as people will see it, drawn by the renderer that draws it in their tasks.
 *
 * <p>There is no task behind it: choices that come from data are empty, and nothing is sent. A form that takes files can only be looked
 * at, because a file would be kept.
 */
public final class FormPreview extends Composite<Div> {

    private final FormViews views;
    private final FormSchemas schemas;
    private final ZoneId zone;

    /**
     * Creates an empty preview.
     *
     * @param zone whose days and times the fields are on
     */
    public FormPreview(FormViews views, FormSchemas schemas, ZoneId zone) {
        this.views = views;
        this.schemas = schemas;
        this.zone = zone;
        getContent().addClassName("form-preview");
    }

    /** Draws the form, or says why it cannot be drawn. */
    public void show(String source) {
        getContent().removeAll();
        List<FormFinding> findings = schemas.check(source);
        if (findings.isEmpty()) {
            draw(schemas.parse(source));
        } else {
            tell(findings);
        }
    }

    private void draw(FormSchema schema) {
        OpenForm form = views.open(schema, FormSetting.bare(zone, getLocale()));
        if (schema.fields().stream().anyMatch(FileInput.class::isInstance)) {
            form.setReadOnly(true);
        }
        getContent().add(form.component());
    }

    private void tell(List<FormFinding> findings) {
        UnorderedList list = new UnorderedList();
        for (FormFinding finding : findings) {
            list.add(new ListItem(finding.where() + ": "
                    + getTranslation(finding.messageKey(), finding.arguments().toArray())));
        }
        getContent().add(new Paragraph(getTranslation("studio.editor.no-preview")), list);
    }
}
