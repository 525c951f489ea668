import type { Programme } from '../../api/types.ts';
import { clockTime } from '../../language/format.ts';
import { useLanguage, useTexts } from '../../language/language.ts';
import { Button } from '../../ui/Button.tsx';
import { Alert } from '../../ui/Alert.tsx';
import { Awaited } from '../../ui/Awaited.tsx';
import { Workspace } from '../workspace/Workspace.tsx';
import { useStatus } from './api.ts';
import { AttentionList } from './AttentionList.tsx';
import { broken, type Look, verdict } from './look.ts';
import { Promises } from './Promises.tsx';
import { statusTexts } from './texts.ts';
import { OverbookedSlots, WrongSlots } from './WrongSlots.tsx';

function InShort({ look }: { look: Look }) {
  const t = useTexts(statusTexts);
  const numbers = broken(look);
  switch (verdict(look)) {
    case 'kept':
      return <Alert kind="ok" title={t.kept(numbers)} />;
    case 'unknown':
      return (
        <Alert kind="warning" title={t.unknown(numbers)}>
          <p>{t.unknownAdvice}</p>
        </Alert>
      );
    case 'broken':
      return (
        <Alert kind="error" title={t.broken(numbers)}>
          <p>{t.brokenAdvice}</p>
        </Alert>
      );
  }
}

function LiveStatus({ programme }: { programme: Programme }) {
  const t = useTexts(statusTexts);
  const language = useLanguage();
  const { slug, timeZone } = programme.congress;
  const status = useStatus(slug);
  return (
    <Awaited query={status}>
      {(look) => (
        <div className="status">
          <InShort look={look} />
          {status.isRefetchError && (
            <Alert kind="warning">
              <p>{t.stale}</p>
            </Alert>
          )}
          <div className="status__looked">
            <p className="quiet tabular">{t.looked(clockTime(look.at, timeZone, language))}</p>
            <Button purpose="secondary" onClick={() => void status.refetch()}>
              {t.lookNow}
            </Button>
          </div>
          <WrongSlots look={look} programme={programme} />
          <OverbookedSlots look={look} programme={programme} />
          <AttentionList look={look} slug={slug} />
          <Promises look={look} />
        </div>
      )}
    </Awaited>
  );
}

export default function StatusPage({ programme }: { programme: Programme }) {
  const t = useTexts(statusTexts);
  return (
    <Workspace congress={programme.congress} page="status" title={t.title}>
      <LiveStatus programme={programme} />
    </Workspace>
  );
}
