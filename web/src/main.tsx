import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { newQueryClient } from './api/queries.ts';
import { App } from './app/App.tsx';
import { loadEarly } from './browser/lazyPage.ts';
import { followMoves } from './browser/position.ts';
import './styles/index.css';

const place = document.getElementById('app');
if (place) {
  followMoves();
  createRoot(place).render(
    <StrictMode>
      <QueryClientProvider client={newQueryClient()}>
        <App />
      </QueryClientProvider>
    </StrictMode>,
  );
  loadEarly();
}
