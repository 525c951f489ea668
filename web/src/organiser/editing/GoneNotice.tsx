import { useEffect, useRef } from 'react';
import { useTexts } from '../../language/language.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { formTexts } from './formTexts.ts';
import { differing, type Fields, valueIn } from './meanwhile.ts';
import { useShown } from './useShown.ts';

interface GoneNoticeProps<F extends Fields> {
  title: string;
  was: F;
  typed: F;
  /** What people call the fields. */
  names: Record<string, string>;
  /** What can be done with what was typed. */
  restart: string;
  onRestart: () => void;
  onClose: () => void;
}

type TypedProps<F extends Fields> = Pick<GoneNoticeProps<F>, 'was' | 'typed' | 'names'>;

function TypedRows<F extends Fields>({ was, typed, names }: TypedProps<F>) {
  const shown = useShown();
  return differing(was, typed).map((field) => (
    <tbody key={field}>
      <tr>
        <th scope="rowgroup" colSpan={2} className="meanwhile__field">
          {names[field] ?? field}
        </th>
      </tr>
      <tr>
        <td>{shown(valueIn(was, field))}</td>
        <td>
          <strong>{shown(valueIn(typed, field))}</strong>
        </td>
      </tr>
    </tbody>
  ));
}

function Typed<F extends Fields>(fields: TypedProps<F>) {
  const t = useTexts(formTexts);
  return (
    <>
      <p>{t.goneHelp}</p>
      <table className="changes meanwhile">
        <thead>
          <tr>
            <th scope="col">{t.was}</th>
            <th scope="col">{t.yours}</th>
          </tr>
        </thead>
        <TypedRows {...fields} />
      </table>
    </>
  );
}

/** Nothing can be saved any more. What was typed stays in sight. */
export function GoneNotice<F extends Fields>({ title, restart, onRestart, onClose, ...fields }: GoneNoticeProps<F>) {
  const t = useTexts(formTexts);
  const notice = useRef<HTMLDivElement>(null);
  // The form with the focus has gone.
  useEffect(() => notice.current?.focus(), []);
  return (
    <div ref={notice} tabIndex={-1}>
      <Alert kind="warning" title={title} spoken>
        {differing(fields.was, fields.typed).length > 0 && <Typed {...fields} />}
        <div className="buttons">
          <Button purpose="primary" onClick={onRestart}>
            {restart}
          </Button>
          <Button purpose="secondary" onClick={onClose}>
            {t.close}
          </Button>
        </div>
      </Alert>
    </div>
  );
}
