import { describe, expect, it } from 'vitest';
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

it('loads the published dataset and its minutes', async () => {
  const dataset = await loadDataset('data/dataset.json', { fetch: answer(TEXT) });
  expect(dataset.actors).toHaveLength(43);
  const minutes = published(`${dataset.meetings[0]?.text}`);
  const loaded = await loadMinutes('data/minutes/gt-dot-1.json', { fetch: answer(minutes) });
  expect(loaded).toEqual(JSON.parse(minutes));
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

  it.each([
    ['a single character differs', '"kind":"need"', '"kind":"knee"', 'invalid'],
    ['another part was forged', '"format": 2', '"format": 3', 'later-version'],
  ])('is checked again where %s', async (_, words, others, reason) => {
    const fetch = answer(TEXT.replace(words, others));
    await expect(loadDataset('', { fetch, checked: hash })).rejects.toMatchObject({ reason });
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
  it.each([
    ['a truncated file', '{\n  "format": 2,\n  "title": "Coop', 'truncated', '3:17'],
    ['not JSON', '<!doctype html>\n<title>Not found</title>', 'not-json', '1:1'],
    ['a number', '7', 'invalid', '$'],
    ['null', 'null', 'invalid', '$'],
    // Before any other difference is reported.
    ['a later format', '{"format": 3}', 'later-version', 'format', '3 > 2'],
    ['an earlier format', '{"format": 1}', 'earlier-version', 'format', '1 < 2'],
  ])('%s', async (_, text, reason, where, detail?: string) => {
    const found = await failure(answer(text));
    expect(found).toMatchObject({ reason, where, ...(detail && { detail }) });
  });
});

describe('data that break the schema reject with their path:', () => {
  it.each([
    ['records', { kind: 'wish' }, 'invalid', 'kind', 'need | offer | capacity'],
    [
      'records',
      { kind: 'offer', status: 'raised' },
      ...['invalid', 'status', 'available | planned | delivered'],
    ],
    ['actors', { name: 7 }, 'invalid', 'name', 'string'],
    ['records', { topic: 'magic' }, 'unknown-id', 'topic', 'magic'],
  ] as const)('%s with %j', async (list, change, reason, field, detail) => {
    const dataset: Dataset = JSON.parse(TEXT);
    Object.assign(dataset[list][5] ?? {}, change);
    expect(await failure(answer(JSON.stringify(dataset)))).toEqual({
      ...{ reason, where: `${list}[5].${field}`, detail },
    });
  });
});
