import type { WhatIf } from '../../api/types.ts';
import { useTexts } from '../../language/language.ts';
import { Alert } from '../../ui/Alert.tsx';
import { whatIfTexts } from './whatIfTexts.ts';

/** Items of a list: what happens to how many people, without the mails. */
export function DecidedCounts({ counts }: Pick<WhatIf, 'counts'>) {
  const t = useTexts(whatIfTexts);
  const { PROMOTED = 0, EXCHANGED = 0, MOVED_ONTO_ANOTHER = 0, PLACE_LOST = 0, WAIT_ENDED = 0, WAIT_LOST = 0 } = counts;
  return (
    <>
      {PLACE_LOST > 0 && <li>{t.placeLost(PLACE_LOST)}</li>}
      {WAIT_LOST > 0 && <li>{t.waitLost(WAIT_LOST)}</li>}
      {PROMOTED + EXCHANGED > 0 && <li>{t.getAPlace(PROMOTED + EXCHANGED)}</li>}
      {EXCHANGED > 0 && <li>{t.exchange(EXCHANGED)}</li>}
      {MOVED_ONTO_ANOTHER > 0 && <li>{t.twoAtOnce(MOVED_ONTO_ANOTHER)}</li>}
      {WAIT_ENDED > 0 && <li>{t.waitNoLonger(WAIT_ENDED)}</li>}
    </>
  );
}

/** Items of a list: what happens to how many people, and how many mails are sent. */
export function Decided({ whatIf: { counts, mailed } }: { whatIf: WhatIf }) {
  const t = useTexts(whatIfTexts);
  return (
    <>
      <DecidedCounts counts={counts} />
      <li>{t.mailed(mailed)}</li>
    </>
  );
}

/** The answer is no longer the one that was shown. */
export function OtherwiseNotice({ otherwise }: { otherwise: boolean }) {
  const t = useTexts(whatIfTexts);
  return otherwise ? (
    <Alert kind="warning" spoken>
      <p>{t.otherwiseNow}</p>
    </Alert>
  ) : null;
}
