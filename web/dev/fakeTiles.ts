import type { IncomingMessage, ServerResponse } from 'node:http';
import { answer } from './fakeAnswers.ts';

// A map of nowhere, with the number of each tile. `?variant=geen-tegels` in the page's address is a map without tiles.

const drawing = (words: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="256" height="256"><path fill="#eef2e6" d="M0 0h256v256H0z"/>` +
  `<path fill="none" stroke="#fff" stroke-width="9" d="M0 90h256M110 0v256"/><path fill="#cfe3f2" d="M0 190h256v26H0z"/>` +
  `<path fill="#d7e8c8" d="M140 20h80v50h-80z"/><text x="8" y="250" font-size="12" fill="#556">${words}</text></svg>`;

export function tiles(request: IncomingMessage, response: ServerResponse): void {
  const areOff = request.headers.referer?.includes('variant=geen-tegels');
  const attribution = areOff ? '' : 'Kaartgegevens © Kadaster (PDOK)';
  if (request.url?.endsWith('.json')) {
    return answer(response, 200, { tiles: areOff ? [] : ['/tiles/{z}/{x}/{y}.png'], attribution, maxzoom: 19 });
  }
  response.writeHead(200, { 'Content-Type': 'image/svg+xml' });
  response.end(drawing(/\d+\/\d+\/\d+/.exec(request.url ?? '')?.[0] ?? ''));
}
