import { useQuery } from '@tanstack/react-query';
import type { Map as LeafletMap } from 'leaflet';
import type { CongressInfo } from '../api/types.ts';
import { inLanguage, useLanguage, useTexts } from '../language/language.ts';
import { LocalText } from '../language/LocalText.tsx';
import { availabilityQuery } from '../programme/api.ts';
import { icons, kindIcons } from '../programme/icons.ts';
import type { Mine } from '../programme/mine.ts';
import { Icon } from '../ui/Icon.tsx';
import { arranged, type Pin } from './arrange.ts';
import { MapMarker } from './MapMarker.tsx';
import type { MeetingPlace } from './meetingPlaces.ts';
import { type PinLook, pinLook, pinWords } from './pinWords.ts';
import { mapTexts } from './texts.ts';
import { useZoom } from './useLeafletMap.ts';

interface PlacePinsProps {
  map: LeafletMap;
  congress: CongressInfo;
  places: MeetingPlace[];
  mine: Mine;
  /** The one whose activities are shown. */
  chosen: string | undefined;
  onChoose: (key: string) => void;
}

/** Generous, so that no label covers another in any font. */
const letterWidth = 7.6;
const aroundLetters = 46;
/** A longer name is cut; the panel has it whole. As in the style sheet. */
const widestName = { wide: 136, narrow: 88 };
const narrowMap = 480;
const closest = 17;
const aroundPins: [number, number] = [60, 60];

const lookIcons: Partial<Record<PinLook, string>> = { mine: icons.check, off: icons.close };

function iconOf({ slots: [first] }: MeetingPlace, look: PinLook): string | undefined {
  return lookIcons[look] ?? (first && kindIcons[first.session.kind]);
}

function kindOf({ slots }: MeetingPlace): string {
  const kinds = new Set(slots.map(({ session }) => session.kind.toLowerCase()));
  return kinds.size === 1 ? `kind--${[...kinds].join('')}` : '';
}

/** The places without room of their own, one label for all. */
function TogetherPin({ map, places, side }: { map: LeafletMap; places: MeetingPlace[]; side: Pin['side'] }) {
  const t = useTexts(mapTexts);
  const [first] = places;
  if (!first) return null;
  const bounds = places.map(({ latitude, longitude }): [number, number] => [latitude, longitude]);
  const zoom = () => map.fitBounds(bounds, { padding: aroundPins, maxZoom: closest + 1, animate: false });
  return (
    <MapMarker map={map} at={first}>
      <button type="button" className={`pin pin--${side} pin--together`} onClick={zoom}>
        <b>{t.together(places.length)}</b>
        <span className="visually-hidden">, {t.zoomTo}</span>
      </button>
    </MapMarker>
  );
}

export function PlacePins({ map, congress, places, mine, chosen, onChoose }: PlacePinsProps) {
  const t = useTexts(mapTexts);
  const language = useLanguage();
  const zoom = useZoom(map);
  const live = useQuery(availabilityQuery(congress.slug)).data ?? {};
  const room = map.getSize().x < narrowMap ? 'narrow' : 'wide';
  const wordsOf = (place: MeetingPlace) => pinWords(place, mine, live, t);
  const labels = places.map((place) => {
    const { x, y } = map.project([place.latitude, place.longitude], zoom);
    const name = Math.min(inLanguage(place.name, language).text.length * letterWidth, widestName[room]);
    return { key: place.key, x, y, width: name + (wordsOf(place).length + 1) * letterWidth + aroundLetters };
  });
  const placeAt = (wanted: string) => places.filter(({ key }) => key === wanted);
  return arranged(labels).map(({ keys, side }) => {
    const here = keys.flatMap(placeAt);
    const [place] = here;
    if (!place) return null;
    if (here.length > 1) return <TogetherPin key={keys.join()} map={map} places={here} side={side} />;
    const look = pinLook(place, mine);
    return (
      <MapMarker key={place.key} map={map} at={place}>
        <button
          type="button"
          className={`pin pin--${room} pin--${side} pin--${look} ${kindOf(place)}`}
          aria-expanded={place.key === chosen}
          onClick={() => onChoose(place.key)}
        >
          <Icon lines={iconOf(place, look)} />
          <span className="pin__name">
            <LocalText of={place.name} />
          </span>{' '}
          <b className="pin__words">{wordsOf(place)}</b>
        </button>
      </MapMarker>
    );
  });
}
