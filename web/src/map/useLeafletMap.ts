import { control, type Map as LeafletMap, map as newMap } from 'leaflet';
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';

interface Names {
  zoomIn: string;
  zoomOut: string;
}

/** All of the Netherlands, until something is shown. */
const atFirst = { center: [52.2, 5.3], zoom: 7, minZoom: 5, maxZoom: 18 } as const;

function options() {
  const moves = !window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  return {
    ...atFirst,
    center: [...atFirst.center] as [number, number],
    // A map that took the wheel would stop the page.
    ...{ scrollWheelZoom: false, zoomControl: false, attributionControl: false },
    ...{ zoomAnimation: moves, fadeAnimation: moves, markerZoomAnimation: moves, inertia: moves },
  };
}

/** Apart from the map, which stays when the language changes. */
function useZoomControl(map: LeafletMap | undefined, { zoomIn, zoomOut }: Names): void {
  useEffect(() => {
    if (!map) return undefined;
    const zoom = control.zoom({ zoomInTitle: zoomIn, zoomOutTitle: zoomOut }).addTo(map);
    return () => void zoom.remove();
  }, [map, zoomIn, zoomOut]);
}

/** @returns undefined until the element is there, and where it has to be */
export function useLeafletMap(names: Names) {
  const [map, setMap] = useState<LeafletMap>();
  const place = useCallback((element: HTMLDivElement | null) => {
    if (!element) return undefined;
    const made = newMap(element, options());
    const sizes = 'ResizeObserver' in window ? new ResizeObserver(() => made.invalidateSize(false)) : undefined;
    sizes?.observe(element);
    setMap(made);
    return () => {
      sizes?.disconnect();
      made.remove();
      setMap(undefined);
    };
  }, []);
  useZoomControl(map, names);
  return [map, place] as const;
}

export function useZoom(map: LeafletMap): number {
  const subscribe = useCallback(
    (tell: () => void) => {
      map.on('zoomend', tell);
      return () => void map.off('zoomend', tell);
    },
    [map],
  );
  return useSyncExternalStore(subscribe, () => map.getZoom());
}
