import { expect, test } from 'vitest';
import { allDeclarations, type Declaration, declarationsIn } from './declarations.ts';

// Keyboards and screen readers follow the order of the source. The styles must not show another one.

const placement = /^(order|float|grid-(area|template-areas|(row|column)(-start|-end)?))$/;

function movesThings({ property, value }: Declaration): boolean {
  if (placement.test(property)) return true;
  if (/^flex-(direction|flow|wrap)$/.test(property)) return /reverse/.test(value);
  if (property === 'grid-template') return /["']/.test(value);
  return property === 'grid-auto-flow' && /dense/.test(value);
}

const named = ({ file, selector, property, value }: Declaration) => `${file} ${selector}: ${property} ${value}`;

/** Cells of grids that are still filled in the order of the source. */
const placedInOrder = [
  'styles/tasks.css .task__do: grid-column 2',
  'styles/tasks.css .task__when, .task__do: grid-column auto',
  'styles/tasks.css .task__when: grid-column 1 / -1',
  'styles/parts.css .check__description: grid-column 2',
  'styles/importedLines.css .imported-lines td:nth-child(n + 3): grid-column 2',
  'styles/wall.css .wall__slot .fill-bar, .wall__places: grid-column 2',
];

/** The one exception: on a phone, the menu stands below the buttons that follow it in the source. */
const header = [
  "styles/layout.css .site-header__inner: grid-template 'brand tools' auto 'nav nav' auto / 1fr auto",
  'styles/layout.css .site-header__brand: grid-area brand',
  'styles/layout.css .site-header__tools: grid-area tools',
  'styles/layout.css .site-nav: grid-area nav',
  "styles/layout.css .site-header__inner: grid-template 'brand nav tools' auto / auto 1fr auto",
];

test('what stands first on a page comes first in its source', () => {
  const moving = allDeclarations('src').filter(movesThings).map(named);
  expect(moving.sort()).toEqual([...placedInOrder, ...header].sort());
});

test.each([
  'order: -1',
  'order: 0',
  'flex-direction: row-reverse',
  'flex-direction: column-reverse',
  'flex-flow: row-reverse wrap',
  'flex-wrap: wrap-reverse',
  'grid-area: times',
  "grid-template-areas: 'times about'",
  "grid-template: 'times about' auto / 1fr 1fr",
  'grid-row: 1',
  'grid-column-start: 2',
  'grid-auto-flow: dense',
  'float: right',
])('"%s" moves things', (declaration) => {
  const css = `.a { color: red }\n@media (min-width: 64rem) { .session__times { ${declaration} } }`;
  expect(declarationsIn(css, 'a.css').filter(movesThings)).toHaveLength(1);
});

test.each(['border: 0', 'flex-direction: column', 'flex-flow: row wrap', 'grid-template-columns: 1fr 2fr'])(
  '"%s" does not',
  (declaration) => {
    const found = declarationsIn(`.a { /* order: 1; */ ${declaration}; }`, 'a.css');
    expect(found).toHaveLength(1);
    expect(found.filter(movesThings)).toEqual([]);
  },
);
