/** The navigation state after the questions before a sign-up: the next page then does what was announced. */
export const goingOn = { goesOn: true };

export function isGoingOn(): boolean {
  return (window.history.state as Partial<typeof goingOn> | null)?.goesOn === true;
}
