// @vitest-environment jsdom
import { QueryClientProvider } from '@tanstack/react-query';
import { createRoot, type Root } from 'react-dom/client';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { serveFakeApi } from '../../dev/fakeBrowser.ts';
import { newPerson, visitor } from '../../dev/fakeVisitor.ts';
import { congress, sessions } from '../../dev/sample.ts';
import { newQueryClient } from '../api/queries.ts';
import type { Session, Signup, Slot } from '../api/types.ts';
import { chooseLanguage } from '../language/language.ts';
import type { How } from './attempts.ts';
import { signup } from './fixture.ts';
import { signupTexts } from './texts.ts';
import { TurnsDialog } from './TurnsDialog.tsx';

const nl = signupTexts.nl;
const session = sessions[0] as Session;
const slot = session.slots[0] as Slot;
const waiting = sessions[1] as Session;
const turn = (more: Partial<Signup> = {}) => ({
  session: waiting,
  slot: waiting.slots[0] as Slot,
  signup: signup('WAITLISTED', { id: JSON.stringify(more), position: 1, ...more }),
});
const pair = turn({ together: { signupId: 's2', name: 'Robin' } });
const inExchange = turn({ inExchangeFor: 's3' });

let root: Root | undefined;
let stop: () => void;
let bodies: Record<string, unknown>[] = [];

function ask(turns: ReturnType<typeof turn>[], how: How = {}): void {
  document.body.innerHTML = '<div id="app"></div>';
  root = createRoot(document.getElementById('app') as HTMLElement);
  root.render(
    <QueryClientProvider client={newQueryClient()}>
      <TurnsDialog congress={congress()} session={session} slot={slot} turns={turns} how={how} />
    </QueryClientProvider>,
  );
}

const buttons = () => [...document.querySelectorAll('button')];
const choices = () => buttons().map(({ textContent }) => textContent);
const primary = () => buttons().find(({ className }) => className.includes('primary'))?.textContent;

async function press(name: string): Promise<void> {
  await expect.poll(choices).toContain(name);
  buttons()
    .find(({ textContent }) => textContent === name)
    ?.click();
  await expect.poll(() => bodies).toHaveLength(1);
}

beforeAll(async () => {
  stop = await serveFakeApi();
  chooseLanguage('nl');
  const send = globalThis.fetch;
  globalThis.fetch = (path, init) => {
    if (init?.method === 'POST') bodies.push(JSON.parse(String(init.body)) as Record<string, unknown>);
    return send(path, init);
  };
  visitor.person = newPerson('anna@gemeente.example');
  visitor.person.me.participants = [{ id: 'p0', congress: congress().slug, name: 'Anna', language: 'nl' }];
});

afterEach(() => {
  root?.unmount();
  bodies = [];
  if (visitor.person) visitor.person.signups = [];
});

afterAll(() => {
  visitor.person = null;
  stop();
});

test('somebody who waits may take a place and keep their number, first of all', async () => {
  ask([turn()]);
  await expect.poll(choices).toEqual([nl.takeAndKeep, nl.takeAndStop, nl.keepWaiting]);
  expect(primary()).toBe(nl.takeAndKeep);
  await press(nl.takeAndKeep);
  expect(bodies[0]).toMatchObject({ slotId: slot.id, keepsWaiting: true });
});

test('or stop waiting', async () => {
  ask([turn()], { inExchangeFor: 'held' });
  await press(nl.takeAndStop);
  expect(bodies[0]).toMatchObject({ slotId: slot.id, inExchangeFor: 'held' });
  expect(bodies[0]).not.toHaveProperty('keepsWaiting');
});

test('if only some numbers can be kept, it says which cannot', async () => {
  ask([turn(), pair]);
  await expect.poll(choices).toEqual([nl.takeAndKeepSome, nl.takeAndStop, nl.keepWaiting]);
  expect(primary()).toBe(nl.takeAndStop);
  const help = () => document.getElementById('take-and-keep')?.textContent;
  expect(help()).toBe(`${nl.takeAndKeepHelp} ${nl.endsTogether}`);
  root?.unmount();
  ask([turn(), inExchange]);
  await expect.poll(help).toBe(`${nl.takeAndKeepHelp} ${nl.endsInExchange}`);
});

test.each([
  ['waits together', [pair], {}],
  ['waits in exchange for another place', [inExchange], {}],
  ['asks together', [turn()], { invitationId: 'i1' }],
])('nobody who %s is offered what cannot be', async (_name, turns, how) => {
  ask(turns, how);
  await expect.poll(choices).toEqual([nl.takeAndStop, nl.keepWaiting]);
});
