import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('the page holds no inline script or style', () => {
  const page = readFileSync('index.html', 'utf8');
  expect(page).not.toMatch(/<style|style=|<script(?![^>]*src=)/);
});
