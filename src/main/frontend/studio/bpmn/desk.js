import Modeler from 'bpmn-js/lib/Modeler';
import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import Behaviors from 'camunda-bpmn-js-behaviors/lib/camunda-platform';
import Minimap from 'diagram-js-minimap';
import 'bpmn-js/dist/assets/bpmn-font/css/bpmn-codes.css';
import '../icon-fonts.css';
import 'diagram-js-minimap/assets/diagram-js-minimap.css';
import 'bpmn-js-token-simulation/assets/css/bpmn-js-token-simulation.css';
import { Frame } from '../frame.js';
import { Outbox } from '../outbox.js';
import { translation, watch } from '../translation.js';
import { looks } from './looks.js';
import { Marks } from './marks.js';
import { Panel } from './panel.js';
import { Simulation } from './simulation.js';
import Tools from './tools.js';

const CLOSER = 1.25;
const PALETTE = 130;
/** Opens a process in the element: to be drawn on, or only to be looked at. */
export async function open(element, editable) {
  const frame = new Frame(element, editable);
  const { words, vocabulary } = element;
  const container = frame.canvas;
  const common = { container, ...looks(element), studio: { words, vocabulary } };
  const model = editable
    ? new Modeler({ ...common, additionalModules: [Behaviors, Minimap, translation(words), Simulation, Tools] })
    : new NavigatedViewer({ ...common, additionalModules: [translation(words)] });
  const canvas = model.get('canvas');
  const marks = new Marks(model, words);
  const stop = watch(container, words, ['.bts-palette', '.bts-notifications', '.bts-log', '.bts-context-pad', '.bts-set-animation-speed', '.djs-minimap', '.djs-search-container']);
  await model.importXML(element.source);
  fit(canvas, editable);
  const svg = container.querySelector('svg');
  svg.setAttribute('aria-label', words['canvas']);
  svg.setAttribute('role', 'application');

  const zoom = (factor) => canvas.zoom(Math.min(4, Math.max(0.2, canvas.zoom() * factor)));
  const select = (id) => {
    const found = model.get('elementRegistry').get(id);
    if (!found) return;
    const visible = found.labelTarget ?? found;
    canvas.setRootElement(canvas.findRoot(visible));
    model.get('selection').select(visible);
    if (visible.parent) canvas.scrollToElement(visible, 80);
    marks.point(visible.id);
  };
  const desk = {
    showFindings(findings) {
      frame.showFindings(findings, select);
      marks.findings(findings);
    },
    showComments: (comments) => marks.comments(comments, select),
    showStatus: (text) => frame.say(text),
    select,
    save: () => undefined,
    flush: () => undefined,
    destroy() {
      stop();
      model.destroy();
      frame.destroy();
    },
  };
  const sized = new ResizeObserver(() => container.clientWidth && canvas.resized());
  sized.observe(container);
  model.on('diagram.destroy', () => sized.disconnect());
  if (editable) edit(element, frame, model, desk);
  frame.button('plus', () => zoom(CLOSER));
  frame.button('minus', () => zoom(1 / CLOSER));
  frame.button('whole', () => fit(canvas, editable));
  model.get('eventBus').on('selection.changed', ({ newSelection }) => {
    const id = newSelection.length === 1 ? newSelection[0].businessObject?.id : '';
    element.dispatchEvent(new CustomEvent('element-selected', { detail: { element: id ?? '' } }));
  });
  return desk;
}

// The palette lies over the left edge of the canvas.
function fit(canvas, editable) {
  canvas.zoom('fit-viewport', 'auto');
  const { width } = canvas.viewbox().outer;
  if (!editable || width < 2 * PALETTE) return;
  canvas.zoom(canvas.zoom() * (width - PALETTE) / width, 'auto');
  canvas.scroll({ dx: PALETTE / 2, dy: 0 });
}

function edit(element, frame, modeler, desk) {
  const stack = modeler.get('commandStack');
  const simulation = modeler.get('toggleMode');
  // Tokens colour the elements; no colour of theirs may get into the source.
  const write = async () => {
    simulation.toggleMode(false);
    return (await modeler.saveXML({ format: true })).xml;
  };
  const outbox = new Outbox(element, () => panel.flush(), write, frame);
  const panel = new Panel(frame.panel, modeler, element, () => outbox.changed());
  panel.render();
  const settle = () => {
    panel.flush();
    if (modeler.get('directEditing').isActive()) modeler.get('directEditing').complete();
  };
  frame.save(() => desk.save());
  const undo = frame.button('undo', () => { settle(); stack.undo(); });
  const redo = frame.button('redo', () => stack.redo());
  frame.button('add', (button) => {
    const box = button.getBoundingClientRect();
    const [selected] = modeler.get('selection').get();
    modeler.get('popupMenu').open(selected ?? modeler.get('canvas').getRootElement(), 'studio-append', { x: box.left, y: box.bottom + 4 },
      { title: element.words['append-more'], width: 340, search: true });
  }, { text: 'plus', word: 'add' });
  // The click that opens the search would close it at once.
  frame.button('search', () => setTimeout(() => modeler.get('searchPad').toggle()));
  const map = frame.button('map', () => modeler.get('minimap').toggle(), { pressed: false });
  const play = frame.button('play', async () => {
    settle();
    await outbox.flush();
    simulation.toggleMode();
  }, { pressed: false });
  modeler.on('minimap.toggle', ({ open: shown }) => map.setAttribute('aria-pressed', String(shown)));
  modeler.on('tokenSimulation.toggleMode', ({ active }) => {
    play.setAttribute('aria-pressed', String(active));
    frame.panel.inert = active;
  });
  const steps = () => {
    undo.disabled = !stack.canUndo();
    redo.disabled = !stack.canRedo();
  };
  steps();
  modeler.on('commandStack.changed', () => {
    steps();
    outbox.changed();
  });
  const find = (event) => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'f' && !event.defaultPrevented) {
      event.preventDefault();
      event.stopPropagation();
      modeler.get('searchPad').toggle();
    }
  };
  element.addEventListener('keydown', find, true);
  desk.save = () => { settle(); return outbox.send('SAVED'); };
  desk.flush = () => { settle(); return outbox.flush(); };
  const destroy = desk.destroy;
  desk.destroy = () => {
    element.removeEventListener('keydown', find, true);
    outbox.close();
    destroy();
  };
}
