// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { projectZip } from '../../../src/editor/project/project-zip';
import { theEditor } from '../../../src/editor/stages/use-editor';
import { severalMeetings } from '../../fixtures/several-meetings';
import { type Change, TINY_MINUTES, tinySeeds } from '../../fixtures/tiny-seeds';
import { spyOnSaving } from '../../ui/spy-on-saving';
import { twoMeetings } from '../check/two-link-codings';
import { openSeeds, zipOf as zipOfSeeds } from '../project/open-seeds';
import { chooseFile, closeEditor, forEditor, openFile } from './open-editor';

let saveFile: ReturnType<typeof spyOnSaving>;
beforeEach(() => {
  saveFile = spyOnSaving();
});
forEditor();

const CAPACITY = 'A1,CAN,,extradition,capacity,in-place,,,,explicit,training on extradition,,';
const OFFER =
  'B1,CAN,,extradition,offer,available,training,,all,explicit,offers training on extradition,,';
const NEED = 'B2,MEX,,firearms,need,raised,,,,explicit,Mexico needs support,13,';

const zipOf = (change: Change) => zipOfSeeds(tinySeeds(change));

async function openSecond(file: Uint8Array<ArrayBuffer> | Blob) {
  const user = openFile(file);
  await user.click(await screen.findByRole('button', { name: 'Second coding' }));
  return user;
}

const take = async (file: Uint8Array<ArrayBuffer>) => {
  await screen.findByText('Open your colleague’s file');
  chooseFile(file, 'hers.zip', 'Open your colleague’s file');
};

it('opens a blind copy for the second coder without records', async () => {
  const user = await openSecond(zipOf({ records: [CAPACITY], positions: [] }));
  await user.click(await screen.findByRole('button', { name: 'Export the blind copy' }));
  await screen.findByText('Exported: tiny.blind.matrix.zip');
  closeEditor();
  await openSecond(saveFile.mock.calls[0]?.[1] as Blob);
  expect(await screen.findByText(/You are the second coder/u)).toBeTruthy();
  expect(screen.getByText(/0 records/u)).toBeTruthy();
  expect(screen.getAllByText('Second coding', { selector: 'strong' })).toHaveLength(1);
  expect(screen.queryByRole('button', { name: 'Export the blind copy' })).toBeNull();
});

it('settles each difference by keys with a reason, and undoes it', async () => {
  const user = await openSecond(zipOf({ records: [CAPACITY], positions: [] }));
  expect(await screen.findByText('This meeting has no second coding yet.')).toBeTruthy();
  await take(zipOf({ records: [OFFER, NEED], positions: [] }));
  expect(await screen.findByText('The second coding has 2 records and 0 positions.')).toBeTruthy();
  expect(screen.getByText(/not made from a blind copy/u)).toBeTruthy();
  expect(screen.getByText(/^Differences settled: 0 of 2/u)).toBeTruthy();

  const pair = screen.getByRole('region', { name: /^Canada/u });
  expect(within(pair).getByText('training on extradition')).toBeTruthy();
  expect(within(pair).getByText('offers training on extradition')).toBeTruthy();
  const keep = (name: string) => within(pair).getByRole('button', { name });
  keep('Keep the second').focus();
  await user.keyboard('{Enter}');
  // The focus is in the field for the reason.
  expect(document.activeElement).toBe(within(pair).getByRole('textbox', { name: /^Reason/u }));
  expect(keep('Keep the second').getAttribute('aria-pressed')).toBe('true');
  expect(
    theEditor()
      .store.getState()
      .project?.lists.records.map(({ cells }) => cells.kind),
  ).toEqual(['offer']);
  expect(within(pair).getByText('Write a reason.')).toBeTruthy();
  await user.keyboard('It is open to all.');
  expect(screen.getByText(/^Differences settled: 1 of 2/u)).toBeTruthy();

  await user.click(screen.getByRole('button', { name: 'Publish' }));
  await user.click(
    await screen.findByRole('button', {
      name: 'Differences with the second coding that are not settled: 1 of 2.',
    }),
  );

  const single = await screen.findByRole('region', { name: /^Mexico/u });
  expect(
    within(single)
      .getAllByRole('button')
      .map((each) => each.textContent),
  ).toEqual(['Keep the second', 'Keep neither']);
  await user.click(screen.getByRole('checkbox', { name: 'Show only what is not settled' }));
  expect(screen.queryByRole('region', { name: /^Canada/u })).toBeNull();

  const table = await screen.findByRole('table', { name: /Agreement of two codings/u });
  expect(screen.getByText(/^This table counts only actors that spoke/u)).toBeTruthy();
  const [, all] = within(table).getAllByRole('row');
  expect(
    within(all as HTMLElement)
      .getAllByRole('cell')
      .slice(0, 4)
      .map((c) => c.textContent),
  ).toEqual(['12', '0', '1', '2']);

  await user.keyboard('{Control>}zz{/Control}');
  expect(screen.getByText(/^Differences settled: 0 of 2/u)).toBeTruthy();
  await user.keyboard('{Control>}z{/Control}');
  expect(screen.getByText('This meeting has no second coding yet.')).toBeTruthy();
});

