import { useLocation } from 'wouter';
import { useTexts } from '../language/language.ts';
import { Icon } from '../ui/Icon.tsx';
import { forgetNotice, tell } from '../ui/notice.tsx';
import { sessionTexts } from './texts.ts';

const arrow = 'M12 15V4M8 7.5 12 3.5l4 4M8 11H6v9.5h12V11h-2';

/** With the device's own way to share where it has one, else as a copied link. */
export function ShareSession({ title }: { title: string }) {
  const t = useTexts(sessionTexts);
  const [path] = useLocation();
  const url = new URL(path, window.location.origin).href;

  function share() {
    forgetNotice();
    // Closing the device's own window is a change of mind, not an error.
    if ('share' in navigator) void navigator.share({ title, url }).catch(() => undefined);
    else void copy();
  }

  async function copy() {
    try {
      await navigator.clipboard.writeText(url);
      tell({ kind: 'ok', text: t.linkCopied, path });
    } catch {
      tell({ kind: 'info', text: t.copyYourself(url), path });
    }
  }

  return (
    <button type="button" className="link-button session__share" onClick={share}>
      <Icon lines={arrow} /> {t.share}
    </button>
  );
}
