/** Marks a button for a field that is wrong; buttons have no `aria-invalid`. */
export const hasMistake = { 'data-mistake': '' } as const;

const mistake = '[aria-invalid="true"], [data-mistake]';

/**
 * After somebody submits a form, moves the focus to its first field with a mistake, whether the page finds the mistake at
 * once or the answer tells it later. Typing or leaving the form ends that. Observes the page until the returned function
 * is called.
 */
export function focusMistakes(page: Document): () => void {
  let form: HTMLFormElement | null = null;

  function stop() {
    form = null;
    observer.disconnect();
  }

  function look() {
    const field = form?.querySelector<HTMLElement>(mistake);
    if (!field) return;
    stop();
    field.focus();
  }

  const observer = new MutationObserver(look);

  function submitted({ target }: Event) {
    stop();
    if (!(target instanceof HTMLFormElement)) return;
    form = target;
    observer.observe(form, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ['aria-invalid', 'data-mistake'],
    });
    // A mistake that was shown before does not change the page.
    setTimeout(look);
  }

  page.addEventListener('submit', submitted, true);
  page.addEventListener('input', stop, true);
  return () => {
    stop();
    page.removeEventListener('submit', submitted, true);
    page.removeEventListener('input', stop, true);
  };
}
