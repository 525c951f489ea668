// Serves the pages when there is no connection. Only files of the build: no answer of the interface passes through here.

interface Working extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface Fetching extends Working {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

interface Worker {
  readonly clients: { claim(): Promise<void> };
  addEventListener(type: 'install' | 'activate', listener: (event: Working) => void): void;
  addEventListener(type: 'fetch', listener: (event: Fetching) => void): void;
}

/** Written by the build. */
declare const OFFLINE_FILES: { version: string; paths: string[] };

const worker = self as unknown as Worker;
const { version, paths } = OFFLINE_FILES;
const prefix = 'meedoen-pages-';
const name = prefix + version;
const page = '/';
/** Without an answer for so long, the page opens from here. */
const patienceInMs = 4000;

async function install(): Promise<void> {
  const store = await caches.open(name);
  await store.addAll([new Request(page, { cache: 'reload' }), ...paths]);
}

/** Begins when no page of an older version is open: until then, their files stay. */
async function activate(): Promise<void> {
  const names = await caches.keys();
  const older = names.filter((each) => each.startsWith(prefix) && each !== name);
  await Promise.all(older.map((each) => caches.delete(each)));
  await worker.clients.claim();
}

/** Their names change with their content. */
async function asset(request: Request): Promise<Response> {
  const known = await caches.match(request, { ignoreVary: true });
  if (known) return known;
  const answer = await fetch(request);
  if (answer.ok) {
    const copy = answer.clone();
    void caches.open(name).then((store) => store.put(request, copy));
  }
  return answer;
}

const keptPage = () => caches.match(page, { cacheName: name, ignoreVary: true });

/** The server's page comes first, so that pages and server are of the same version. */
async function navigation(request: Request): Promise<Response> {
  const asked = fetch(request);
  const kept = await keptPage();
  if (!kept) return asked;
  const answered = asked.then((answer) => (answer.status > 500 ? kept : answer)).catch(() => kept);
  const tooLate = new Promise<Response>((done) => setTimeout(done, patienceInMs, kept));
  return Promise.race([answered, tooLate]);
}

function answer(request: Request): Promise<Response> | undefined {
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin || pathname.startsWith('/api/')) return undefined;
  if (request.mode === 'navigate') return navigation(request);
  return pathname.startsWith('/assets/') ? asset(request) : undefined;
}

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));
worker.addEventListener('fetch', (event) => {
  const answered = answer(event.request);
  if (answered) event.respondWith(answered);
});

// A module, so that its names are its own.
export {};
