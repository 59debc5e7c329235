import { h } from './dom.js';

let numbers = 0;

/**
 * The fields of a panel. Each takes { key, label, hint, get, set } and a type with its own properties; what is typed is written when the
 * field is left, when somebody saves, and before the panel shows something else: never lost, and one step back for each field.
 */
export class Fields {
  constructor(root, typed, readOnly = () => false) {
    this.root = root;
    this.typed = typed;
    this.readOnly = readOnly;
    this.fields = [];
  }

  /** @param groups [{ title, fields }]; drawn anew only when they are other fields than before */
  show(heading, groups) {
    const signature = JSON.stringify([heading, groups.map(({ title, fields }) => [title, fields.map(({ key, type, label, options, signature: own }) => [key, type, label, options, own])])]);
    const all = groups.flatMap(({ fields }) => fields);
    if (signature === this.signature) {
      this.fields.forEach((field, i) => Object.assign(field.spec, { get: all[i].get, set: all[i].set }));
      this.refresh();
      return;
    }
    this.flush();
    const focused = this.fields.find((field) => field.node.contains(document.activeElement))?.spec.key;
    this.signature = signature;
    this.fields = [];
    const parts = groups.filter(({ fields }) => fields.length).map(({ title, fields }) => {
      const set = h('fieldset', {}, h('legend', {}, title));
      fields.forEach((spec) => {
        const field = new Field({ ...spec }, this.typed);
        this.fields.push(field);
        set.append(field.node);
      });
      return set;
    });
    this.root.replaceChildren(h('h2', {}, heading), ...parts);
    this.refresh();
    if (focused) this.fields.find((field) => field.spec.key === focused)?.focus();
  }

  refresh() {
    this.fields.forEach((field) => field.refresh());
  }

  /** Writes what was typed and not left yet. */
  flush() {
    this.fields.forEach((field) => field.commit());
  }
}

class Field {
  constructor(spec, typed) {
    this.spec = spec;
    this.id = `ed-field-${++numbers}`;
    this.dirty = false;
    const draw = { text: text, area: area, select: select, check: check, many: many, pairs: pairs }[spec.type];
    this.control = draw(this, () => {
      this.dirty = true;
      typed();
    });
    this.message = h('p', { class: 'ed-invalid', id: `${this.id}-message`, hidden: true });
    const hint = spec.hint && h('p', { class: 'ed-hint', id: `${this.id}-hint` }, spec.hint);
    this.node = spec.type === 'many' || spec.type === 'pairs'
      ? h('div', { class: 'ed-field', role: 'group', 'aria-label': spec.label }, h('span', { class: 'ed-label' }, spec.label), hint, this.control.node, this.message)
      : spec.type === 'check'
        ? h('div', { class: 'ed-field ed-tick' }, this.control.node, h('label', { for: this.id }, spec.label), hint, this.message)
        : h('div', { class: 'ed-field' }, h('label', { for: this.id }, spec.label), hint, this.control.node, this.message);
    this.node.addEventListener('change', () => this.commit());
    this.node.addEventListener('focusout', () => this.commit());
  }

  refresh() {
    if (!this.dirty) this.control.write(this.spec.get());
  }

  focus() {
    (this.node.querySelector('input, select, textarea, button'))?.focus();
  }

  commit() {
    if (!this.dirty) return;
    const value = this.control.read();
    const wrong = this.spec.check?.(value);
    this.message.textContent = wrong ?? '';
    this.message.hidden = !wrong;
    this.control.node.setAttribute?.('aria-invalid', String(Boolean(wrong)));
    if (wrong) return;
    this.dirty = false;
    if (JSON.stringify(value) !== JSON.stringify(this.spec.get())) this.spec.set(value);
  }
}

function described(field) {
  return [field.spec.hint && `${field.id}-hint`, `${field.id}-message`].filter(Boolean).join(' ');
}

