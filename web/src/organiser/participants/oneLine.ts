import type { Typed } from './correction.ts';

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

/**
 * A file with one participant. What was left open has no column: it would be cleared if the participant is on the list
 * already.
 */
export function oneLine({ name, email, organisation, days }: Typed, all: string[]): string {
  const cells = {
    address: email.trim(),
    name: name.trim(),
    ...(organisation && { organisation }),
    ...(days.length < all.length && { days: all.filter((day) => days.includes(day)).join(' ') }),
  };
  return `${Object.keys(cells).join(',')}\n${Object.values(cells).map(quoted).join(',')}\n`;
}
