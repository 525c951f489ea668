import { expect, test } from 'vitest';
import { localised } from '../../language/language.ts';
import { behindMore, pageInNavigation, workspacePages, workspacePath } from './pages.ts';

const page = (nl: string, tab?: true) => ({ below: `/${nl}`, name: localised(nl), ...(tab && { tab }) });
const few = [page('a', true), page('b', true), page('c'), page('d'), page('e')];

test('each page of the workspace has an address of its own', () => {
  const paths = workspacePages.map((each) => workspacePath('lpb-2027', each));
  expect(paths[0]).toBe('/c/lpb-2027/organisatie');
  expect(new Set(paths).size).toBe(workspacePages.length);
});

test('each page of the workspace has a name in both languages', () => {
  const names = workspacePages.map((each) => pageInNavigation(each).name);
  expect(names.filter(({ nl, en }) => !nl || !en)).toEqual([]);
});

test('pages that fit beside each other on a phone are all in the bar', () => {
  expect(behindMore(few)).toEqual([]);
});

test('of more pages the most used stay in the bar', () => {
  const rest = behindMore([...few, page('f')]);
  expect(rest.map(({ name }) => name.nl)).toEqual(['c', 'd', 'e', 'f']);
});

test('the bar has room for what is always in it, and for "More"', () => {
  expect(workspacePages.filter((each) => pageInNavigation(each).tab).length).toBeLessThan(5);
});
