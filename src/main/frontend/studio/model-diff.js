// <diagram-diff>: two pictures of a process side by side; the libraries come when one is shown.
import './editor.css';

class DiagramDiff extends HTMLElement {
  connectedCallback() {
    // Flow attaches an element twice.
    clearTimeout(this.leaving);
  }
  disconnectedCallback() {
    this.leaving = setTimeout(() => this.close());
  }
  show(words, before, after) {
    this.close();
    this.toggleAttribute('ready', false);
    this.words = words;
    const turn = this.turn = {};
    this.drawing = import('./bpmn/diff.js').then(({ draw }) => draw(this, before, after)).then((drawing) => {
      if (this.turn === turn) this.setAttribute('ready', '');
      return drawing;
    }).catch((error) => {
      console.warn('Diagrams not drawn', error);
      this.textContent = words['failed'];
    });
  }
  select(id) {
    this.drawing?.then((drawing) => drawing?.select(id));
  }
  close() {
    this.drawing?.then((drawing) => drawing?.destroy());
    this.drawing = undefined;
    this.turn = undefined;
    this.replaceChildren();
  }
}

if (!customElements.get('diagram-diff')) customElements.define('diagram-diff', DiagramDiff);
