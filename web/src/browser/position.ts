/** A reading position on a page, restored by the browser's back button or by a link marked as leading back. */
interface Position {
  top: number;
  /** Of the element that had the focus, such as the link that led away. */
  focusId: string | undefined;
}

/** The navigation state of a link that leads back. */
export const comingBack = { comesBack: true };

const positions = new Map<string, Position>();
let isBack = false;

export const currentAddress = () => window.location.pathname + window.location.search;

/** Starts to distinguish moves through the history from moves to a new page, for which the router has own events. */
export function followMoves(): void {
  window.history.scrollRestoration = 'manual';
  window.addEventListener('popstate', () => (isBack = true));
  for (const move of ['pushState', 'replaceState']) window.addEventListener(move, () => (isBack = false));
}

export function leavePosition(address: string): void {
  const focusId = document.activeElement?.closest('main [id]')?.id;
  positions.set(address, { top: window.scrollY, focusId });
}

/** Undefined on a first visit. */
export function positionHere(): Position | undefined {
  const state = window.history.state as Partial<typeof comingBack> | null;
  return isBack || state?.comesBack ? positions.get(currentAddress()) : undefined;
}
