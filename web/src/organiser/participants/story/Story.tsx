import { useState } from 'react';
import type { CongressInfo, ListedParticipant, Programme } from '../../../api/types.ts';
import { dayNameOfYear } from '../../../language/format.ts';
import { Sentence } from '../../../language/LocalText.tsx';
import { useLanguage, useTexts } from '../../../language/language.ts';
import { useProgramme } from '../../../programme/api.ts';
import { Awaited } from '../../../ui/Awaited.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { useParticipants } from '../api.ts';
import { useStory } from './api.ts';
import { StoryContext } from './line.ts';
import type { Moment, Tone } from './moment.ts';
import { byDay, type Known, momentsIn } from './story.ts';
import { storyTexts } from './texts.ts';

const signs: Record<Tone, string> = {
  good: 'M5 12.5l4.5 4.5L19 7.5',
  warn: 'M12 7v5.2l3.5 2M20.5 12a8.5 8.5 0 1 1-17 0 8.5 8.5 0 0 1 17 0',
  bad: 'M6 6l12 12M18 6L6 18',
  plain: 'M6 12h12',
};
const envelope = 'M3 6h18v13H3zM3 7l9 6.5L21 7';

function MomentItem({ moment: { tone, isMail, lines } }: { moment: Moment }) {
  return (
    <li className="story__moment">
      <span className={`story__sign story__sign--${tone}`}>
        <Icon lines={isMail ? envelope : signs[tone]} />
      </span>
      <div>
        {lines.map((line, index) => (
          // The lines of a moment never change places.
          <p key={index} className={index === 0 ? 'story__what' : 'quiet'}>
            <Sentence {...line} />
          </p>
        ))}
      </div>
    </li>
  );
}

type Show = 'all' | 'mails';

function ShowChoice({ show, onChange }: { show: Show; onChange: (show: Show) => void }) {
  const t = useTexts(storyTexts);
  return (
    <div role="group" aria-label={t.show} className="segments">
      {(['all', 'mails'] as const).map((each) => (
        <button
          key={each}
          type="button"
          className="segments__choice"
          aria-pressed={show === each}
          onClick={() => onChange(each)}
        >
          {t.shows[each]}
        </button>
      ))}
    </div>
  );
}

interface MomentsProps {
  programme: Programme;
  participant: ListedParticipant;
  known: Known;
}

function Moments({ programme, participant, known }: MomentsProps) {
  const t = useTexts(storyTexts);
  const language = useLanguage();
  const [show, setShow] = useState<Show>('all');
  const people = useParticipants(programme.congress.slug).data;
  const all = momentsIn(known, new StoryContext(participant.name, programme, language, people));
  const shown = show === 'mails' ? all.filter(({ isMail }) => isMail) : all;
  return (
    <>
      <ShowChoice show={show} onChange={setShow} />
      {shown.length === 0 && <p className="quiet">{show === 'mails' ? t.noMails : t.nothing}</p>}
      {byDay(shown, programme.congress.timeZone).map(({ day, moments }) => (
        <section key={day} aria-label={dayNameOfYear(day, language)}>
          <h4 className="story__day">{dayNameOfYear(day, language)}</h4>
          <ol className="plain-list story__moments">
            {moments.map((moment, index) => (
              <MomentItem key={`${moment.at} ${index}`} moment={moment} />
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

interface StoryProps {
  congress: CongressInfo;
  participant: ListedParticipant;
}

/** What somebody asked, what was decided and why, what was mailed, what organisers changed. */
export function Story({ congress: { slug }, participant }: StoryProps) {
  const query = useStory(slug, participant.id);
  const programme = useProgramme(slug);
  return (
    <section aria-labelledby="story" className="story">
      <h3 id="story" className="story__title">
        {useTexts(storyTexts).title}
      </h3>
      <Awaited query={programme}>
        {(known) => (
          <Awaited query={query}>
            {(story) => <Moments programme={known} participant={participant} known={story} />}
          </Awaited>
        )}
      </Awaited>
    </section>
  );
}
