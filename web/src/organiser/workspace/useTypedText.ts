import { type RefObject, useEffect, useEffectEvent, useRef } from 'react';
import { useSearch } from 'wouter';
import { leavesPage, useLeaveQuestion } from './useLeaveQuestion.ts';

const moving = ['ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown', 'Enter'];

/** Whether the event chooses something in the list, which replaces the panel, or closes the panel. */
function leavesPanel(event: Event): boolean {
  const target = event.target as Element;
  if (target.closest('.panel__close')) return event.type === 'click';
  if (!target.closest('.split__list') || target.closest('input, select, textarea')) return false;
  if (event instanceof KeyboardEvent) return moving.includes(event.key);
  return target.closest('a, button, [role=row]') !== null;
}

/** Whether a click opens another page than the one with the list and the panel. */
const leavesBoth = (event: MouseEvent) =>
  leavesPage(event) && (event.target as Element).closest('.split__list') === null;

/** Keeps what was typed into the panel until its reader has agreed to drop it, whatever would replace the panel or the page. */
export function useTypedText(place: RefObject<HTMLElement | null>) {
  const search = useSearch();
  const isTyped = useRef(false);

  // The address names what is in the panel.
  useEffect(() => {
    isTyped.current = false;
  }, [search]);

  /** A form that stays open after it is saved says itself when nothing in it is new. */
  const isUnsaved = () => isTyped.current && !place.current?.querySelector('.panel form[data-unchanged]');
  const question = useLeaveQuestion(isUnsaved, leavesBoth);

  const handle = useEffectEvent((event: Event) => {
    if (event.type === 'input') {
      if ((event.target as Element).closest('.panel')) isTyped.current = true;
    } else if (question.wouldBeLost() && leavesPanel(event)) {
      question.hold(event);
    }
  });

  useEffect(() => {
    const element = place.current;
    const types = ['input', 'click', 'keydown'];
    const listener = (event: Event) => handle(event);
    types.forEach((type) => element?.addEventListener(type, listener, { capture: true }));
    return () => types.forEach((type) => element?.removeEventListener(type, listener, { capture: true }));
  }, [place]);

  return question;
}
