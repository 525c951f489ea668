// Shared by the tests of this folder.

/** What the server can send on. */
export class FakeSource extends EventTarget {
  static readonly open = new Set<FakeSource>();
  static opened = 0;
  onerror: (() => void) | null = null;

  constructor(readonly url: string) {
    super();
    FakeSource.open.add(this);
    FakeSource.opened++;
  }

  close(): void {
    FakeSource.open.delete(this);
  }

  static send(text: string): void {
    FakeSource.open.forEach((source) => source.dispatchEvent(new MessageEvent('news', { data: JSON.stringify(text) })));
  }

  static break(): void {
    FakeSource.open.forEach((source) => source.onerror?.());
  }
}
