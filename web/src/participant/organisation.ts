import type { Organisation } from '../api/types.ts';

const plain = (text: string) => text.trim().toLowerCase();

/** Undefined: nothing was typed. Null: what was typed is not on the list. */
export function organisationFor(typed: string, all: Organisation[]): Organisation | undefined | null {
  if (plain(typed) === '') return undefined;
  return all.find(({ name }) => plain(name) === plain(typed)) ?? null;
}
