// What may be drawn; the server's list of allowed elements is the authority, this one only keeps others out of reach.
const SHAPES = [
  'Process', 'Collaboration', 'Participant', 'Lane', 'TextAnnotation', 'Group', 'StartEvent', 'EndEvent', 'BoundaryEvent',
  'IntermediateCatchEvent', 'IntermediateThrowEvent', 'UserTask', 'ServiceTask', 'ReceiveTask', 'BusinessRuleTask', 'CallActivity',
  'SubProcess', 'ExclusiveGateway', 'ParallelGateway', 'EventBasedGateway', 'SequenceFlow', 'Association',
];
const ALLOWED = new Set(SHAPES.map((name) => `bpmn:${name}`));

const PREFIXES = {
  StartEvent: 'start', EndEvent: 'end', BoundaryEvent: 'event', IntermediateCatchEvent: 'event', IntermediateThrowEvent: 'event',
  ExclusiveGateway: 'gateway', ParallelGateway: 'gateway', EventBasedGateway: 'gateway', UserTask: 'userTask', ServiceTask: 'serviceTask',
  ReceiveTask: 'receiveTask', BusinessRuleTask: 'businessRuleTask', CallActivity: 'callActivity', SubProcess: 'subProcess', Lane: 'lane',
  SequenceFlow: 'flow',
};

const GENERATED = /^[A-Z][A-Za-z]*_[0-9a-z]{7}$/;
const LONGEST_ID = 64;

export const localType = (object) => object.$type.replace('bpmn:', '');
export const isAllowed = (type) => ALLOWED.has(type);
export const isGenerated = (id) => GENERATED.test(id);

/** Kind of an event: 'Timer', 'Message', 'Error', 'Escalation', 'Terminate' or ''. */
export function eventKind(object) {
  return object.eventDefinitions?.[0]?.$type.replace(/^bpmn:|EventDefinition$/g, '') ?? '';
}

/** An id that says what the element is called: "Ask the board" becomes userTask_askTheBoard. */
export function speakingId(object) {
  const prefix = PREFIXES[localType(object)];
  if (!prefix) return undefined;
  if (prefix === 'flow') {
    const [from, to] = [object.sourceRef?.id, object.targetRef?.id];
    if (!from || !to || isGenerated(from) || isGenerated(to)) return undefined;
    return `flow_${stem(from)}_${stem(to)}`.slice(0, LONGEST_ID);
  }
  const words = (object.name ?? '').replace(/ß/g, 'ss').normalize('NFD').replace(/[^A-Za-z0-9\s_-]/g, '').split(/[^A-Za-z0-9]+/).filter(Boolean);
  if (!words.length) return undefined;
  const name = words.map((word, i) => (i ? word[0].toUpperCase() : word[0].toLowerCase()) + word.slice(1)).join('');
  return `${prefix}_${name}`.slice(0, LONGEST_ID);
}

const stem = (id) => id.replace(/^[a-zA-Z]+_/, '');
