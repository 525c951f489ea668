// @vitest-environment jsdom
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { serveFakeApi } from '../../dev/fakeBrowser.ts';
import { people } from '../../dev/fakeOrganisers.ts';
import { newPerson, visitor } from '../../dev/fakeVisitor.ts';
import { congress } from '../../dev/sample.ts';
import { chooseLanguage } from '../language/language.ts';
import { eventually, leave, open, textsOf } from './wholePage.tsx';

let stop: () => void;

async function openFor(known: number, signedUp: number): Promise<void> {
  Object.assign(people, { known, signedUp });
  visitor.person = newPerson('organisator@gemeente.example');
  await open(`/c/${congress().slug}/organisatie`);
}

beforeAll(async () => {
  stop = await serveFakeApi();
  chooseLanguage('nl');
});

afterEach(leave);

afterAll(() => stop());

test.each([
  [3, 0, ['3 deelnemers', '0 daarvan ingeschreven']],
  [3, 2, ['3 deelnemers', '2 daarvan ingeschreven']],
  [1, 1, ['1 deelnemer', '1 daarvan ingeschreven']],
])('the organisers read that there are %i participants, %i of whom signed up', async (known, signedUp, tiles) => {
  await openFor(known, signedUp);
  await eventually(() => textsOf('.tile')).toEqual(expect.arrayContaining(tiles));
});
