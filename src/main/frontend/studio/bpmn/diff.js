import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import { diff } from 'bpmn-js-differ';
import { h, icon } from '../dom.js';
import { looks } from './looks.js';

const KINDS = ['removed', 'added', 'changed', 'moved'];

/** Draws both models and marks what differs: by an icon, a word in its title, and a colour. */
export async function draw(element, before, after) {
  const { words } = element;
  const side = (name) => {
    const box = h('div', { class: 'ed-canvas' });
    const pane = h('figure', { class: 'ed-side' }, h('figcaption', {}, words[name]), box);
    return { box, pane, viewer: new NavigatedViewer({ container: box, ...looks(element) }) };
  };
  const [left, right] = [side('before'), side('after')];
  const legend = h('p', { class: 'ed-legend' }, ...KINDS.map((kind) => h('span', {}, h('span', { class: `ed-mark ed-diff-${kind}` }, icon(kind)), words[kind])));
  const list = h('ul', { class: 'ed-changes', 'aria-label': words['changes'] });
  element.classList.add('ed', 'ed-diff');
  element.replaceChildren(legend, h('div', { class: 'ed-sides' }, left.pane, right.pane), list);
  await left.viewer.importXML(before);
  await right.viewer.importXML(after);

  const changes = changesBetween(left.viewer.getDefinitions(), right.viewer.getDefinitions());
  const sides = [left.viewer, right.viewer];
  const select = (id) => sides.forEach((viewer) => {
    const shape = viewer.get('elementRegistry').get(id);
    viewer.get('elementRegistry').forEach((one) => viewer.get('canvas').removeMarker(one, 'is-pointed'));
    if (!shape?.parent) return;
    viewer.get('canvas').addMarker(shape, 'is-pointed');
    viewer.get('canvas').scrollToElement(shape, 60);
  });
  for (const { kind, object } of changes) {
    if (kind !== 'added') mark(left.viewer, object.id, kind, words);
    if (kind !== 'removed') mark(right.viewer, object.id, kind, words);
    list.append(h('li', {}, h('button', { type: 'button', onclick: () => select(object.id) },
      h('span', { class: `ed-mark ed-diff-${kind}` }, icon(kind)), h('span', {}, `${words[kind]}: ${object.name || words[`kind-${object.$type.replace('bpmn:', '')}`] || object.id}`))));
  }
  if (!changes.length) list.append(h('li', { class: 'ed-nothing' }, words['no-changes']));
  for (const { viewer, box } of [left, right]) {
    viewer.get('canvas').zoom('fit-viewport', 'auto');
    const svg = box.querySelector('svg');
    svg.setAttribute('aria-hidden', 'true');
    svg.removeAttribute('tabindex');
  }
  const unlink = link(left.viewer, right.viewer);
  const sized = new ResizeObserver(() => sides.forEach((viewer) => viewer.get('canvas').resized()));
  sized.observe(element);
  return {
    select,
    destroy() {
      sized.disconnect();
      unlink();
      sides.forEach((viewer) => viewer.destroy());
    },
  };
}

function changesBetween(before, after) {
  const found = diff(before, after);
  const drawn = ({ $type }) => $type !== 'bpmn:Process' && !$type.endsWith('EventDefinition') && $type !== 'bpmn:LaneSet';
  const all = [
    ...Object.values(found._removed).map((object) => ({ kind: 'removed', object })),
    ...Object.values(found._added).map((object) => ({ kind: 'added', object })),
    ...Object.values(found._changed).map(({ model }) => ({ kind: 'changed', object: model })),
    ...Object.values(found._layoutChanged).filter(({ id }) => !found._changed[id] && !found._added[id]).map((object) => ({ kind: 'moved', object })),
  ];
  return all.filter(({ object }) => drawn(object));
}

function mark(viewer, id, kind, words) {
  const shape = viewer.get('elementRegistry').get(id);
  if (!shape?.parent) return;
  viewer.get('canvas').addMarker(id, `is-${kind}`);
  const html = h('span', { class: `ed-mark ed-diff-${kind}`, title: words[kind], role: 'img', 'aria-label': words[kind] }, icon(kind));
  const at = shape.waypoints ? middle(shape) : { top: -12, left: -12 };
  viewer.get('overlays').add(id, { position: at, scale: { min: 1 }, html });
}

function middle({ waypoints }) {
  const point = waypoints[Math.floor((waypoints.length - 1) / 2)];
  const next = waypoints[Math.floor((waypoints.length - 1) / 2) + 1];
  const left = Math.min(...waypoints.map(({ x }) => x));
  const top = Math.min(...waypoints.map(({ y }) => y));
  return { left: (point.x + next.x) / 2 - left - 11, top: (point.y + next.y) / 2 - top - 11 };
}

// Whoever moves one picture moves the other.
function link(one, other) {
  let busy = false;
  const follow = (from, to) => () => {
    if (busy) return;
    busy = true;
    const { x, y } = from.get('canvas').viewbox();
    const zoom = from.get('canvas').zoom();
    const canvas = to.get('canvas');
    const { outer } = canvas.viewbox();
    canvas.viewbox({ x, y, width: outer.width / zoom, height: outer.height / zoom });
    busy = false;
  };
  const [left, right] = [follow(one, other), follow(other, one)];
  one.on('canvas.viewbox.changed', left);
  other.on('canvas.viewbox.changed', right);
  left();
  return () => {
    one.off('canvas.viewbox.changed', left);
    other.off('canvas.viewbox.changed', right);
  };
}
