/** Where somebody was on a page: they come back to the same place, by the browser's button or by a link that says so. */
interface Position {
  top: number;
  /** Of what had the focus: the link that led away, say. */
  focusId: string | undefined;
}

/** Given along by a link that leads back. */
export const comingBack = { comesBack: true };

const positions = new Map<string, Position>();
let isBack = false;

export const currentAddress = () => window.location.pathname + window.location.search;

/** Begins to tell moves back and forth from moves to a new page. The router tells of the latter by events of its own. */
export function followMoves(): void {
  window.history.scrollRestoration = 'manual';
  window.addEventListener('popstate', () => (isBack = true));
  for (const move of ['pushState', 'replaceState']) window.addEventListener(move, () => (isBack = false));
}

export function leavePosition(address: string): void {
  const focusId = document.activeElement?.closest('main [id]')?.id;
  positions.set(address, { top: window.scrollY, focusId });
}

/** Undefined for whoever comes anew. */
export function positionHere(): Position | undefined {
  const state = window.history.state as Partial<typeof comingBack> | null;
  return isBack || state?.comesBack ? positions.get(currentAddress()) : undefined;
}
