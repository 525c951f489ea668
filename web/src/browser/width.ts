/** Whether there is room for something beside a list, as in the style sheets. */
export function isWide(): boolean {
  return window.matchMedia('(min-width: 56rem)').matches;
}
