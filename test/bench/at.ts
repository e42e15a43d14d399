/** From the choice of a meeting to the frame that shows the matrix of what stood there. */
import type { Browser } from '@playwright/test';
import type { CoopRecord, Dataset, Link } from '../../src/dataset/schema';
import { buildSeeds } from '../fixtures/build-seeds';
import { sealed } from '../fixtures/sealed';
import { severalMeetings } from '../fixtures/several-meetings';
import { isFact, yearly } from './meetings';
import { newPage, openLive, timeChange, untilQuiet } from './page';
import { syntheticDataset } from './synthetic';
import { median } from './time';

/** The choices of each meeting after the first. */
const ROUNDS = 7;

const MANY = { records: 100_000, actors: 40, topics: 24, meetings: 3 };
const EFFECTS = ['repeats', 'changes', 'done'] as const;

/** A dataset that the page accepts: each link is to an earlier need or offer of the same actor on the same topic. */
function manyLinked(): Dataset {
  const dataset = syntheticDataset(MANY);
  const meetings = yearly(dataset);
  const open = new Map<string, CoopRecord[]>();
  const links: Link[] = [];
  for (const { id } of meetings) {
    const said = dataset.records.filter((record) => record.meeting === id && !isFact(record));
    const openOf = ({ actor, topic, kind }: CoopRecord) => {
      const key = `${actor} ${topic} ${kind}`;
      const known = open.get(key) ?? [];
      open.set(key, known);
      return known;
    };
    for (const by of said) {
      const of = openOf(by).pop();
      const effect = EFFECTS[links.length % EFFECTS.length];
      if (of && effect)
        links.push({
          ...{ id: `l${links.length}`, meeting: id, of: of.id, effect, by: by.id },
          ...{ reportedBy: by.actor, basis: 'explicit', note: '', evidence: null },
        });
    }
    for (const record of said) openOf(record).push(record);
  }
  return { ...dataset, meetings, links };
}

/** The data of three meetings, for a built site. */
export const threeMeetings = (isMany: boolean): Record<string, string> => ({
  'data/dataset.json': sealed(isMany ? manyLinked() : buildSeeds(severalMeetings(3)).dataset),
});

/** Milliseconds: the slowest first choice of a meeting, and the median of the later ones. */
export async function measureAt(browser: Browser, address: string) {
  const page = await newPage(browser);
  await openLive(page, `${address}?fold=0`);
  await untilQuiet(page, 1000);
  const grid = page.locator('[role=grid]');
  const meetings = await page.locator('[name=meeting-at]').all();
  if (meetings.length < 2) throw new Error('The page has no choice of a meeting');
  const change = async (position: number) => {
    const control = meetings[position];
    if (!control) throw new RangeError(`Meeting ${position} of ${meetings.length}`);
    // What the page puts off after a choice is no part of the next.
    await untilQuiet(page, 200);
    return (await timeChange(page, control, grid)).ms;
  };
  const first: number[] = [];
  const later: number[] = [];
  for (let round = 0; round <= ROUNDS; round++)
    for (const position of meetings.keys()) {
      const ms = await change(position);
      const isShownBefore = round > 0 || position === meetings.length - 1;
      (isShownBefore ? later : first).push(ms);
    }
  await page.context().close();
  return { first: Math.max(...first), later: median(later) };
}
