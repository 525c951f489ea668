import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

const app = document.getElementById('app');
if (app) {
  createRoot(app).render(
    <StrictMode>
      <main>
        <h1>Meedoen</h1>
      </main>
    </StrictMode>,
  );
}
