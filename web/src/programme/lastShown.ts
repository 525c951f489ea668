import { tab } from '../browser/memory.ts';

const key = (slug: string) => `programme.${slug}`;

/** The address of the programme as last shown, with its day and filters. */
export function keepShown(slug: string, address: string): void {
  tab.remember(key(slug), address);
}

export function lastShown(slug: string): string {
  return tab.recall(key(slug)) ?? `/c/${slug}`;
}
