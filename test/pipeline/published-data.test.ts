import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Labels } from '../../src/dataset/schema';
import { buildSeeds } from '../fixtures/build-seeds';
import { COPY, isShipped } from '../fixtures/data-home';
import { seedFiles } from '../fixtures/seed-files';
import { writeHome } from '../fixtures/write-home';
import { readFolder } from '../source-files';

const { files, dataset } = buildSeeds(seedFiles());

/** Short names of the 34 States by the United Nations (M49), in Portuguese as its office in Brazil writes. */
const UN_NAMES = {
  es: 'Canadá, Estados Unidos, Antigua y Barbuda, Bahamas, Barbados, Dominica, República Dominicana, Granada, Haití, Jamaica, Saint Kitts y Nevis, Santa Lucía, San Vicente y las Granadinas, Trinidad y Tabago, Belice, Costa Rica, El Salvador, Guatemala, Honduras, México, Nicaragua, Panamá, Argentina, Bolivia, Brasil, Chile, Colombia, Ecuador, Guyana, Paraguay, Perú, Suriname, Uruguay, Venezuela',
  fr: 'Canada, États-Unis, Antigua-et-Barbuda, Bahamas, Barbade, Dominique, République dominicaine, Grenade, Haïti, Jamaïque, Saint-Kitts-et-Nevis, Sainte-Lucie, Saint-Vincent-et-les Grenadines, Trinité-et-Tobago, Belize, Costa Rica, El Salvador, Guatemala, Honduras, Mexique, Nicaragua, Panama, Argentine, Bolivie, Brésil, Chili, Colombie, Équateur, Guyana, Paraguay, Pérou, Suriname, Uruguay, Venezuela',
  pt: 'Canadá, Estados Unidos, Antígua e Barbuda, Bahamas, Barbados, Dominica, República Dominicana, Granada, Haiti, Jamaica, São Cristóvão e Névis, Santa Lúcia, São Vicente e Granadinas, Trinidad e Tobago, Belize, Costa Rica, El Salvador, Guatemala, Honduras, México, Nicarágua, Panamá, Argentina, Bolívia, Brasil, Chile, Colômbia, Equador, Guiana, Paraguai, Peru, Suriname, Uruguai, Venezuela',
};

it('keeps every quote as the slice of the text that its offsets name', () => {
  const texts = new Map(
    dataset.meetings.map(({ id, text }) => [id, JSON.parse(files.get(text) ?? '').text as string]),
  );
  for (const { id, meeting, evidence } of [...dataset.records, ...dataset.positions]) {
    const { exact, prefix, suffix, start, end } = evidence;
    const text = texts.get(meeting) ?? '';
    expect(text.slice(start, end), id).toBe(exact);
    expect(text.slice(0, start).endsWith(prefix), id).toBe(true);
    expect(text.slice(end).startsWith(suffix), id).toBe(true);
  }
});

describe.runIf(isShipped)('the shipped meeting, left out where `seeds/` holds another', () => {
  it('is the copy that the tests read where `seeds/` holds another', () => {
    const texts = (folder: string) =>
      new Map(
        [...readFolder(folder)]
          .map(([path, text]) => [path.slice(folder.length), text] as const)
          .filter(([path]) => path !== '/README.md'),
      );
    const advice = `Copy it anew: rm -r ${COPY} && cp -R seeds ${COPY}`;
    expect(texts('seeds'), advice).toEqual(texts(COPY));
  });

  it('equals what the seeds give, byte for byte', () => {
    const published = readFolder('public/data');
    expect([...published.keys()].toSorted()).toEqual(
      [...files.keys()].map((path) => `public/data/${path}`).toSorted(),
    );
    for (const [path, text] of files) {
      expect(readFileSync(`public/data/${path}`).equals(Buffer.from(text)), path).toBe(true);
    }
  });

  it('is published to another folder as it is here, for tests where `seeds/` holds another', () => {
    const folder = mkdtempSync(join(tmpdir(), 'home-'));
    writeHome(folder, files);
    const texts = readFolder(join(folder, 'public'));
    rmSync(folder, { recursive: true });
    expect(
      new Map([...texts].map(([path, text]) => [path.slice(folder.length + 1), text])),
    ).toEqual(readFolder('public'));
  });

  it('has names that the browser knows, by alpha-2 or M49 code', () => {
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    // Saints and the word "and" are written otherwise there, and M49's 419 is Latin America alone.
    const plain = (name = '') =>
      name.replace('St.', 'Saint').replace('&', 'and').replace('the ', '');
    for (const { id, name, kind, alpha2 } of dataset.actors) {
      if (kind === 'organization' || id === '419') continue;
      expect(plain(names.of(alpha2 ?? id)), id).toBe(plain(name));
    }
  });

  it.each(Object.entries(UN_NAMES))(
    'names the States in %s as the United Nations does',
    (tag, un) => {
      const labels: Labels = JSON.parse(files.get(`labels/${tag}.json`) ?? '');
      const platform = new Intl.DisplayNames(tag, { type: 'region' });
      const states = dataset.actors.filter(({ kind }) => kind === 'state');
      const names = states.map(
        ({ id, alpha2 }) =>
          labels.actors.find((actor) => actor.id === id)?.name ?? platform.of(alpha2 ?? ''),
      );
      expect(names.join(', ')).toBe(un);
    },
  );

  it('is in the three other languages of the OAS', () => {
    expect(dataset.labels.map(({ language }) => language)).toEqual(['es', 'fr', 'pt']);
  });

  it('has all States that took part in the OAS in 2007, and those of them that spoke', () => {
    const states = dataset.actors.filter(({ kind }) => kind === 'state').map(({ id }) => id);
    expect(states).toHaveLength(34);
    const meeting = dataset.meetings.find(({ id }) => id === 'gt-dot-1');
    expect(meeting?.participants).toEqual(expect.arrayContaining(states));
    expect(meeting?.spoke.toSorted().join(' ')).toBe(
      'ARG BRA CAN CHL COL ECU GRD GTM HND HTI INTERPOL KNA MEX OAS PRY SLV TTO UNODC USA VCT VEN',
    );
  });

  it('anchors each of two equal sentences of Venezuela at its own place', () => {
    const said = 'the importance of technical assistance and training';
    const records = dataset.records.filter(
      ({ actor, evidence }) => actor === 'VEN' && evidence.exact.includes(said),
    );
    expect(records.map(({ evidence }) => evidence.line)).toEqual([280, 284]);
    expect(records[0]?.evidence.suffix).toMatch(/^, also in accordance/);
    expect(records[1]?.evidence.suffix).toMatch(/^, in accordance with the same outlook/);
  });
});
