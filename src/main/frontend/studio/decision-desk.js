import EditingManager from 'dmn-js-shared/lib/base/EditingManager';
import TableEditor from 'dmn-js-decision-table/lib/Editor';
import TableViewer from 'dmn-js-decision-table/lib/Viewer';
import 'dmn-js/dist/assets/diagram-js.css';
import 'dmn-js/dist/assets/dmn-js-shared.css';
import 'dmn-js/dist/assets/dmn-js-decision-table.css';
import 'dmn-js/dist/assets/dmn-js-decision-table-controls.css';
import 'dmn-js/dist/assets/dmn-font/css/dmn-codes.css';
import './icon-fonts.css';
import { Fields } from './fields.js';
import { Frame } from './frame.js';
import { Outbox } from './outbox.js';
import { PageMarks } from './page-marks.js';
import { translation, watch } from './translation.js';

const ENGINE = 'http://camunda.org/schema/1.0/dmn';
const FEEL = { options: [{ value: 'feel', label: 'FEEL' }], defaults: { editor: 'feel', inputCell: 'feel', outputCell: 'feel' } };
// What the engine reads on a decision, so that it is kept as more than an unknown attribute.
const camunda = {
  name: 'Camunda', uri: ENGINE, prefix: 'camunda', xml: { tagAlias: 'lowerCase' }, associations: [],
  types: [{
    name: 'Decision', isAbstract: true, extends: ['dmn:Decision'],
    properties: [{ name: 'versionTag', isAttr: true, type: 'String' }, { name: 'historyTimeToLive', isAttr: true, type: 'String' }],
  }],
};

// A hit policy that is written stays written, also the usual one: every table has to state it.
function keepHitPolicy(moddle) {
  delete moddle.getType('dmn:DecisionTable').$descriptor.propertiesByName.hitPolicy.default;
}

/** Tables only: what depends on what is drawn nowhere, because a file holds one decision. */
const tables = (constructor) => class extends EditingManager {
  _getViewProviders() {
    return [{
      id: 'decisionTable', constructor,
      opens: (element) => element.$instanceOf('dmn:Decision') && element.decisionLogic?.$instanceOf('dmn:DecisionTable'),
    }];
  }
};

/** Opens a decision table in the element. */
export async function open(element, editable) {
  const frame = new Frame(element, editable);
  const { words } = element;
  const stop = watch(frame.canvas, words, ['.dmn-decision-table-container', '.dms-container', '.context-menu', '.dms-context-menu']);
  const Tables = tables(editable ? TableEditor : TableViewer);
  const manager = new Tables({
    container: frame.canvas,
    common: { expressionLanguages: FEEL },
    expressionLanguages: FEEL,
    decisionTable: { additionalModules: [translation(words)], expressionLanguages: FEEL },
    moddleExtensions: { camunda },
  });
  keepHitPolicy(manager._moddle);
  await manager.importXML(element.source);
  const viewer = () => manager.getActiveViewer();
  const marks = new PageMarks(frame.canvas, words, (id) => cellsOf(frame, id));
  const tell = (id) => element.dispatchEvent(new CustomEvent('element-selected', { detail: { element: id } }));
  const select = (id) => {
    const cell = marks.point(id);
    if (cell) tell(id);
    (cell?.querySelector('[contenteditable], [tabindex], input, select') ?? cell)?.focus();
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
      manager.destroy();
      frame.destroy();
    },
  };
  frame.canvas.addEventListener('focusin', ({ target }) => {
    tell(target.closest('[data-element-id]')?.dataset.elementId ?? '');
  });
  if (editable) edit(element, frame, manager, viewer, desk, marks);
  return desk;
}

function edit(element, frame, manager, viewer, desk, marks) {
  const { words } = element;
  const outbox = new Outbox(element, () => fields.flush(), async () => (await manager.saveXML({ format: true })).xml, frame);
  const decision = viewer().get('sheet').getRoot().businessObject.$parent;
  const own = (name) => ({
    get: () => decision.get(name) ?? '',
    set: (value) => {
      viewer().get('modeling').updateProperties(decision, { [name]: value || undefined });
    },
  });
  const fields = new Fields(frame.panel, () => outbox.changed());
  const panel = () => fields.show(words['kind-decision'], [
    { title: words['group-general'], fields: [
      { key: 'name', type: 'text', label: words['name'], ...own('name') },
      { key: 'id', type: 'text', label: words['decision-id'], hint: words['process-id-hint'], readOnly: true, get: () => decision.id, set: () => {} },
      { key: 'description', type: 'area', label: words['documentation-decision'], ...own('description') },
    ] },
    { title: words['group-running'], fields: [
      { key: 'tag', type: 'text', label: words['version-tag'], ...own('camunda:versionTag') },
      { key: 'history', type: 'text', label: words['history'], hint: words['history-hint'], ...own('camunda:historyTimeToLive'),
        check: (value) => (/^(P\d{1,5}D|\d{1,5})$/.test(value) ? undefined : words['history-wrong']) },
    ] },
  ]);
  panel();
  const stack = viewer().get('commandStack');
  // A cell is written when it loses the focus.
  const settle = () => {
    fields.flush();
    const focused = document.activeElement;
    if (frame.canvas.contains(focused)) {
      focused.blur();
      focused.focus({ preventScroll: true });
    }
  };
  frame.save(() => desk.save());
  const undo = frame.button('undo', () => { settle(); stack.undo(); });
  const redo = frame.button('redo', () => stack.redo());
  const steps = () => {
    undo.disabled = !stack.canUndo();
    redo.disabled = !stack.canRedo();
  };
  steps();
  viewer().on('commandStack.changed', () => {
    steps();
    panel();
    outbox.changed();
    requestAnimationFrame(() => marks.again());
  });
  frame.canvas.addEventListener('input', () => outbox.changed());
  desk.save = () => { settle(); return outbox.send('SAVED'); };
  desk.flush = () => { fields.flush(); return outbox.flush(); };
  const destroy = desk.destroy;
  desk.destroy = () => {
    outbox.close();
    destroy();
  };
}

// A finding at a row or a column stands at its head.
function cellsOf(frame, id) {
  const wanted = CSS.escape(id);
  const own = [...frame.canvas.querySelectorAll(`[data-element-id="${wanted}"]`)];
  return own.length ? own.slice(0, 1) : [...frame.canvas.querySelectorAll(`[data-row-id="${wanted}"], [data-col-id="${wanted}"]`)].slice(0, 1);
}
