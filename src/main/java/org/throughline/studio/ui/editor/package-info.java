/**
 * Editors for models, tables and forms, as components that any screen of the studio can hold.
 *
 * <p>A {@link org.throughline.studio.ui.editor.ModelEditor} shows a source and hands over every later one; whether it may be kept is the
 * affair of whoever holds it. The drawing is done in the browser by the libraries of bpmn.io, which are loaded only where an editor is
 * shown. What they offer is limited to an {@link org.throughline.studio.ui.editor.EditorVocabulary}; the server's gate stays the
 * authority. The mark of bpmn.io has to stay visible: its licence asks for it.
 */
@NullMarked
package org.throughline.studio.ui.editor;

import org.jspecify.annotations.NullMarked;
