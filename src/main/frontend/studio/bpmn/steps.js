import { asKind, asName } from './expressions.js';

/** Ready steps made of what the application offers: one for each form, promise, table, called process and automatic step. */
export function steps(words, vocabulary) {
  const many = (choices, group, icon, make) => choices.map((choice) => ({
    id: `${group}-${choice.name}`,
    label: words[`step-${group}`].replace('%1', choice.label),
    name: choice.label,
    search: choice.name,
    description: choice.description || (choice.label === choice.name ? undefined : choice.name),
    group: { id: group, name: words[`group-${group}`] },
    icon,
    ...make(choice.name),
  }));
  return [
    ...basics(words),
    ...many(vocabulary.forms, 'ask', 'bpmn-icon-user-task', (name) => ({
      type: 'bpmn:UserTask', properties: { 'camunda:formRef': name, 'camunda:formRefBinding': 'deployment' },
    })),
    ...many(vocabulary.promises, 'wait', 'bpmn-icon-intermediate-event-catch-timer', (name) => ({
      type: 'bpmn:IntermediateCatchEvent', event: 'bpmn:TimerEventDefinition', due: asKind('due', name), properties: {},
    })),
    ...many(vocabulary.steps, 'automatic', 'bpmn-icon-service-task', (name) => ({
      type: 'bpmn:ServiceTask', properties: { 'camunda:delegateExpression': asName(name) },
    })),
    ...many(vocabulary.tables, 'table', 'bpmn-icon-business-rule-task', (name) => ({
      type: 'bpmn:BusinessRuleTask',
      properties: { 'camunda:decisionRef': name, 'camunda:decisionRefBinding': 'deployment', 'camunda:mapDecisionResult': 'singleEntry' },
    })),
    ...many(vocabulary.processes, 'call', 'bpmn-icon-call-activity', (name) => ({
      type: 'bpmn:CallActivity', properties: { calledElement: name, 'camunda:calledElementBinding': 'latest' },
    })),
  ];
}

/** The plain kinds, also for the palette. */
export function basics(words) {
  const group = { id: 'basic', name: words['group-basic'] };
  const basic = (id, icon, type, more = {}) => ({ id, icon: `bpmn-icon-${icon}`, type, label: words[`add-${id}`], group, properties: {}, ...more });
  return [
    basic('ask', 'user-task', 'bpmn:UserTask', { properties: { 'camunda:formRefBinding': 'deployment' }, tool: 'people' }),
    basic('wait', 'intermediate-event-catch-timer', 'bpmn:IntermediateCatchEvent', { event: 'bpmn:TimerEventDefinition', tool: 'people' }),
    basic('automatic', 'service-task', 'bpmn:ServiceTask', { tool: 'people' }),
    basic('table', 'business-rule-task', 'bpmn:BusinessRuleTask', { tool: 'people' }),
    basic('call', 'call-activity', 'bpmn:CallActivity', { properties: { 'camunda:calledElementBinding': 'latest' }, tool: 'people' }),
    basic('choose', 'gateway-xor', 'bpmn:ExclusiveGateway', { tool: 'ways' }),
    basic('together', 'gateway-parallel', 'bpmn:ParallelGateway', { tool: 'ways' }),
    basic('first', 'gateway-eventbased', 'bpmn:EventBasedGateway'),
    basic('message', 'intermediate-event-catch-message', 'bpmn:IntermediateCatchEvent', { event: 'bpmn:MessageEventDefinition' }),
    basic('send', 'intermediate-event-throw-message', 'bpmn:IntermediateThrowEvent', { event: 'bpmn:MessageEventDefinition' }),
    basic('escalate', 'intermediate-event-throw-escalation', 'bpmn:IntermediateThrowEvent', { event: 'bpmn:EscalationEventDefinition' }),
    basic('subprocess', 'subprocess-expanded', 'bpmn:SubProcess', { expanded: true, tool: 'ways' }),
    basic('start', 'start-event-none', 'bpmn:StartEvent', { tool: 'ends' }),
    basic('end', 'end-event-none', 'bpmn:EndEvent', { tool: 'ends' }),
    basic('note', 'text-annotation', 'bpmn:TextAnnotation', { tool: 'ends' }),
  ];
}

/** A shape for the step, not yet on the canvas. */
export function shapeOf(step, modeler) {
  const businessObject = modeler.get('bpmnFactory').create(step.type, { ...(step.name ? { name: step.name } : {}), ...step.properties });
  const shape = modeler.get('elementFactory').createShape({
    type: step.type, businessObject, eventDefinitionType: step.event, ...(step.expanded ? { isExpanded: true } : {}),
  });
  if (step.due) {
    const timer = businessObject.eventDefinitions[0];
    timer.timeDate = modeler.get('bpmnFactory').create('bpmn:FormalExpression', { body: step.due });
    timer.timeDate.$parent = timer;
  }
  return shape;
}
