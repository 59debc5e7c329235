// <session-timer>: counts down to `left` milliseconds after it was set, and says three sentences.
const STEPS = [[300, 'fiveMinutes'], [60, 'oneMinute'], [0, 'over']];

class SessionTimer extends HTMLElement {
  set left(milliseconds) {
    this.end = performance.now() + milliseconds;
    this.before = Math.ceil(milliseconds / 1000);
    this.show();
  }
  connectedCallback() {
    // Flow attaches an element twice: one ticking is enough.
    clearInterval(this.ticking);
    this.ticking = setInterval(() => this.show(), 500);
  }
  disconnectedCallback() {
    clearInterval(this.ticking);
  }
  show() {
    if (this.end === undefined) return;
    const seconds = Math.max(0, Math.ceil((this.end - performance.now()) / 1000));
    const text = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
    if (this.textContent !== text) this.textContent = text;
    for (const [at, sentence] of STEPS) {
      if (this.before > at && seconds <= at) window.throughline?.announce(this[sentence], false);
    }
    this.before = seconds;
  }
}

if (!customElements.get('session-timer')) customElements.define('session-timer', SessionTimer);
