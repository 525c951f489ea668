import { useSearchParams } from 'wouter';
import type { CongressInfo, ListedParticipant, Programme } from '../../api/types.ts';
import { dayName, days as dayRange } from '../../language/format.ts';
import { LocalText } from '../../language/LocalText.tsx';
import { useLanguage, useTexts } from '../../language/language.ts';
import { Awaited } from '../../ui/Awaited.tsx';
import { Link } from '../../ui/Link.tsx';
import { type Option, Select } from '../../ui/Select.tsx';
import { useParticipants } from '../participants/api.ts';
import { inOrder } from '../participants/list.ts';
import { Workspace } from '../workspace/Workspace.tsx';
import { workspacePath } from '../workspace/pages.ts';
import { inSheets, withBadge } from './badges.ts';
import { doorTexts } from './texts.ts';
import { Button } from '../../ui/Button.tsx';

function Badge({ congress, participant }: { congress: CongressInfo; participant: ListedParticipant }) {
  const t = useTexts(doorTexts);
  const language = useLanguage();
  const { name, organisation } = participant;
  return (
    <li className="badge">
      <p className="badge__congress">
        <LocalText of={congress.name} /> · {dayRange(congress.days, language)}
      </p>
      <p className={name.length > 24 ? 'badge__name badge__name--long' : 'badge__name'}>{name}</p>
      {organisation && (
        <p className="badge__organisation" lang="nl">
          {organisation.name}
        </p>
      )}
      <p className="badge__role">{t.participant}</p>
    </li>
  );
}

function organisationsOf(participants: ListedParticipant[]): Option[] {
  const names = new Map(participants.flatMap(({ organisation: of }) => (of ? [[of.id, of.name] as const] : [])));
  return [...names]
    .map(([value, label]) => ({ value, label, language: 'nl' as const }))
    .sort((a, b) => a.label.localeCompare(b.label, 'nl'));
}

interface ChoiceProps {
  congress: CongressInfo;
  participants: ListedParticipant[];
  day: string | null;
  organisation: string | null;
  onChange: (day: string | null, organisation: string | null) => void;
}

function Choice({ congress, participants, day, organisation, onChange }: ChoiceProps) {
  const t = useTexts(doorTexts);
  const language = useLanguage();
  const days = congress.days.map((each) => ({ value: each, label: dayName(each, language) }));
  return (
    <div className="badges__choice">
      <Select
        label={t.day}
        value={day ?? ''}
        options={[{ value: '', label: t.everyDay }, ...days]}
        onChange={(chosen) => onChange(chosen || null, organisation)}
      />
      <Select
        label={t.organisation}
        value={organisation ?? ''}
        options={[{ value: '', label: t.allOrganisations }, ...organisationsOf(participants)]}
        onChange={(chosen) => onChange(day, chosen || null)}
      />
    </div>
  );
}

function Badges({ congress, participants }: { congress: CongressInfo; participants: ListedParticipant[] }) {
  const t = useTexts(doorTexts);
  const [address, setAddress] = useSearchParams();
  const [day, organisation] = [address.get('dag'), address.get('organisatie')];
  const badges = inOrder(withBadge(participants, day, organisation), 'name');
  const sheets = inSheets(badges);

  function change(nextDay: string | null, nextOrganisation: string | null) {
    const next = { ...(nextDay && { dag: nextDay }), ...(nextOrganisation && { organisatie: nextOrganisation }) };
    setAddress(next, { replace: true });
  }

  return (
    <>
      <Choice {...{ congress, participants, day, organisation }} onChange={change} />
      <p role="status" className="badges__found tabular">
        {badges.length === 0 ? t.noBadges : t.sheets(badges.length, sheets.length)}
      </p>
      {badges.length > 0 && (
        <div className="buttons">
          <Button purpose="primary" onClick={() => window.print()}>
            {t.print}
          </Button>
        </div>
      )}
      {sheets.map((sheet) => (
        <ul key={sheet[0]?.id} className="plain-list badge-sheet">
          {sheet.map((one) => (
            <Badge key={one.id} congress={congress} participant={one} />
          ))}
        </ul>
      ))}
    </>
  );
}

/** Sheets of badges, ten on an A4. */
export default function BadgesPage({ programme: { congress } }: { programme: Programme }) {
  const t = useTexts(doorTexts);
  const query = useParticipants(congress.slug);
  return (
    <Workspace congress={congress} page="door" title={t.badgesTitle}>
      <div className="badges">
        <p className="way-back">
          <Link href={workspacePath(congress.slug, 'door')}>{t.toDoor}</Link>
        </p>
        <Awaited query={query}>{(participants) => <Badges congress={congress} participants={participants} />}</Awaited>
      </div>
    </Workspace>
  );
}
