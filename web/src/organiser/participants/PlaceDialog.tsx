import { type FormEvent, type ReactNode, useState } from 'react';
import { useTexts } from '../../language/language.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { RequestNotices } from '../../ui/RequestNotices.tsx';
import { Field } from '../../ui/Field.tsx';
import { isSameAnswer, type PlaceWhatIf } from './places.ts';
import { placesTexts } from './placesTexts.ts';
import { usePlaceAct } from './usePlaceAct.ts';

interface PlaceDialogProps {
  title: string;
  slug: string;
  /** Whose places change. */
  participants: string[];
  /** What the answer is about, such as the chosen slot. */
  chosen: string;
  /** What would follow; undefined until it is known. */
  whatIf: PlaceWhatIf | undefined;
  query: { isError: boolean; refetch: () => Promise<unknown> };
  /** Asks again what would follow. */
  read: () => Promise<PlaceWhatIf>;
  /** Why a reason has to be written down; absent: none is needed. */
  warning?: ReactNode;
  effect: ReactNode;
  /** On the button that does it. */
  act: string;
  /** Takes something away. */
  negative?: boolean;
  /** The reason is empty if none is needed. */
  send: (reason: string) => Promise<{ status: number }>;
  /** What is told afterwards. */
  done: ReactNode;
  onClose: () => void;
  /** What can be chosen. */
  children: ReactNode;
}

/**
 * Changes somebody's places: first what that does, with a reason if it goes against a rule, and only if it still does the
 * same when the button is pressed.
 */
export function PlaceDialog({ slug, whatIf, warning, query, onClose, ...props }: PlaceDialogProps) {
  const t = useTexts(placesTexts);
  const [reason, setReason] = useState('');
  const [pressed, setPressed] = useState(false);
  const [otherwise, setOtherwise] = useState<string | null>(null);
  const { busy, wait, error, act } = usePlaceAct(slug, props.participants);
  const needsReason = Boolean(warning);
  const reasonMissing = needsReason && reason.trim() === '';

  function submit(event: FormEvent) {
    event.preventDefault();
    setPressed(true);
    if (whatIf && !whatIf.refused && !reasonMissing) void actIfAsShown(whatIf);
  }

  /** Somebody may have signed up since the effect was shown. */
  async function actIfAsShown(shown: PlaceWhatIf) {
    const now = await props.read().catch(() => shown);
    const differs = !isSameAnswer(shown, now);
    setOtherwise(differs ? props.chosen : null);
    const done = !differs && (await act(() => props.send(needsReason ? reason.trim() : ''), props.done));
    if (done) onClose();
    else void query.refetch();
  }

  return (
    <Dialog title={props.title} onClose={onClose}>
      <form className="form" onSubmit={submit} noValidate>
        {props.children}
        {warning}
        {needsReason && (
          <Field
            label={t.reason}
            description={t.reasonHelp}
            maxLength={500}
            value={reason}
            error={pressed && reasonMissing ? t.reasonNeeded : undefined}
            onChange={(event) => setReason(event.target.value)}
          />
        )}
        {props.effect}
        {query.isError && <p>{t.unknown}</p>}
        {otherwise === props.chosen && (
          <Alert kind="warning" spoken>
            <p>{t.otherwiseNow}</p>
          </Alert>
        )}
        <RequestNotices wait={wait} error={error} />
        <div className="buttons">
          <Button
            type="submit"
            purpose="primary"
            {...(props.negative ? { hint: 'negative' as const } : {})}
            busy={busy}
            disabled={!whatIf || whatIf.refused !== undefined}
          >
            {props.act}
          </Button>
          <Button purpose="secondary" onClick={onClose}>
            {t.no}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
