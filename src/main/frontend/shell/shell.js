// What the shell does in the browser: live regions, arriving on a page, deadlines that pass, single keys. No dependency.
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

/** Moves focus into the page that was opened, unless the page has taken the focus already. */
function arrived(main) {
  setTimeout(() => {
    if (!main.contains(document.activeElement)) main.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, 50);
}

/* ---- deadlines: the server has written the words that come next, [milliseconds from now, class, icon, text] ---- */
const deadlines = new Map();

function becomes(badge, steps) {
  deadlines.set(badge, steps.map(([after, ...rest]) => [Date.now() + after, ...rest]));
}

setInterval(() => {
  for (const [badge, steps] of deadlines) {
    if (!badge.isConnected) deadlines.delete(badge);
    while (steps.length && steps[0][0] <= Date.now()) {
      const [, kind, icon, text] = steps.shift();
      badge.className = `badge due ${kind}`;
      badge.querySelector('use')?.setAttribute('href', `icons/throughline.svg#${icon}`);
      badge.lastElementChild.textContent = text;
    }
  }
}, 15000);

/* ---- single keys ---- */
const OFF = 'throughline.keys';
let pending = '';

function keysOn(on) {
  if (on !== undefined) localStorage.setItem(OFF, on ? 'on' : 'off');
  return localStorage.getItem(OFF) !== 'off';
}

function isWriting(event) {
  return event.composedPath().some((e) => e.isContentEditable || /^(input|textarea|select|vaadin-(text|password|number|email|integer|big|date|time|combo|multi|select).*)$/i.test(e.localName ?? ''));
}

function move(step) {
  const rows = [...document.querySelectorAll('main .tasklist a')].filter((a) => a.checkVisibility());
  const at = rows.indexOf(document.activeElement);
  rows[Math.min(rows.length - 1, Math.max(0, at < 0 ? 0 : at + step))]?.focus();
}

addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey || event.key.length !== 1 || event.key === ' ' || isWriting(event) || !keysOn()) return;
  if (document.querySelector(':is(vaadin-dialog-overlay, vaadin-confirm-dialog-overlay, vaadin-popover-overlay, vaadin-select-overlay)[opened]')) return;
  const wanted = [`${pending} ${event.key}`.trim(), event.key];
  const all = [...document.querySelectorAll('[data-key]')].filter((e) => e.checkVisibility());
  const target = all.find((e) => e.dataset.key === wanted[0]) ?? all.find((e) => e.dataset.key === wanted[1]);
  pending = !target && all.some((e) => e.dataset.key.startsWith(`${event.key} `)) ? event.key : '';
  if (target) {
    event.preventDefault();
    if (target.matches('input, textarea, vaadin-text-field, vaadin-text-area, vaadin-combo-box')) target.focus();
    else target.click();
  } else if (event.key === 'j') move(1);
  else if (event.key === 'k') move(-1);
});

region(false);
region(true);
window.throughline = { ...window.throughline, announce, arrived, becomes, keysOn };
