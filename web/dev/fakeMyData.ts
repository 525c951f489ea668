import type { ServerResponse } from 'node:http';
import type { MyData } from '../src/api/types.ts';
import { answer, problem } from './fakeAnswers.ts';
import { type Person, visitor } from './fakeVisitor.ts';
import { congress, sessions } from './sample.ts';

// Everything that is stored about the visitor, and the end of it. beheerder@… is the last administrator.

const long = '2026-10-02T08:15:00Z';

function signupsOf({ me, signups }: Person) {
  return signups.map(({ id, slotId, participantId, status, requestedAt, decidedAt }) => {
    const session = sessions.find(({ slots }) => slots.some((slot) => slot.id === slotId));
    return {
      id,
      congress: congress().slug,
      participant: me.participants.find((one) => one.id === participantId)?.name ?? null,
      session: session?.title.nl,
      sessionEn: session?.title.en ?? null,
      start: session?.slots.find((slot) => slot.id === slotId)?.start,
      status,
      requestedAt,
      decidedAt: decidedAt ?? null,
      reason: null,
      withColleague: false,
    };
  });
}

function rolesOf({ roles }: Person['me']) {
  return roles.map((role) =>
    role === 'ADMIN'
      ? { role: 'administrator', congress: null }
      : { role: 'organiser', congress: role.replace('ORGANISER:', '') },
  );
}

function everythingAbout(person: Person): MyData {
  const { me, email } = person;
  const signups = signupsOf(person);
  const kinds = {
    account: [{ email, language: me.account.language, languageChosen: false, since: long }],
    devices: [{ browser: 'Firefox', system: 'Linux', ownDevice: true, signedInAt: long, lastUsedAt: long }],
    participants: me.participants.map(({ id, name, language }) => ({
      ...{ id, congress: congress().slug, email, name, organisation: null, days: congress().days.join(' '), language },
      ...{ onTheListOfTheOrganisers: true, since: long },
    })),
    signups,
    decisions: signups.map(({ id, session, start, decidedAt, status }) => ({
      ...{ signup: id, session, start, number: 1, decidedAt, kind: status },
    })),
    attendance: [],
    roles: rolesOf(me),
  };
  const data = Object.entries(kinds).map(([kind, rows]) => ({ kind, rows: rows as MyData['data'][number]['rows'] }));
  return { exportedAt: new Date().toISOString(), email, data };
}

export function myData(response: ServerResponse): void {
  if (!visitor.person) return problem(response, 401, 'sign-in-needed');
  answer(response, 200, everythingAbout(visitor.person));
}

export function myMails(response: ServerResponse): void {
  if (!visitor.person) return problem(response, 401, 'sign-in-needed');
  const slug = congress().slug;
  const mails = visitor.person.signups.map(({ status, requestedAt }) => ({
    ...{ congress: slug, kind: status === 'WAITLISTED' ? 'WAITING_LIST' : 'CONFIRMED', state: 'SENT' },
    ...{ createdAt: requestedAt, sentAt: requestedAt },
  }));
  answer(response, 200, { mails });
}

export function deletedMe(response: ServerResponse): void {
  if (!visitor.person) return problem(response, 401, 'sign-in-needed');
  if (visitor.person.me.roles.includes('ADMIN')) return problem(response, 409, 'last-administrator');
  visitor.person = null;
  answer(response, 204, null);
}
