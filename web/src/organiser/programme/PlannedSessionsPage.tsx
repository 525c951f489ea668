import { useState } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import type { Programme } from '../../api/types.ts';
import { congressPath } from '../../congress/api.ts';
import { useTexts } from '../../language/language.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Link } from '../../ui/Link.tsx';
import { useDashboard } from '../dashboard/api.ts';
import { ListAndPanel } from '../workspace/ListAndPanel.tsx';
import { MoreActions } from '../workspace/MoreActions.tsx';
import { Workspace } from '../workspace/Workspace.tsx';
import { OpenPanel } from './OpenPanel.tsx';
import { PlannedSession } from './PlannedSession.tsx';
import { sessionTexts } from './texts.ts';
import { inView, type Numbers, type Opened, type SessionView, sizeOf, viewIn, viewInAddress } from './view.ts';
import { ViewFields } from './ViewFields.tsx';

const none: Numbers = new Map();

function useNumbers(slug: string): { numbers: Numbers; failed: boolean } {
  const { query, stale } = useDashboard(slug);
  const slots = query.data?.slots;
  const numbers = slots ? new Map(slots.map((slot) => [slot.slotId, slot])) : none;
  return { numbers, failed: stale || query.isError };
}

/** The numbers at the moment the view was chosen, or when the first numbers arrived. */
function useSeen(numbers: Numbers, choice: string): Numbers {
  const [seen, setSeen] = useState<{ choice: string; numbers: Numbers } | null>(null);
  if (numbers.size > 0 && seen?.choice !== choice) setSeen({ choice, numbers });
  return seen?.numbers ?? none;
}

function useView() {
  const [path] = useLocation();
  const [address, setAddress] = useSearchParams();
  const view = viewIn(address);
  const change = (changed: Partial<SessionView>) =>
    setAddress(viewInAddress({ ...view, ...changed }), { replace: true });
  return { path, view, change };
}

const files = ['programme.csv', 'programme.xlsx', 'schedule.json'] as const;

function Actions({ slug }: { slug: string }) {
  const t = useTexts(sessionTexts);
  const { path, view } = useView();
  const newSession = viewInAddress({ ...view, open: { kind: 'new-session', copy: null } });
  return (
    <>
      <Link href={`${path}?${newSession.toString()}`} className="workspace__action">
        {t.newSession}
      </Link>
      <MoreActions>
        <li>
          <Link href={`${path}/importeren`}>{t.toImport}</Link>
        </li>
        {files.map((format) => (
          <li key={format}>
            <a className="nl-link" href={`${congressPath(slug)}/${format}`} download>
              {t.download[format]}
            </a>
          </li>
        ))}
      </MoreActions>
    </>
  );
}

/** Where the focus returns when the form is closed. */
const openerOf = (open: Opened | null) =>
  open?.kind === 'slot' ? `slot-${open.slot}` : open && 'session' in open ? `session-${open.session}` : '';

function Sessions({ programme }: { programme: Programme }) {
  const t = useTexts(sessionTexts);
  const { congress, sessions } = programme;
  const { path, view, change } = useView();
  const { numbers, failed } = useNumbers(congress.slug);
  const seen = useSeen(numbers, viewInAddress({ ...view, open: null }).toString());
  const listed = inView(sessions, view, seen);
  const addressOf = (open: Opened) => `${path}?${viewInAddress({ ...view, open }).toString()}`;

  /** A phone shows the list again only after the form is closed. */
  function open(next: Opened | null) {
    change({ open: next });
    if (next === null) requestAnimationFrame(() => document.getElementById(openerOf(view.open))?.focus());
  }

  const list = (
    <div className="pane">
      <ViewFields sessions={sessions} days={congress.days} view={view} onChange={change} />
      {failed && <Alert kind="warning">{<p>{t.stale}</p>}</Alert>}
      <p role="status" className="list-found tabular">
        {sessions.length === 0 ? t.empty : t.found(sizeOf(listed), sessions.length)}
      </p>
      <ul className="plain-list planned-list">
        {listed.map((each) => (
          <PlannedSession
            key={each.session.id}
            congress={congress}
            listed={each}
            numbers={numbers}
            addressOf={addressOf}
            open={view.open}
          />
        ))}
      </ul>
    </div>
  );

  return (
    <>
      <p className="quiet tabular">{t.size(sizeOf(sessions))}</p>
      <ListAndPanel
        list={list}
        panel={
          view.open && (
            <OpenPanel
              key={JSON.stringify(view.open)}
              programme={programme}
              numbers={numbers}
              opened={view.open}
              addressOf={addressOf}
              onOpen={open}
            />
          )
        }
        onClose={() => open(null)}
      />
    </>
  );
}

export default function PlannedSessionsPage({ programme }: { programme: Programme }) {
  const t = useTexts(sessionTexts);
  const { congress } = programme;
  return (
    <Workspace congress={congress} page="programme" title={t.title} actions={<Actions slug={congress.slug} />}>
      <Sessions programme={programme} />
    </Workspace>
  );
}
