import { isValidElement, type MouseEvent } from 'react';
import { expect, test } from 'vitest';
import { Button } from './Button.tsx';

/** What a click does: whether the browser goes on to submit the form, and whether the handler is called. */
function click(props: { disabled?: boolean; busy?: boolean }) {
  const done = { submitted: true, handled: false };
  const button = Button({ ...props, onClick: () => (done.handled = true), children: 'Save' });
  if (!isValidElement<{ onClick: (event: Pick<MouseEvent, 'preventDefault'>) => void }>(button))
    throw new Error('none');
  button.props.onClick({ preventDefault: () => (done.submitted = false) });
  return done;
}

test('a button submits and acts', () => {
  expect(click({})).toEqual({ submitted: true, handled: true });
});

test.each([{ disabled: true }, { busy: true }])('a button does neither while it is %j', (props) => {
  expect(click(props)).toEqual({ submitted: false, handled: false });
});
