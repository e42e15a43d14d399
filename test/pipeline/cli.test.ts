import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { build } from 'vite';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Change, TINY_MINUTES, tinySeeds } from '../fixtures/tiny-seeds';
import { readFolder } from '../source-files';

/** The program in one file, made once: Node would read and turn its sources into script for each run. */
let program: string;
beforeAll(async () => {
  program = mkdtempSync(join(tmpdir(), 'pipeline-'));
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: { ssr: resolve('src/pipeline/cli.ts'), outDir: program },
  });
  writeFileSync(join(program, 'package.json'), '{ "type": "module" }');
});
afterAll(() => rmSync(program, { recursive: true }));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'seeds-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (path: string, text: string | Uint8Array) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};
const seed = (change?: Change) => {
  for (const [path, text] of tinySeeds(change)) write(path, text);
};

/** A second coding that agrees with the first. */
const second = ['S1,CAN,,extradition,offer,available,,,all,explicit,offers training,,'];

/** Runs the pipeline in the folder. */
function run(...args: string[]): { code: number | null; out: string; err: string } {
  const options = { cwd: folder, encoding: 'utf8' } as const;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(program, 'cli.js'), ...args],
    options,
  );
  return { code: status, out: stdout, err: stderr };
}

it('writes the data, prints one line, and removes files that the seeds no longer give', () => {
  seed({ second });
  write('public/data/minutes/gone.json', '{}');
  expect(run()).toEqual({
    code: 0,
    err: '',
    out: expect.stringMatching(
      /^public\/data: 9 files, 1 meeting\(s\), 1 records, 1 positions, hash [0-9a-f]{12}\nminutes\/gone.json: gone\n$/,
    ),
  });
  const written = [...readFolder(join(folder, 'public/data')).keys()];
  expect(written.map((path) => path.slice(folder.length + 1)).toSorted()).toEqual([
    'public/data/actors.csv',
    'public/data/codebook.md',
    'public/data/codings/tiny.first.csv',
    'public/data/codings/tiny.second.csv',
    'public/data/datapackage.json',
    'public/data/dataset.json',
    'public/data/dataset.schema.json',
    'public/data/minutes/tiny.json',
    'public/data/records.csv',
  ]);
});

it('prints every problem, ends with code 1, and leaves the data alone', () => {
  seed({ records: ['R1,CAN,,magic,offer,raised,,,,explicit,offers training,,'] });
  write('seeds/actors.csv', new Uint8Array([0x69, 0x64, 0xff]));
  write('public/data/dataset.json', 'as it was');
  const { code, out, err } = run();
  expect([code, out]).toEqual([1, '']);
  expect(err).toContain('seeds/actors.csv:1:file: not UTF-8 — found bytes FF, expected UTF-8\n');
  expect(readFileSync(join(folder, 'public/data/dataset.json'), 'utf8')).toBe('as it was');
});

describe('where something cannot be written', () => {
  const data = () =>
    new Map(
      [...readFolder(join(folder, 'public'))].map(([path, text]) => [
        path.slice(folder.length + 1),
        text,
      ]),
    );
  /** Data of before, and seeds that give others. */
  const begin = () => {
    seed();
    run();
    seed({ second, minutes: TINY_MINUTES.replace('FIRST', 'ONLY') });
    write('public/data/gone.csv', 'id');
  };

  it('leaves the data unchanged on a full disk', () => {
    begin();
    const before = data();
    expect(before.get('public/data/dataset.json')?.length).toBeGreaterThan(2048);
    // No file may grow beyond a kilobyte: what a write has left over fails, as on a full disk.
    const limited = [
      '-c',
      'ulimit -f 1; exec "$0" "$1"',
      process.execPath,
      join(program, 'cli.js'),
    ];
    const { status, stderr } = spawnSync('bash', limited, { cwd: folder, encoding: 'utf8' });
    expect(data()).toEqual(before);
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /The data could not be written: the disk is full, .* try again \(EFBIG.*\)\n1 problem\(s\), nothing written\n$/,
    );
  });

  it('leaves the data unchanged where a folder has the name of a file', () => {
    begin();
    rmSync(join(folder, 'public/data/datapackage.json'));
    write('public/data/datapackage.json/mine.txt', 'mine');
    const before = data();
    const { code, out, err } = run();
    expect(data()).toEqual(before);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(
      /The data could not be written: a folder stands where the file public\/data\/datapackage\.json belongs\. .* \(EISDIR.*\)\n1 problem\(s\), nothing written\n$/,
    );
  });
});

