package org.throughline.studio.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.function.Consumer;
import org.throughline.base.process.Finding;
import org.throughline.base.ui.component.UiWords;
import org.throughline.studio.ModelKind;
import org.throughline.studio.ui.editor.BpmnEditor;
import org.throughline.studio.ui.editor.DecisionEditor;
import org.throughline.studio.ui.editor.EditorFinding;
import org.throughline.studio.ui.editor.EditorVocabulary;
import org.throughline.studio.ui.editor.FormEditor;
import org.throughline.studio.ui.editor.ModelEditor;

/** A process as its diagram, a table as its rows, a form as its fields; with the gate's findings at their elements. */
final class DrawnSourceEditor implements SourceEditor {

    private final ModelEditor editor;

    DrawnSourceEditor(ModelKind kind, EditorVocabulary vocabulary) {
        editor = switch (kind) {
            case PROCESS -> new BpmnEditor(vocabulary);
            case TABLE -> new DecisionEditor();
            case FORM -> new FormEditor();
        };
    }

    @Override
    public Component component() {
        return editor;
    }

    @Override
    public void setSource(String source) {
        editor.setSource(source);
    }

    @Override
    public String getSource() {
        return editor.source();
    }

    @Override
    public void onChange(Consumer<String> changed) {
        editor.addSourceListener(change -> changed.accept(change.source()));
    }

    @Override
    public void showFindings(List<Finding> findings) {
        editor.showFindings(findings.stream().map(DrawnSourceEditor::shown).toList());
    }

    private static EditorFinding shown(Finding finding) {
        return new EditorFinding(
                finding.rule().id(),
                finding.isError() ? EditorFinding.Level.ERROR : EditorFinding.Level.WARNING,
                finding.element(),
                finding.message(UiWords.phrases()));
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        editor.setReadOnly(readOnly);
    }
}
