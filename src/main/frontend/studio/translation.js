const key = (text) => `library-${text.trim().toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')}`;
const ATTRIBUTES = ['title', 'aria-label', 'placeholder'];

/** The word for an English text of a library; the text itself when there is none. */
export function inWords(words, text) {
  return words[key(text)] ?? text;
}

/** The module that bpmn.io's libraries ask for words. */
export function translation(words) {
  const translate = (template, values = {}) => inWords(words, template).replace(/{([^}]+)}/g, (all, name) => values[name] ?? all);
  return { translate: ['value', translate] };
}

/**
 * Says what a library writes into the page by itself, without asking for words, in the reader's language. Only whole texts of the
 * dictionary are changed, only in the given parts, and never what somebody typed.
 *
 * @return ends it
 */
export function watch(root, words, parts) {
  const within = parts.join(', ');
  const own = 'input, textarea, [contenteditable], .cm-content';
  const say = (node) => {
    if (node.nodeType === Node.TEXT_NODE) {
      if (!node.parentElement?.closest(within) || node.parentElement.closest(own)) return;
      const said = inWords(words, node.data);
      if (said !== node.data && node.data.trim()) node.data = said;
      return;
    }
    if (node.nodeType !== Node.ELEMENT_NODE) return;
    if (node.closest(within)) {
      for (const name of ATTRIBUTES) {
        const value = node.getAttribute(name);
        const said = value && inWords(words, value);
        if (said && said !== value) node.setAttribute(name, said);
      }
    }
    node.childNodes.forEach(say);
  };
  const observer = new MutationObserver((changes) => changes.forEach(({ type, target, addedNodes }) => {
    if (type === 'childList') addedNodes.forEach(say);
    else if (type === 'attributes') say(target);
    else say(target);
  }));
  observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ATTRIBUTES });
  say(root);
  return () => observer.disconnect();
}
