import { expect, test } from 'vitest';
import { withoutUnusedTokens } from './usedTokens.ts';

test('a token stays when a style or another token needs it', () => {
  const css = '.voorbeeld-theme{--a:var(--b);--b:red;--c:blue}.x{color:var(--a)}';
  expect(withoutUnusedTokens(css)).toBe('.voorbeeld-theme{--a:var(--b);--b:red}.x{color:var(--a)}');
});
