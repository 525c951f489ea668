import { type ButtonProps, Button as NlButton } from '@nl-design-system-candidate/button-react';
import type { MouseEvent } from 'react';

/**
 * A button that does nothing while it is disabled or busy, and can still be focused. Enter in a field of a form clicks its
 * submit button, so that does not submit either.
 */
export function Button({ onClick, ...props }: ButtonProps) {
  const isUnavailable = Boolean(props.disabled) || Boolean(props.busy);

  function click(event: MouseEvent<HTMLButtonElement>) {
    if (isUnavailable) event.preventDefault();
    else onClick?.(event);
  }

  return <NlButton {...props} onClick={click} />;
}
