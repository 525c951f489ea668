import { request } from '../api/request.ts';
import type { Language, MyWishes } from '../api/types.ts';
import { chooseLanguage, useEnglishOffered, useLanguage } from '../language/language.ts';
import { useMe } from '../me/session.ts';
import { Button } from '../ui/Button.tsx';

const names: Record<Language, string> = { nl: 'Nederlands', en: 'English' };

export function LanguageSwitch() {
  const other: Language = useLanguage() === 'nl' ? 'en' : 'nl';
  const isOffered = useEnglishOffered();
  const me = useMe().data;

  function change() {
    chooseLanguage(other);
    // Mails use the same language. If that cannot be stored now, the page still switches.
    const wishes: MyWishes = { language: other };
    if (me) void request('PUT', '/api/v1/me', wishes).catch(() => undefined);
  }

  if (!isOffered) return null;
  return (
    <Button purpose="subtle" lang={other} onClick={change}>
      {names[other]}
    </Button>
  );
}
