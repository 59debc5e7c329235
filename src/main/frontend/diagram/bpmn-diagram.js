// <bpmn-diagram>: small by itself; bpmn-js comes in its own chunk when a diagram is really shown.
class BpmnDiagram extends HTMLElement {
  connectedCallback() {
    // Flow attaches an element twice: the second time there is a viewer already.
    clearTimeout(this.leaving);
  }
  disconnectedCallback() {
    this.leaving = setTimeout(() => {
      this.drawing?.then((drawing) => drawing.destroy(), () => {});
      this.drawing = undefined;
      this.xml = undefined;
    });
  }
  async show(xml, current, flags, flows) {
    if (this.xml !== xml) {
      this.xml = xml;
      this.drawing?.then((drawing) => drawing.destroy(), () => {});
      this.drawing = import('./bpmn-drawing.js').then(({ draw }) => draw(this, xml));
    }
    try {
      (await this.drawing)?.mark(current, this.here, flags ?? {}, flows ?? {});
      this.setAttribute('ready', '');
    } catch (error) {
      console.warn('Diagram not drawn', error);
      this.textContent = this.failed;
    }
  }
  async zoomBy(factor) { (await this.drawing)?.zoomBy(factor); }
  async fit() { (await this.drawing)?.fit(); }
}

if (!customElements.get('bpmn-diagram')) customElements.define('bpmn-diagram', BpmnDiagram);
