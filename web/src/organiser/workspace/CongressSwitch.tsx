import type { ReactNode } from 'react';
import type { Congress, CongressInfo } from '../../api/types.ts';
import { useServerNow } from '../../clock/serverClock.ts';
import { useCongresses } from '../../congress/api.ts';
import { inOrder } from '../../congress/choice.ts';
import { congressTexts } from '../../congress/texts.ts';
import { days } from '../../language/format.ts';
import { useLanguage, useTexts } from '../../language/language.ts';
import { LocalText } from '../../language/LocalText.tsx';
import { administers, mayOrganise } from '../../me/roles.ts';
import { useMe } from '../../me/session.ts';
import { Link } from '../../ui/Link.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Disclosure } from './Disclosure.tsx';
import { icons } from './icons.ts';
import { type WorkspacePage, workspacePath } from './pages.ts';
import { workspaceTexts } from './texts.ts';

interface CongressSwitchProps {
  congress: CongressInfo;
  /** The page that is open, which the visitor stays on in another congress. */
  page: WorkspacePage;
}

function useOrganised(): Congress[] {
  const me = useMe().data;
  const all = useCongresses().data ?? [];
  return inOrder(all, useServerNow()).filter(({ slug }) => mayOrganise(me, slug));
}

function Name({ congress, children }: { congress: CongressInfo; children?: ReactNode }) {
  const language = useLanguage();
  return (
    <span className="congress-switch__name">
      <strong>
        <LocalText of={congress.name} />
      </strong>{' '}
      <span className="congress-switch__days">{days(congress.days, language)}</span> {children}
    </span>
  );
}

function Choice({ congress, page }: CongressSwitchProps) {
  const t = useTexts(workspaceTexts);
  const others = useOrganised().filter(({ slug }) => slug !== congress.slug);
  const { draftLabel } = useTexts(congressTexts);
  const button = (
    <>
      <span className="visually-hidden">{t.congress}: </span>
      <Name congress={congress} />
      <Icon lines={icons.choose} />
    </>
  );
  return (
    <Disclosure className="congress-switch" buttonClass="congress-switch__button" button={button}>
      {others.map((each) => (
        <li key={each.slug}>
          <Link href={workspacePath(each.slug, page)} className="congress-switch__link">
            <Name congress={each}>{each.state === 'DRAFT' && <span className="tag">{draftLabel}</span>}</Name>
          </Link>
        </li>
      ))}
      <li>
        <Link href="/congressen" className="congress-switch__link congress-switch__link--all">
          {t.allCongresses}
        </Link>
      </li>
    </Disclosure>
  );
}

/** The congress that is organised here, and the way to others if there are any. Administrators make new ones there. */
export function CongressSwitch(props: CongressSwitchProps) {
  const isOneOfMany = useOrganised().length > 1;
  const isAdministrator = administers(useMe().data);
  if (isOneOfMany || isAdministrator) return <Choice {...props} />;
  return (
    <p className="congress-switch congress-switch--only">
      <Name congress={props.congress} />
    </p>
  );
}
