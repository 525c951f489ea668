import { useId } from 'react';
import { useTexts } from '../language/language.ts';
import { favouriteTexts } from './texts.ts';
import { useFavouriteChanges } from './useFavouriteChanges.ts';
import { useFavourites } from './useFavourites.ts';

const outline = 'm12 3.5 2.6 5.4 5.9.8-4.3 4.1 1 5.9-5.2-2.8-5.2 2.8 1-5.9-4.3-4.1 5.9-.8z';

export function StarIcon() {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={outline} />
    </svg>
  );
}

interface StarProps {
  slug: string;
  slotId: string;
  /** The ids of the elements that name the slot. */
  names: string;
  /** There is room for a word. */
  inWords?: boolean;
}

/** Keeps a slot among the favourites, or no longer. */
export function Star({ slug, slotId, names, inWords = false }: StarProps) {
  const t = useTexts(favouriteTexts);
  const id = useId();
  const isOne = useFavourites(slug)?.includes(slotId) ?? false;
  const { add, remove } = useFavouriteChanges(slug);
  return (
    <button
      type="button"
      className={inWords ? 'star star--in-words' : 'star'}
      aria-pressed={isOne}
      aria-labelledby={`${id} ${names}`}
      onClick={() => void (isOne ? remove(slotId) : add(slotId))}
    >
      <StarIcon />
      <span id={id} className={inWords ? undefined : 'visually-hidden'}>
        {t.favourite}
      </span>
    </button>
  );
}
