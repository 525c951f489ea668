import type { ReactNode } from 'react';
import type { Session } from '../api/types.ts';
import { languageName } from '../language/format.ts';
import { LocalText } from '../language/LocalText.tsx';
import { localised, useLanguage, useTexts } from '../language/language.ts';
import { Icon } from '../ui/Icon.tsx';
import { factIcons } from './factIcons.ts';
import { sessionTexts } from './texts.ts';

type Fact = 'hosts' | 'theme' | 'district' | 'spoken' | 'accessibility';

function words(nl: string | undefined, en?: string): ReactNode {
  return nl ? <LocalText of={localised(nl, en)} /> : null;
}

export function Facts({ session }: { session: Session }) {
  const t = useTexts(sessionTexts);
  const language = useLanguage();
  const facts: Record<Fact, ReactNode> = {
    hosts: words(session.hosts.join(', ')),
    accessibility: words(session.accessibility, session.accessibilityEn),
    spoken: languageName(session.language, language),
    theme: words(session.theme, session.themeEn),
    district: words(session.district),
  };
  return (
    <dl className="session-facts">
      {(Object.keys(facts) as Fact[])
        .filter((name) => facts[name])
        .map((name) => (
          <div key={name}>
            <dt>
              <Icon lines={factIcons[name]} />
              {t[name]}
            </dt>
            <dd>{facts[name]}</dd>
          </div>
        ))}
    </dl>
  );
}
