import type { IncomingMessage, ServerResponse } from 'node:http';
import type { MailSettings } from '../src/api/types.ts';
import { answer, problem } from './fakeAnswers.ts';
import { organisersOnly } from './fakeVisitor.ts';

/** The settings of the mails, and their version. */
export const storedMails: { settings: MailSettings; version: number } = { settings: { additions: [] }, version: 1 };

/** How many previews from now fail, as if notification-service was away. */
export const away = { previews: 0 };

const tag = () => `"m${storedMails.version}"`;

export function mailSettings(request: IncomingMessage, response: ServerResponse, body: object): void {
  if (request.method === 'PUT') {
    if (request.headers['if-match'] !== tag()) return problem(response, 412, 'changed-meanwhile');
    Object.assign(storedMails, { settings: body as MailSettings, version: storedMails.version + 1 });
    return answer(response, 200, storedMails.settings, { ETag: tag() });
  }
  response.setHeader('ETag', tag());
  organisersOnly(response, storedMails.settings);
}

interface Wanted {
  kind: string;
  sender?: string;
  replyTo?: string;
  above?: string;
  below?: string;
}

export function mailPreview(response: ServerResponse, wanted: object): void {
  if (away.previews > 0) {
    away.previews -= 1;
    return problem(response, 503, 'unavailable');
  }
  const { kind, sender = 'Wijkcongres', replyTo, above = '', below = '' } = wanted as Wanted;
  const text = [above, 'Hallo Sam, we houden een plek voor je vrij.', below].filter(Boolean).join('\n\n');
  organisersOnly(response, { sender, replyTo, subject: `${kind}: voorbeeld`, text, html: `<p>${text}</p>` });
}
