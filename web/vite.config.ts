import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { scriptBudget } from './build/budget.ts';
import { compress } from './build/compress.ts';

export default defineConfig({
  plugins: [react(), scriptBudget(150_000), compress()],
  build: {
    // Everything is a file of our own origin: the content security policy allows nothing inline.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2022',
  },
});
