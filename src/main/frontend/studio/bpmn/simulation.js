import Base from 'bpmn-js-token-simulation/lib/base';
import DisableModeling from 'bpmn-js-token-simulation/lib/features/disable-modeling';
import ToggleMode from 'bpmn-js-token-simulation/lib/features/toggle-mode/modeler';

const PLAIN = 'neutral-element-colors';

/** Elements keep the colours of the page while tokens walk, in light and in dark. */
class PageColors {
  static $inject = ['eventBus', 'elementRegistry', 'elementColors'];
  constructor(eventBus, elementRegistry, elementColors) {
    eventBus.on('tokenSimulation.toggleMode', ({ active }) => {
      if (active) elementRegistry.forEach((element) => elementColors.add(element, PLAIN, { stroke: 'var(--ink-2)', fill: 'var(--surface)' }));
    });
  }
}

/** Tokens that walk through the picture; without its keys, so that no letter does something by accident. */
export const Simulation = { __depends__: [Base, DisableModeling, ToggleMode], neutralElementColors: ['type', PageColors] };
