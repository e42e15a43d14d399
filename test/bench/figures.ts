/** The table of what was measured, and measuring an earlier build beside the present one. */
import { DIST } from '../browser/built';
import type { Row } from './lighthouse';
import { serveSite } from './site';

/** Folders of the build that is measured and, where `BENCH_BEFORE` names one, of an earlier one. */
export const BUILT = DIST;
const BEFORE = process.env.BENCH_BEFORE;

export const rows: Row[] = [];

/** No number (NaN) is one that could not be measured. */
const words = (value: number, unit: string) =>
  Number.isNaN(value)
    ? 'not measured'
    : `${value.toLocaleString('en', { maximumSignificantDigits: 3 })} ${unit}`.trim();

/** One line for what could not be measured: a promise that is not known to hold does not hold. */
export function noteUnmeasured(figure: string, why: unknown) {
  rows.push({ figure, measured: 'not measured', 'at most': '', held: 'NO' });
  console.error(`${figure} could not be measured: ${why}`);
}

/**
 * One line of the table; `bound` where the project promises one, `before` where an earlier build has such
 * a figure. What is no number is not held, with a bound and without.
 */
export function note(
  figure: string,
  measured: number,
  unit: string,
  bound?: number,
  before?: number,
) {
  if (Number.isNaN(measured)) return noteUnmeasured(figure, 'it is no number');
  const held = bound === undefined ? '' : measured <= bound ? 'yes' : 'NO';
  rows.push({
    figure,
    measured: words(measured, unit),
    ...(BEFORE !== undefined && { before: before === undefined ? '' : words(before, unit) }),
    'at most': bound === undefined ? '' : words(bound, unit),
    held,
  });
  console.log(
    `${figure}: ${words(measured, unit)}${before === undefined ? '' : ` (${words(before, unit)})`}`,
  );
}

/**
 * What `measure` finds in this build and in the earlier one; notes what it cannot find there. Both are
 * served with the same data, apart from what the earlier one does not know.
 * @param files adds or replaces files of the built site
 */
export async function both<Found>(
  measure: (address: string, built: string) => Promise<Found>,
  files: (built: string) => Record<string, string> = () => ({}),
): Promise<readonly [Found, Found | undefined]> {
  const measured = async (built: string, name: string) => {
    const site = await serveSite(name, built, files(built));
    try {
      return await measure(site.address, built);
    } finally {
      site.close();
    }
  };
  const now = await measured(BUILT, 'now');
  if (BEFORE === undefined) return [now, undefined];
  const before = await measured(BEFORE, 'before').catch((error) =>
    console.error(`Not measured in ${BEFORE}: ${error}`),
  );
  return [now, before ?? undefined];
}

export type Both<Found> = Awaited<ReturnType<typeof both<Found>>>;

export function noteBoth<Found>(
  figure: string,
  [now, before]: Both<Found>,
  pick: (found: Found) => number,
  unit: string,
  bound?: number,
) {
  const earlier = before === undefined ? Number.NaN : pick(before);
  note(figure, pick(now), unit, bound, BEFORE === undefined ? undefined : earlier);
}
