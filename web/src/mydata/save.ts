import type { MyData } from '../api/types.ts';

/** As the browser saves any download. */
export function save(data: MyData, name: string): void {
  const address = URL.createObjectURL(new Blob([JSON.stringify(data, null, 2)], { type: 'application/json' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  // A browser reads it after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
