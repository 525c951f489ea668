import { useTexts } from '../../language/language.ts';
import { Loading } from '../../ui/Awaited.tsx';
import { MailView } from '../messages/MailView.tsx';
import { type Previewed, useMailPreview } from './mailsApi.ts';
import { mailTexts } from './mailTexts.ts';

/** A mail as it would be sent, written by the code that sends it. */
export function MailPreviewBlock({ slug, wanted }: { slug: string; wanted: Previewed }) {
  const t = useTexts(mailTexts);
  const { data: preview, isError } = useMailPreview(slug, wanted);
  return (
    <section className="mail-preview" aria-label={t.preview}>
      <h3>{t.preview}</h3>
      <p className="quiet">{t.previewHelp}</p>
      {/* The keyboard scrolls only what can have the focus. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="mail-preview__shown" tabIndex={0} role="group" aria-label={t.parts}>
        {preview ? (
          <>
            <dl className="mail-preview__head">
              <dt>{t.from}</dt>
              <dd>{preview.sender}</dd>
              {preview.replyTo && (
                <>
                  <dt>{t.answers}</dt>
                  <dd>{preview.replyTo}</dd>
                </>
              )}
              <dt>{t.subject}</dt>
              <dd lang={wanted.language}>{preview.subject}</dd>
            </dl>
            <div lang={wanted.language}>
              <MailView html={preview.html} title={t.preview} />
            </div>
          </>
        ) : isError ? (
          <p>{t.noPreview}</p>
        ) : (
          <Loading />
        )}
      </div>
    </section>
  );
}
