import { useTexts } from '../language/language.ts';
import { Link } from '../ui/Link.tsx';
import { programmeTexts } from './texts.ts';

interface ViewChoiceProps {
  isMap: boolean;
  addressOf: (isMap: boolean) => string;
}

/** Where there is no room for the map beside the list. */
export function ViewChoice({ isMap, addressOf }: ViewChoiceProps) {
  const t = useTexts(programmeTexts);
  return (
    <nav aria-label={t.view} className="view-choice">
      <ul className="plain-list view-choice__list">
        {[false, true].map((each) => (
          <li key={String(each)}>
            <Link href={addressOf(each)} current={each === isMap} className="view-choice__link">
              {each ? t.mapView : t.listView}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
