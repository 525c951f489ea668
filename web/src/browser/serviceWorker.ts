/** Makes the pages open without a connection. Not while developing, where files change under the same names. */
export function openWithoutConnection(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  // It fetches what later pages need: the first page comes before that.
  window.addEventListener('load', () => void navigator.serviceWorker.register('/sw.js').catch(() => undefined));
}
