import { is, isAny } from 'bpmn-js/lib/util/ModelUtil';
import { eventGroup } from './event-properties.js';
import { attribute, documentation, flag, idField, list, option } from './property.js';
import { asKind, asName, CONSTANT, kindIn, nameIn, readCondition, VARIABLE, writeCondition } from './expressions.js';

const TASKS = ['bpmn:UserTask', 'bpmn:ServiceTask', 'bpmn:BusinessRuleTask', 'bpmn:ReceiveTask', 'bpmn:CallActivity'];

/** The groups of fields of an element: only what a model may say. */
export function groupsOf(context) {
  const { object, element, words } = context;
  const process = processOf(object);
  const groups = [{ title: words['group-general'], fields: general(context, process) }];
  if (process) groups.push({ title: words['group-process'], fields: processFields(context, process) });
  if (is(element, 'bpmn:UserTask')) groups.push({ title: words['group-who'], fields: [...who(context)] }, { title: words['group-clock'], fields: clocks(context) });
  if (is(element, 'bpmn:StartEvent')) groups.push({ title: words['group-form'], fields: [form(context)] });
  if (is(element, 'bpmn:ServiceTask')) groups.push({ title: words['group-does'], fields: [delegate(context, object)] });
  if (is(element, 'bpmn:BusinessRuleTask')) groups.push({ title: words['group-does'], fields: table(context) });
  if (is(element, 'bpmn:CallActivity')) groups.push({ title: words['group-does'], fields: call(context) });
  if (isAny(element, ['bpmn:Event', 'bpmn:ReceiveTask'])) groups.push(eventGroup(context));
  if (is(element, 'bpmn:SequenceFlow')) groups.push({ title: words['group-condition'], fields: condition(context) });
  if (isAny(element, [...TASKS, 'bpmn:SubProcess']) && !object.triggeredByEvent) groups.push({ title: words['group-often'], fields: often(context) });
  if (isAny(element, [...TASKS, 'bpmn:Event', 'bpmn:Gateway', 'bpmn:SubProcess'])) groups.push({ title: words['group-running'], fields: running(context) });
  return groups;
}

function processOf(object) {
  if (is(object, 'bpmn:Process')) return object;
  return is(object, 'bpmn:Participant') ? object.processRef : undefined;
}

function general(context, process) {
  const { object, element, words } = context;
  if (is(element, 'bpmn:TextAnnotation')) return [attribute(context, object, 'text', { label: words['text'], type: 'area' })];
  const fields = [attribute(context, object, 'name', { label: words['name'] })];
  if (!process) fields.push(idField(context));
  if (!is(element, 'bpmn:Association')) fields.push(documentation(context, process ?? object));
  return fields;
}

function processFields(context, process) {
  const { words } = context;
  return [
    { key: 'process', type: 'text', label: words['process-id'], hint: words['process-id-hint'], readOnly: true, get: () => process.id, set: () => {} },
    attribute(context, process, 'camunda:versionTag', { label: words['version-tag'] }),
    attribute(context, process, 'camunda:historyTimeToLive', {
      label: words['history'], hint: words['history-hint'], check: (value) => (/^(P\d{1,5}D|\d{1,5})$/.test(value) ? undefined : words['history-wrong']),
    }),
  ];
}

function form(context) {
  const { object, element, modeler, words, vocabulary } = context;
  return {
    key: 'form', type: 'select', label: words['form'], empty: words['none'], options: vocabulary.forms, get: () => object.get('camunda:formRef') ?? '',
    set: (value) => modeler.get('modeling').updateProperties(element, {
      'camunda:formRef': value || undefined, 'camunda:formRefBinding': value ? 'deployment' : undefined,
    }),
  };
}

