import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { keepCopies } from './api/offline.ts';
import { newQueryClient } from './api/queries.ts';
import { App } from './app/App.tsx';
import { loadEarly } from './browser/lazyPage.ts';
import { openWithoutConnection } from './browser/serviceWorker.ts';
import { followMoves } from './browser/position.ts';
import { signedInAs } from './me/session.ts';
import './styles/index.css';

const place = document.getElementById('app');
if (place) {
  followMoves();
  const client = newQueryClient();
  keepCopies(client, signedInAs);
  createRoot(place).render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <App />
      </QueryClientProvider>
    </StrictMode>,
  );
  loadEarly();
  openWithoutConnection();
}
