/** Lighthouse's own judgement of the built page on a phone, with its default slow network and computer. */
import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { promisify } from 'node:util';

/** Too large to be installed with the rest for a few figures. */
const PACKAGE = 'lighthouse@12.8.2';

/** Points out of 100, at least; performance varies with the computer that it is taken on. */
const AT_LEAST = {
  accessibility: 100,
  'best-practices': 100,
  seo: 100,
  performance: 95,
} as const;

type Category = keyof typeof AT_LEAST;

/** A line of the table of all figures. */
export interface Row {
  readonly figure: string;
  readonly measured: string;
  /** In an earlier build. */
  readonly before?: string;
  readonly 'at most': string;
  readonly held: string;
}

interface Report {
  readonly categories: Record<
    Category,
    { score: number; auditRefs: readonly { id: string; weight: number }[] }
  >;
  readonly audits: Record<string, { title: string; score: number | null; displayValue?: string }>;
}

/** Points by category, and what costs some. */
async function judge(address: string) {
  const folder = '.cache/bench';
  mkdirSync(folder, { recursive: true });
  const output = `${folder}/lighthouse.json`;
  const categories = Object.keys(AT_LEAST) as Category[];
  await promisify(execFile)(
    'npx',
    [
      '--yes',
      PACKAGE,
      address,
      '--quiet',
      '--output=json',
      `--output-path=${output}`,
      `--only-categories=${categories.join()}`,
      '--chrome-flags=--headless=new --no-sandbox --disable-gpu',
    ],
    { env: { ...process.env, CHROME_PATH: process.env.CHROMIUM_PATH } },
  );
  const { categories: found, audits }: Report = JSON.parse(readFileSync(output, 'utf8'));
  const points = Object.fromEntries(
    categories.map((name) => [name, Math.round(found[name].score * 100)]),
  ) as Record<Category, number>;
  const faults = categories.flatMap((name) =>
    found[name].auditRefs.flatMap(({ id, weight }) => {
      const { score, title, displayValue = '' } = audits[id] ?? { score: 1, title: id };
      return weight > 0 && score !== null && score < 0.9 ? [`${title} ${displayValue}`.trim()] : [];
    }),
  );
  return { points, faults };
}

/** Lines for a view of the page; says in the console what costs points. */
export async function noteJudgement(view: string, address: string): Promise<Row[]> {
  try {
    const { points, faults } = await judge(address);
    for (const fault of faults) console.log(`Lighthouse on ${view}: ${fault}`);
    return (Object.keys(AT_LEAST) as Category[]).map((name) => {
      const figure = `Lighthouse, ${name}, ${view}`;
      console.log(`${figure}: ${points[name]}`);
      const held = points[name] >= AT_LEAST[name] ? 'yes' : 'NO';
      return { figure, measured: `${points[name]}`, 'at most': `${AT_LEAST[name]} or more`, held };
    });
  } catch (error) {
    console.error(`Lighthouse on ${view} could not be run: ${error}`);
    return [{ figure: `Lighthouse, ${view}`, measured: 'not run', 'at most': '', held: 'NO' }];
  }
}
