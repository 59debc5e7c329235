// What the shell does in the browser: live regions, arriving on a page, single keys. No dependency.
const regions = {};

function region(now) {
  const kind = now ? 'assertive' : 'polite';
  if (!regions[kind]) {
    const element = document.createElement('div');
    element.className = 'visually-hidden';
    element.setAttribute('role', now ? 'alert' : 'status');
    element.setAttribute('aria-live', kind);
    document.body.append(element);
    regions[kind] = element;
  }
  return regions[kind];
}

/** Says a sentence to screen readers; the same sentence twice is read twice. */
function announce(sentence, now) {
  const target = region(now);
  target.textContent = '';
  setTimeout(() => { target.textContent = sentence; }, 60);
}

/** Moves focus into the page that was opened and tells its title, unless the page has taken the focus already. */
function arrived(main) {
  setTimeout(() => {
    if (!main.contains(document.activeElement)) main.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, 50);
}

region(false);
region(true);
window.throughline = { ...window.throughline, announce, arrived };
