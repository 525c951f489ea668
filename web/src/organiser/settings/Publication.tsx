import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { withPatience } from '../../api/patience.ts';
import { usePublish } from '../../congress/api.ts';
import { congressTexts } from '../../congress/texts.ts';
import { useTexts } from '../../language/language.ts';
import { Button } from '../../ui/Button.tsx';
import { tell } from '../../ui/notice.tsx';
import { useBusy } from '../../ui/useBusy.ts';
import { RequestNotices } from '../../ui/RequestNotices.tsx';
import { workspacePath } from '../workspace/pages.ts';
import { makeDraft } from './api.ts';
import { settingsTexts } from './texts.ts';

function useMakeDraft(slug: string): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    await makeDraft(slug);
    await client.invalidateQueries({ queryKey: ['congresses'] });
  };
}

/** Publishing, or making the congress a draft again; what that does is said first. */
export function Publication({ slug, isDraft }: { slug: string; isDraft: boolean }) {
  const t = useTexts(settingsTexts);
  const { becomesPublic, published } = useTexts(congressTexts);
  const publish = usePublish(slug);
  const hide = useMakeDraft(slug);
  const [asked, setAsked] = useState(false);
  const { busy, wait, error, run } = useBusy();

  async function change() {
    const done = await run((patience) => withPatience(isDraft ? publish : hide, patience));
    const text = isDraft ? published : t.madeDraft;
    if (done.ok) tell({ kind: 'ok', text, path: workspacePath(slug, 'settings') });
    setAsked(false);
  }

  return (
    <>
      <p>{isDraft ? t.isDraft : t.isPublic}</p>
      {asked && (
        <section className="effect" aria-label={t.publicationEffect} role="status">
          <h3>{t.publicationEffect}</h3>
          <ul>
            {(isDraft ? becomesPublic : t.becomesDraft).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
      )}
      <RequestNotices wait={wait} error={error} />
      <div className="buttons">
        {asked ? (
          <>
            <Button purpose="primary" busy={busy} onClick={() => void change()}>
              {isDraft ? t.yesPublish : t.yesDraft}
            </Button>
            <Button purpose="secondary" onClick={() => setAsked(false)}>
              {t.notYet}
            </Button>
          </>
        ) : (
          <Button purpose="secondary" onClick={() => setAsked(true)}>
            {isDraft ? t.publish : t.makeDraft}
          </Button>
        )}
      </div>
    </>
  );
}
