import { expect, test } from 'vitest';
import { organisationFor } from './organisation.ts';

test('an organisation comes from the list or not at all', () => {
  const all = [{ id: 'o1', name: 'Gemeente Utrecht' }];
  expect(organisationFor(' gemeente utrecht ', all)?.id).toBe('o1');
  expect(organisationFor('', all)).toBeUndefined();
  expect(organisationFor('Mijn club', all)).toBeNull();
});
