import { FormEditor } from '@bpmn-io/form-js-editor';
import { Form } from '@bpmn-io/form-js-viewer';
import '@bpmn-io/form-js-viewer/dist/assets/form-js.css';
import '@bpmn-io/form-js-editor/dist/assets/form-js-editor.css';
import { Frame } from './frame.js';
import { Outbox } from './outbox.js';
import { PageMarks } from './page-marks.js';
import { watch } from './translation.js';

const PARTS = ['.fjs-palette-container', '.fjs-properties-container', '.fjs-context-pad', '.fjs-empty-editor', '.fjs-repeat-render-footer'];

/** The palette and the properties offer only the fields that people will really see. */
function limits(vocabulary) {
  class Limits {
    static $inject = ['formFields'];
    constructor(formFields) {
      const known = formFields._formFields;
      Object.keys(known).filter((type) => type !== 'default' && !vocabulary.fields.includes(type)).forEach((type) => delete known[type]);
    }
  }
  return { __init__: ['studioLimits'], studioLimits: ['type', Limits] };
}

/** Opens a form in the element. */
export async function open(element, editable) {
  const frame = new Frame(element, false);
  const { words } = element;
  const stop = watch(frame.canvas, words, PARTS);
  const form = editable
    ? new FormEditor({ container: frame.canvas, additionalModules: [limits(element.vocabulary)] })
    : new Form({ container: frame.canvas });
  await form.importSchema(JSON.parse(element.source));
  if (!editable) form.setProperty('readOnly', true);
  const registry = form.get('formFieldRegistry');
  // A finding names a component by its id or by its key.
  const fieldOf = (name) => registry.get(name) ?? registry.getAll().find(({ key, path }) => key === name || path === name);
  const marks = new PageMarks(frame.canvas, words, (name) => [...frame.canvas.querySelectorAll(`[data-id="${CSS.escape(fieldOf(name)?.id ?? name)}"]`)]);
  const select = (name) => {
    if (editable && fieldOf(name)) form.get('selection').set(fieldOf(name));
    marks.point(name);
  };
  const desk = {
    showFindings: (findings) => {
      frame.showFindings(findings, select);
      marks.findings(findings);
    },
    showComments: (comments) => marks.comments(comments),
    showStatus: (text) => frame.say(text),
    select,
    save: () => undefined,
    flush: () => undefined,
    destroy() {
      stop();
      form.destroy();
      frame.destroy();
    },
  };
  if (editable) edit(element, frame, form, desk, marks);
  return desk;
}

function edit(element, frame, form, desk, marks) {
  const { exporter: author, schemaVersion } = JSON.parse(element.source);
  // The library would write its own name and version into the file; what the file said stays.
  const serialise = async () => {
    const { exporter, schemaVersion: newest, ...schema } = form.saveSchema();
    return `${JSON.stringify({ ...schema, exporter: author, schemaVersion: schemaVersion ?? newest }, null, 2)}\n`;
  };
  const outbox = new Outbox(element, () => {}, serialise, frame);
  const stack = form.get('commandStack');
  frame.save(() => desk.save());
  const undo = frame.button('undo', () => stack.undo());
  const redo = frame.button('redo', () => stack.redo());
  const steps = () => {
    undo.disabled = !stack.canUndo();
    redo.disabled = !stack.canRedo();
  };
  steps();
  form.on('changed', () => {
    steps();
    outbox.changed();
    requestAnimationFrame(() => marks.again());
  });
  form.on('selection.changed', ({ selection }) => {
    element.dispatchEvent(new CustomEvent('element-selected', { detail: { element: selection?.id ?? '' } }));
  });
  // Fields of the properties are written a moment after the last key.
  const settle = () => new Promise((resolve) => { setTimeout(resolve, 350); });
  frame.canvas.addEventListener('input', () => outbox.changed());
  desk.save = () => settle().then(() => outbox.send('SAVED'));
  desk.flush = () => outbox.flush();
  const destroy = desk.destroy;
  desk.destroy = () => {
    outbox.close();
    destroy();
  };
}
