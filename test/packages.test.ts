/** The overrides and aliases of package.json: people need their reasons, and audit programs the true names. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const read = (file: string) => readFileSync(file, 'utf8');

/** Overridden packages, at any depth. */
const overridden = (overrides: object): string[] =>
  Object.entries(overrides).flatMap(([name, version]) =>
    typeof version === 'string' ? [name] : overridden(version),
  );

it('gives a reason for each package that it overrides, in CONTRIBUTING', () => {
  const { overrides } = JSON.parse(read('package.json'));
  const [, reasons = ''] =
    /Each of the `overrides`.*\n\n((?:- .*\n)+)/.exec(read('CONTRIBUTING.md')) ?? [];
  const named = [...reasons.matchAll(/^- `([^`]+)`.{60}/gm)].map(([, name]) => name);
  expect(named).toEqual(overridden(overrides));
});

it('installs no package of the registry under the name of another', () => {
  const lock: { packages: Record<string, { name?: string; link?: boolean }> } = JSON.parse(
    read('package-lock.json'),
  );
  const installed = Object.entries(lock.packages).filter(([path]) =>
    path.includes('node_modules/'),
  );
  expect(installed.length).toBeGreaterThan(100);
  expect(installed.filter(([, { name }]) => name !== undefined)).toEqual([]);
});
