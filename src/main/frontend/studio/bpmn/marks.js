import { h, icon } from '../dom.js';

/** What is stuck to elements: findings, comments, and where somebody just went. */
export class Marks {
  constructor(model, words) {
    this.canvas = model.get('canvas');
    this.overlays = model.get('overlays');
    this.registry = model.get('elementRegistry');
    this.words = words;
    this.marked = [];
    this.noted = [];
  }

  findings(findings) {
    this.marked.forEach(({ id, name, overlay }) => {
      if (this.registry.get(id)) this.canvas.removeMarker(id, name);
      this.overlays.remove(overlay);
    });
    this.marked = [];
    const worst = new Map();
    findings.filter(({ element }) => this.registry.get(element)?.parent).forEach((finding) => {
      const now = worst.get(finding.element) ?? { level: 'warning', messages: [] };
      now.messages.push(finding.message);
      if (finding.level === 'ERROR') now.level = 'error';
      worst.set(finding.element, now);
    });
    worst.forEach(({ level, messages }, id) => {
      const name = `has-${level}`;
      const label = `${this.words[level]}: ${messages.join(' ')}`;
      const html = h('span', { class: `ed-mark ed-mark-${level}`, title: label, role: 'img', 'aria-label': label }, icon(level));
      this.canvas.addMarker(id, name);
      this.marked.push({ id, name, overlay: this.overlays.add(id, 'finding', { position: { top: -12, right: 12 }, scale: { min: 1 }, html }) });
    });
  }

  /** @param comments number of open comments by element */
  comments(comments, goTo) {
    this.noted.forEach((overlay) => this.overlays.remove(overlay));
    this.noted = [];
    Object.entries(comments).filter(([id]) => this.registry.get(id)?.parent).forEach(([id, count]) => {
      const label = this.words['comments'].replace('%1', count);
      const html = h('button', { type: 'button', class: 'ed-mark ed-mark-comment', title: label, 'aria-label': label, onclick: () => goTo(id) }, icon('comment'), String(count));
      this.noted.push(this.overlays.add(id, 'comment', { position: { bottom: 12, right: 16 }, scale: { min: 1 }, html }));
    });
  }

  point(id) {
    if (this.pointed && this.registry.get(this.pointed)) this.canvas.removeMarker(this.pointed, 'is-pointed');
    this.pointed = this.registry.get(id)?.parent ? id : undefined;
    if (this.pointed) this.canvas.addMarker(id, 'is-pointed');
  }
}
