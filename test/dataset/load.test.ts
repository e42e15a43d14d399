import { describe, expect, it } from 'vitest';
import { parseDataset } from '../../src/dataset/check';
import { LoadError, loadDataset, loadLabels, loadMinutes } from '../../src/dataset/load';
import type { Dataset } from '../../src/dataset/schema';
import { published } from '../fixtures/data-home';

const TEXT = published('dataset.json');

const answer = (body: BodyInit | null, init?: ResponseInit) => async () => new Response(body, init);

/** What loading rejects with, without its stack. */
async function failure(fetch: typeof globalThis.fetch) {
  const error = await loadDataset('data/dataset.json', { fetch }).catch(
    (reason: unknown) => reason,
  );
  if (!(error instanceof LoadError)) throw new Error('not a LoadError', { cause: error });
  return { reason: error.reason, where: error.where, detail: error.detail };
}

/** Loads the published dataset with one thing changed in it. */
const changed = (change: (dataset: Dataset) => void) => {
  const dataset = JSON.parse(TEXT);
  change(dataset);
  return failure(answer(JSON.stringify(dataset)));
};

it('loads the published dataset and its minutes', async () => {
  const dataset = await loadDataset('data/dataset.json', { fetch: answer(TEXT) });
  expect(dataset.actors).toHaveLength(43);
  const minutes = published(`${dataset.meetings[0]?.text}`);
  const { text } = await loadMinutes('data/minutes/gt-dot-1.json', { fetch: answer(minutes) });
  for (const { meeting, evidence } of dataset.records) {
    if (meeting !== 'gt-dot-1') continue;
    expect(text.slice(evidence.start, evidence.end)).toBe(evidence.exact);
  }
});

it('loads the labels in another language, and rejects a file that is none', async () => {
  const { labels, topics }: Dataset = JSON.parse(TEXT);
  const file = published(`${labels[0]?.file}`);
  const loaded = await loadLabels('data/labels/es.json', { fetch: answer(file) });
  expect(loaded.language).toBe('es');
  expect(loaded.topics.map(({ id }) => id)).toEqual(topics.map(({ id }) => id));
  expect(await loadLabels('', { fetch: answer(file), checked: labels[0]?.hash })).toEqual(loaded);
  const faulty = answer(file.replace('"id":', '"ids":'));
  await expect(loadLabels('', { fetch: faulty, checked: labels[0]?.hash })).rejects.toMatchObject({
    reason: 'invalid',
    where: 'meetings[0].id',
  });
});

describe('a dataset that was checked before', () => {
  const { hash } = JSON.parse(TEXT) as Dataset;

  it('is used without another check where its hash is the same', async () => {
    const fetch = answer(TEXT);
    expect(await loadDataset('', { fetch, checked: hash })).toEqual(JSON.parse(TEXT));
  });

  it('is checked again where a single character differs', async () => {
    const fetch = answer(TEXT.replace('"kind":"need"', '"kind":"knee"'));
    const error = await loadDataset('', { fetch, checked: hash }).catch(
      (reason: unknown) => reason,
    );
    expect(error).toMatchObject({ reason: 'invalid' });
  });

  it('is checked again where another part was forged', async () => {
    const fetch = answer(TEXT.replace('"format": 2', '"format": 3'));
    const error = await loadDataset('', { fetch, checked: hash }).catch(
      (reason: unknown) => reason,
    );
    expect(error).toMatchObject({ reason: 'later-version' });
  });
});

describe('a request that fails rejects with its reason:', () => {
  it('no connection', async () => {
    const fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    expect(await failure(fetch)).toMatchObject({ reason: 'unreachable' });
  });

  it('no file', async () => {
    const fetch = answer('nothing here', { status: 404, statusText: 'Not Found' });
    expect(await failure(fetch)).toMatchObject({ reason: 'missing', detail: '404 Not Found' });
  });

  it('a connection that breaks off in the middle', async () => {
    const body = new ReadableStream({
      start: (controller) => controller.enqueue(new TextEncoder().encode(TEXT.slice(0, 100))),
      pull: (controller) => controller.error(new TypeError('network error')),
    });
    expect(await failure(answer(body))).toMatchObject({ reason: 'truncated' });
  });
});

describe('a text that is no dataset of this format rejects with its reason and place:', () => {
  it('a truncated file', async () => {
    const text = '{\n  "format": 2,\n  "title": "Coop';
    expect(await failure(answer(text))).toMatchObject({ reason: 'truncated', where: '3:17' });
  });

  it('not JSON', async () => {
    const page = '<!doctype html>\n<title>Not found</title>';
    expect(await failure(answer(page))).toMatchObject({ reason: 'not-json', where: '1:1' });
  });

  it('a later format, before any other difference is reported', async () => {
    expect(await failure(answer('{"format": 3}'))).toEqual({
      reason: 'later-version',
      where: 'format',
      detail: '3 > 2',
    });
  });

  it('an earlier format', async () => {
    expect(await failure(answer('{"format": 1}'))).toEqual({
      reason: 'earlier-version',
      where: 'format',
      detail: '1 < 2',
    });
  });
});

describe('data that break the schema reject with their path:', () => {
  it('a value out of its list', async () => {
    const invalid = await changed(({ records }) =>
      Object.assign(records[12] ?? {}, { kind: 'wish' }),
    );
    expect(invalid).toEqual({
      reason: 'invalid',
      where: 'records[12].kind',
      detail: 'need | offer | capacity',
    });
  });

  it('a status of another kind', async () => {
    const invalid = await changed(({ records }) =>
      Object.assign(records[3] ?? {}, { kind: 'offer', status: 'raised' }),
    );
    expect(invalid).toMatchObject({
      where: 'records[3].status',
      detail: 'available | planned | delivered',
    });
  });

  it('a value of another type', async () => {
    const invalid = await changed(({ actors }) => Object.assign(actors[0] ?? {}, { name: 7 }));
    expect(invalid).toEqual({ reason: 'invalid', where: 'actors[0].name', detail: 'string' });
  });

  it('JSON that is no object', async () => {
    expect(await failure(answer('7'))).toMatchObject({ reason: 'invalid', where: '$' });
    expect(await failure(answer('null'))).toMatchObject({ reason: 'invalid', where: '$' });
  });

  it('an id that no list contains', async () => {
    const invalid = await changed(({ records }) =>
      Object.assign(records[5] ?? {}, { topic: 'magic' }),
    );
    expect(invalid).toEqual({ reason: 'unknown-id', where: 'records[5].topic', detail: 'magic' });
  });
});

it('reads a text that is already there, for prerendering', () => {
  expect(parseDataset(TEXT).hash).toMatch(/^[0-9a-f]{64}$/);
});
