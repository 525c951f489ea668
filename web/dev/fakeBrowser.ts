import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { middleware } from './fakeApi.ts';

// What a browser has and the document of the tests has not: a server behind its addresses, streams, dialogs, style sheets and a size.

/** Answers at addresses of the page, as `npm run dev:fake` does. @returns stops it */
export async function serveFakeApi(): Promise<() => void> {
  const server = createServer((request: IncomingMessage, response: ServerResponse) =>
    middleware(request, response, () => response.writeHead(404).end()),
  );
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const ask = globalThis.fetch;
  globalThis.fetch = async (path, { method = 'GET', headers = {}, body = null } = {}) => {
    const sent = body instanceof Blob ? await textOf(body) : body;
    return ask(`http://127.0.0.1:${port}${String(path)}`, { method, headers, body: sent });
  };
  Object.assign(globalThis, { EventSource: OneAnswer });
  const focusedBefore = new WeakMap<HTMLDialogElement, Element | null>();
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      focusedBefore.set(this, document.activeElement);
      this.open = true;
    },
    /** Gives the focus back, as browsers do. */
    close(this: HTMLDialogElement) {
      this.open = false;
      const before = focusedBefore.get(this);
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    },
  });
  Object.assign(Blob.prototype, {
    async arrayBuffer(this: Blob) {
      return new TextEncoder().encode(await textOf(this)).buffer;
    },
  });
  Object.assign(CSSStyleSheet.prototype, { replaceSync: () => undefined });
  window.scrollTo = () => undefined;
  window.matchMedia = () => Object.assign(new EventTarget(), { matches: true }) as MediaQueryList;
  Object.defineProperty(Element.prototype, 'clientHeight', { configurable: true, value: 800 });
  return () => {
    globalThis.fetch = ask;
    server.closeAllConnections();
    server.close();
  };
}

/** A file of the document's own kind, which Node cannot send. */
function textOf(file: Blob): Promise<string> {
  const reader = new FileReader();
  return new Promise((done) => {
    reader.onload = () => done(String(reader.result));
    reader.readAsText(file);
  });
}

/** A stream that tells how things are, once. */
class OneAnswer extends EventTarget {
  private readonly url: string;
  private isOpen = true;

  constructor(url: string) {
    super();
    this.url = url;
  }

  override addEventListener(event: string, listener: EventListener): void {
    super.addEventListener(event, listener);
    void fetch(this.url.replace('/stream', ''))
      .then((answer) => (answer.ok ? answer.text() : null))
      // The server may be stopped meanwhile.
      .catch(() => null)
      .then((data) => data && this.isOpen && this.dispatchEvent(new MessageEvent(event, { data })));
  }

  close(): void {
    this.isOpen = false;
  }
}
