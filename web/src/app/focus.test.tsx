// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { newPerson, visitor } from '../../dev/fakeVisitor.ts';
import { congress, taken } from '../../dev/sample.ts';
import type { SignupStatus } from '../api/types.ts';
import { signupTexts } from '../signup/texts.ts';
import { elements, eventually, open, visitFakeSite } from './wholePage.tsx';

const { slug } = congress();
const nl = signupTexts.nl;
/** On the first day: 9:00-10:30, 9:30-11:30 and 10:00-11:00. */
const walk = 's0-0';
const house = 's1-0';
const agenda = 's2-0';

visitFakeSite();

beforeEach(() => {
  const person = newPerson('anna@gemeente.example');
  person.me.participants = [{ id: 'p0', congress: slug, name: 'Anna', language: 'nl' }];
  visitor.person = person;
  Object.assign(taken.get(agenda) ?? {}, { confirmed: 10 });
});

async function openWith(slotId: string, status: SignupStatus): Promise<void> {
  visitor.person?.signups.push({
    ...{ id: `of-${slotId}`, slotId, participantId: 'p0', status, requestedAt: '2026-10-01T08:00:00Z' },
    ...(status === 'WAITLISTED' ? { position: 1 } : {}),
  });
  await open(`/c/${slug}`);
  await eventually(() => elements('.own-status')).not.toEqual([]);
}

const groupOf = (slotId: string) => document.querySelector(`.slot-signup[aria-labelledby$="slot-${slotId}"]`);

/** As with the keyboard: the focus is on what is pressed. */
async function press(name: string, within: () => Element | null): Promise<void> {
  const found = () => [...(within()?.querySelectorAll('button') ?? [])].find((each) => each.textContent === name);
  await eventually(found).toBeDefined();
  found()?.focus();
  found()?.click();
}

const focused = () => document.activeElement?.textContent;
const dialog = () => document.querySelector('dialog');

test('after a place the focus is on what one has', async () => {
  await open(`/c/${slug}`);
  await press(nl.reserve, () => groupOf(walk));
  await eventually(() => groupOf(walk)?.textContent).toContain(nl.confirmed);
  await eventually(() => groupOf(walk)?.contains(document.activeElement)).toBe(true);
});

test('after an exchange the focus is at the place that one has now', async () => {
  await openWith(walk, 'CONFIRMED');
  await press(nl.reserve, () => groupOf(agenda));
  await press(nl.exchange, () => groupOf(agenda));
  await eventually(() => groupOf(agenda)?.textContent).toContain(nl.confirmed);
  await eventually(() => groupOf(agenda)?.contains(document.activeElement)).toBe(true);
});

test.each([nl.takeAndKeep, nl.takeAndStop])('after “%s” in the dialog the focus is at the place', async (choice) => {
  await openWith(house, 'WAITLISTED');
  await press(nl.reserve, () => groupOf(agenda));
  await eventually(focused).toBe(nl.atStakeTitle);
  await press(choice, dialog);
  await eventually(() => groupOf(agenda)?.textContent).toContain(nl.confirmed);
  await eventually(dialog).toBeNull();
  await eventually(() => groupOf(agenda)?.contains(document.activeElement)).toBe(true);
});

test('after “keep waiting” in the dialog the focus is where it was', async () => {
  await openWith(house, 'WAITLISTED');
  await press(nl.reserve, () => groupOf(agenda));
  await press(nl.keepWaiting, dialog);
  await eventually(dialog).toBeNull();
  expect(document.activeElement).toBe(groupOf(agenda)?.querySelector('button'));
});
