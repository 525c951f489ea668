import { useQuery } from '@tanstack/react-query';
import { get } from '../api/request.ts';

/** What the gateway tells about the tiles, in the form of TileJSON. */
export interface Tiles {
  /** The addresses; none if the map has no tiles. */
  tiles: string[];
  attribution: string;
  maxzoom: number;
}

/** The map is useful without them, so nobody is told that they are missing. */
export function useTiles(): Tiles | undefined {
  return useQuery({
    queryKey: ['tiles'],
    queryFn: () => get<Tiles>('/tiles/tiles.json'),
    staleTime: Infinity,
    retry: false,
  }).data;
}