function who(context) {
  const { object, words, vocabulary } = context;
  const groups = attribute(context, object, 'camunda:candidateGroups');
  const variable = new RegExp(`^(${VARIABLE})?$`);
  return [
    form(context),
    {
      key: 'groups', type: 'many', label: words['groups'], hint: words['groups-hint'], options: vocabulary.groups,
      get: () => list(groups.get()), set: (values) => groups.set(values.join(',')),
    },
    attribute(context, object, 'camunda:assignee', {
      label: words['assignee'], hint: words['assignee-hint'], options: vocabulary.variables, read: nameIn, write: asName,
      check: (value) => (variable.test(value) ? undefined : words['variable-wrong']),
    }),
    option(context, 'separateFrom', {
      label: words['separate'], hint: words['separate-hint'], options: vocabulary.variables, check: (value) => (variable.test(value) ? undefined : words['variable-wrong']),
    }),
  ];
}

function clocks(context) {
  const { object, words, vocabulary } = context;
  const clock = (name, label) => attribute(context, object, name, {
    type: 'select', label, empty: words['none'], options: vocabulary.promises, read: kindIn, write: (kind) => asKind('due', kind),
  });
  return [clock('camunda:dueDate', words['due']), clock('camunda:followUpDate', words['follow-up'])];
}

export function delegate(context, target) {
  const { words, vocabulary } = context;
  return attribute(context, target, 'camunda:delegateExpression', {
    type: 'select', label: words['delegate'], empty: words['none'], options: vocabulary.steps, read: nameIn, write: asName,
  });
}

function table(context) {
  const { object, element, modeler, words, vocabulary } = context;
  const results = ['singleEntry', 'singleResult', 'collectEntries', 'resultList'].map((name) => ({ name, label: words[`result-${name}`] }));
  const decision = object.get('camunda:decisionRef');
  const step = object.get('camunda:delegateExpression');
  const fields = [{
    key: 'table', type: 'select', label: words['table'], empty: words['none'], options: vocabulary.tables, get: () => object.get('camunda:decisionRef') ?? '',
    set: (value) => modeler.get('modeling').updateProperties(element, {
      'camunda:decisionRef': value || undefined, 'camunda:decisionRefBinding': value ? 'deployment' : undefined,
    }),
  }];
  if (decision) {
    fields.push(
      attribute(context, object, 'camunda:mapDecisionResult', { type: 'select', label: words['result'], empty: words['none'], options: results }),
      attribute(context, object, 'camunda:resultVariable', { label: words['result-variable'], options: vocabulary.variables }));
  }
  if (step || !decision) fields.push(delegate(context, object));
  return fields;
}

function call(context) {
  const { object, element, modeler, words, vocabulary } = context;
  const { bpmnFactory, modeling } = { bpmnFactory: modeler.get('bpmnFactory'), modeling: modeler.get('modeling') };
  const values = () => object.extensionElements?.values ?? [];
  const mapped = (type) => values().filter((value) => value.$type === `camunda:${type}` && value.source && value.target);
  const mapping = (type, label, columns) => ({
    key: type, type: 'pairs', label, words, columns, options: vocabulary.variables,
    get: () => mapped(type).map(({ source, target }) => [source, target]),
    set: (rows) => {
      const kept = values().filter((value) => !mapped(type).includes(value));
      const made = rows.map(([source, target]) => bpmnFactory.create(`camunda:${type}`, { source, target }));
      const extensionElements = object.extensionElements ?? bpmnFactory.create('bpmn:ExtensionElements', { values: [] });
      extensionElements.$parent = object;
      made.forEach((value) => { value.$parent = extensionElements; });
      if (!object.extensionElements) modeling.updateModdleProperties(element, object, { extensionElements });
      modeling.updateModdleProperties(element, extensionElements, { values: [...kept, ...made] });
    },
  });
  return [
    attribute(context, object, 'calledElement', { type: 'select', label: words['called'], empty: words['none'], options: vocabulary.processes }),
    mapping('In', words['mapping-in'], [words['mapping-here'], words['mapping-there']]),
    mapping('Out', words['mapping-out'], [words['mapping-there'], words['mapping-here']]),
  ];
}