function text(field, typed) {
  const { options, readOnly, most = 255 } = field.spec;
  const list = options && h('datalist', { id: `${field.id}-list` }, ...options.map(({ name, label }) => h('option', { value: name }, label)));
  const input = h('input', {
    id: field.id, type: 'text', maxlength: most, readonly: readOnly, list: options && `${field.id}-list`, autocomplete: 'off', spellcheck: 'false',
    'aria-describedby': described(field), oninput: typed,
  });
  return {
    node: list ? withList(input, list) : input,
    read: () => input.value.trim(),
    write: (value) => { if (input.value !== value) input.value = value; },
  };
}

function withList(input, list) {
  const node = h('div', {}, input, list);
  node.setAttribute = (name, value) => input.setAttribute(name, value);
  return node;
}

function area(field, typed) {
  const input = h('textarea', { id: field.id, rows: 4, maxlength: 4000, 'aria-describedby': described(field), oninput: typed });
  return { node: input, read: () => input.value.trim(), write: (value) => { if (input.value !== value) input.value = value; } };
}

function select(field, typed) {
  const { options, empty } = field.spec;
  const input = h('select', { id: field.id, 'aria-describedby': described(field), onchange: typed });
  const offer = (all) => input.replaceChildren(...all.map(({ name, label }) => h('option', { value: name }, label)));
  return {
    node: input,
    read: () => input.value,
    // What the model says stays, even if nobody knows it here.
    write: (value) => {
      const known = [...(empty === undefined ? [] : [{ name: '', label: empty }]), ...options];
      offer(known.some(({ name }) => name === value) ? known : [...known, { name: value, label: value || '–' }]);
      input.value = value;
    },
  };
}

function check(field, typed) {
  const input = h('input', { id: field.id, type: 'checkbox', onchange: typed, 'aria-describedby': described(field) });
  return { node: input, read: () => input.checked, write: (value) => { input.checked = value; } };
}

function many(field, typed) {
  const node = h('div', { class: 'ed-many' });
  const read = () => [...node.querySelectorAll('input:checked')].map((box) => box.value);
  let order = [];
  return {
    node,
    read: () => {
      const chosen = read();
      return [...order.filter((name) => chosen.includes(name)), ...chosen.filter((name) => !order.includes(name))];
    },
    write: (values) => {
      order = values;
      const known = field.spec.options;
      const all = [...known, ...values.filter((value) => !known.some(({ name }) => name === value)).map((name) => ({ name, label: name }))];
      if (node.childElementCount !== all.length) {
        node.replaceChildren(...all.map(({ name, label }) => h('label', {}, h('input', { type: 'checkbox', value: name, onchange: typed }), h('span', {}, label))));
      }
      node.querySelectorAll('input').forEach((box) => { box.checked = values.includes(box.value); });
    },
  };
}

// Rows of two texts, such as what a called process is given.
function pairs(field, typed) {
  const { columns, words, options } = field.spec;
  const node = h('div', { class: 'ed-pairs' });
  const list = h('datalist', { id: `${field.id}-list` }, ...options.map(({ name, label }) => h('option', { value: name }, label)));
  const row = (values) => {
    const line = h('div', { class: 'ed-pair' }, ...columns.map((column, i) =>
      h('input', { type: 'text', 'aria-label': column, placeholder: column, value: values[i], list: `${field.id}-list`, maxlength: 255, oninput: typed, autocomplete: 'off' })));
    line.append(h('button', { type: 'button', class: 'ed-plain', 'aria-label': words['remove-row'], title: words['remove-row'], onclick: () => {
      line.remove();
      typed();
      field.commit();
      more.focus();
    } }, '×'));
    return line;
  };
  const more = h('button', { type: 'button', class: 'ed-plain', onclick: () => {
    const line = row(columns.map(() => ''));
    more.before(line);
    line.querySelector('input').focus();
  } }, words['add-row']);
  const read = () => [...node.querySelectorAll('.ed-pair')].map((line) => [...line.querySelectorAll('input')].map((input) => input.value.trim()))
    .filter((values) => values.every(Boolean));
  return {
    node, read,
    write: (value) => {
      if (!node.contains(document.activeElement) || JSON.stringify(read()) !== JSON.stringify(value)) node.replaceChildren(list, ...value.map(row), more);
    },
  };
}
