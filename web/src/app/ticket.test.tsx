// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { newPerson, visitor } from '../../dev/fakeVisitor.ts';
import { congress } from '../../dev/sample.ts';
import { elements, eventually, main, open, title, visitFakeSite } from './wholePage.tsx';

const { slug } = congress();
const path = `/c/${slug}/ticket`;

visitFakeSite();

function signInWithPlace(): void {
  const person = newPerson('anna@gemeente.example');
  person.me.participants = [{ id: 'p0', congress: slug, name: 'Anna de Wit', language: 'nl' }];
  const since = { requestedAt: '2026-10-01T08:00:00Z' };
  const place = { id: 'place', slotId: 's0-0', participantId: 'p0', status: 'CONFIRMED' as const, ...since };
  person.signups.push({ ...place, companion: 'INTERPRETER' });
  visitor.person = person;
}

test('the ticket has a QR code, a code to read out, and the places of the day', async () => {
  signInWithPlace();
  await open(path);
  await eventually(() => elements('svg[role="img"]').map((code) => code.getAttribute('aria-label'))).toEqual([
    'QR-code van je ticket',
  ]);
  expect(title()).toBe('Ticket');
  expect(main()).toContain('Anna de Wit');
  expect(main()).toContain('7K4M 2QXP');
  expect(main()).toContain('7 K 4 M 2 Q X P');
  await eventually(main).toContain('Wandelen door een wijk die zichzelf vernieuwt');
  expect(main()).toContain('tolk');
});

test('participants find it in the menu and in their programme, others do not', async () => {
  signInWithPlace();
  await open('/mijn-programma');
  const links = () => elements(`a[href="${path}"]`).map(({ textContent }) => textContent);
  await eventually(links).toEqual(['Ticket', 'Je ticket']);
  visitor.person = newPerson('bo@gemeente.example');
  await open(`/c/${slug}`);
  expect(links()).toEqual([]);
});

test('whoever is not signed in is told to', async () => {
  await open(path);
  await eventually(main).toContain('Log in om je ticket te zien.');
  expect(elements('main a').map((link) => link.getAttribute('href'))).toContain(
    `/inloggen?terug=${encodeURIComponent(path)}`,
  );
});