it('keeps a difference in the filtered list while its reason is typed', async () => {
  const user = await openSecond(zipOf({ records: [CAPACITY], positions: [] }));
  await take(zipOf({ records: [OFFER, NEED], positions: [] }));
  await user.click(await screen.findByRole('checkbox', { name: 'Show only what is not settled' }));
  const single = screen.getByRole('region', { name: /^Mexico/u });
  await user.click(within(single).getByRole('button', { name: 'Keep neither' }));
  await user.keyboard('It repeats itself. ');
  const reason = within(single).getByRole('textbox', { name: /^Reason/u });
  expect(reason).toHaveProperty('value', 'It repeats itself. ');
  const { project } = theEditor().store.getState();
  const file = project?.lists.kept.find(({ id }) => id.endsWith('/resolutions.csv'));
  expect(file?.text).toMatch(/,It repeats itself\.\n$/u);
  // Applying the filter again hides it.
  await user.dblClick(screen.getByRole('checkbox', { name: 'Show only what is not settled' }));
  expect(screen.queryByRole('region', { name: /^Mexico/u })).toBeNull();
});

it('names the headings for which the second coder chose another speaker', async () => {
  await openSecond(zipOf({ records: [OFFER], positions: [] }));
  const headings = [{ form: 'colon' }, { form: 'colon', title: 'Mexico', actor: null }];
  await take(zipOf({ records: [OFFER], positions: [], meeting: { headings } }));
  expect((await screen.findByText(/decided otherwise who speaks/u)).textContent).toMatch(
    /otherwise who speaks: Mexico\.$/u,
  );
});

it('lists a record of the second coding whose words are gone, and leaves it out by a click', async () => {
  const minutes = TINY_MINUTES.replace('Canada offers training on extradition.', 'It helps.');
  const user = await openSecond(zipOf({ records: [], positions: [], minutes }));
  await take(zipOf({ records: [OFFER, NEED], positions: [] }));
  const problem = await screen.findByText('Second coding · B1');
  expect(problem.closest('li')?.textContent).toMatch(/does not stand in the minutes/u);
  expect(problem.nextElementSibling?.textContent).toBe('offers training on extradition');
  await user.click(screen.getByRole('button', { name: 'Leave out Second coding · B1' }));
  await vi.waitFor(() => expect(screen.queryByText('Second coding · B1')).toBeNull());
  expect(screen.getByText(/^Differences settled: 0 of 1/u)).toBeTruthy();
});

it('leaves out a record of the first coding whose words are gone by a click', async () => {
  const user = await openSecond(zipOf({ records: [CAPACITY], positions: [] }));
  await take(zipOf({ records: [CAPACITY], positions: [] }));
  await screen.findByText(/^Differences settled: 0 of 0/u);
  act(() =>
    theEditor().change('text', ({ lists, ...project }) => {
      const lines = lists.lines.map(({ words, ...line }) => ({
        ...{ ...line, words: words.replace('training on', 'courses on') },
      }));
      return { ...project, lists: { ...lists, lines } };
    }),
  );
  expect(await screen.findByText('First coding · A1')).toBeTruthy();
  const prevented = () => screen.queryByText(/errors prevent a comparison/u);
  await vi.waitFor(() => expect(prevented()).toBeTruthy());
  for (const side of ['First', 'Second'])
    await user.click(screen.getByRole('button', { name: `Leave out ${side} coding · A1` }));
  await vi.waitFor(() => expect(prevented()).toBeNull());
});

