import { useEffect, useRef } from 'react';
import { useTexts } from '../../language/language.ts';
import { Button } from '../../ui/Button.tsx';
import { Alert } from '../../ui/Alert.tsx';
import { formTexts } from './formTexts.ts';
import { changedByAnybody, differing, disputed, type Fields, type Meanwhile, valueIn } from './meanwhile.ts';
import { useShown } from './useShown.ts';

interface MeanwhileNoticeProps<F extends Fields> {
  meanwhile: Meanwhile<F>;
  /** What people call the fields. */
  names: Record<string, string>;
  onTheirWay: () => void;
  onMyWay: () => void;
}

interface FieldRowsProps<F extends Fields> {
  meanwhile: Meanwhile<F>;
  field: keyof F & string;
  name: string | undefined;
}

function FieldRows<F extends Fields>({ meanwhile: { was, theirs, yours }, field, name }: FieldRowsProps<F>) {
  const t = useTexts(formTexts);
  const shown = useShown();
  const changedIn = (other: F) => differing(was, other).includes(field);
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={3} className="meanwhile__field">
          {name ?? field}
        </th>
      </tr>
      <tr>
        <td>{changedIn(theirs) ? <del>{shown(valueIn(was, field))}</del> : shown(valueIn(was, field))}</td>
        <td>{changedIn(theirs) ? <strong>{shown(valueIn(theirs, field))}</strong> : t.unchanged}</td>
        <td>{changedIn(yours) ? <strong>{shown(valueIn(yours, field))}</strong> : t.unchanged}</td>
      </tr>
    </tbody>
  );
}

/** Somebody else saved first: how it was, what they made of it, and what was typed here. */
export function MeanwhileNotice<F extends Fields>({ meanwhile, names, ...on }: MeanwhileNoticeProps<F>) {
  const t = useTexts(formTexts);
  const both = disputed(meanwhile).length > 0;
  const notice = useRef<HTMLDivElement>(null);
  // The button that was pressed is below the form, this is above it.
  useEffect(() => notice.current?.focus(), [meanwhile]);
  return (
    <div ref={notice} tabIndex={-1}>
      <Alert kind="warning" title={t.meanwhileTitle} spoken>
        <p>{both ? t.meanwhileBoth : t.meanwhile}</p>
        <table className="changes meanwhile">
          <thead>
            <tr>
              <th scope="col">{t.was}</th>
              <th scope="col">{t.theirs}</th>
              <th scope="col">{t.yours}</th>
            </tr>
          </thead>
          {changedByAnybody(meanwhile).map((field) => (
            <FieldRows key={field} meanwhile={meanwhile} field={field} name={names[field]} />
          ))}
        </table>
        <div className="buttons">
          <Button purpose="secondary" onClick={on.onMyWay}>
            {both ? t.myWay : t.understood}
          </Button>
          {both && (
            <Button purpose="subtle" onClick={on.onTheirWay}>
              {t.theirWay}
            </Button>
          )}
        </div>
      </Alert>
    </div>
  );
}
