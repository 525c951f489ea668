import type { Slot } from '../api/types.ts';
import { LocalText } from '../language/LocalText.tsx';

/** Why a slot was cancelled, in the organisers' words. */
export function CancellationReason({ slot: { cancellationReason: nl, cancellationReasonEn: en } }: { slot: Slot }) {
  return nl === undefined ? null : (
    <p className="cancellation-reason">
      <LocalText of={{ nl, en }} />
    </p>
  );
}
