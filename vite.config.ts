import { UserConfigFn } from 'vite';
import { overrideVaadinConfig } from './vite.generated';

// The names of all pages' chunks come with every first load: a hash says enough.
const shortNames: UserConfigFn = () => ({
  build: { rollupOptions: { output: { chunkFileNames: 'VAADIN/build/[hash].js' } } },
});

export default overrideVaadinConfig(shortNames);
