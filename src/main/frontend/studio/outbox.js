const PAUSE = 1000;
const MOST_BYTES = 1_000_000;

/** Sends the source to the server: a moment after the last change, or at once when somebody asks or leaves. */
export class Outbox {
  #timer;
  #dirty = false;
  #turn = Promise.resolve();

  /**
   * @param element the element that speaks with the server
   * @param settle writes what was typed and not left yet
   * @param serialise gives the source as text, later
   * @param frame says what went wrong
   */
  constructor(element, settle, serialise, frame) {
    this.element = element;
    this.settle = settle;
    this.serialise = serialise;
    this.frame = frame;
    element.pending = () => this.#dirty;
  }

  changed() {
    this.#dirty = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.send('CHANGED'), PAUSE);
  }

  flush() {
    return this.#dirty ? this.send('LEFT') : this.#turn;
  }

  send(reason) {
    clearTimeout(this.#timer);
    return this.#turn = this.#turn.then(() => this.#sendNow(reason)).catch((error) => {
      this.frame.problem(this.element.words['not-written'].replace('%1', error.message ?? error));
    });
  }

  async #sendNow(reason) {
    if (!this.#dirty && reason !== 'SAVED') return;
    this.settle();
    clearTimeout(this.#timer);
    this.#dirty = false;
    let source;
    try {
      source = await this.serialise();
    } catch (error) {
      this.#dirty = true;
      throw error;
    }
    if (new TextEncoder().encode(source).length > MOST_BYTES) {
      this.#dirty = true;
      this.frame.problem(this.element.words['too-large']);
      return;
    }
    this.frame.problem('');
    this.element.source = source;
    this.element.dispatchEvent(new CustomEvent('source-changed', {
      detail: { source, reason, number: ++this.element.number, generation: this.element.generation },
    }));
  }

  close() {
    clearTimeout(this.#timer);
  }
}
