import { useEffect, useEffectEvent, useId, useState } from 'react';
import { useTexts } from '../language/language.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { togetherTexts } from './texts.ts';

interface ShareLinkProps {
  link: string;
  title: string;
}

/** Closing the share sheet is a change of mind, not an error. */
const share = (data: ShareData) => void navigator.share(data).catch(() => undefined);

export function ShareLink({ link, title }: ShareLinkProps) {
  const t = useTexts(togetherTexts);
  const id = useId();
  const [copied, setCopied] = useState(false);
  const field = () => document.querySelector<HTMLInputElement>(`[data-link="${id}"]`);
  const mark = useEffectEvent(() => field()?.focus());
  // It appears after the button that created it has been pressed.
  useEffect(() => mark(), []);

  function copy() {
    navigator.clipboard.writeText(link).then(
      () => setCopied(true),
      // Without permission the link is selected, so that it can be copied by keyboard.
      () => field()?.select(),
    );
  }

  return (
    <div className="share-link">
      <Field
        label={t.link}
        description={t.linkHelp}
        data-link={id}
        readOnly
        value={link}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div className="buttons">
        {'share' in navigator && (
          <Button
            purpose="primary"
            onClick={() => share({ title: t.shareTitle(title), text: t.bothOrNone, url: link })}
          >
            {t.share}
          </Button>
        )}
        <Button purpose="secondary" onClick={copy}>
          {t.copy}
        </Button>
      </div>
      <p role="status" className="share-link__copied">
        {copied && t.copied}
      </p>
    </div>
  );
}
