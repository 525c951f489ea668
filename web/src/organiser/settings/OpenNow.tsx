import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { withPatience } from '../../api/patience.ts';
import type { Settings } from '../../api/types.ts';
import { serverNow, useServerNow } from '../../clock/serverClock.ts';
import { dayAndTime } from '../../language/format.ts';
import { useLanguage, useTexts } from '../../language/language.ts';
import { useProgramme } from '../../programme/api.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { tell } from '../../ui/notice.tsx';
import { useBusy } from '../../ui/useBusy.ts';
import { RequestNotices } from '../../ui/RequestNotices.tsx';
import type { Versioned } from '../editing/versioned.ts';
import { workspacePath } from '../workspace/pages.ts';
import { changeSettings, readSettings } from './api.ts';
import { openTexts } from './openTexts.ts';
import { openedAt, ownWindows } from './window.ts';

interface OpenNowProps {
  slug: string;
  /** As they are stored. */
  settings: Settings;
  onOpened: (now: Versioned<Settings>) => void;
}

/** Nothing else of the settings changes. */
async function open(slug: string): Promise<Versioned<Settings>> {
  const stored = await readSettings(slug);
  await changeSettings(slug, stored, openedAt(stored.value, serverNow()));
  return readSettings(slug);
}

function useOpening({ slug, onOpened }: OpenNowProps, onDone: () => void) {
  const t = useTexts(openTexts);
  const client = useQueryClient();
  const { run, ...state } = useBusy();

  async function openIt() {
    const done = await run((patience) => withPatience(() => open(slug), patience));
    if (!done.ok) return;
    for (const key of [['congresses'], ['programme', slug]]) void client.invalidateQueries({ queryKey: key });
    onDone();
    onOpened(done.value);
    tell({ kind: 'ok', text: t.opened, path: workspacePath(slug, 'settings') });
  }

  return { ...state, openIt };
}

function OpenDialog({ onClose, ...props }: OpenNowProps & { onClose: () => void }) {
  const t = useTexts(openTexts);
  const language = useLanguage();
  const { slug, settings } = props;
  const { busy, wait, error, openIt } = useOpening(props, onClose);
  const own = ownWindows(useProgramme(slug).data);
  const moment = (instant: string) => dayAndTime(instant, settings.timeZone, language);
  return (
    <Dialog title={t.ask} onClose={onClose}>
      <section className="effect" aria-label={t.effect}>
        <h3>{t.effect}</h3>
        <ul>
          <li>{t.opens(moment(settings.signupClosesAt))}</li>
          <li>{t.insteadOf(moment(settings.signupOpensAt))}</li>
          {own > 0 && <li>{t.own(own)}</li>}
          <li>{t.nobodyMailed}</li>
          <li>{t.rest}</li>
        </ul>
      </section>
      <RequestNotices wait={wait} error={error} />
      <div className="buttons">
        <Button purpose="primary" busy={busy} onClick={() => void openIt()}>
          {t.yes}
        </Button>
        <Button purpose="secondary" onClick={onClose}>
          {t.no}
        </Button>
      </div>
    </Dialog>
  );
}

/** Opens a sign-up that would open later, after saying what that does. */
export function OpenNow(props: OpenNowProps) {
  const t = useTexts(openTexts);
  const now = useServerNow();
  const [asked, setAsked] = useState(false);
  const { signupOpensAt, signupClosesAt } = props.settings;
  if (Date.parse(signupOpensAt) <= now || Date.parse(signupClosesAt) <= now) return null;
  return (
    <>
      <Button purpose="secondary" onClick={() => setAsked(true)}>
        {t.open}
      </Button>
      {asked && <OpenDialog {...props} onClose={() => setAsked(false)} />}
    </>
  );
}
