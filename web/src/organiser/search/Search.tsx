import { useEffect, useEffectEvent, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { useTexts } from '../../language/language.ts';
import { Icon } from '../../ui/Icon.tsx';
import { icons } from '../workspace/icons.ts';
import { SearchDialog } from './SearchDialog.tsx';
import { searchTexts } from './texts.ts';

/** A single letter would be pressed by accident and by voice control: WCAG 2.1.4. */
const opensSearch = ({ key, ctrlKey, metaKey }: KeyboardEvent) => key.toLowerCase() === 'k' && (ctrlKey || metaKey);

/** Opens the search of the workspace, by a button or by Ctrl or ⌘ with K. */
export function Search({ slug }: { slug: string }) {
  const t = useTexts(searchTexts);
  const [path] = useLocation();
  const address = `${path}?${useSearch()}`;
  /** The search is over when its result is shown. */
  const [openAt, setOpenAt] = useState<string | null>(null);
  const open = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || !opensSearch(event) || document.querySelector('dialog[open]')) return;
    event.preventDefault();
    setOpenAt(address);
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => open(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);
  return (
    <>
      <button
        type="button"
        className="search-opener"
        aria-keyshortcuts="Control+K Meta+K"
        onClick={() => setOpenAt(address)}
      >
        <Icon lines={icons.search} />
        <span>{t.search}</span>
        <kbd aria-hidden="true">{t.keys}</kbd>
      </button>
      {openAt === address && <SearchDialog slug={slug} onClose={() => setOpenAt(null)} />}
    </>
  );
}
