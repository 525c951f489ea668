import type { AssignmentWhatIf } from '../../api/types.ts';
import { useTexts } from '../../language/language.ts';
import { Alert } from '../../ui/Alert.tsx';
import { companionTexts } from './companionTexts.ts';
import { placesTexts } from './placesTexts.ts';

/** A warning: there are fewer places than are given. */
export function Overbooking({ whatIf, places }: { whatIf: AssignmentWhatIf; places: number }) {
  const t = useTexts(placesTexts);
  const { onlyOne } = useTexts(companionTexts);
  const [after] = whatIf.following.slots;
  const taken = after ? after.confirmed - places : 0;
  return (
    <Alert kind="warning">
      {after && (
        <p className="alert__title">
          {taken < after.capacity ? onlyOne : t.full(taken, after.capacity, whatIf.waiting)}
        </p>
      )}
      <p>{t.fullHelp}</p>
    </Alert>
  );
}
