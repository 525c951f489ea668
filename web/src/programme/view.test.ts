import { expect, test } from 'vitest';
import { inView, viewIn, views } from './view.ts';

const day = new URLSearchParams('dag=2026-11-19&soort=lezing');

test.each(views)('the view "%s" is in the address beside what else is there', (view) => {
  const address = new URLSearchParams(inView(day, view).toString());
  expect(viewIn(address)).toBe(view);
  expect(address.get('soort')).toBe('lezing');
});

test('the list needs no word, and a word that nobody knows is the list', () => {
  expect(inView(day, 'list').toString()).toBe(day.toString());
  expect(viewIn(new URLSearchParams('weergave=wolk'))).toBe('list');
});
