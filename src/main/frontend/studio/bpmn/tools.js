import RuleProvider from 'diagram-js/lib/features/rules/RuleProvider';
import CommandInterceptor from 'diagram-js/lib/command/CommandInterceptor';
import { isAny, is } from 'bpmn-js/lib/util/ModelUtil';
import { isAllowed, isGenerated, speakingId } from './kinds.js';
import { basics, shapeOf, steps } from './steps.js';
import { replacements } from './replacements.js';

const HIGH = 2000;

/** The palette: our own steps and nothing else. */
class Palette {
  static $inject = ['palette', 'config.studio', 'injector', 'create', 'handTool', 'lassoTool', 'spaceTool', 'globalConnect'];
  constructor(palette, studio, injector, create, handTool, lassoTool, spaceTool, globalConnect) {
    Object.assign(this, { studio, injector, create, handTool, lassoTool, spaceTool, globalConnect });
    palette.registerProvider(this);
  }
  getPaletteEntries() {
    const { words } = this.studio;
    const tool = (name, icon, run) => ({ group: 'tools', className: `bpmn-icon-${icon}`, title: words[`tool-${name}`], action: { click: run } });
    const entries = {
      hand: tool('hand', 'hand-tool', (event) => this.handTool.activateHand(event)),
      lasso: tool('lasso', 'lasso-tool', (event) => this.lassoTool.activateSelection(event)),
      space: tool('space', 'space-tool', (event) => this.spaceTool.activateSelection(event)),
      connect: tool('connect', 'connection-multi', (event) => this.globalConnect.start(event)),
    };
    let group = 'tools';
    for (const step of basics(words).filter((basic) => basic.tool)) {
      if (step.tool !== group) {
        group = step.tool;
        entries[`line-${group}`] = { group, separator: true };
      }
      const start = (event) => this.create.start(event, shapeOf(step, this.injector));
      entries[`step-${step.id}`] = { group: step.tool, className: step.icon, title: step.label, action: { dragstart: start, click: start } };
    }
    return entries;
  }
}

/** What stands beside a selected element. */
class ContextPad {
  static $inject = ['contextPad', 'config.studio', 'injector', 'popupMenu', 'connect', 'modeling', 'rules', 'canvas'];
  constructor(contextPad, studio, injector, popupMenu, connect, modeling, rules, canvas) {
    Object.assign(this, { contextPad, studio, injector, popupMenu, connect, modeling, rules, canvas });
    contextPad.registerProvider(this);
  }
  getMultiElementContextPadEntries(elements) {
    return this.deletion(elements);
  }
  getContextPadEntries(element) {
    const { words } = this.studio;
    const entry = (group, icon, word, click) => ({ group, className: `bpmn-icon-${icon}`, title: words[word], action: { click } });
    const entries = {};
    if (element.type === 'label') return this.deletion([element]);
    if (canContinue(element)) {
      for (const step of basics(words).filter(({ id }) => ['ask', 'wait', 'automatic', 'choose', 'end'].includes(id))) {
        if (is(element, 'bpmn:EventBasedGateway') && step.id !== 'wait') continue;
        entries[`append-${step.id}`] = entry('model', step.icon.replace('bpmn-icon-', ''), `add-${step.id}`, () => this.append(element, step));
      }
      entries.append = entry('model', 'screw-wrench', 'append-more', () => this.menu(element, 'studio-append', 'append-more'));
      entries.append.className = 'ed-more';
    }
    if (is(element, 'bpmn:UserTask')) {
      entries.deadline = entry('model', '', 'add-deadline', () => this.deadline(element));
      entries.deadline.className = 'bpmn-icon-intermediate-event-catch-non-interrupting-timer';
    }
    if (replacements(element, words).length) {
      entries.replace = entry('edit', 'screw-wrench', 'change-kind', () => this.menu(element, 'bpmn-replace', 'change-kind'));
    }
    if (isAny(element, ['bpmn:FlowNode', 'bpmn:TextAnnotation'])) {
      const start = (event) => this.connect.start(event, element);
      entries.connect = entry('connect', 'connection-multi', 'tool-connect', start);
      entries.connect.action.dragstart = start;
    }
    return { ...entries, ...this.deletion([element]) };
  }
  deletion(elements) {
    const allowed = this.rules.allowed('elements.delete', { elements });
    if (allowed === false || (Array.isArray(allowed) && allowed.length !== elements.length)) return {};
    return {
      delete: { group: 'edit', className: 'bpmn-icon-trash', title: this.studio.words['delete'], action: { click: () => this.modeling.removeElements([...elements]) } },
    };
  }
  append(element, step) {
    append(this.injector, element, shapeOf(step, this.injector));
  }
  menu(element, provider, title) {
    const box = this.contextPad.getPad ? this.contextPad._current?.html?.getBoundingClientRect() : undefined;
    const from = this.canvas.getContainer().getBoundingClientRect();
    const position = { x: box?.left ?? from.left + 80, y: box?.bottom ?? from.top + 80, cursor: { x: box?.left ?? 0, y: box?.top ?? 0 } };
    this.popupMenu.open(element, provider, position, { title: this.studio.words[title], width: 300, search: provider !== 'bpmn-replace' });
  }
  // Half on the lower edge of its task, beside the middle, where ways leave.
  deadline(element) {
    const shape = shapeOf({ type: 'bpmn:BoundaryEvent', event: 'bpmn:TimerEventDefinition', properties: { cancelActivity: false } }, this.injector);
    const event = this.modeling.createShape(shape, { x: element.x + element.width * 0.8, y: element.y + element.height }, element, { attach: true });
    this.injector.get('selection').select(event);
  }
}

