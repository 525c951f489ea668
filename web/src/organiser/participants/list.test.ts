import { expect, test } from 'vitest';
import type { ListedParticipant } from '../../api/types.ts';
import { colleagues, fitting, inOrder, type ListView, viewIn, viewInAddress } from './list.ts';

const person = (name: string, organisation?: string): ListedParticipant => ({
  id: name,
  name,
  email: `${name.split(' ')[0]?.toLowerCase()}@gemeente.example`,
  listed: true,
  ...(organisation && { organisation: { id: organisation.toLowerCase(), name: organisation } }),
});

const everybody = [person('Zoë Açar', 'Utrecht'), person('Bram Bakker'), person('ans de Boer', 'Arnhem')];

const names = ({ search = '', organisation = null, order = 'name' }: Partial<ListView>) =>
  fitting(inOrder(everybody, order), search, organisation).map(({ name }) => name);

test('the list is in order of name, whatever the capitals', () => {
  expect(names({})).toEqual(['ans de Boer', 'Bram Bakker', 'Zoë Açar']);
});

test('whoever has no organisation comes last in the order of organisations', () => {
  expect(names({ order: 'organisation' })).toEqual(['ans de Boer', 'Zoë Açar', 'Bram Bakker']);
});

test.each([
  ['zoe', ['Zoë Açar']],
  ['ACAR zoë', ['Zoë Açar']],
  ['arnhem', ['ans de Boer']],
  ['bram@gemeente', ['Bram Bakker']],
  ['zoe arnhem', []],
])('a search for %s finds %j', (search, found) => {
  expect(names({ search })).toEqual(found);
});

test('an organisation leaves out everybody else', () => {
  expect(names({ organisation: 'utrecht' })).toEqual(['Zoë Açar']);
});

test('a place goes to somebody else of the same organisation', () => {
  const [zoe, bram] = everybody as [ListedParticipant, ListedParticipant];
  const kim = person('Kim Smit', 'Utrecht');
  const bo = person('Bo Aksoy', 'Utrecht');
  const of = (one: ListedParticipant, search = '', chosen = '') =>
    colleagues([kim, bo, ...everybody], one, search, chosen).map(({ name }) => name);
  expect(of(zoe)).toEqual(['Bo Aksoy', 'Kim Smit']);
  expect(of(zoe, 'smit')).toEqual(['Kim Smit']);
  expect(of(zoe, 'smit', bo.id)).toEqual(['Bo Aksoy', 'Kim Smit']);
  expect(of(bram)).toEqual([]);
});

test('what is chosen stands in the address', () => {
  const view: ListView = { search: 'de boer', organisation: 'arnhem', order: 'email', chosen: 'p1' };
  expect(viewIn(viewInAddress(view))).toEqual(view);
  expect(viewInAddress(viewIn(new URLSearchParams())).toString()).toBe('');
});
