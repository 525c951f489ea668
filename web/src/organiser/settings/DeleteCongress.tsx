import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { fieldErrors } from '../../api/fieldErrors.ts';
import { withPatience } from '../../api/patience.ts';
import { useTexts } from '../../language/language.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { tell } from '../../ui/notice.tsx';
import { useBusy } from '../../ui/useBusy.ts';
import { RequestNotices } from '../../ui/RequestNotices.tsx';
import { deleteCongress } from './api.ts';
import { settingsTexts } from './texts.ts';

const after = '/congressen';

/** Only of a draft or a past congress. The slug is typed, so that nobody deletes the wrong one. */
export function DeleteCongress({ slug, isPossible }: { slug: string; isPossible: boolean }) {
  const t = useTexts(settingsTexts);
  const client = useQueryClient();
  const [, navigate] = useLocation();
  const [typed, setTyped] = useState('');
  const { busy, wait, error, run } = useBusy();
  const beside = fieldErrors(error)['confirmation'];

  async function submit(event: FormEvent) {
    event.preventDefault();
    const done = await run((patience) => withPatience(() => deleteCongress(slug, typed.trim()), patience));
    if (!done.ok) return;
    navigate(after);
    tell({ kind: 'ok', text: t.deleted, path: after });
    await client.invalidateQueries({ queryKey: ['congresses'] });
  }

  if (!isPossible) return <p>{t.notYetDeletable}</p>;
  return (
    <form className="form" onSubmit={(event) => void submit(event)} noValidate>
      <p>{t.deleteHelp}</p>
      <Field
        label={t.typeSlug(slug)}
        error={beside}
        value={typed}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        onChange={({ target }) => setTyped(target.value)}
      />
      <RequestNotices wait={wait} error={beside ? null : error} />
      <div className="buttons">
        <Button type="submit" purpose="secondary" hint="negative" busy={busy} disabled={typed.trim() !== slug}>
          {t.deleteCongress}
        </Button>
      </div>
    </form>
  );
}
