import { useQuery } from '@tanstack/react-query';
import type { CongressInfo, DashboardSlot } from '../../api/types.ts';
import { dayAndTime } from '../../language/format.ts';
import { LocalText } from '../../language/LocalText.tsx';
import { useLanguage, useTexts } from '../../language/language.ts';
import type { FoundSlot } from '../../programme/useSlot.ts';
import { Awaited } from '../../ui/Awaited.tsx';
import { Link } from '../../ui/Link.tsx';
import { Panel } from '../workspace/Panel.tsx';
import { slotQuery } from './api.ts';
import { CancelSlot } from './CancelSlot.tsx';
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

export function SlotPanel({ congress, found: { session, slot }, known, copyAddress, onClose }: SlotPanelProps) {
  const t = useTexts(slotTexts);
  const language = useLanguage();
  const query = useQuery(slotQuery(congress.slug, slot.id));
  return (
    <Panel
      title={dayAndTime(slot.start, congress.timeZone, language)}
      about={<LocalText of={session.title} />}
      entered={1}
      onClose={onClose}
    >
      {slot.cancelled ? (
        <p>{t.isCancelled}</p>
      ) : (
        <Awaited query={query}>
          {(opened) => (
            <>
              <SlotForm congress={congress} opened={opened} known={known} onDone={onClose} />
              <p>
                <Link href={copyAddress}>{t.copy}</Link>
              </p>
              <CancelSlot congress={congress} session={session} opened={opened} known={known} onDone={onClose} />
            </>
          )}
        </Awaited>
      )}
    </Panel>
  );
}
