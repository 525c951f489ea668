import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Retention, Settings } from '../src/api/types.ts';
import { answer, problem } from './fakeAnswers.ts';
import { otherCongresses } from './fakeCongress.ts';
import { organisersOnly, visitor } from './fakeVisitor.ts';
import { congress } from './sample.ts';

// The settings of the sample, and making other congresses. The city fout-x is refused because of the field x.

const { name, hostCity, days, timeZone, signupOpensAt, signupClosesAt, admission, contactEmail, caps } = congress();

const atFirst: Settings = {
  ...{ name: { nl: name.nl, en: name.en ?? '' }, hostCity, days, timeZone, signupOpensAt, signupClosesAt, admission },
  ...{ admissionDomains: [], contactEmail, organisers: ['organisator@gemeente.example'], caps, pairPasses: 3 },
  ...{ promotionDaysBefore: 1, promotionUntilTime: '18:00:00', sample: true, retentionDays: 90, english: true },
  travelSpeeds: { walking: 5, cycling: 15 },
};

export const stored = { settings: atFirst, version: 1 };

export const erasure: Retention = { erasesAt: '2027-04-13T22:00:00Z' };

/** What was sent to make or delete other congresses. */
export const sent: { method: string; slug: string; settings: Settings | null; programmeOf: string | null }[] = [];

export function resetSettings(): void {
  delete erasure.erasedAt;
  Object.assign(stored, { settings: atFirst, version: 1 });
  sent.length = 0;
}

const tag = () => `"v${stored.version}"`;

export function settings(response: ServerResponse): void {
  response.setHeader('ETag', tag());
  organisersOnly(response, stored.settings);
}

export function changedByAnother(change: Partial<Settings>): void {
  stored.settings = { ...stored.settings, ...change };
  stored.version++;
}

export function congressChanged(request: IncomingMessage, response: ServerResponse, slug: string, body: object): void {
  const wanted = body as Settings;
  if (!visitor.person?.me.roles.length) return problem(response, 403, 'forbidden');
  const refused = /^fout-(.*)/.exec(wanted.hostCity ?? '');
  if (refused) {
    const fields = [{ field: refused[1], message: 'Dit kan niet.' }];
    return problem(response, 400, 'invalid-fields', { fields });
  }
  if (slug !== congress().slug || request.method === 'DELETE') {
    const programmeOf = new URL(request.url ?? '', 'http://none').searchParams.get('programmeOf');
    sent.push({ method: request.method ?? '', slug, settings: request.method === 'PUT' ? wanted : null, programmeOf });
    if (request.method === 'DELETE') return answer(response, 204, null);
    if (otherCongresses.some((other) => other.slug === slug)) return problem(response, 412, 'congress-exists');
    return answer(response, 201, { ...congress(), slug, state: 'DRAFT' });
  }
  if (request.headers['if-none-match']) return problem(response, 412, 'congress-exists');
  if (request.headers['if-match'] !== tag()) return problem(response, 412, 'changed-meanwhile');
  changedByAnother(wanted);
  answer(response, 200, congress());
}