it('removes the files that an aborted run left behind', () => {
  seed({ second });
  run();
  write('public/data/.being-written/new/dataset.json', '{');
  expect(run('--check')).toMatchObject({ code: 0, err: '' });
  expect(run()).toMatchObject({ code: 0, err: '' });
  expect(existsSync(join(folder, 'public/data/.being-written'))).toBe(false);
});

it('checks without writing, and names what is stale', () => {
  seed({ second });
  run();
  expect(run('--check')).toMatchObject({ code: 0, err: '' });
  seed({ second, modalities: ['training,Training', 'funding,Grants'] });
  write('public/data/extra.csv', '');
  const stale = (file: string) => `public/data/${file} is stale: run "npm run data" and commit it`;
  const { code, err } = run('--check');
  expect(code).toBe(1);
  expect(err.trimEnd().split('\n')).toEqual([
    stale('datapackage.json'), // it names the dataset's hash
    stale('dataset.json'),
    stale('extra.csv'),
    '3 problem(s), nothing written',
  ]);
  expect(readFileSync(join(folder, 'public/data/dataset.json'), 'utf8')).toContain('Funding');
});

it('prints the problems of a second coding as warnings, ends with code 0, and writes the rest', () => {
  seed({ second: ['S1,XXX,CAN,extradition,offer,available,,,all,explicit,offers training,,'] });
  const warnings = [
    'warning: tiny: 1 problem(s) in the two codings; the agreement of this meeting is therefore not stated',
    'warning: seeds/tiny/records.second.csv:2:actor: unknown actor — found "XXX", expected an id in seeds/actors.csv',
    '',
  ].join('\n');
  expect(run()).toEqual({
    code: 0,
    err: warnings,
    out: expect.stringMatching(/^public\/data: 7 files/),
  });
  expect(readFileSync(join(folder, 'public/data/dataset.json'), 'utf8')).toContain('"faulty"');
  expect(run('--check')).toMatchObject({ code: 0, err: warnings });
});

it('treats a second coding that is no text as faulty', () => {
  seed();
  write('seeds/tiny/records.second.csv', new Uint8Array([0x69, 0x64, 0xff]));
  const { code, err } = run();
  expect(code).toBe(0);
  expect(err.trimEnd().split('\n').slice(1)).toEqual([
    'warning: seeds/tiny/records.second.csv:1:file: not UTF-8 — found bytes FF, expected UTF-8',
  ]);
});

it('builds two megabytes of minutes in five seconds of processor time', () => {
  seed();
  const minutes = TINY_MINUTES.repeat(5_000) + '\n'.repeat(4e5) + 'a b c '.repeat(5e4);
  write('seeds/tiny/minutes.txt', minutes);
  expect(minutes.length).toBeGreaterThan(2e6);
  // The shell measures processor time; the elapsed time would depend on the load of the machine.
  const timed = [
    '-c',
    'TIMEFORMAT="cpu %U"; time "$0" "$@"',
    process.execPath,
    join(program, 'cli.js'),
  ];
  const { stderr } = spawnSync('bash', timed, { cwd: folder, encoding: 'utf8' });
  expect(stderr).toContain('quote stands on lines');
  expect(Number(/^cpu ([\d.]+)$/m.exec(stderr)?.[1])).toBeLessThan(5);
});