/** Puts a shape behind an element, or in the middle of what is seen. */
export function append(injector, element, shape) {
  const selection = injector.get('selection');
  if (element && canContinue(element)) {
    selection.select(injector.get('autoPlace').append(element, shape));
    return;
  }
  const view = injector.get('canvas').viewbox();
  const parent = injector.get('elementRegistry').filter((one) => is(one, 'bpmn:Participant'))[0] ?? injector.get('canvas').getRootElement();
  const middle = { x: Math.round(view.x + view.width / 2), y: Math.round(view.y + view.height / 2) };
  selection.select(injector.get('modeling').createShape(shape, middle, parent));
}

export function canContinue(element) {
  const object = element.businessObject;
  return is(element, 'bpmn:FlowNode') && !is(element, 'bpmn:EndEvent') && element.type !== 'label' && !object.triggeredByEvent;
}

/** The menu of every ready step, with a search field. */
class AppendMenu {
  static $inject = ['popupMenu', 'config.studio', 'injector'];
  constructor(popupMenu, studio, injector) {
    Object.assign(this, { popupMenu, studio, injector });
    popupMenu.registerProvider('studio-append', this);
  }
  getPopupMenuEntries(target) {
    const entries = {};
    for (const step of steps(this.studio.words, this.studio.vocabulary)) {
      entries[step.id] = {
        label: step.label, description: step.description, search: step.search, group: step.group, className: step.icon,
        action: () => {
          this.popupMenu.close();
          append(this.injector, target?.businessObject ? target : undefined, shapeOf(step, this.injector));
        },
      };
    }
    return entries;
  }
}

/** Changes an element into another of the allowed kinds. */
class ReplaceMenu {
  static $inject = ['popupMenu', 'config.studio', 'bpmnReplace', 'modeling'];
  constructor(popupMenu, studio, bpmnReplace, modeling) {
    Object.assign(this, { popupMenu, studio, bpmnReplace, modeling });
    popupMenu.registerProvider('bpmn-replace', this);
  }
  getPopupMenuEntries(target) {
    return Object.fromEntries(replacements(target, this.studio.words).map(({ id, label, icon, to, flow }) => [id, {
      label, className: `bpmn-icon-${icon}`,
      action: () => {
        this.popupMenu.close();
        if (flow) flow(target, this.modeling);
        else this.bpmnReplace.replaceElement(target, to);
      },
    }]));
  }
}

/** Nothing that the server would refuse can be drawn, connected or pasted. */
class Limits extends RuleProvider {
  static $inject = ['eventBus', 'bpmnRules'];
  constructor(eventBus, bpmnRules) {
    super(eventBus);
    const connect = ({ source, target, connection }) => {
      const wanted = bpmnRules.canConnect(source, target, connection);
      return wanted && !isAllowed(wanted.type) ? false : undefined;
    };
    const draw = ({ shape, elements }) => ((elements ?? [shape]).some((one) => one?.type?.startsWith('bpmn:') && !isAllowed(one.type)) ? false : undefined);
    this.addRule(['connection.create', 'connection.reconnect'], HIGH, connect);
    this.addRule(['shape.create', 'elements.create'], HIGH, draw);
  }
  init() {}
}

/** A drawn element that was given a name gets an id that says it, and another with another name, unless somebody chose one. */
class Naming extends CommandInterceptor {
  static $inject = ['eventBus', 'modeling', 'elementRegistry'];
  constructor(eventBus, modeling, elementRegistry) {
    super(eventBus);
    const named = new WeakSet();
    const free = (wanted, element) => {
      let id = wanted;
      for (let n = 2; elementRegistry.get(id) && elementRegistry.get(id) !== element; n++) id = `${wanted.slice(0, 61)}${n}`;
      return id;
    };
    const rename = (element) => {
      const object = element?.businessObject;
      if (!object || element.type === 'label' || !(isGenerated(object.id) || named.has(object))) return;
      const wanted = speakingId(object);
      const id = wanted && free(wanted, element);
      if (!id || id === object.id) return;
      modeling.updateProperties(element, { id });
      named.add(object);
    };
    const withFlows = (element) => {
      const shape = element.labelTarget ?? element;
      rename(shape);
      [...(shape.incoming ?? []), ...(shape.outgoing ?? [])].forEach(rename);
    };
    this.postExecuted('element.updateLabel', ({ context }) => withFlows(context.element));
    this.postExecuted('element.updateProperties', ({ context: { element, properties } }) => {
      if ('id' in properties) named.delete(element.businessObject);
      if ('name' in properties) withFlows(element);
    });
    this.postExecuted('connection.create', ({ context }) => rename(context.connection));
    this.postExecuted(['shape.append', 'shape.create'], ({ context }) => withFlows(context.shape));
  }
}

export default {
  __init__: ['paletteProvider', 'contextPadProvider', 'replaceMenuProvider', 'studioAppendMenu', 'studioLimits', 'studioNaming'],
  paletteProvider: ['type', Palette],
  contextPadProvider: ['type', ContextPad],
  replaceMenuProvider: ['type', ReplaceMenu],
  studioAppendMenu: ['type', AppendMenu],
  studioLimits: ['type', Limits],
  studioNaming: ['type', Naming],
};
