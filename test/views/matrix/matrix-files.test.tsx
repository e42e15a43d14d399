// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/dataset/schema';
import { createModel } from '../../../src/model/model';
import { createSession } from '../../../src/store/store';
import { matrixNumbers, matrixPicture } from '../../../src/views/matrix/matrix-files';
import { ACTORS, dataset, HAND_WRITTEN, TOPICS } from '../../model/sample';
import { withPopovers } from '../../ui/popover-stand-in';
import { renderMatrix } from './render-matrix';

withPopovers();

async function sessionAt(search: string, data: Dataset = HAND_WRITTEN) {
  const session = createSession(createModel(data), () => Promise.reject(new Error('no text')));
  await session.open(search);
  return session;
}
/** Returns the picture parsed as strict XML, as a vector graphics program reads it. */
async function pictureOf(search: string, data?: Dataset) {
  const { name, blob } = await matrixPicture(await sessionAt(search, data), 'svg');
  const source = new TextDecoder().decode(await blob.arrayBuffer());
  const svg = new DOMParser().parseFromString(source, 'image/svg+xml');
  const words = [...svg.querySelectorAll('text')].map(({ textContent }) => textContent);
  return { name, source, svg, words };
}

/** Returns the table as a file. */
async function fileOf(format: 'csv' | 'xlsx' | 'json', search: string) {
  const { write } = matrixNumbers(await sessionAt(search));
  const blob = await write(format, () => {});
  return new Uint8Array(await blob.arrayBuffer());
}
const textOf = async (format: 'csv' | 'json', search: string) =>
  new TextDecoder().decode(await fileOf(format, search));

async function rowsOf(search: string) {
  const text = await textOf('csv', search);
  const rows = parse(text, { bom: true, columns: true }) as Record<string, string>[];
  const of = (actor: string, topic: string) =>
    rows.find((row) => row.actor === actor && row.topic === topic);
  return { rows, of };
}

describe('the CSV table of the matrix', () => {
  it('has a row for each cell, with its counts and its sources', async () => {
    const { rows, of } = await rowsOf('?sort=actors.name');
    expect(new Set(rows.map(({ actor, topic }) => `${actor} ${topic}`)).size).toBe(rows.length);
    expect(of('BRB', 'extradition')).toMatchObject({
      actor_name: 'Barbados',
      actor_kind: 'state',
      actor_kind_label: 'State',
      subregion: '029',
      subregion_name: 'Caribbean',
      topic_label: 'Extradition',
      needs: '1',
      offers_available: '1',
      offers_planned: '0',
      offers_delivered: '0',
      answer: 'planned',
      answer_label: 'planned',
      blank: '',
      filter: 'None',
      source: 'Meeting first (first); Meeting second (second)',
      dataset_version: '1',
      dataset_hash: '0'.repeat(64),
      link: `${window.location.origin}/?sort=actors.name&cell=BRB~extradition`,
    });
  });

  it('names the reason of each blank, and leaves numbers empty that the filter leaves out', async () => {
    const { of } = await rowsOf('?kind=need');
    expect(of('JAM', 'witnesses')).toMatchObject({
      blank: 'no-remarks',
      blank_label: 'no remarks recorded',
    });
    expect(of('PER', 'laundering')).toMatchObject({
      blank: 'switched-off',
      needs: '0',
      capacities: '',
    });
    expect(of('BRB', 'extradition')).toMatchObject({ needs: '1', offers_available: '' });
    expect(of('ARG', 'witnesses')).toMatchObject({ answer: 'perhaps', offers_available: '' });
    expect(of('CAN', 'extradition')).toMatchObject({ answer: '' });
    expect((await rowsOf('?kind=capacity')).of('PER', 'laundering')?.capacities).toBe('2');
    const { rows } = await rowsOf('?meeting=second');
    expect(new Set(rows.map(({ source }) => source))).toEqual(new Set(['Meeting second (second)']));
  });
});

describe('the names of the files', () => {
  it('contain the filters and the dataset', async () => {
    const nameOf = async (search: string) => (await pictureOf(search)).name;
    expect(await nameOf('')).toBe('cooperation-matrix-2024-01-01-00000000.svg');
    expect(matrixNumbers(await sessionAt('?kind=need&topic=extradition')).fileWords).toEqual([
      'Cooperation matrix',
      'Kind: Needs',
      'Topic: Extradition',
      '2024-01-01 00000000',
    ]);
    expect(await nameOf('?kind=need&topic=extradition')).toBe(
      'cooperation-matrix-kind-needs-topic-extradition-2024-01-01-00000000.svg',
    );
  });
});

describe('the picture of the matrix', () => {
  it('shows the whole grid, states its filters and source, and leaves out the open evidence', async () => {
    const { words, source, svg } = await pictureOf('?topic=extradition&cell=BRB~extradition');
    expect(svg.querySelector('parsererror')).toBeNull();
    expect(words).toEqual(
      expect.arrayContaining(['Barbados', 'Extradition', 'States that raise', 'planned']),
    );
    expect(words[0]).toMatch(/^Extradition: /);
    expect(words.join(' ')).toContain('Shown: topic Extradition.');
    expect(words.join(' ')).toMatch(/Source: .*dataset 1 of 1 January 2024, 00000000/);
    expect(words).toEqual(
      expect.arrayContaining([
        'asks for help',
        'mentions as important',
        'inferred, not said outright',
      ]),
    );
    expect(source).not.toContain('NaN');
    expect(source).toBe((await pictureOf('?topic=extradition')).source);
  });

  it('explains the dotted line only when it draws one', async () => {
    const note = /two readers of the minutes differed there/;
    expect((await pictureOf('')).words.join(' ')).toMatch(note);
    expect((await pictureOf('?kind=offer')).words.join(' ')).not.toMatch(note);
  });

  it('has the same rows, columns and order as the matrix', async () => {
    const { words } = await pictureOf('?rows=countries&sort=actors.name');
    expect(words.indexOf('Barbados')).toBeGreaterThan(words.indexOf('Argentina'));
  });

  it('escapes names that contain markup', async () => {
    const name = '</svg><script>1</script> "$&" & more';
    const actors = HAND_WRITTEN.actors.map((actor) => ({ ...actor, name }));
    const { svg } = await pictureOf('', { ...HAND_WRITTEN, actors });
    expect(svg.querySelector('parsererror, script')).toBeNull();
  });

  it('is not offered when there are too many cells, but the table is', async () => {
    const [state] = ACTORS;
    const [topic] = TOPICS;
    const large = dataset([], {
      actors: Array.from(
        { length: 100 },
        (_, at) => ({ ...state, id: `A${at}`, subregion: null }) as Dataset['actors'][number],
      ),
      topics: Array.from(
        { length: 31 },
        (_, at) => ({ ...topic, id: `t${at}` }) as Dataset['topics'][number],
      ),
    });
    const { user } = await renderMatrix('?fold=0', large);
    await user.click(await screen.findByRole('button', { name: 'View' }));
    const panel = within(screen.getByRole('dialog', { name: 'View' }));
    await panel.findByRole('button', { name: /XLSX/ });
    const isOff = (name: RegExp) => panel.getByRole('button', { name }).hasAttribute('disabled');
    expect([/SVG/, /PNG/, /CSV/, /XLSX/, /JSON/].map(isOff)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
    panel.getByText(/at most 3,000 cells, but there are 3,100 here/);
  });
});
