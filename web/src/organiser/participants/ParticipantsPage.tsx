import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import type { ListedParticipant, Programme } from '../../api/types.ts';
import { useTexts } from '../../language/language.ts';
import { Awaited } from '../../ui/Awaited.tsx';
import { Link } from '../../ui/Link.tsx';
import { ListAndPanel } from '../workspace/ListAndPanel.tsx';
import { Workspace } from '../workspace/Workspace.tsx';
import { useParticipants } from './api.ts';
import { fitting, inOrder, newcomer, viewInAddress } from './list.ts';
import { NewParticipant } from './NewParticipant.tsx';
import { ParticipantGrid } from './ParticipantGrid.tsx';
import { ParticipantList } from './ParticipantList.tsx';
import { ParticipantPanel } from './ParticipantPanel.tsx';
import { participantsTexts } from './texts.ts';
import { useListView } from './useListView.ts';

interface PeopleProps {
  programme: Programme;
  participants: ListedParticipant[];
}

function People({ programme, participants }: PeopleProps) {
  const [path] = useLocation();
  const { view, change } = useListView();
  const [times, setTimes] = useState(1);
  const [skimmed, setSkimmed] = useState<string | null>(null);
  const [changing, setChanging] = useState<string | null>(null);
  const { search, organisation, order, chosen } = view;
  // Ten thousand people are not sorted again for every key that is pressed.
  const ordered = useMemo(() => inOrder(participants, order), [participants, order]);
  const found = useMemo(() => fitting(ordered, search, organisation), [ordered, search, organisation]);
  const isChanging = chosen !== null && changing === chosen;
  const hrefOf = (id: string) => `${path}?${viewInAddress({ ...view, chosen: id })}`;

  function enter(id: string | null) {
    setTimes(times + 1);
    setSkimmed(null);
    if (id !== chosen) setChanging(null);
  }

  function close() {
    setChanging(null);
    change({ chosen: null });
  }

  function added(id: string | null) {
    enter(id);
    change({ chosen: id });
  }

  function skim(id: string) {
    setSkimmed(id);
    setChanging(null);
    change({ chosen: id });
  }

  const grid = (
    <ParticipantGrid
      // Another list begins at its top.
      key={viewInAddress({ ...view, chosen: null }).toString()}
      found={found}
      chosen={chosen}
      hrefOf={hrefOf}
      onChoose={skim}
      onEnter={enter}
    />
  );

  return (
    <ListAndPanel
      list={
        <ParticipantList all={participants} found={found.length} view={view} onChange={change}>
          {grid}
        </ParticipantList>
      }
      panel={
        chosen === newcomer ? (
          <NewParticipant congress={programme.congress} onAdded={added} onClose={close} />
        ) : (
          chosen !== null && (
            <ParticipantPanel
              key={chosen}
              programme={programme}
              participant={participants.find(({ id }) => id === chosen)}
              isChanging={isChanging}
              entered={chosen === skimmed ? 0 : times}
              onAdded={added}
              onChanging={(on) => setChanging(on ? chosen : null)}
              onClose={close}
            />
          )
        )
      }
      onClose={() => (isChanging ? setChanging(null) : close())}
    />
  );
}

function LoadedPeople({ programme }: { programme: Programme }) {
  const query = useParticipants(programme.congress.slug);
  return (
    <Awaited query={query}>{(participants) => <People programme={programme} participants={participants} />}</Awaited>
  );
}

function Actions() {
  const t = useTexts(participantsTexts);
  const [path] = useLocation();
  const { view } = useListView();
  return (
    <>
      <Link href={`${path}/importeren`} className="workspace__action">
        {t.toImport}
      </Link>
      <Link href={`${path}?${viewInAddress({ ...view, chosen: newcomer })}`} className="workspace__action">
        {t.add}
      </Link>
    </>
  );
}

export default function ParticipantsPage({ programme }: { programme: Programme }) {
  const t = useTexts(participantsTexts);
  return (
    <Workspace congress={programme.congress} page="participants" title={t.title} actions={<Actions />}>
      <LoadedPeople programme={programme} />
    </Workspace>
  );
}
