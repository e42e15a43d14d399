/** From the click on a name among the profiles to the paint of its profile; and what is counted for one of many records. */
import type { Browser, Page } from '@playwright/test';
import { NO_FILTER } from '../../src/model/filter';
import { actorProfile, profileFilter } from '../../src/model/findings/profile';
import { createModel } from '../../src/model/model';
import { MANY } from './findings';
import { newPage, openLive, timeToPaint } from './page';
import { syntheticDataset } from './synthetic';
import { median } from './time';

const OPENINGS = 9;

/** Milliseconds to count a profile, the median of the first States. */
export function benchProfile(): number {
  const model = createModel(syntheticDataset(MANY));
  const filter = profileFilter(NO_FILTER);
  const states = model.actors.filter(({ kind }) => kind === 'state').slice(0, OPENINGS);
  return median(
    states.map(({ id }) => {
      const start = performance.now();
      const { raised, helpAndExperience } = actorProfile(model, filter, id);
      void (raised.length + helpAndExperience.length);
      return performance.now() - start;
    }),
  );
}

/** From the click on its link to the profile. */
const timeOpening = (page: Page, name: string): Promise<number> =>
  timeToPaint(page, '.profile-columns', () =>
    page.getByRole('main').getByRole('link', { name, exact: true }).click(),
  );

/** Milliseconds, the median of so many openings, the program fetched before. */
export async function measureProfile(
  browser: Browser,
  address: string,
  name: string,
): Promise<number> {
  const page = await newPage(browser);
  await openLive(page, `${address}?view=profile`);
  const times: number[] = [];
  for (let opening = -1; opening < OPENINGS; opening++) {
    const time = await timeOpening(page, name);
    // The first compiles what the others run.
    if (opening >= 0) times.push(time);
    // The address is written after the paint; before that a step back would leave the page.
    await page.waitForURL(/[?&]of=/);
    await page.goBack();
    await page.getByRole('main').getByRole('searchbox').waitFor();
  }
  await page.context().close();
  return median(times);
}
