import { useTexts } from '../language/language.ts';
import { Icon } from '../ui/Icon.tsx';
import { Link } from '../ui/Link.tsx';
import { viewIcons } from './icons.ts';
import { programmeTexts } from './texts.ts';
import type { View } from './view.ts';

interface ViewSwitchProps {
  offered: readonly View[];
  shown: View;
  addressOf: (view: View) => string;
}

/** The same activities in another form. */
export function ViewSwitch({ offered, shown, addressOf }: ViewSwitchProps) {
  const t = useTexts(programmeTexts);
  return (
    <nav aria-label={t.views}>
      <ul className="plain-list view-switch">
        {offered.map((view) => (
          <li key={view}>
            <Link href={addressOf(view)} className="view-switch__option" current={view === shown}>
              <Icon lines={viewIcons[view]} />
              {t.view[view]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