it('replaces a second coding by another only after confirmation', async () => {
  await openSecond(zipOf({ records: [OFFER], positions: [] }));
  await take(zipOf({ records: [NEED], positions: [] }));
  expect(await screen.findByText(/^Differences settled: 0 of 2/u)).toBeTruthy();
  const ask = vi.spyOn(window, 'confirm').mockReturnValueOnce(false).mockReturnValueOnce(true);
  await take(zipOf({ records: [OFFER], positions: [] }));
  await vi.waitFor(() => expect(ask).toHaveBeenCalledOnce());
  expect(screen.getByText(/^Differences settled: 0 of 2/u)).toBeTruthy();
  await take(zipOf({ records: [OFFER], positions: [] }));
  expect(await screen.findByText(/^0 of 0 differences|no differences|agree/iu)).toBeTruthy();
});

it('accepts an empty second coding only after confirmation', async () => {
  await openSecond(zipOf({ records: [OFFER], positions: [] }));
  const ask = vi.spyOn(window, 'confirm').mockReset().mockReturnValueOnce(false);
  await take(zipOf({ records: [], positions: [] }));
  await vi.waitFor(() =>
    expect(ask).toHaveBeenCalledWith(expect.stringMatching(/^This file has no record and no pos/u)),
  );
  expect(screen.getByText('This meeting has no second coding yet.')).toBeTruthy();
  ask.mockReturnValueOnce(true);
  await take(zipOf({ records: [], positions: [] }));
  expect(await screen.findByText('The second coding has 0 records and 0 positions.')).toBeTruthy();
});

it('compares positions too, and settles a stance with one reason', async () => {
  const user = await openSecond(
    zipOf({ records: [CAPACITY], positions: ['P1,inventory,CAN,,supports,thanked Mexico,,'] }),
  );
  await take(
    zipOf({ records: [CAPACITY], positions: ['P1,inventory,CAN,,opposes,thanked Mexico,,'] }),
  );
  expect(
    await screen.findByText(/^Of these, differences between positions settled: 0 of 1/u),
  ).toBeTruthy();
  expect(screen.getByText(/^Differences settled: 0 of 1 in all/u)).toBeTruthy();
  const item = screen.getByRole('region', { name: 'Canada · An inventory of needs' });
  expect(within(item).getByText('supports')).toBeTruthy();
  expect(within(item).getByText('opposes')).toBeTruthy();
  // An actor cannot support and oppose a proposal because two coders disagree.
  expect(within(item).queryByRole('button', { name: 'Keep both' })).toBeNull();
  await user.click(within(item).getByRole('button', { name: 'Keep the second' }));
  await user.keyboard('It says');
  // Another choice keeps the reason.
  for (const name of ['Keep the first', 'Keep the second'])
    await user.click(within(item).getByRole('button', { name }));
  await user.keyboard(' no.');
  expect(
    screen.getByText(/^Of these, differences between positions settled: 1 of 1/u),
  ).toBeTruthy();
  expect(within(item).getByRole('textbox', { name: /^Reason/u })).toHaveProperty(
    'value',
    'It says no.',
  );
  const { positions } = theEditor().store.getState().project?.lists ?? {};
  expect(positions?.map(({ cells }) => cells.stance)).toEqual(['opposes']);
});

