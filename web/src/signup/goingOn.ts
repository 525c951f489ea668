/** Given along when the questions before a sign-up have been answered: the page one comes to does what was announced. */
export const goingOn = { goesOn: true };

export function isGoingOn(): boolean {
  return (window.history.state as Partial<typeof goingOn> | null)?.goesOn === true;
}
