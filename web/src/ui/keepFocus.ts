/** What takes over when something within it had the focus and went away. */
export const focusPlace = { 'data-focus-place': '' } as const;

/** Within a place, what tells how things are now. */
export const focusResult = { 'data-focus-result': '' } as const;

const placeSelector = '[data-focus-place], main';

interface Remembered {
  element: Element;
  /** The places around it, the nearest first; asked for while it is on the page. */
  around: HTMLElement[];
}

function placesAround(element: Element): HTMLElement[] {
  const places: HTMLElement[] = [];
  for (let place = element.parentElement; place; place = place.parentElement) {
    if (place.matches(placeSelector)) places.push(place);
  }
  return places;
}

const isUsable = (element: Element) => element.isConnected && !element.matches(':disabled');

function nextTo({ around }: Remembered): HTMLElement | undefined {
  const place = around.find((each) => each.isConnected);
  return place?.querySelector<HTMLElement>('[data-focus-result]') ?? place;
}

function focus(element: HTMLElement): void {
  // Not in the markup: then a click anywhere within would focus it too.
  if (!element.hasAttribute('tabindex')) element.tabIndex = -1;
  element.focus({ preventScroll: true });
}

/**
 * Whoever works with the keyboard, or listens, is somewhere on the page. When what has the focus goes away or can no
 * longer be used (a button that has done its work, a card that leaves the list), browsers put the focus at the very top.
 * Here it goes to the nearest place that is left, and there to the result. Watches until the returned function is called.
 */
export function keepFocus(page: Document): () => void {
  let last: Remembered | null = null;

  function look() {
    const isLost = page.activeElement === null || page.activeElement === page.body;
    if (!last || !isLost || isUsable(last.element)) return;
    const next = nextTo(last);
    last = null;
    if (next) focus(next);
  }

  function remember({ target }: FocusEvent) {
    if (target instanceof Element && target !== page.body) last = { element: target, around: placesAround(target) };
  }

  /** Somebody who clicks beside everything wants no focus; what was taken away loses it otherwise. */
  function leave({ relatedTarget }: FocusEvent) {
    if (relatedTarget === null)
      queueMicrotask(() => last && isUsable(last.element) && page.hasFocus() && (last = null));
  }

  const observer = new MutationObserver(look);
  observer.observe(page.body, { subtree: true, childList: true, attributes: true, attributeFilter: ['disabled'] });
  page.addEventListener('focusin', remember);
  page.addEventListener('focusout', leave);
  return () => {
    observer.disconnect();
    page.removeEventListener('focusin', remember);
    page.removeEventListener('focusout', leave);
  };
}
