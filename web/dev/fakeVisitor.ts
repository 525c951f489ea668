import type { ServerResponse } from 'node:http';
import type { Me, Signup } from '../src/api/types.ts';
import { answer, problem } from './fakeAnswers.ts';
import { congress, organisations } from './sample.ts';

// The visitor: signing in, the participant's details, and the devices that are signed in.

export interface Person {
  email: string;
  me: Me;
  signups: Signup[];
}

export const visitor: { person: Person | null } = { person: null };

export function newPerson(email: string): Person {
  const name = (id: string, of: string) => ({ id, congress: congress().slug, name: of, language: 'nl' as const });
  const several = email.startsWith('secretariaat')
    ? [name('p1', 'Proefpersoon Een'), name('p2', 'Proefpersoon Twee')]
    : [];
  const roles = email.startsWith('beheerder')
    ? ['ADMIN']
    : email.startsWith('organisator')
      ? [`ORGANISER:${congress().slug}`]
      : [];
  const me: Me = {
    account: { id: email, email, language: 'nl' },
    participants: several,
    roles,
    sessionExpiresAt: congress().signupClosesAt,
    serverTime: new Date().toISOString(),
  };
  return { email, me, signups: [] };
}

export function confirm(response: ServerResponse, body: Record<string, string>): void {
  if (body['code'] && body['code'] !== '123456')
    return problem(response, 400, 'wrong-code', { attemptsLeft: 3, detail: 'Je kunt het nog 3 keer proberen.' });
  if (body['token'] === 'oud') return problem(response, 400, 'sign-in-expired');
  visitor.person = newPerson(body['email'] ?? `${body['token']}@gemeente.example`);
  answer(response, 201, { me: visitor.person.me });
}

export function introduce(response: ServerResponse, body: Record<string, string>): void {
  if (!visitor.person) return problem(response, 401, 'sign-in-needed');
  const organisation = organisations.find(({ id }) => id === body['organisation']);
  const me = { id: 'p0', congress: congress().slug, name: body['name'] ?? '', language: 'nl' as const };
  const participant = organisation ? { ...me, organisation } : me;
  visitor.person.me.participants = [participant];
  answer(response, 200, participant);
}

export function organisersOnly(response: ServerResponse, data: unknown): void {
  if (!visitor.person?.me.roles.length)
    return problem(response, visitor.person ? 403 : 401, visitor.person ? 'forbidden' : 'sign-in-needed');
  answer(response, 200, data);
}

const devices = ['Firefox Linux', 'Safari iPhone'].map((names, index) => {
  const [browser, system] = names.split(' ');
  const moments = {
    openedAt: '2026-11-02T09:15:00Z',
    lastUsedAt: '2026-11-20T07:00:00Z',
    expiresAt: '2026-12-04T00:00:00Z',
  };
  return { id: `device-${index}`, browser, system, ownDevice: true, ...moments, current: index === 0 };
});

export function loginSessions(response: ServerResponse, what: string): void {
  if (!visitor.person) return problem(response, 401, 'sign-in-needed');
  if (what === 'GET login-sessions') return answer(response, 200, devices);
  const at = devices.findIndex(({ id }) => what.endsWith(id));
  if (at > 0) devices.splice(at, 1);
  else visitor.person = null;
  answer(response, 204, null);
}
