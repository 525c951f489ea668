import { Link as DesignLink } from '@nl-design-system-candidate/link-react';
import { useSearchParams } from 'wouter';
import type { CongressInfo, Programme, Slot } from '../../api/types.ts';
import { dayAndTime, dayName, timeRange } from '../../language/format.ts';
import { LocalText, Sentence } from '../../language/LocalText.tsx';
import { inLanguage, useLanguage, useTexts } from '../../language/language.ts';
import { MeetingPointLine } from '../../programme/MeetingPointLine.tsx';
import { type FoundSlot, slotIn } from '../../programme/useSlot.ts';
import { Button } from '../../ui/Button.tsx';
import { Awaited } from '../../ui/Awaited.tsx';
import { Link } from '../../ui/Link.tsx';
import { NotFoundPage } from '../../ui/NotFoundPage.tsx';
import { Page } from '../../ui/Page.tsx';
import { OrganisersOnly } from '../workspace/OrganisersOnly.tsx';
import { workspacePath } from '../workspace/pages.ts';
import { namesFile, useNames } from './api.ts';
import { companionsOf } from './companions.ts';
import { Names } from './Names.tsx';
import { namesTexts } from './texts.ts';

function When({ congress, slot }: { congress: CongressInfo; slot: Slot }) {
  const t = useTexts(namesTexts);
  const language = useLanguage();
  return (
    <p>
      {t.when}: {dayName(slot.day, language)},{' '}
      <time dateTime={slot.start}>{timeRange(slot.start, slot.end, congress.timeZone, language)}</time>
    </p>
  );
}

function NameList({ congress, slot }: { congress: CongressInfo; slot: Slot }) {
  const t = useTexts(namesTexts);
  const language = useLanguage();
  const query = useNames(congress.slug, slot.id);
  return (
    <Awaited query={query}>
      {(participants) => (
        <>
          <p>
            {t.places}:{' '}
            {t.placesTaken(participants.confirmed.length + companionsOf(participants.confirmed), slot.capacity)}
          </p>
          <div className="buttons">
            <Button purpose="primary" onClick={() => window.print()}>
              {t.print}
            </Button>
            <DesignLink href={namesFile(congress.slug, slot.id, 'csv', language)} download>
              {t.file('CSV')}
            </DesignLink>
            <DesignLink href={namesFile(congress.slug, slot.id, 'xlsx', language)} download>
              {t.file('XLSX')}
            </DesignLink>
          </div>
          <Names participants={participants} />
          <p className="quiet">{t.made(dayAndTime(query.dataUpdatedAt, congress.timeZone, language))}</p>
        </>
      )}
    </Awaited>
  );
}

/** As the address of the list says it. */
const words = { overview: 'overzicht', door: 'deur', programme: 'programma' };

type Origin = keyof typeof words;

/** The page with the link to the list, which leads back there. */
function useOrigin(): Origin {
  const word = useSearchParams()[0].get('van');
  return (Object.keys(words) as Origin[]).find((origin) => words[origin] === word) ?? 'overview';
}

function addressOf(origin: Origin, slug: string, slot: Slot): string {
  const page = workspacePath(slug, origin);
  if (origin === 'door') return `${page}?dag=${slot.day}`;
  return origin === 'programme' ? `${page}?tijdstip=${slot.id}` : page;
}

function SlotNames({ congress, found: { session, slot } }: { congress: CongressInfo; found: FoundSlot }) {
  const t = useTexts(namesTexts);
  const language = useLanguage();
  const overview = workspacePath(congress.slug, 'overview');
  const from = useOrigin();
  return (
    <Page
      title={t.title(inLanguage(session.title, language).text)}
      heading={<Sentence words={[session.title]} say={(title = '') => t.title(title)} />}
      before={
        <p className="way-back">
          <Link href={addressOf(from, congress.slug, slot)} back>
            {t.to[from]}
          </Link>
        </p>
      }
    >
      <p className="lead">
        <LocalText of={congress.name} />
      </p>
      <OrganisersOnly
        slug={congress.slug}
        path={`${overview}/tijdstippen/${slot.id}/namen${from === 'overview' ? '' : `?van=${words[from]}`}`}
      >
        <div className="names-page">
          <When congress={congress} slot={slot} />
          <MeetingPointLine slot={slot} />
          <NameList congress={congress} slot={slot} />
        </div>
      </OrganisersOnly>
    </Page>
  );
}

/** The list for the host of a slot. */
export default function NamesPage({ programme, slotId }: { programme: Programme; slotId: string }) {
  const t = useTexts(namesTexts);
  const found = slotIn(programme, slotId);
  if (found) return <SlotNames congress={programme.congress} found={found} />;
  return <NotFoundPage title={t.unknownTitle} sentence={t.unknown} back={`/c/${programme.congress.slug}`} />;
}
