// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { congress, sessions } from '../../dev/sample.ts';
import { eventually, open, press, textsOf, visitFakeSite } from './wholePage.tsx';

const [session] = sessions as [(typeof sessions)[number]];
const path = `/c/${congress().slug}/activiteit/${session.id}`;
const notices = () => textsOf('.notices [role=status]');

visitFakeSite();
afterEach(() => {
  for (const way of ['share', 'clipboard']) Reflect.deleteProperty(navigator, way);
});

function provide(way: 'share' | 'clipboard', value: unknown): void {
  Object.defineProperty(navigator, way, { value, configurable: true });
}

async function pressShare(): Promise<void> {
  await open(path);
  await press(' Delen');
}

test('a session is shared in the way of the device', async () => {
  const shared: ShareData[] = [];
  provide('share', (data: ShareData) => Promise.resolve(void shared.push(data)));
  await pressShare();
  expect(shared).toEqual([{ title: session.title.nl, url: `${window.location.origin}${path}` }]);
  expect(notices()).toEqual(['']);
});

test('where it has none the link is copied, and a notice says so', async () => {
  const copied: string[] = [];
  provide('clipboard', { writeText: (text: string) => Promise.resolve(void copied.push(text)) });
  await pressShare();
  await eventually(notices).toEqual(['De link naar deze activiteit is gekopieerd.']);
  expect(copied).toEqual([`${window.location.origin}${path}`]);
});

test('where nothing may be copied the notice has the link', async () => {
  provide('clipboard', { writeText: () => Promise.reject(new Error('denied')) });
  await pressShare();
  await eventually(() => notices()[0]).toContain(path);
});
