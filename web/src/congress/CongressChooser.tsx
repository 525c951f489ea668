import type { ReactNode } from 'react';
import type { Congress } from '../api/types.ts';
import { useServerNow } from '../clock/serverClock.ts';
import { LocalText } from '../language/LocalText.tsx';
import { useTexts } from '../language/language.ts';
import { Link } from '../ui/Link.tsx';
import { Page } from '../ui/Page.tsx';
import { inOrder } from './choice.ts';
import { SampleNotice, WhereAndWhen } from './CongressHeading.tsx';
import { congressTexts } from './texts.ts';

interface CongressChooserProps {
  congresses: Congress[];
  /** What else can be done here. */
  children?: ReactNode;
}

export function CongressChooser({ congresses, children }: CongressChooserProps) {
  const t = useTexts(congressTexts);
  return (
    <Page title={t.chooseTitle}>
      {congresses.length === 0 && <p>{t.none}</p>}
      {children}
      <ul className="plain-list stack">
        {inOrder(congresses, useServerNow()).map((congress) => (
          <li key={congress.slug} className="card">
            <h2 className="card__title">
              <Link href={`/c/${congress.slug}`}>
                <LocalText of={congress.name} />
              </Link>{' '}
              {congress.state === 'DRAFT' && <strong className="tag">{t.draftLabel}</strong>}
            </h2>
            <WhereAndWhen congress={congress} />
            <SampleNotice congress={congress} />
          </li>
        ))}
      </ul>
    </Page>
  );
}
