import type { Programme } from '../../api/types.ts';
import { slotIn } from '../../programme/useSlot.ts';
import { useWhileShown } from '../../ui/useWhileShown.ts';
import { NewSessionPanel } from './NewSessionPanel.tsx';
import { NewSlotPanel } from './NewSlotPanel.tsx';
import { SessionPanel } from './SessionPanel.tsx';
import { SlotPanel } from './SlotPanel.tsx';
import type { Numbers, Opened } from './view.ts';

interface OpenPanelProps {
  programme: Programme;
  numbers: Numbers;
  opened: Opened;
  addressOf: (open: Opened) => string;
  onOpen: (open: Opened | null) => void;
}

/** The form that the address names, if what it is about exists. */
export function OpenPanel({ programme, numbers, opened, addressOf, onOpen }: OpenPanelProps) {
  const { congress } = programme;
  const openNext = useWhileShown(onOpen);
  const close = () => openNext(null);
  const session = 'session' in opened ? programme.sessions.find(({ id }) => id === opened.session) : undefined;
  switch (opened.kind) {
    case 'slot': {
      const found = slotIn(programme, opened.slot);
      if (!found) return null;
      const copy: Opened = { kind: 'new-slot', session: found.session.id, copy: opened.slot };
      const known = numbers.get(opened.slot);
      const props = { congress, found, known, copyAddress: addressOf(copy), onClose: close };
      return <SlotPanel {...props} />;
    }
    case 'session': {
      if (!session) return null;
      const copyAddress = addressOf({ kind: 'new-session', copy: session.id });
      const props = { congress, session, numbers, copyAddress, onClose: close };
      return <SessionPanel {...props} />;
    }
    case 'new-session': {
      const addTime = ({ id }: { id: string }) => openNext({ kind: 'new-slot', session: id, copy: null });
      const props = { slug: congress.slug, copy: opened.copy, onLeave: close, onAdded: addTime };
      return <NewSessionPanel {...props} />;
    }
    case 'new-slot': {
      if (!session) return null;
      const copied = opened.copy === null ? undefined : slotIn(programme, opened.copy)?.slot;
      const props = { congress, session, copied, onDone: close };
      return <NewSlotPanel {...props} />;
    }
  }
}