it('names side and record of an error in the second coding, and leaves the record out by a click', async () => {
  const user = await openSecond(zipOf({ records: [CAPACITY], positions: [] }));
  const faulty = 'B3,CAN,,extradition,offer,,,,,explicit,offers training on extradition,,';
  await take(zipOf({ records: [faulty], positions: [] }));
  expect(await screen.findByText('Second coding · B3')).toBeTruthy();
  expect(screen.getByText('Nothing is chosen under “Status”.')).toBeTruthy();
  const leave = screen.getByRole('button', { name: 'Leave out Second coding · B3' });
  const list = screen.getByRole('heading', { name: 'Differences' });
  expect(leave.compareDocumentPosition(list)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  await user.click(leave);
  expect(await screen.findByRole('table', { name: /Agreement of two codings/u })).toBeTruthy();
  expect(screen.queryByText('Second coding · B3')).toBeNull();
});

it('settles different statuses of the same words by choosing a side or editing the record, with a reason', async () => {
  const user = await openSecond(zipOf({ records: [OFFER], positions: [] }));
  await take(zipOf({ records: [OFFER.replace('available', 'planned')], positions: [] }));
  const item = await screen.findByRole('region', { name: /^Canada · .*, offer$/iu });
  expect(within(item).getByText('Status: Offers help')).toBeTruthy();
  expect(within(item).getByText('Status: Plans to offer')).toBeTruthy();
  await user.click(within(item).getByRole('button', { name: 'Keep the second' }));
  await user.type(within(item).getByRole('textbox', { name: /^Reason/u }), 'It plans.');
  expect(screen.getByText(/^Differences settled: 1 of 1/u)).toBeTruthy();
  const records = () => theEditor().store.getState().project?.lists.records ?? [];
  expect(records().map(({ cells }) => cells.status)).toEqual(['planned']);
  await user.click(within(item).getByRole('button', { name: 'B1' }));
  expect(document.activeElement?.textContent).toBe('Record B1');
});

it('gives the second coder the earlier meetings, and states how the links of both agree', async () => {
  const first = openSeeds(severalMeetings(2), 'gt-dot-2');
  const user = await openSecond(projectZip(first));
  expect(screen.getByText(/It also has the earlier meetings with their records/u)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Export the blind copy' }));
  await screen.findByText('Exported: gt-dot-2.blind.matrix.zip');
  const blind = saveFile.mock.calls[0]?.[1] as Blob;
  await take(projectZip(first));
  expect(
    await screen.findByText(/It has 26 links to earlier records\. Its 1 decision is not compared/u),
  ).toBeTruthy();
  expect(
    await screen.findByText(
      /Both codings have 22 pairs, the first alone 0, the second alone 0\. F1: 1\.000/u,
    ),
  ).toBeTruthy();
  closeEditor();
  await openSecond(blind);
  expect(
    await screen.findByText(/Under “Earlier meetings”, say what became of earlier records/u),
  ).toBeTruthy();
});

it('settles the links on which the codings differ in the same list, by keys with a reason, and undoes it', async () => {
  const saved = (...links: string[]) => projectZip(openSeeds(twoMeetings(links), 'tiny'));
  const offered = 'L2,O0,repeats,O1,,explicit,,,';
  const user = await openSecond(saved('L1,N0,repeats,N1,,explicit,,,', offered));
  await take(saved('L1,N0,part,,CAN,implied,thanked Mexico,,Thanks alone.', offered));
  const counts = /^Of these, differences between links settled: (\d) of 1\. .* agree on 1 link\.$/u;
  expect((await screen.findByText(counts)).textContent).toMatch(/settled: 0 of 1/u);
  expect(screen.getByText(/^Differences settled: 0 of 1 in all/u)).toBeTruthy();
  const item = screen.getByRole('region', { name: /^Mexico · Illicit firearms, need · 2005$/iu });
  const texts = () =>
    [...item.querySelectorAll('q, b')].map(({ textContent }) => textContent).join(' | ');
  expect(texts()).toBe(
    'Mexico needs support | Repeats | Mexico needs support | In part | thanked Mexico',
  );
  expect(within(item).getByText(/Thanks alone\./u)).toBeTruthy();
  const buttons = within(item).getAllByRole('button');
  expect(buttons.map(({ textContent }) => textContent)).toEqual([
    ...['Keep the first', 'Keep the second', 'Keep both', 'Keep neither'],
  ]);
  const links = () =>
    theEditor()
      .store.getState()
      .project?.lists.links.map(({ cells }) => [cells.of, cells.effect].join(' '));
  buttons[1]?.focus();
  await user.keyboard('{Enter}');
  expect(links()).toEqual(['O0 repeats', 'N0 part']);
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(links()).toEqual(['N0 repeats', 'O0 repeats']);
  within(item).getByRole('button', { name: 'Keep neither' }).focus();
  await user.keyboard('{Enter}');
  await user.keyboard('It only thanks.');
  expect(links()).toEqual(['O0 repeats']);
  expect(screen.getByText(counts).textContent).toMatch(/settled: 1 of 1/u);
});

it('says of a link that the record which says so must be kept first', async () => {
  const open = (records: string[], ...links: string[]) =>
    projectZip(openSeeds(twoMeetings(links, records), 'tiny'));
  const need = 'N1,MEX,,firearms,need,raised,,,,explicit,Mexico needs support,13,';
  const user = await openSecond(open([OFFER]));
  await take(open([OFFER, need], 'L1,N0,repeats,N1,,explicit,,,'));
  const item = await screen.findByRole('region', { name: /need · 2005$/iu });
  const names = () =>
    within(item)
      .getAllByRole('button')
      .map(({ textContent }) => textContent);
  expect(names()).toEqual(['Keep neither']);
  expect(within(item).getByText(/^Your records lack the one that says so/u)).toBeTruthy();
  const record = screen.getByRole('region', { name: /^Mexico · Illicit firearms, need$/iu });
  await user.click(within(record).getByRole('button', { name: 'Keep the second' }));
  expect(names()).toEqual(['Keep the second', 'Keep neither']);
  expect(within(item).queryByText(/^Your records lack/u)).toBeNull();
});
