import { useTexts } from '../language/language.ts';
import { Button } from '../ui/Button.tsx';
import { CopyField } from '../ui/CopyField.tsx';
import { togetherTexts } from './texts.ts';

interface ShareLinkProps {
  link: string;
  title: string;
}

/** Closing the share sheet is a change of mind, not an error. */
const share = (data: ShareData) => void navigator.share(data).catch(() => undefined);

export function ShareLink({ link, title }: ShareLinkProps) {
  const t = useTexts(togetherTexts);
  return (
    <CopyField
      label={t.link}
      description={t.linkHelp}
      value={link}
      words={t}
      takesFocus
      first={
        'share' in navigator && (
          <Button
            purpose="primary"
            onClick={() => share({ title: t.shareTitle(title), text: t.bothOrNone, url: link })}
          >
            {t.share}
          </Button>
        )
      }
    />
  );
}
