import { Fragment } from 'react';
import type { MyData } from '../api/types.ts';
import { useCongresses } from '../congress/api.ts';
import { deviceTimeZone } from '../language/format.ts';
import { inLanguage, useLanguage, useTexts } from '../language/language.ts';
import { type Fact, factsOf, type Reader, type Row } from './rows.ts';
import { type Kind, kinds, myDataTexts } from './texts.ts';

/** Whatever is most about oneself is open at once. */
const openAtFirst: readonly string[] = ['account', 'participants', 'signups'];

export function useReader(): Reader {
  const { fields, values } = useTexts(myDataTexts);
  const language = useLanguage();
  const all = useCongresses().data ?? [];
  const congresses = new Map(
    all.map(({ slug, name, timeZone }) => [slug, { name: inLanguage(name, language).text, timeZone }]),
  );
  return { language, timeZone: deviceTimeZone(), fields, values, congresses };
}

function Facts({ facts }: { facts: Fact[] }) {
  return (
    <dl className="person-facts">
      {facts.map(({ field, name, value, language }) => (
        <Fragment key={field}>
          <dt>{name}</dt>
          <dd lang={language}>{value}</dd>
        </Fragment>
      ))}
    </dl>
  );
}

function Group({ title, rows, isOpen }: { title: string; rows: Row[]; isOpen: boolean }) {
  const reader = useReader();
  return (
    <details className="my-data__group" open={isOpen}>
      <summary>
        <h3 className="my-data__kind">{title}</h3> <span className="quiet">({rows.length})</span>
      </summary>
      <ul className="plain-list">
        {rows.map((row, at) => (
          <li key={at} className="my-data__row">
            <Facts facts={factsOf(row, reader)} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** By kind, as in the file. A kind that these pages do not know is shown by its name there. */
export function Stored({ data }: { data: MyData }) {
  const t = useTexts(myDataTexts);
  const place = (kind: string) => (kinds as readonly string[]).indexOf(kind) + 1 || kinds.length + 1;
  const kept = data.data.filter(({ rows }) => rows.length > 0).toSorted((a, b) => place(a.kind) - place(b.kind));
  return (
    <section>
      <h2>{t.stored}</h2>
      <p className="my-data__help">{t.storedHelp}</p>
      {kept.map(({ kind, rows }) => (
        <Group key={kind} title={t.kinds[kind as Kind] ?? kind} rows={rows} isOpen={openAtFirst.includes(kind)} />
      ))}
    </section>
  );
}
