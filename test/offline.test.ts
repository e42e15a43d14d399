// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

/** A browser whose first service worker takes over, and which tells of each file that the page fetched. */
async function firstVisit(isKept: (address: string) => boolean, texts: Record<string, string>) {
  const worker = Object.assign(new EventTarget(), {
    controller: null,
    register: async () => ({ update: async () => {} }),
  });
  vi.stubGlobal('navigator', { serviceWorker: worker });
  vi.stubGlobal('caches', { match: async (address: string) => isKept(address) || undefined });
  let hear = (_: { getEntries: () => { name: string }[] }) => {};
  const told = (name: string) => hear({ getEntries: () => [{ name }] });
  vi.stubGlobal(
    'PerformanceObserver',
    class {
      constructor(callback: typeof hear) {
        hear = callback;
      }
      observe() {}
    },
  );
  const asked: string[] = [];
  const answers = async (address: string) => {
    asked.push(address);
    // A page that asks without end is stopped here.
    if (asked.length > 20) return new Promise<Response>(() => {});
    queueMicrotask(() => told(address));
    const text = texts[address];
    if (text === undefined) throw new TypeError('Failed to fetch');
    return new Response(text);
  };
  vi.stubGlobal('fetch', answers);
  const { keepOffline } = await import('../src/offline');
  await keepOffline();
  worker.dispatchEvent(new Event('controllerchange'));
  return { asked, told };
}

const at = (name: string) => `https://host.example/assets/${name}`;

it('asks once for what came before the worker, be it kept then or not, and also without a network', async () => {
  const { asked, told } = await firstVisit((address) => address === at('kept.js'), {
    [at('part.js')]: 'import "./other.js"',
  });
  for (const name of ['kept.js', 'part.js', 'gone.js', 'part.js']) told(at(name));
  told('https://host.example/data/dataset.json');
  await vi.waitFor(() => expect(asked.length).toBeGreaterThan(1));
  told(at('last.js'));
  await vi.waitFor(() => expect(asked).toContain(at('last.js')));
  expect(asked).toEqual([at('part.js'), at('gone.js'), at('last.js')]);
});

it('asks for what a worker loads by itself too', async () => {
  const { asked, told } = await firstVisit(() => false, {
    [at('engine-worker-1a.js')]: 'import("./floor-2b.js"); import("./engine-worker-1a.js")',
    [at('floor-2b.js')]: 'import("./other.js")',
  });
  told(at('engine-worker-1a.js'));
  await vi.waitFor(() => expect(asked).toEqual([at('engine-worker-1a.js'), at('floor-2b.js')]));
});
