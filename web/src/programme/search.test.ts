import { expect, test } from 'vitest';
import type { Session } from '../api/types.ts';
import { sessionSearch } from './search.ts';

const session = (id: string, title: string, more: Partial<Session> = {}): Session => ({
  ...{ id, key: id, kind: 'VISIT', title: { nl: title }, hosts: [], language: 'nl', slots: [] },
  ...more,
});

const search = sessionSearch([
  session('overvecht', 'Overvecht: elkaar kennen in een hoge flat', {
    district: 'Overvecht',
    hosts: ['Açelya Yılmaz'],
  }),
  session('cafe', 'Het buurtcafé als huiskamer', { title: { nl: 'Het buurtcafé als huiskamer', en: 'The local pub' } }),
  session('agenda', 'Een wijkagenda maken', { theme: 'Wijkagenda', abstract: { nl: 'Samen met bewoners' } }),
]);

test.each([
  ['OVERVECHT', ['overvecht']],
  ['overv', ['overvecht']],
  ['overvegt', ['overvecht']],
  ['buurtcafe', ['cafe']],
  ['acelya', ['overvecht']],
  ['pub', ['cafe']],
  ['agenda', ['agenda']],
  ['kamer', ['cafe']],
  ['bewoners', ['agenda']],
  ['elkaar flat', ['overvecht']],
  ['elkaar bewoners', []],
  ['(.*', []],
  ['xyz', []],
])('"%s" finds %j', (text, found) => {
  expect([...search(text)]).toEqual(found);
});
