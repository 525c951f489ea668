import { expect, test } from 'vitest';
import { addressesIn, addressesUnder } from './addresses.ts';

test('finds a route however it is laid out', () => {
  const source =
    '<Route path="/a" /> <Route\n  key="b"\n  path="/b/:id"\n>{() => null}</Route> <Route><Nothing /></Route>';
  expect(addressesIn(source)).toEqual(['/a', '/b/:id']);
});

test('knows the pages of the application', () => {
  expect(addressesUnder('src')).toEqual(expect.arrayContaining(['/', '/inloggen', '/c/:slug/activiteit/:id']));
});
