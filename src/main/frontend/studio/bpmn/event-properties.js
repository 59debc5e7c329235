import { is } from 'bpmn-js/lib/util/ModelUtil';
import { asKind, kindIn } from './expressions.js';
import { delegate } from './properties.js';

/** What an event waits for or says. */
export function eventGroup(context) {
  const { object, words, element } = context;
  if (is(element, 'bpmn:ReceiveTask')) return { title: words['group-event'], fields: [reference(context, object, 'Message')] };
  const definition = object.eventDefinitions?.[0];
  const kind = definition?.$type.replace(/^bpmn:|EventDefinition$/g, '');
  const fields = [];
  if (kind === 'Timer') fields.push(timer(context, definition));
  if (['Message', 'Error', 'Escalation'].includes(kind)) fields.push(reference(context, definition, kind));
  if (kind === 'Message' && (is(element, 'bpmn:ThrowEvent'))) fields.push(delegate(context, definition));
  return { title: words['group-event'], fields };
}

function timer({ element, modeler, words, vocabulary }, definition) {
  return {
    key: 'timer', type: 'select', label: words['timer'], empty: words['none'], options: vocabulary.promises, get: () => kindIn(definition.timeDate?.body),
    set: (kind) => {
      const timeDate = kind ? modeler.get('bpmnFactory').create('bpmn:FormalExpression', { body: asKind('due', kind) }) : undefined;
      if (timeDate) timeDate.$parent = definition;
      modeler.get('modeling').updateModdleProperties(element, definition, { timeDate, timeDuration: undefined, timeCycle: undefined });
    },
  };
}

// Messages, errors and escalations stand once in the file and are named by those who use them.
function reference({ element, modeler, words, vocabulary }, target, kind) {
  const property = `${kind.toLowerCase()}Ref`;
  const code = kind === 'Message' ? 'name' : `${kind.toLowerCase()}Code`;
  const definitions = modeler.getDefinitions();
  const present = () => definitions.rootElements.filter((root) => root.$type === `bpmn:${kind}`);
  const known = kind === 'Message' ? vocabulary.messages : vocabulary.codes;
  const options = [...known, ...present().map((root) => root[code]).filter((name) => name && !known.some((one) => one.name === name)).map((name) => ({ name, label: name }))];
  return {
    key: property, type: 'select', label: words[`ref-${kind}`], empty: kind === 'Message' ? words['none'] : words['any'], options,
    get: () => target[property]?.[code] ?? '',
    set: (wanted) => {
      const modeling = modeler.get('modeling');
      let root = present().find((one) => one[code] === wanted);
      if (wanted && !root) {
        const id = `${kind.toLowerCase()}_${wanted[0].toLowerCase()}${wanted.slice(1).replace(/[^A-Za-z0-9_]/g, '')}`;
        root = modeler.get('bpmnFactory').create(`bpmn:${kind}`, { id, name: wanted, ...(code === 'name' ? {} : { [code]: wanted }) });
        root.$parent = definitions;
        modeling.updateModdleProperties(element, definitions, { rootElements: [...definitions.rootElements, root] });
      }
      modeling.updateModdleProperties(element, target, { [property]: wanted ? root : undefined });
    },
  };
}

