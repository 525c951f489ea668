import { useQuery } from '@tanstack/react-query';
import type { CongressInfo, Settings } from '../../api/types.ts';
import { useCongress } from '../../congress/api.ts';
import { useTexts } from '../../language/language.ts';
import { administers } from '../../me/roles.ts';
import { useMe } from '../../me/session.ts';
import { Awaited } from '../../ui/Awaited.tsx';
import type { Versioned } from '../editing/versioned.ts';
import { AskBeforeLeaving } from '../workspace/AskBeforeLeaving.tsx';
import { Workspace } from '../workspace/Workspace.tsx';
import { about } from './about.ts';
import { AboutFieldset } from './AboutFieldset.tsx';
import { admission } from './admission.ts';
import { AdmissionFieldset } from './AdmissionFieldset.tsx';
import { settingsQuery } from './api.ts';
import { AppearanceSection } from './AppearanceSection.tsx';
import { DeleteCongress } from './DeleteCongress.tsx';
import { languages } from './languages.ts';
import { LanguagesFieldset } from './LanguagesFieldset.tsx';
import { MailSection } from './MailSection.tsx';
import { ReminderSection } from './ReminderSection.tsx';
import { NextSteps } from './NextSteps.tsx';
import { OpenNow } from './OpenNow.tsx';
import { organisers } from './organisers.ts';
import { OrganisersFieldset } from './OrganisersFieldset.tsx';
import { Publication } from './Publication.tsx';
import { retention } from './retention.ts';
import { RetentionFieldset } from './RetentionFieldset.tsx';
import { rules } from './rules.ts';
import { RulesFieldset } from './RulesFieldset.tsx';
import { SettingsCard, SettingsSection } from './SettingsSection.tsx';
import { settingsTexts } from './texts.ts';
import { TravelFieldset } from './TravelFieldset.tsx';
import { travelSpeeds } from './travelSpeeds.ts';
import { useAnchor } from './useAnchor.ts';

interface OpenedProps {
  slug: string;
  opened: Versioned<Settings>;
}

function OrganisersList({ addresses }: { addresses: string[] }) {
  const t = useTexts(settingsTexts);
  return (
    <>
      <ul>
        {addresses.map((address) => (
          <li key={address}>{address}</li>
        ))}
      </ul>
      <p className="quiet">{t.organisersAreFixed}</p>
    </>
  );
}

function Sections({ slug, opened }: OpenedProps) {
  const t = useTexts(settingsTexts);
  const isAdministrator = administers(useMe().data);
  const state = useCongress(slug)?.state;
  const part = { slug, opened, isDraft: state === 'DRAFT' };
  return (
    <div className="settings__cards">
      {part.isDraft && <NextSteps slug={slug} />}
      <SettingsSection {...part} part={about} title={t.sections.gegevens}>
        {(fields, { english }) => <AboutFieldset {...fields} english={english} exists />}
      </SettingsSection>
      <SettingsSection {...part} part={rules} title={t.sections.regels}>
        {(fields, settings, onOpened) => (
          <RulesFieldset
            {...fields}
            timeZone={settings.timeZone}
            opening={part.isDraft ? undefined : <OpenNow slug={slug} settings={settings} onOpened={onOpened} />}
          />
        )}
      </SettingsSection>
      <SettingsSection {...part} part={admission} title={t.sections.meedoen}>
        {(fields) => <AdmissionFieldset {...fields} />}
      </SettingsSection>
      <SettingsSection {...part} part={languages} title={t.sections.talen}>
        {(fields, { name }) => <LanguagesFieldset {...fields} isNamed={name.en !== undefined} />}
      </SettingsSection>
      <MailSection slug={slug} title={t.sections.mails} />
      <ReminderSection slug={slug} />
      {isAdministrator ? (
        <SettingsSection {...part} part={organisers} title={t.sections.organisatoren}>
          {(fields) => <OrganisersFieldset {...fields} />}
        </SettingsSection>
      ) : (
        <SettingsCard id={organisers.id} title={t.sections.organisatoren}>
          <OrganisersList addresses={opened.value.organisers} />
        </SettingsCard>
      )}
      <SettingsSection {...part} part={retention} title={t.sections.bewaren}>
        {(fields, settings) => <RetentionFieldset {...fields} slug={slug} settings={settings} />}
      </SettingsSection>
      <SettingsSection {...part} part={travelSpeeds} title={t.sections.reistijd}>
        {(fields) => <TravelFieldset {...fields} />}
      </SettingsSection>
      <AppearanceSection slug={slug} title={t.sections.uiterlijk} />
      <SettingsCard id="publiceren" title={t.sections.publiceren}>
        {state && <Publication slug={slug} isDraft={part.isDraft} />}
      </SettingsCard>
      {isAdministrator && (
        <SettingsCard id="verwijderen" title={t.sections.verwijderen}>
          <DeleteCongress slug={slug} isPossible={state === 'DRAFT' || state === 'PAST'} />
        </SettingsCard>
      )}
    </div>
  );
}

function Contents({ isAdministrator }: { isAdministrator: boolean }) {
  const t = useTexts(settingsTexts);
  const sections = Object.entries(t.sections).filter(([id]) => id !== 'verwijderen' || isAdministrator);
  return (
    <nav aria-label={t.title} className="settings__nav">
      <ul className="plain-list settings__list">
        {sections.map(([id, title]) => (
          <li key={id}>
            <a className="nl-link settings__link" href={`#${id}`}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Opened(props: OpenedProps) {
  useAnchor();
  return (
    <AskBeforeLeaving className="settings">
      <Contents isAdministrator={administers(useMe().data)} />
      <Sections {...props} />
    </AskBeforeLeaving>
  );
}

function Loaded({ slug }: { slug: string }) {
  const query = useQuery(settingsQuery(slug));
  return <Awaited query={query}>{(opened) => <Opened slug={slug} opened={opened} />}</Awaited>;
}

export default function SettingsPage({ congress }: { congress: CongressInfo }) {
  const t = useTexts(settingsTexts);
  return (
    <Workspace congress={congress} page="settings" title={t.title}>
      <p>{t.lead}</p>
      <Loaded slug={congress.slug} />
    </Workspace>
  );
}
