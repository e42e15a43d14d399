// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

/** A browser whose first service worker takes over; `observe` reports a file that the page has fetched. */
async function firstVisit(isKept: (address: string) => boolean, texts: Record<string, string>) {
  const worker = Object.assign(new EventTarget(), {
    controller: null,
    register: async () => ({ update: async () => {} }),
  });
  vi.stubGlobal('navigator', { serviceWorker: worker });
  vi.stubGlobal('caches', { match: async (address: string) => isKept(address) || undefined });
  let hear = (_: { getEntries: () => { name: string }[] }) => {};
  const observe = (name: string) => hear({ getEntries: () => [{ name }] });
  vi.stubGlobal(
    'PerformanceObserver',
    class {
      constructor(callback: typeof hear) {
        hear = callback;
      }
      observe() {}
    },
  );
  const fetched: string[] = [];
  const answers = async (address: string) => {
    fetched.push(address);
    // Stops a page that fetches without end.
    if (fetched.length > 20) return new Promise<Response>(() => {});
    queueMicrotask(() => observe(address));
    const text = texts[address];
    if (text === undefined) throw new TypeError('Failed to fetch');
    return new Response(text);
  };
  vi.stubGlobal('fetch', answers);
  const { keepOffline } = await import('../src/offline');
  await keepOffline();
  worker.dispatchEvent(new Event('controllerchange'));
  return { fetched, observe };
}

const at = (name: string) => `https://host.example/assets/${name}`;

it('fetches once each file that loaded before the worker and is not cached, also without a network', async () => {
  const { fetched, observe } = await firstVisit((address) => address === at('kept.js'), {
    [at('part.js')]: 'import "./other.js"',
  });
  for (const name of ['kept.js', 'part.js', 'gone.js', 'part.js']) observe(at(name));
  observe('https://host.example/data/dataset.json');
  await vi.waitFor(() => expect(fetched.length).toBeGreaterThan(1));
  observe(at('last.js'));
  await vi.waitFor(() => expect(fetched).toContain(at('last.js')));
  expect(fetched).toEqual([at('part.js'), at('gone.js'), at('last.js')]);
});

it('fetches the files that a worker loads too', async () => {
  const { fetched, observe } = await firstVisit(() => false, {
    [at('engine-worker-1a.js')]: 'import("./floor-2b.js"); import("./engine-worker-1a.js")',
    [at('floor-2b.js')]: 'import("./other.js")',
  });
  observe(at('engine-worker-1a.js'));
  await vi.waitFor(() => expect(fetched).toEqual([at('engine-worker-1a.js'), at('floor-2b.js')]));
});
