import engine from 'camunda-bpmn-moddle/resources/camunda.json';
import 'bpmn-js/dist/assets/diagram-js.css';
import 'bpmn-js/dist/assets/bpmn-js.css';

// A written "latest" stays written: what equals a default would be left out of the source, and the next reader could not tell.
const camunda = {
  ...engine,
  types: engine.types.map((type) => ({ ...type, properties: type.properties?.map(({ default: usual, ...property }) => (typeof usual === 'string' ? property : { ...property, ...(usual === undefined ? {} : { default: usual }) })) })),
};

/** What every picture of a process here has in common; colours come from the page, so they follow light and dark. */
export function looks(element) {
  return {
    moddleExtensions: { camunda },
    bpmnRenderer: { defaultFillColor: 'var(--surface)', defaultStrokeColor: 'var(--ink-2)', defaultLabelColor: 'var(--ink)' },
    textRenderer: { defaultStyle: { fontFamily: getComputedStyle(element).fontFamily, fontSize: 12 }, externalStyle: { fontSize: 11 } },
  };
}
