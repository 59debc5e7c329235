import { eventKind, localType } from './kinds.js';

const EVENTS = {
  StartEvent: { '': 'start-event-none', Message: 'start-event-message', Timer: 'start-event-timer', Error: 'start-event-error', Escalation: 'start-event-escalation' },
  IntermediateCatchEvent: { Timer: 'intermediate-event-catch-timer', Message: 'intermediate-event-catch-message' },
  IntermediateThrowEvent: { '': 'intermediate-event-none', Message: 'intermediate-event-throw-message', Escalation: 'intermediate-event-throw-escalation' },
  BoundaryEvent: { Timer: 'intermediate-event-catch-timer', Message: 'intermediate-event-catch-message', Escalation: 'intermediate-event-catch-escalation', Error: 'intermediate-event-catch-error' },
  EndEvent: { '': 'end-event-none', Terminate: 'end-event-terminate', Message: 'end-event-message', Error: 'end-event-error', Escalation: 'end-event-escalation' },
};
const TASKS = { UserTask: 'user-task', ServiceTask: 'service-task', ReceiveTask: 'receive-task', BusinessRuleTask: 'business-rule-task', CallActivity: 'call-activity' };
const GATEWAYS = { ExclusiveGateway: 'gateway-xor', ParallelGateway: 'gateway-parallel', EventBasedGateway: 'gateway-eventbased' };
// Only an event sub-process begins with these.
const INSIDE_ONLY = new Set(['Error', 'Escalation']);

/** What an element may be changed into: { id, label, icon, to }. */
export function replacements(element, words) {
  const object = element.businessObject;
  const type = object && localType(object);
  if (!type || element.type === 'label') return [];
  if (EVENTS[type]) return events(object, type, words);
  if (TASKS[type]) return family(TASKS, type, words);
  if (GATEWAYS[type]) return family(GATEWAYS, type, words);
  if (type === 'SubProcess') {
    return [object.triggeredByEvent
      ? { id: 'sub-process', label: words['kind-SubProcess'], icon: 'subprocess-expanded', to: { type: 'bpmn:SubProcess', isExpanded: true, triggeredByEvent: false } }
      : { id: 'event-sub-process', label: words['kind-EventSubProcess'], icon: 'event-subprocess-expanded', to: { type: 'bpmn:SubProcess', isExpanded: true, triggeredByEvent: true } }];
  }
  return [];
}

function family(all, type, words) {
  return Object.entries(all).filter(([name]) => name !== type)
    .map(([name, icon]) => ({ id: name, label: words[`kind-${name}`], icon, to: { type: `bpmn:${name}` } }));
}

function events(object, type, words) {
  const now = eventKind(object);
  const inside = Boolean(object.$parent?.triggeredByEvent);
  const goesOn = type === 'BoundaryEvent' ? object.cancelActivity === false : object.isInterrupting === false;
  const found = [];
  for (const [kind, icon] of Object.entries(EVENTS[type])) {
    if (type === 'StartEvent' && INSIDE_ONLY.has(kind) && !inside) continue;
    for (const beside of type === 'BoundaryEvent' || (type === 'StartEvent' && inside && kind) ? [false, true] : [false]) {
      if ((kind === now && beside === goesOn) || (beside && kind === 'Error')) continue;
      const to = { type: `bpmn:${type}` };
      if (kind) to.eventDefinitionType = `bpmn:${kind}EventDefinition`;
      if (type === 'BoundaryEvent') to.cancelActivity = !beside;
      else if (beside) to.isInterrupting = false;
      const word = words[`event-${type}-${kind || 'None'}`];
      found.push({
        id: `${type}-${kind}-${beside}`, label: beside ? words['event-beside'].replace('%1', word) : word, to,
        icon: beside ? icon.replace('event-catch-', 'event-catch-non-interrupting-').replace('start-event-', 'start-event-non-interrupting-') : icon,
      });
    }
  }
  return found;
}
