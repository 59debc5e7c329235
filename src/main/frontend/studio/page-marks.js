/** Marks on what is drawn with ordinary elements: cells of a table, fields of a form. Attributes, as the libraries write the classes. */
export class PageMarks {
  #findings = [];
  #comments = {};
  #marked = [];

  /**
   * @param root whatever is marked stands in it
   * @param find gives the elements of an id
   */
  constructor(root, words, find) {
    this.root = root;
    this.words = words;
    this.find = find;
  }

  findings(findings) {
    this.#findings = findings;
    this.again();
  }

  /** @param comments number of open comments by element */
  comments(comments) {
    this.#comments = comments;
    this.again();
  }

  /** The library may have used an element for something else meanwhile. */
  again() {
    this.#marked.forEach((node) => {
      node.removeAttribute('data-finding');
      node.removeAttribute('data-comments');
      node.removeAttribute('title');
    });
    this.#marked = [];
    for (const { element, level, message } of this.#findings) {
      const kind = level === 'ERROR' ? 'error' : 'warning';
      this.#each(element, `${this.words[kind]}: ${message}`, (node) => node.setAttribute('data-finding', kind));
    }
    for (const [element, count] of Object.entries(this.#comments)) {
      this.#each(element, this.words['comments'].replace('%1', count), (node) => node.setAttribute('data-comments', count));
    }
  }

  /** Brings an element into view. */
  point(id) {
    this.root.querySelectorAll('[data-pointed]').forEach((old) => old.removeAttribute('data-pointed'));
    const [node] = this.find(id);
    node?.setAttribute('data-pointed', '');
    node?.scrollIntoView({ block: 'center', inline: 'center' });
    return node;
  }

  #each(id, words, mark) {
    this.find(id).forEach((node) => {
      mark(node);
      node.title = node.title ? `${node.title} ${words}` : words;
      this.#marked.push(node);
    });
  }
}
