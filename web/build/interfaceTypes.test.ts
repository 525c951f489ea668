import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { documentPath, header } from '../types/fingerprint.mjs';

const file = readFileSync('src/api/schema.d.ts', 'utf8');
const end = file.indexOf('\n\n') + 2;

test('the types are those of the interface: after a change, `npm run types` writes them', () => {
  expect(file.slice(0, end)).toBe(header(readFileSync(documentPath, 'utf8'), file.slice(end)));
});
