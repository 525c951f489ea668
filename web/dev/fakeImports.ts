import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { ReadFile } from '../src/api/types.ts';
import { problem } from './fakeAnswers.ts';
import { organisersOnly } from './fakeVisitor.ts';

/** With our own headings, and nothing decided about it. */
export const plainFile: ReadFile = { columns: [], daysMoved: 0, corrected: [], skipped: [], names: [] };

const tagOf = (effect: unknown) =>
  `"${createHash('sha256').update(JSON.stringify(effect)).digest('hex').slice(0, 16)}"`;

/**
 * Answers what an import does, or would do. It is refused if another effect is expected.
 *
 * @returns whether it was accepted
 */
export function importAnswer(response: ServerResponse, effect: object): boolean {
  const expected = response.req.headers['if-match'];
  const tag = tagOf(effect);
  if (expected !== undefined && expected !== tag) {
    problem(response, 412, 'changed-meanwhile');
    return false;
  }
  response.setHeader('ETag', tag);
  organisersOnly(response, effect);
  return true;
}
