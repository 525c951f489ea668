import type { MyData } from '../api/types.ts';
import { useServerNow } from '../clock/serverClock.ts';
import { useTexts } from '../language/language.ts';
import { useSignedOut } from '../me/useSignedOut.ts';
import { ConfirmButton } from '../ui/ConfirmButton.tsx';
import { deleteMe } from './api.ts';
import { type Consequences, consequencesOf, languageOf, type Row, rowsOf, wordsOf } from './rows.ts';
import { useReader } from './Stored.tsx';
import { myDataTexts } from './texts.ts';

export const eraseId = 'wissen';

function Signup({ row, isOneOfMany }: { row: Row; isOneOfMany: boolean }) {
  const reader = useReader();
  const more = isOneOfMany ? ['start', 'participant'] : ['start'];
  return (
    <li>
      <span lang={languageOf(row, 'session', reader)}>{wordsOf(row, 'session', reader)}</span>
      {more.map((field) => `, ${wordsOf(row, field, reader)}`)}
    </li>
  );
}

interface SlotsProps {
  title: string;
  rows: Row[];
  isOneOfMany: boolean;
}

function Slots({ title, rows, isOneOfMany }: SlotsProps) {
  if (rows.length === 0) return null;
  return (
    <>
      <p>{title}</p>
      <ul>
        {rows.map((row) => (
          <Signup key={String(row['id'])} row={row} isOneOfMany={isOneOfMany} />
        ))}
      </ul>
    </>
  );
}

function Roles({ organised, administers }: Consequences) {
  const t = useTexts(myDataTexts);
  const { congresses } = useReader();
  const names = organised.map((slug) => congresses.get(slug)?.name ?? slug).join(', ');
  return (
    <>
      {organised.length > 0 && <p>{t.organises(names)}</p>}
      {administers && <p>{t.administers}</p>}
    </>
  );
}

function Meaning({ data, consequences }: { data: MyData; consequences: Consequences }) {
  const t = useTexts(myDataTexts);
  const { places, waiting, counted } = consequences;
  const people = [...new Set(rowsOf(data, 'participants').map(({ name }) => String(name)))];
  const isOneOfMany = people.length > 1;
  return (
    <>
      {isOneOfMany && <p>{t.everybody(people.join(', '))}</p>}
      {places.length + waiting.length === 0 && <p>{t.noPlaces}</p>}
      <Slots title={t.places} rows={places} isOneOfMany={isOneOfMany} />
      <Slots title={t.waiting} rows={waiting} isOneOfMany={isOneOfMany} />
      {counted > 0 && <p>{t.counted(counted)}</p>}
      <Roles {...consequences} />
      <ul>
        {Object.values(t.always).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}

/** Says what it means before it asks. */
export function EraseMe({ data }: { data: MyData }) {
  const t = useTexts(myDataTexts);
  const signedOut = useSignedOut();
  const consequences = consequencesOf(data, useServerNow());
  const { places, waiting } = consequences;
  const explanation = t.askHelp(places.length, waiting.length);
  return (
    <section className="my-data__erase">
      <h2 id={eraseId} tabIndex={-1}>
        {t.erase}
      </h2>
      <p>{t.eraseHelp}</p>
      <Meaning data={data} consequences={consequences} />
      <ConfirmButton
        label={t.eraseMe}
        question={{ title: t.ask, explanation, yes: t.yes, no: t.no }}
        act={deleteMe}
        onDone={() => signedOut(t.erased)}
      />
    </section>
  );
}
