import { Link as DesignLink } from '@nl-design-system-candidate/link-react';
import { useSearchParams } from 'wouter';
import type { Programme } from '../../api/types.ts';
import { useLanguage, useTexts } from '../../language/language.ts';
import { Button } from '../../ui/Button.tsx';
import { Awaited } from '../../ui/Awaited.tsx';
import { formats } from '../reports/api.ts';
import { Workspace } from '../workspace/Workspace.tsx';
import { filePath, useHistory } from './api.ts';
import { HistoryFilters } from './HistoryFilters.tsx';
import { HistoryTable } from './HistoryTable.tsx';
import { CalledToday, ObjectName, type ObjectNameProps } from './ObjectName.tsx';
import { historyTexts } from './texts.ts';
import { everything, type HistoryView, viewIn, viewInAddress } from './view.ts';

function OnlyAbout({ onAll, ...thing }: ObjectNameProps & { onAll: () => void }) {
  const t = useTexts(historyTexts);
  return (
    <p className="history__about">
      {t.onlyAbout}{' '}
      <strong>
        <CalledToday {...thing} />
        <ObjectName {...thing} />
      </strong>{' '}
      <Button purpose="subtle" onClick={onAll}>
        {t.aboutAll}
      </Button>
    </p>
  );
}

function FoundEntries({ programme, history }: { programme: Programme; history: ReturnType<typeof useHistory> }) {
  const t = useTexts(historyTexts);
  return (
    <Awaited query={history}>
      {({ pages }) => {
        const entries = pages.flatMap((page) => page.entries);
        const total = pages.at(-1)?.total ?? 0;
        return (
          <>
            <p role="status" className="quiet tabular">
              {total === 0 ? t.nothing : t.found(total)}
            </p>
            {entries.length > 0 && <HistoryTable programme={programme} entries={entries} />}
            {history.hasNextPage && (
              <Button
                purpose="secondary"
                busy={history.isFetchingNextPage}
                onClick={() => void history.fetchNextPage()}
              >
                {t.more(Math.min(total - entries.length, 100))}
              </Button>
            )}
          </>
        );
      }}
    </Awaited>
  );
}

function History({ programme }: { programme: Programme }) {
  const t = useTexts(historyTexts);
  const [address, setAddress] = useSearchParams();
  const view = viewIn(address);
  const { slug } = programme.congress;
  const history = useHistory(slug, view);
  const latest = useHistory(slug, everything);

  function change(changed: Partial<HistoryView>) {
    setAddress(viewInAddress({ ...view, ...changed }), { replace: true });
  }

  const known = [latest, history].flatMap(({ data }) => data?.pages.flatMap((page) => page.entries) ?? []);
  return (
    <>
      <p>{t.lead}</p>
      <HistoryFilters view={view} known={known} onChange={change} />
      {view.object && (
        <OnlyAbout
          programme={programme}
          object={view.object}
          names={known.find(({ object }) => object === view.object)?.names}
          onAll={() => change({ object: null })}
        />
      )}
      <FoundEntries programme={programme} history={history} />
    </>
  );
}

function Download({ slug }: { slug: string }) {
  const t = useTexts(historyTexts);
  const language = useLanguage();
  const [address] = useSearchParams();
  return (
    <>
      {formats.map((format) => (
        <DesignLink key={format} href={filePath(slug, format, viewIn(address), language)} download>
          {t.download[format]}
        </DesignLink>
      ))}
    </>
  );
}

export default function HistoryPage({ programme }: { programme: Programme }) {
  const t = useTexts(historyTexts);
  const { congress } = programme;
  return (
    <Workspace congress={congress} page="history" title={t.title} actions={<Download slug={congress.slug} />}>
      <History programme={programme} />
    </Workspace>
  );
}
