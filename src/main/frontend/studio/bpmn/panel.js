import { is } from 'bpmn-js/lib/util/ModelUtil';
import { Fields } from '../fields.js';
import { groupsOf } from './properties.js';
import { eventKind, localType } from './kinds.js';

/** Shows what can be said about the selected element, and writes it into the model. */
export class Panel {
  constructor(root, modeler, { words, vocabulary }, typed) {
    this.modeler = modeler;
    this.words = words;
    this.vocabulary = vocabulary;
    this.fields = new Fields(root, typed);
    const again = () => this.render();
    ['selection.changed', 'elements.changed', 'import.done', 'root.set'].forEach((event) => modeler.on(event, again));
  }

  render() {
    const { element, many } = this.#shown();
    if (!element) return;
    if (this.element !== element) this.flush();
    this.element = element;
    const object = element.businessObject;
    if (many) {
      this.fields.show(this.words['several'].replace('%1', many), []);
      return;
    }
    this.fields.show(this.#heading(object), groupsOf({ element, object, modeler: this.modeler, words: this.words, vocabulary: this.vocabulary }));
  }

  flush() {
    this.fields.flush();
  }

  #heading(object) {
    const type = localType(object);
    if (object.eventDefinitions || type.endsWith('Event')) return this.words[`event-${type}-${eventKind(object) || 'None'}`] ?? type;
    if (type === 'SubProcess' && object.triggeredByEvent) return this.words['kind-EventSubProcess'];
    return this.words[`kind-${type === 'Collaboration' ? 'Process' : type}`] ?? type;
  }

  // Without a selection: the process itself.
  #shown() {
    const selected = this.modeler.get('selection').get();
    if (selected.length > 1) return { element: selected[0], many: selected.length };
    const element = selected[0]?.labelTarget ?? selected[0] ?? this.modeler.get('canvas').getRootElement();
    if (!element?.businessObject) return {};
    if (is(element, 'bpmn:Collaboration')) {
      const pool = this.modeler.get('elementRegistry').filter((one) => is(one, 'bpmn:Participant') && one.businessObject.processRef)[0];
      return { element: pool ?? element };
    }
    return { element };
  }
}
