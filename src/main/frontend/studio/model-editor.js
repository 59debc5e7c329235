// The elements around the editors: small by themselves; the libraries come in chunks of their own when one is really shown.
import './editor.css';

const WIDE = '(min-width: 1024px)';

class ModelEditor extends HTMLElement {
  connectedCallback() {
    // Flow attaches an element twice: the second time there is an editor already.
    clearTimeout(this.leaving);
    if (this.listening) return;
    this.listening = true;
    this.wide = matchMedia(WIDE);
    this.onWidth = () => this.redraw();
    this.onKey = (event) => {
      if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 's') {
        event.preventDefault();
        event.stopPropagation();
        this.desk?.then((desk) => desk?.save());
      }
    };
    this.onHide = () => document.visibilityState === 'hidden' && this.flush();
    this.onUnload = (event) => this.pending?.() && event.preventDefault();
    this.wide.addEventListener('change', this.onWidth);
    window.addEventListener('keydown', this.onKey, true);
    window.addEventListener('beforeunload', this.onUnload);
    document.addEventListener('visibilitychange', this.onHide);
    this.addEventListener('focusout', this.onLeave = (event) => {
      if (!this.contains(event.relatedTarget)) this.flush();
    });
  }

  disconnectedCallback() {
    this.leaving = setTimeout(() => {
      this.wide.removeEventListener('change', this.onWidth);
      window.removeEventListener('keydown', this.onKey, true);
      window.removeEventListener('beforeunload', this.onUnload);
      document.removeEventListener('visibilitychange', this.onHide);
      this.removeEventListener('focusout', this.onLeave);
      this.listening = false;
      this.close();
    });
  }

  /** What never changes while the editor is open. */
  prepare(words, vocabulary) {
    this.words = words;
    this.vocabulary = vocabulary;
  }

  show(source, generation, readOnly) {
    this.number = 0;
    this.source = source;
    this.generation = generation;
    this.readOnly = readOnly;
    this.redraw(true);
  }

  /** Only to be looked at from now on, or to be changed again; what was typed is sent before. */
  lock(readOnly) {
    this.readOnly = readOnly;
    this.redraw();
  }

  showFindings(findings) {
    this.findings = findings;
    this.desk?.then((desk) => desk?.showFindings(findings));
  }

  showComments(comments) {
    this.comments = comments;
    this.desk?.then((desk) => desk?.showComments(comments));
  }

  showStatus(text) {
    this.status = text;
    this.desk?.then((desk) => desk?.showStatus(text));
  }

  select(id) {
    this.desk?.then((desk) => desk?.select(id));
  }

  flush() {
    return this.desk?.then((desk) => desk?.flush());
  }

  // A viewer on narrow screens and for whoever may only read; an editor for everybody else.
  async redraw(anew) {
    if (this.source === undefined) return;
    const editable = this.wide.matches && !this.readOnly;
    if (!anew && this.editable === editable) return;
    if (!anew) await this.flush();
    const before = this.desk;
    this.close();
    this.editable = editable;
    this.toggleAttribute('ready', false);
    const turn = this.turn = {};
    // One after the other: two that are opened at once would draw over each other, and the buttons of one would act on the other.
    this.desk = Promise.resolve(before).then(() => this.load()).then(({ open }) => this.turn === turn ? open(this, editable) : undefined).then((desk) => {
      if (this.turn !== turn) {
        desk?.destroy();
        return undefined;
      }
      desk.showFindings(this.findings ?? []);
      desk.showComments(this.comments ?? {});
      desk.showStatus(this.status ?? '');
      this.setAttribute('ready', '');
      return desk;
    }).catch((error) => {
      console.warn('Editor not opened', error);
      this.close();
      this.textContent = this.words['failed'];
      return undefined;
    });
  }

  close() {
    this.desk?.then((desk) => desk?.destroy());
    this.desk = undefined;
    this.turn = undefined;
    this.pending = undefined;
    this.replaceChildren();
  }
}

function define(tag, load) {
  if (!customElements.get(tag)) {
    customElements.define(tag, class extends ModelEditor {
      load() { return load(); }
    });
  }
}

define('bpmn-editor', () => import('./bpmn/desk.js'));
define('decision-editor', () => import('./decision-desk.js'));
define('form-editor', () => import('./form-desk.js'));
