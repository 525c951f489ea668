import { divIcon, DomEvent, type Map as LeafletMap, marker } from 'leaflet';
import { type FocusEvent, type ReactNode, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Coordinates } from '../programme/map.ts';

interface MapMarkerProps {
  map: LeafletMap;
  at: Coordinates;
  children: ReactNode;
}

const roomInPixels: [number, number] = [120, 44];

/** Something of ours at a point of the map. */
export function MapMarker({ map, at: { latitude, longitude }, children }: MapMarkerProps) {
  const [element] = useState(() => document.createElement('div'));
  useEffect(() => {
    const icon = divIcon({ html: element, className: 'map-marker', iconSize: [0, 0] });
    const placed = marker([latitude, longitude], { icon, keyboard: false, interactive: false }).addTo(map);
    DomEvent.disableClickPropagation(element);
    return () => void placed.remove();
  }, [map, latitude, longitude, element]);

  /** Keys may reach what is outside of the picture. */
  function show({ target }: FocusEvent) {
    if (!target.matches(':focus-visible')) return;
    map.panInside([latitude, longitude], { padding: roomInPixels, animate: false });
    Object.assign(map.getContainer(), { scrollTop: 0, scrollLeft: 0 });
  }

  return createPortal(<div onFocus={show}>{children}</div>, element);
}
