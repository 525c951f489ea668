import { expect, test } from 'vitest';
import { allDeclarations } from './declarations.ts';

const declared = (selector: string) =>
  Object.fromEntries(
    allDeclarations('src')
      .filter((each) => each.selector === selector && each.inside.length === 0)
      .map(({ property, value }) => [property, value]),
  );

test('what is chosen in a filter is never cut while its line has room: it is as wide as its words', () => {
  expect(declared(':is(.list-view, .view) select')).toMatchObject({ 'field-sizing': 'content' });
  expect(declared(':is(.list-view, .view) .field:has(select)')).toMatchObject({ flex: '1 1 auto' });
});
