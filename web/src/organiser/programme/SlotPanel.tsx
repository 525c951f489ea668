import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { CongressInfo, DashboardSlot } from '../../api/types.ts';
import { dayAndTime } from '../../language/format.ts';
import { LocalText } from '../../language/LocalText.tsx';
import { useLanguage, useTexts } from '../../language/language.ts';
import type { FoundSlot } from '../../programme/useSlot.ts';
import { Awaited } from '../../ui/Awaited.tsx';
import { Link } from '../../ui/Link.tsx';
import { Panel } from '../workspace/Panel.tsx';
import { workspacePath } from '../workspace/pages.ts';
import { slotQuery } from './api.ts';
import { CancelSlot } from './CancelSlot.tsx';
import { NewSlotPanel } from './NewSlotPanel.tsx';
import type { SlotFields } from './slotFields.ts';
import { SlotForm } from './SlotForm.tsx';
import { slotTexts } from './slotTexts.ts';

interface SlotPanelProps {
  congress: CongressInfo;
  found: FoundSlot;
  known: DashboardSlot | undefined;
  /** The address of the form for a copy. */
  copyAddress: string;
  onClose: () => void;
}

interface WaysProps {
  slug: string;
  slotId: string;
  /** Undefined until the numbers are known. */
  people: number | undefined;
}

function Ways({ slug, slotId, people }: WaysProps) {
  const t = useTexts(slotTexts);
  return (
    <p className="panel__ways">
      <Link href={`${workspacePath(slug, 'overview')}/tijdstippen/${slotId}/namen?van=programma`}>
        {t.doorList(people)}
      </Link>
      <Link href={`${workspacePath(slug, 'door')}/${slotId}`}>{t.door}</Link>
    </p>
  );
}

interface OpenedProps extends SlotPanelProps {
  onRestart: (typed: SlotFields) => void;
}

function Opened({ congress, found: { session, slot }, known, copyAddress, onClose, onRestart }: OpenedProps) {
  const t = useTexts(slotTexts);
  const query = useQuery(slotQuery(congress.slug, slot.id));
  const cancelled = slot.cancelled;
  return (
    <Awaited query={query}>
      {(opened) => (
        <>
          {!cancelled && <Ways slug={congress.slug} slotId={slot.id} people={known?.confirmed} />}
          <SlotForm {...{ congress, opened, known, cancelled, onRestart }} onDone={onClose} />
          <p>
            <Link href={copyAddress}>{t.copy}</Link>
          </p>
          {!cancelled && (
            <CancelSlot congress={congress} session={session} opened={opened} known={known} onDone={onClose} />
          )}
        </>
      )}
    </Awaited>
  );
}

export function SlotPanel(props: SlotPanelProps) {
  const { congress, found, onClose } = props;
  const { session, slot } = found;
  const language = useLanguage();
  const [restarted, setRestarted] = useState<SlotFields | null>(null);
  if (restarted) {
    return <NewSlotPanel congress={congress} session={session} copied={slot} start={restarted} onDone={onClose} />;
  }
  return (
    <Panel
      title={dayAndTime(slot.start, congress.timeZone, language)}
      about={<LocalText of={session.title} />}
      entered={1}
      onClose={onClose}
    >
      <Opened {...props} onRestart={setRestarted} />
    </Panel>
  );
}
