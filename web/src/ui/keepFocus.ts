/** Receives the focus when a focused element inside it disappears. */
export const focusPlace = { 'data-focus-place': '' } as const;

/** Within a place, the element that shows the current state. */
export const focusResult = { 'data-focus-result': '' } as const;

const placeSelector = '[data-focus-place], main';

interface Remembered {
  element: Element;
  /** The places around it, the nearest first; collected while it is in the document. */
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
  // Not in the markup: a click anywhere inside would then focus it as well.
  if (!element.hasAttribute('tabindex')) element.tabIndex = -1;
  element.focus({ preventScroll: true });
}

/**
 * When the focused element disappears or is disabled (a button after use, a card that leaves the list), browsers move
 * the focus to the top of the page. This moves it to the nearest remaining place, and there to the result. Observes the
 * page until the returned function is called.
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

  /** A click on the background drops the focus on purpose; a removed element loses it unintentionally. */
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
