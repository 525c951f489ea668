import { useTexts } from '../language/language.ts';
import { useOnline } from '../ui/useOnline.ts';
import { appTexts } from './texts.ts';

export function OfflineNotice() {
  const t = useTexts(appTexts);
  return useOnline() ? null : <p className="offline">{t.offline}</p>;
}
