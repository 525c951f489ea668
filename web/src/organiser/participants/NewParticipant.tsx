import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { CongressInfo, ParticipantImport } from '../../api/types.ts';
import { useTexts } from '../../language/language.ts';
import { Button } from '../../ui/Button.tsx';
import { tell } from '../../ui/notice.tsx';
import { workspacePath } from '../workspace/pages.ts';
import { Panel } from '../workspace/Panel.tsx';
import { participantsQuery } from './api.ts';
import { LineChanges } from './Changes.tsx';
import type { Typed } from './correction.ts';
import { DiffersNotice } from '../import/DiffersNotice.tsx';
import { ImportRefusal } from '../import/ImportRefusal.tsx';
import { mistakesByField, otherMistakes } from './mistakes.ts';
import { oneLine } from './oneLine.ts';
import { PersonFields } from './PersonFields.tsx';
import { participantsTexts } from './texts.ts';
import { useListTrial } from './useListTrial.ts';

interface NewParticipantProps {
  congress: CongressInfo;
  /** What was typed for somebody else. */
  start?: Typed;
  /** With the id, unless the new participant was changed or removed at once. */
  onAdded: (id: string | null) => void;
  onClose: () => void;
}

function NewEffect({ name, result }: { name: string; result: ParticipantImport }) {
  const t = useTexts(participantsTexts);
  const { added, changes, people } = result;
  return (
    <section className="effect" aria-label={t.effect} role="status">
      <h3>{t.effect}</h3>
      {added > 0 && <p>{t.isAdded(name)}</p>}
      {added === 0 && <p>{changes.length === 0 ? t.isListed(name) : t.isChanged}</p>}
      {changes.map((each) => (
        <LineChanges key={each.line} of={each} />
      ))}
      <p>{people.promoted === 0 ? t.nobodyMailed : t.promoted(people.promoted)}</p>
    </section>
  );
}

/** One person by hand, as a file with one line: with its checks, and with its effect shown first. */
export function NewParticipant({ congress: { slug }, congress, start, onAdded, onClose }: NewParticipantProps) {
  const t = useTexts(participantsTexts);
  const client = useQueryClient();
  const [typed, setTyped] = useState<Typed>(start ?? { name: '', email: '', organisation: '', days: congress.days });
  const { tried, busy, error, attempt, store, forget } = useListTrial(slug);
  const wrong = mistakesByField(error);
  const others = otherMistakes(error);
  const isComplete = typed.days.length > 0 && typed.name.trim() !== '' && typed.email.trim() !== '';
  const changesNothing = tried !== null && tried.result.added + tried.result.changed === 0;

  function change(next: Typed) {
    setTyped(next);
    forget();
  }

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (!isComplete || changesNothing) return;
    if (!tried) return attempt(new Blob([oneLine(typed, congress.days)], { type: 'text/csv' }));
    const stored = await store(tried);
    if (!stored) return;
    tell({
      kind: 'ok',
      text: (stored.added > 0 ? t.isAddedNow : t.saved)(typed.name.trim()),
      path: workspacePath(slug, 'participants'),
    });
    onAdded(idOf(typed));
  }

  function idOf({ name, email }: Typed): string | null {
    const all = client.getQueryData(participantsQuery(slug).queryKey) ?? [];
    const isThis = (a: string, b: string) => a.toLowerCase() === b.trim().toLowerCase();
    return all.find((one) => isThis(one.email, email) && isThis(one.name, name))?.id ?? null;
  }

  return (
    <Panel title={t.add} entered={1} onClose={onClose}>
      <form className="form" onSubmit={(event) => void submit(event)} noValidate>
        <PersonFields congress={congress} typed={typed} wrong={wrong} onChange={change} />
        {error !== null && (others.length > 0 || Object.keys(wrong).length === 0) && (
          <ImportRefusal error={error} mistakes={others} />
        )}
        {tried?.differs && <DiffersNotice />}
        {tried && <NewEffect name={typed.name.trim()} result={tried.result} />}
        <div className="buttons">
          <Button type="submit" purpose="primary" busy={busy} disabled={!isComplete || changesNothing}>
            {!tried ? t.showEffect : tried.result.added > 0 ? t.addThis : t.save}
          </Button>
          <Button purpose="secondary" onClick={onClose}>
            {t.cancel}
          </Button>
        </div>
      </form>
    </Panel>
  );
}
