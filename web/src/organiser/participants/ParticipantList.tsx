import type { ReactNode } from 'react';
import type { ListedParticipant } from '../../api/types.ts';
import { useTexts } from '../../language/language.ts';
import type { ListView } from './list.ts';
import { participantsTexts } from './texts.ts';
import { ViewFields } from './ViewFields.tsx';

interface ParticipantListProps {
  all: ListedParticipant[];
  found: number;
  view: ListView;
  onChange: (changed: Partial<ListView>) => void;
  children: ReactNode;
}

/** The list below the fields that choose from it. */
export function ParticipantList({ all, found, view, onChange, children }: ParticipantListProps) {
  const t = useTexts(participantsTexts);
  const isChosenFrom = view.search !== '' || view.organisation !== null;
  return (
    <section className="pane" aria-label={t.title}>
      <ViewFields view={view} participants={all} onChange={onChange} />
      <div className="list-found">
        <p role="status" className="tabular">
          {t.found(found, all.length)}
        </p>
        {isChosenFrom && (
          <button type="button" className="link-button" onClick={() => onChange({ search: '', organisation: null })}>
            {t.everybody}
          </button>
        )}
      </div>
      {found > 0 ? children : <p className="people__none">{isChosenFrom ? t.nobodyFound : t.nobodyYet}</p>}
      {found > 0 && <p className="people__foot">{t.keys}</p>}
    </section>
  );
}
