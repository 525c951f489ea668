import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { listAddresses } from './build/addresses.ts';
import { scriptBudget } from './build/budget.ts';
import { compress } from './build/compress.ts';
import { offlineFiles } from './build/offlineFiles.ts';
import { onlyUsedTokens } from './build/usedTokens.ts';
import { fakeApi } from './dev/fakeApi.ts';

const gateway = process.env['MEEDOEN_URL'] ?? 'http://localhost:8080';

const contentSecurityPolicy = "default-src 'self'; script-src 'self'; style-src 'self'; object-src 'none'";

export default defineConfig(({ mode }) => ({
  plugins: [
    react(),
    onlyUsedTokens(),
    scriptBudget(150_000),
    compress(),
    listAddresses(),
    offlineFiles(),
    ...(mode === 'fake' ? [fakeApi()] : []),
  ],
  server: { proxy: mode === 'fake' ? {} : { '^/(api|tiles)/': { target: gateway, changeOrigin: true } } },
  preview: { headers: { 'Content-Security-Policy': contentSecurityPolicy } },
  build: {
    // Everything is a file of our own origin: the content security policy allows nothing inline.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2022',
    // One small style sheet, so that a page never shows before its styles.
    cssCodeSplit: false,
  },
  // Tests assert no time: a wait ends when its condition holds, however busy the machine is.
  test: { testTimeout: 120_000, expect: { poll: { timeout: 30_000 } } },
}));
