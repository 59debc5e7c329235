import { h, icon } from './dom.js';

const NARROWEST = 240;
const WIDEST = 640;
const STEP = 24;

/** The parts around a canvas, the same for each kind of model: buttons above, a panel beside, findings below. */
export class Frame {
  constructor(element, editable) {
    this.element = element;
    this.words = element.words;
    this.status = h('span', { class: 'ed-status', role: 'status' });
    this.trouble = h('p', { class: 'ed-problem', role: 'alert', hidden: true });
    this.buttons = h('div', { class: 'ed-buttons', role: 'toolbar', 'aria-label': this.words['tools'] });
    this.canvas = h('div', { class: 'ed-canvas' });
    this.panel = h('section', { class: 'ed-panel', 'aria-label': this.words['panel'] });
    this.list = h('ul', {});
    this.summary = h('h2', { 'aria-live': 'polite' });
    this.findings = h('section', { class: 'ed-findings', 'aria-label': this.words['findings'], hidden: true }, this.summary, this.list);
    const body = editable
      ? h('div', { class: 'ed-body' }, this.canvas, this.#separator(), this.panel)
      : h('div', { class: 'ed-body' }, this.canvas);
    element.classList.add('ed');
    element.replaceChildren(
      h('div', { class: 'ed-top' }, this.buttons, this.status),
      ...(element.readOnly ? [] : [h('p', { class: 'ed-small-screen' }, this.words['larger-screen'])]),
      this.trouble, body, this.findings);
    this.buttons.addEventListener('keydown', (event) => this.#walk(event));
  }

  button(name, run, { pressed, text, word } = {}) {
    const label = this.words[name];
    const button = h('button', {
      type: 'button', class: 'ed-button', title: label, 'aria-label': label, 'aria-pressed': pressed === undefined ? undefined : String(pressed),
      tabindex: this.buttons.childElementCount ? -1 : 0, 'data-tool': name, onclick: () => run(button),
    }, icon(text ?? name), word && h('span', {}, this.words[word]));
    this.buttons.append(button);
    return button;
  }

  save(run) {
    this.button('save', run, { word: 'save-short' });
  }

  say(text) {
    this.status.textContent = text;
  }

  problem(text) {
    this.trouble.textContent = text;
    this.trouble.hidden = !text;
  }

  /** @param goTo is asked for the element of the finding */
  showFindings(findings, goTo) {
    const errors = findings.filter((finding) => finding.level === 'ERROR').length;
    this.summary.textContent = this.words['findings-count'].replace('%1', errors).replace('%2', findings.length - errors);
    this.findings.hidden = !findings.length;
    this.list.replaceChildren(...findings.map((finding) => {
      const level = finding.level === 'ERROR' ? 'error' : 'warning';
      return h('li', { class: `ed-${level}` },
        h('button', { type: 'button', 'data-element': finding.element, onclick: () => goTo(finding.element) },
          icon(level), h('span', { class: 'ed-level' }, this.words[level]), h('span', {}, finding.message),
          h('code', {}, finding.rule)));
    }));
  }

  destroy() {
    this.element.replaceChildren();
  }

  // One stop for Tab, arrows from button to button.
  #walk(event) {
    const all = [...this.buttons.querySelectorAll('button')];
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const next = all[(all.indexOf(document.activeElement) + step + all.length) % all.length];
    all.forEach((button) => { button.tabIndex = button === next ? 0 : -1; });
    next.focus();
  }

  #separator() {
    const separator = h('div', {
      class: 'ed-separator', role: 'separator', tabindex: 0, 'aria-orientation': 'vertical', 'aria-label': this.words['panel-width'],
      'aria-valuemin': NARROWEST, 'aria-valuemax': WIDEST,
    });
    const set = (wanted) => {
      const width = Math.round(Math.min(WIDEST, Math.max(NARROWEST, wanted)));
      this.element.style.setProperty('--panel-width', `${width}px`);
      separator.setAttribute('aria-valuenow', width);
    };
    set(320);
    separator.addEventListener('keydown', (event) => {
      const step = { ArrowLeft: STEP, ArrowRight: -STEP }[event.key];
      if (step) {
        event.preventDefault();
        set(this.panel.offsetWidth + step);
      }
    });
    separator.addEventListener('pointerdown', (down) => {
      const from = this.panel.offsetWidth + down.clientX;
      separator.setPointerCapture(down.pointerId);
      separator.onpointermove = (move) => set(from - move.clientX);
      separator.onpointerup = () => { separator.onpointermove = null; };
    });
    return separator;
  }
}
