import { is } from 'bpmn-js/lib/util/ModelUtil';

const ID = /^[A-Za-z_][A-Za-z0-9_.-]{0,63}$/;
const same = (value) => value;

export const list = (text) => text.split(',').map((part) => part.trim()).filter(Boolean);

/** A field over one attribute of the element or of an object inside of it. */
export function attribute({ element, modeler }, target, name, { read = same, write = same, type = 'text', ...more } = {}) {
  return {
    key: `${target.$type}-${name}`, type, ...more,
    get: () => read(target.get(name) ?? ''),
    set: (value) => {
      const properties = { [name]: value === '' ? undefined : write(value) };
      if (target === element.businessObject) modeler.get('modeling').updateProperties(element, properties);
      else modeler.get('modeling').updateModdleProperties(element, target, properties);
    },
  };
}

export function flag({ element, object, modeler }, name, label, hint) {
  return {
    key: name, type: 'check', label, hint, get: () => Boolean(object.get(name)),
    set: (value) => modeler.get('modeling').updateProperties(element, { [name]: value || undefined }),
  };
}

export function idField({ element, object, modeler, words }) {
  const taken = (id) => {
    const found = modeler.get('elementRegistry').get(id) ?? modeler.getDefinitions().rootElements.find((root) => root.id === id);
    return found && found !== element;
  };
  return {
    key: 'id', type: 'text', label: words['id'], hint: words['id-hint'], most: 64, get: () => object.id,
    check: (value) => (!ID.test(value) ? words['id-wrong'] : value !== object.id && taken(value) ? words['id-taken'] : undefined),
    set: (id) => modeler.get('modeling').updateProperties(element, { id }),
  };
}

export function documentation({ element, modeler, words }, target) {
  return {
    key: 'documentation', type: 'area', label: is(target, 'bpmn:Process') ? words['documentation-process'] : words['documentation'],
    get: () => target.get('documentation')[0]?.text ?? '',
    set: (text) => {
      const made = modeler.get('bpmnFactory').create('bpmn:Documentation', { text });
      made.$parent = target;
      modeler.get('modeling').updateModdleProperties(element, target, { documentation: text ? [made, ...target.get('documentation').slice(1)] : [] });
    },
  };
}

/** One of the engine's free properties by its name; every other one stays as it is. */
export function option({ element, object, modeler }, name, more) {
  const holder = () => object.extensionElements?.values?.find((value) => value.$type === 'camunda:Properties');
  const found = () => holder()?.values?.find((property) => property.name === name);
  const modeling = modeler.get('modeling');
  const create = (type, properties, parent) => {
    const made = modeler.get('bpmnFactory').create(type, properties);
    made.$parent = parent;
    return made;
  };
  const put = (value) => {
    let extensions = object.extensionElements;
    if (!extensions) {
      extensions = create('bpmn:ExtensionElements', { values: [] }, object);
      modeling.updateModdleProperties(element, object, { extensionElements: extensions });
    }
    let properties = holder();
    if (!properties) {
      properties = create('camunda:Properties', { values: [] }, extensions);
      modeling.updateModdleProperties(element, extensions, { values: [...extensions.values, properties] });
    }
    const made = create('camunda:Property', { name, value }, properties);
    modeling.updateModdleProperties(element, properties, { values: [...properties.values, made] });
  };
  const drop = () => {
    const properties = holder();
    const left = properties.values.filter((property) => property.name !== name);
    if (left.length) {
      modeling.updateModdleProperties(element, properties, { values: left });
      return;
    }
    const others = object.extensionElements.values.filter((value) => value !== properties);
    modeling.updateModdleProperties(element, object, { extensionElements: others.length ? create('bpmn:ExtensionElements', { values: others }, object) : undefined });
  };
  return {
    key: `option-${name}`, type: 'text', ...more, get: () => found()?.value ?? '',
    set: (value) => {
      if (found() && value) modeling.updateModdleProperties(element, found(), { value });
      else if (value) put(value);
      else drop();
    },
  };
}
