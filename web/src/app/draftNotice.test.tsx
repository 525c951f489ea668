// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { chosen } from '../../dev/fakeCongress.ts';
import { newPerson, visitor } from '../../dev/fakeVisitor.ts';
import { congress } from '../../dev/sample.ts';
import { elements, eventually, leave, main, open, press, textsOf, visitFakeSite } from './wholePage.tsx';

const workspace = `/c/${congress().slug}/organisatie`;

visitFakeSite();

afterEach(() => {
  chosen.variant = null;
  leave();
});

async function openDraft(page: string): Promise<void> {
  chosen.variant = 'concept';
  visitor.person = newPerson('organisator@gemeente.example');
  await open(workspace + page);
}

test('on the overview of a draft, publishing is an act of the page', async () => {
  await openDraft('');
  await eventually(main).toContain('Is alles klaar? Publiceer het congres');
  expect(elements('.draft-line')).toEqual([]);
});

test('elsewhere a draft says so in one line, whose act is not the act of the page', async () => {
  await openDraft('/programma/importeren');
  await eventually(() => textsOf('.draft-line')).toEqual(['Concept: alleen organisatoren zien dit.Publiceren']);
  expect(main()).not.toContain('Is alles klaar?');
  await press('Publiceren');
  await eventually(() => textsOf('dialog h2')).toEqual(['Dit congres publiceren?']);
});
