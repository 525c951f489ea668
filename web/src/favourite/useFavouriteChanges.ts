import { useQueryClient } from '@tanstack/react-query';
import { Problem } from '../api/problem.ts';
import { currentLanguage, useTexts } from '../language/language.ts';
import { announce } from '../ui/announcer.tsx';
import { errorWords } from '../ui/errorWords.ts';
import { tell } from '../ui/notice.tsx';
import { uiTexts } from '../ui/texts.ts';
import { addFavourite, favouritesQuery, orderFavourites, removeFavourite } from './api.ts';
import { keepHere, keptHere } from './keptHere.ts';
import { favouriteTexts } from './texts.ts';
import { useOwner } from './useFavourites.ts';

/** Changes are shown at once, and taken back if they fail. */
export function useFavouriteChanges(slug: string) {
  const client = useQueryClient();
  const owner = useOwner(slug);
  const t = useTexts(favouriteTexts);
  const ui = useTexts(uiTexts);
  const query = owner && favouritesQuery(owner);

  function show(change: (known: string[]) => string[]) {
    if (!query) return;
    // An answer that is still under way is older than this change.
    void client.cancelQueries({ queryKey: query.queryKey });
    client.setQueryData(query.queryKey, (known: string[] | undefined) => known && change(known));
  }

  async function send(ask: () => Promise<unknown>) {
    try {
      await ask();
    } catch (error) {
      const why = errorWords(error, ui, currentLanguage()).sentence;
      tell({ kind: 'error', text: t.notKept(why), path: window.location.pathname });
      await client.invalidateQueries(query);
    }
  }

  const here = () => keptHere(slug, owner?.participantId);
  const keep = (slotIds: string[]) => keepHere(slug, slotIds, owner?.participantId);
  const alsoHere = (slotId: string) => keep([...here(), slotId]);

  async function add(slotId: string) {
    announce(t.isKept);
    // It stays in this browser until the others are known, and behind those that are still to be merged.
    if (!query || !client.getQueryData(query.queryKey) || here().length > 0) return alsoHere(slotId);
    show((known) => [...known.filter((each) => each !== slotId), slotId]);
    return send(() =>
      addFavourite(owner, slotId).catch((error: unknown) => {
        if (error instanceof Problem) throw error;
        // Without an answer it stays in this browser until it can be sent.
        alsoHere(slotId);
      }),
    );
  }

  async function remove(slotId: string) {
    announce(t.isGone);
    keep(here().filter((each) => each !== slotId));
    if (!owner) return;
    show((known) => known.filter((each) => each !== slotId));
    return send(() => removeFavourite(owner, slotId));
  }

  async function order(slotIds: string[]) {
    if (!owner) return keep(slotIds);
    show(() => slotIds);
    return send(() => orderFavourites(owner, slotIds));
  }

  return { add, remove, order };
}
