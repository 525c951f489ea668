import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Appearance } from '../src/api/types.ts';
import { answer, problem } from './fakeAnswers.ts';
import { organisersOnly } from './fakeVisitor.ts';

/** The appearance of the sample, and its version. */
export const storedAppearance: { appearance: Appearance; version: number } = { appearance: {}, version: 1 };

const tag = () => `"a${storedAppearance.version}"`;

function change(request: IncomingMessage, response: ServerResponse, wanted: Appearance): void {
  if (request.headers['if-match'] !== tag()) return problem(response, 412, 'changed-meanwhile');
  Object.assign(storedAppearance, { appearance: wanted, version: storedAppearance.version + 1 });
  answer(response, 200, wanted, { ETag: tag() });
}

export function appearance(request: IncomingMessage, response: ServerResponse, body: object): void {
  if (request.method === 'PUT') {
    const { accent } = body as Appearance;
    const { logo } = storedAppearance.appearance;
    return change(request, response, { ...(accent && { accent }), ...(logo && { logo }) });
  }
  response.setHeader('ETag', tag());
  organisersOnly(response, storedAppearance.appearance);
}

const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** A file that contains no picture is refused. */
export function logo(request: IncomingMessage, response: ServerResponse, text: string): void {
  if (request.method === 'GET') {
    response.writeHead(200, { 'Content-Type': 'image/png' });
    response.end(Buffer.from(dot, 'base64'));
    return;
  }
  const { accent } = storedAppearance.appearance;
  if (request.method === 'DELETE') return change(request, response, accent ? { accent } : {});
  if (!text.includes('PNG')) {
    const fields = [{ field: 'logo', message: 'We kunnen dit niet lezen als PNG of JPEG. Sla het logo op als PNG.' }];
    return problem(response, 400, 'invalid-fields', { fields });
  }
  const stored = { hash: `${text.length}`.padStart(32, 'a'), width: 300, height: 90 };
  change(request, response, { ...(accent && { accent }), logo: stored });
}
