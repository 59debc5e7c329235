import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import 'bpmn-js/dist/assets/diagram-js.css';
import 'bpmn-js/dist/assets/bpmn-js.css';

const MARK = 'is-now';
const TAKEN = 'is-taken';
const MISSED = 'is-missed';
const READABLE = 0.55;

/** Draws the model into the element and gives what can be done with the drawing. */
export async function draw(element, xml) {
  const color = (name) => getComputedStyle(element).getPropertyValue(name).trim();
  const viewer = new NavigatedViewer({
    container: element,
    bpmnRenderer: { defaultFillColor: color('--surface'), defaultStrokeColor: color('--ink-2'), defaultLabelColor: color('--ink') },
    textRenderer: { defaultStyle: { fontFamily: getComputedStyle(element).fontFamily, fontSize: 12 }, externalStyle: { fontSize: 11 } },
    zoomScroll: { enabled: false },
  });
  await viewer.importXML(xml);
  const canvas = viewer.get('canvas');
  const home = canvas.getRootElement();
  const svg = element.querySelector('svg');
  // The words beside the picture say the same; a picture that takes the keyboard would only be in the way.
  svg.setAttribute('aria-hidden', 'true');
  svg.removeAttribute('tabindex');
  let marked = [];
  let ways = [];

  function fit() {
    if (element.clientWidth) canvas.zoom('fit-viewport', 'auto');
  }
  function findPlace() {
    fit();
    // A folded part is opened only when nothing stands outside of it.
    const places = marked.map((id) => viewer.get('elementRegistry').get(id));
    const at = places.find((place) => canvas.findRoot(place) === home) ?? places[0];
    if (at && canvas.zoom() < READABLE) {
      canvas.zoom(READABLE, { x: at.x + at.width / 2, y: at.y + at.height / 2 });
      canvas.scrollToElement(at, { top: 40, right: 120, bottom: 40, left: 120 });
    }
  }
  // A diagram in a closed tab has no size yet.
  const sized = new ResizeObserver(() => { canvas.resized(); findPlace(); });
  sized.observe(element);

  return {
    mark(ids, here, flags, flows) {
      ways.forEach((id) => [TAKEN, MISSED].forEach((marker) => canvas.removeMarker(id, marker)));
      ways = Object.keys(flows).filter((id) => viewer.get('elementRegistry').get(id));
      ways.forEach((id) => canvas.addMarker(id, flows[id] ? TAKEN : MISSED));
      const known = ids.filter((id) => viewer.get('elementRegistry').get(id));
      marked.forEach((id) => canvas.removeMarker(id, MARK));
      viewer.get('overlays').clear();
      known.forEach((id) => {
        canvas.addMarker(id, MARK);
        const flag = document.createElement('span');
        flag.className = 'here';
        flag.textContent = flags[id] ?? here;
        viewer.get('overlays').add(id, { position: { top: -11, left: 8 }, scale: { min: 1 }, html: flag });
      });
      marked = known;
      findPlace();
    },
    zoomBy: (factor) => canvas.zoom(Math.min(3, Math.max(0.2, canvas.zoom() * factor))),
    fit,
    destroy() {
      sized.disconnect();
      viewer.destroy();
    },
  };
}