function condition(context) {
  const { object, element, modeler, words, vocabulary } = context;
  const { source } = element;
  const modeling = modeler.get('modeling');
  const text = object.conditionExpression?.body;
  const parts = readCondition(text);
  const chooses = is(source, 'bpmn:ExclusiveGateway');
  const isDefault = chooses && source.businessObject.default === object;
  if (!chooses && !text) return [];
  if (text && !parts) return [{ key: 'raw', type: 'text', label: words['condition'], hint: words['condition-other'], readOnly: true, get: () => text, set: () => {} }];
  const write = (body) => modeling.updateProperties(element, {
    conditionExpression: body ? modeler.get('bpmnFactory').create('bpmn:FormalExpression', { body }) : undefined,
  });
  const now = () => readCondition(object.conditionExpression?.body) ?? { test: '', variable: '', constant: '' };
  const change = (more) => {
    const wanted = { ...now(), ...more };
    write(writeCondition({ ...wanted, variable: wanted.variable || 'answer', constant: wanted.constant || 'YES' }));
  };
  const tests = ['is', 'not', 'equal', 'different'].map((name) => ({ name, label: words[`test-${name}`] }));
  const fields = [{
    key: 'test', type: 'select', label: words['condition'], empty: words['test-always'], options: [...tests, { name: 'otherwise', label: words['test-otherwise'] }],
    get: () => (isDefault ? 'otherwise' : now().test),
    set: (test) => {
      if (isDefault && test !== 'otherwise') modeling.updateProperties(source, { default: undefined });
      if (test === 'otherwise') {
        write(undefined);
        modeling.updateProperties(source, { default: object });
      } else if (test) change({ test });
      else write(undefined);
    },
  }];
  if (parts && !isDefault) {
    fields.push({
      key: 'variable', type: 'text', label: words['variable'], options: vocabulary.variables, get: () => now().variable, set: (variable) => change({ variable }),
      check: (value) => (new RegExp(`^${VARIABLE}$`).test(value) ? undefined : words['variable-wrong']),
    });
    if (parts.constant) {
      fields.push({
        key: 'constant', type: 'text', label: words['constant'], get: () => now().constant, set: (constant) => change({ constant }),
        check: (value) => (new RegExp(`^${CONSTANT}$`).test(value) ? undefined : words['constant-wrong']),
      });
    }
  }
  return fields;
}

function often(context) {
  const { object, element, modeler, words, vocabulary } = context;
  const loop = object.loopCharacteristics;
  const modeling = modeler.get('modeling');
  const fields = [{
    key: 'often', type: 'select', label: words['often'], get: () => (loop ? (object.loopCharacteristics?.isSequential ? 'row' : 'once-each') : 'once'),
    options: ['once', 'once-each', 'row'].map((name) => ({ name, label: words[`often-${name}`] })),
    set: (value) => {
      if (value === 'once') modeling.updateProperties(element, { loopCharacteristics: undefined });
      else if (object.loopCharacteristics) modeling.updateModdleProperties(element, object.loopCharacteristics, { isSequential: value === 'row' });
      else modeling.updateProperties(element, { loopCharacteristics: modeler.get('bpmnFactory').create('bpmn:MultiInstanceLoopCharacteristics', { isSequential: value === 'row' }) });
    },
  }];
  if (loop) {
    fields.push(
      attribute(context, loop, 'camunda:collection', { label: words['collection'], options: vocabulary.variables, read: kindIn, write: (name) => asKind('list', name) }),
      attribute(context, loop, 'camunda:elementVariable', { label: words['element-variable'] }));
  }
  return fields;
}

function running(context) {
  const { words } = context;
  return [
    flag(context, 'camunda:asyncBefore', words['async-before'], words['async-hint']),
    flag(context, 'camunda:asyncAfter', words['async-after']),
  ];
}
