/** The reader of the minutes: from the click that opens it to its paint, and how it scrolls. */
import type { Browser, Page } from '@playwright/test';
import type { Dataset, Minutes } from '../../src/dataset/schema';
import { published } from '../fixtures/data-home';
import { hashOf, sealed } from '../fixtures/sealed';
import { clickMiddle, newPage, openLive, timeToPaint } from './page';
import { median } from './time';

const OPENINGS = 9;
const STEP = 120;
const FRAMES = 300;

/** The shipped minutes so many times over, with all their records: path to content. */
export function longMinutes(times: number): Record<string, string> {
  const dataset: Dataset = JSON.parse(published('dataset.json'));
  const [meeting] = dataset.meetings;
  if (!meeting) throw new Error('The shipped data has no meeting');
  const minutes: Minutes = JSON.parse(published(meeting.text));
  const { text, passages } = minutes;
  const lastParagraph = Math.max(...passages.map(({ paragraph }) => paragraph ?? 0));
  const lastLine = passages.at(-1)?.line ?? 0;
  const copies = Array.from({ length: times }, (_, copy) => {
    const moved = <Part extends { start: number; end: number }>(part: Part): Part => ({
      ...part,
      start: part.start + copy * text.length,
      end: part.end + copy * text.length,
    });
    const told = <Place extends { paragraph: number; line: number }>(place: Place): Place => ({
      ...place,
      paragraph: place.paragraph + copy * lastParagraph,
      line: place.line + copy * lastLine,
    });
    const heading = (index: number | null) =>
      index === null ? null : index + copy * meeting.outline.length;
    const claims = <Claim extends { id: string; evidence: Dataset['records'][number]['evidence'] }>(
      all: readonly Claim[],
    ) =>
      all.map((claim) => ({
        ...claim,
        id: `${claim.id}.${copy}`,
        evidence: told(moved(claim.evidence)),
      }));
    return {
      passages: passages.map((passage) => ({
        ...moved(passage),
        line: passage.line + copy * lastLine,
        paragraph: passage.paragraph === null ? null : passage.paragraph + copy * lastParagraph,
        node: heading(passage.node),
      })),
      outline: meeting.outline.map((node) => ({ ...moved(node), parent: heading(node.parent) })),
      records: claims(dataset.records),
      positions: claims(dataset.positions),
    };
  });
  const longText: Minutes = {
    ...minutes,
    text: text.repeat(times),
    passages: copies.flatMap((copy) => copy.passages),
  };
  const file = JSON.stringify(longText);
  const long: Dataset = {
    ...dataset,
    files: [{ file: meeting.text, hash: hashOf(file) }],
    meetings: [
      {
        ...meeting,
        textHash: hashOf(longText.text),
        outline: copies.flatMap(({ outline }) => outline),
      },
    ],
    records: copies.flatMap(({ records }) => records),
    positions: copies.flatMap(({ positions }) => positions),
  };
  return {
    'data/dataset.json': sealed(long),
    [`data/${meeting.text}`]: file,
  };
}

const clickView = (page: Page, name: string) =>
  clickMiddle(page.getByRole('link', { name, exact: true }));

/** From the click on the view to its text. */
const timeOpening = (page: Page): Promise<number> =>
  timeToPaint(page, 'main article', () => clickView(page, 'Minutes'));

interface ReaderFigures {
  /** Median, the program and the text fetched before. */
  readonly openMs: number;
  /** The longest frame of a scripted scroll that begins as soon as the reader is open. */
  readonly scrollMs: number;
}

export async function measureReader(browser: Browser, address: string): Promise<ReaderFigures> {
  const page = await newPage(browser);
  await openLive(page, address);
  await page.getByRole('grid').waitFor();
  const times: number[] = [];
  // The first fetches what the others have.
  for (let opening = -1; opening < OPENINGS; opening++) {
    const time = await timeOpening(page);
    if (opening >= 0) times.push(time);
    if (opening === OPENINGS - 1) break;
    await clickView(page, 'Matrix');
    await page.getByRole('grid').waitFor();
  }
  const scrollMs = await longestFrame(page);
  await page.context().close();
  return { openMs: median(times), scrollMs };
}

function longestFrame(page: Page): Promise<number> {
  return page.evaluate(
    async ({ step, frames }) => {
      const frame = () => new Promise<number>(requestAnimationFrame);
      const scroller = document.scrollingElement as Element;
      let longest = 0;
      let last = await frame();
      for (let count = 0; count < frames; count++) {
        scroller.scrollTop += step;
        const now = await frame();
        longest = Math.max(longest, now - last);
        last = now;
      }
      if (scroller.scrollTop === 0) throw new Error('The minutes do not scroll');
      // Whole milliseconds: three refreshes of the screen are 50, give or take the clock's tenth.
      return Math.round(longest);
    },
    { step: STEP, frames: FRAMES },
  );
}
