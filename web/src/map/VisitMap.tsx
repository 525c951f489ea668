import { type Map as LeafletMap, tileLayer } from 'leaflet';
import { type ComponentProps, useEffect, useRef, useState } from 'react';
import { LocalText } from '../language/LocalText.tsx';
import { useTexts } from '../language/language.ts';
import type { SlotMap } from '../programme/view.ts';
import { Button } from '../ui/Button.tsx';
import { focusPlace, focusResult } from '../ui/keepFocus.ts';
import { useKeys } from '../ui/useKeys.ts';
import { MapRows } from './MapRows.tsx';
import { type MeetingPlace, meetingPlaces, withoutPlace } from './meetingPlaces.ts';
import { PlacePins } from './PlacePins.tsx';
import { mapTexts } from './texts.ts';
import { type Tiles, useTiles } from './tiles.ts';
import { useLeafletMap } from './useLeafletMap.ts';

type Shown = ComponentProps<SlotMap>;

const closestAtFirst = 15;

/** Half a label, as far as there is room. */
const aroundPins = (map: LeafletMap): [number, number] => [Math.min(110, map.getSize().x / 4), 40];

/** All places are in sight again when there are others. */
function useInSight(map: LeafletMap | undefined, places: MeetingPlace[]): void {
  const all = places.map(({ key }) => key).sort();
  const points = all.join(';');
  useEffect(() => {
    if (!map || points === '') return;
    const bounds = points.split(';').map((point) => point.split(',').map(Number) as [number, number]);
    map.fitBounds(bounds, { padding: aroundPins(map), maxZoom: closestAtFirst, animate: false });
  }, [map, points]);
}

function useTileLayer(map: LeafletMap | undefined, tiles: Tiles | undefined): void {
  const address = tiles?.tiles[0];
  const maxNativeZoom = tiles?.maxzoom ?? 0;
  useEffect(() => {
    if (!map || !address) return undefined;
    const layer = tileLayer(address, { maxNativeZoom, keepBuffer: 1 }).addTo(map);
    return () => void layer.remove();
  }, [map, address, maxNativeZoom]);
}

interface PlacePanelProps extends Shown {
  place: MeetingPlace;
  onClose: () => void;
}

/** What begins at the place that was chosen. */
function PlacePanel({ place, congress, mine, onClose }: PlacePanelProps) {
  const t = useTexts(mapTexts);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), [place.key]);
  const panel = useRef<HTMLElement>(null);
  useKeys(panel, 'keydown', ({ key }) => key === 'Escape' && onClose());
  return (
    <section ref={panel} className="map-panel" aria-labelledby="map-place">
      <div className="map-panel__head">
        <h3 id="map-place" ref={heading} tabIndex={-1}>
          <LocalText of={place.name} />
        </h3>
        <Button purpose="subtle" onClick={onClose}>
          {t.close}
        </Button>
      </div>
      <MapRows congress={congress} slots={place.slots} mine={mine} />
    </section>
  );
}

function Without({ congress, shown, mine }: Shown) {
  const t = useTexts(mapTexts);
  const slots = withoutPlace(shown);
  if (slots.length === 0) return <p className="visit-map__note quiet">{t.also}</p>;
  return (
    <details className="visit-map__without">
      <summary>{t.without(slots.length)}</summary>
      <MapRows congress={congress} slots={slots} mine={mine} />
    </details>
  );
}

/** The meeting points of what is listed. It shows the same as the list, which is also there without it. */
export default function VisitMap(props: Shown) {
  const { congress, shown, mine } = props;
  const t = useTexts(mapTexts);
  const tiles = useTiles();
  const places = meetingPlaces(shown);
  const [map, container] = useLeafletMap(t);
  const [chosen, setChosen] = useState<string>();
  const back = useRef<HTMLElement>(null);
  useTileLayer(map, tiles);
  useInSight(map, places);
  const place = places.find(({ key }) => key === chosen);

  function choose(key: string) {
    back.current = document.activeElement as HTMLElement | null;
    setChosen(key === chosen ? undefined : key);
  }

  function close() {
    setChosen(undefined);
    back.current?.focus({ preventScroll: true });
  }

  return (
    <section className="visit-map" aria-labelledby="map-title" {...focusPlace}>
      <h2 id="map-title" className="visually-hidden" {...focusResult}>
        {t.title}
      </h2>
      {places.length === 0 && <p>{t.empty}</p>}
      <div className="map">
        <div ref={container} className="map__ground" role="group" aria-label={`${t.title}. ${t.how}`} />
        {tiles && tiles.attribution !== '' && <p className="map__attribution">{tiles.attribution}</p>}
      </div>
      {map && <PlacePins {...{ map, congress, places, mine, chosen }} onChoose={choose} />}
      {place && <PlacePanel {...props} place={place} onClose={close} />}
      <Without {...props} />
    </section>
  );
}
