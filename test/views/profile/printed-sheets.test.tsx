// @vitest-environment jsdom
import { act, cleanup, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import type { Minutes } from '../../../src/dataset/schema';
import { dataset, head, meeting } from '../../model/sample';
import { renderProfile } from './render-profile';

afterEach(cleanup);

/** The profile of an actor, and its sheet as it goes to paper. */
async function printOf(actor: string, asked = '') {
  const { user, print } = await renderProfile(`&of=${actor}${asked}`);
  await user.click(screen.getByRole('button', { name: 'Print the sheet' }));
  expect(print).toHaveBeenCalledOnce();
}

const sheet = (name: string) =>
  within(screen.getByRole('article', { name: `What was recorded for ${name}` }));
const part = (name: string, heading: string) =>
  within(sheet(name).getByRole('heading', { name: heading }).parentElement as HTMLElement);

test('an entry shows topic, status, inference, form, note, place and id', async () => {
  await printOf('ARG');
  const [implied, explicit] = part('Argentina', 'Needs: 2').getAllByRole('listitem');
  expect(implied?.textContent).toContain('Protection of witnesses Mentions as important');
  expect(implied?.textContent).toContain('inferred by us');
  expect(implied?.textContent).toContain('Note: Inferred.');
  expect(implied?.textContent).toContain('2007 (1), paragraph 1 of first');
  expect(explicit?.textContent).toContain('r1');
  expect(explicit?.textContent).toContain('Form of cooperation: Training');
  expect(explicit?.textContent).toContain('Is there an offer? perhaps');
  expect(explicit?.textContent).not.toContain('inferred');
});

test('an offer says to whom it is open and who reports it; available ones are counted in sentences', async () => {
  await printOf('OAS');
  const offers = part('Organization of American States', 'Offers: 2 (available: 1 sentence)');
  const [open, past] = offers.getAllByRole('listitem');
  expect(open?.textContent).toContain('Open to: Argentina only');
  expect(past?.textContent).not.toContain('Open to');
  expect(offers.queryByText('Reported by Peru')).not.toBeNull();
});

test('records of others that name it are under their actor and kind', async () => {
  await printOf('ARG');
  const named = part('Argentina', 'Records of others that name this delegation: 1');
  expect(named.getByRole('listitem').textContent).toContain(
    'Organization of American States: Protection of witnesses Offer: Offers help',
  );
});

test('a sheet without records says which kind of silence it is, and has lines to write on', async () => {
  await printOf('JAM');
  expect(
    sheet('Jamaica').queryByText('The minutes record no remarks by this delegation.'),
  ).not.toBeNull();
  expect(sheet('Jamaica').queryByText('This delegation was not a participant.')).not.toBeNull();
  expect(sheet('Jamaica').queryByText('Nothing is recorded for this delegation.')).not.toBeNull();
  expect(sheet('Jamaica').queryByText('Needs that are missing here:')).not.toBeNull();
  expect(sheet('Jamaica').queryByText('Signature')).not.toBeNull();
});

const SPOKE = dataset([], {
  meetings: [
    meeting('first', {
      spoke: ['PER'],
      outline: [
        head('item', 'Remarks', { end: 60 }),
        head('speaker', 'Peru', { actor: 'PER', parent: 0, start: 10, end: 60 }),
      ],
    }),
  ],
});
const TEXT: Minutes = {
  format: SPOKE.format,
  meeting: 'first',
  text: 'Peru......A remark on the text.',
  passages: [{ kind: 'paragraph', line: 1, node: 1, start: 10, end: 31, paragraph: 7 }],
};

test('a delegation that spoke without any record has its remarks on the sheet and is not called silent', async () => {
  const { user } = await renderProfile('&of=PER', SPOKE, TEXT);
  await screen.findByText('A remark on the text.');
  await user.click(screen.getByRole('button', { name: 'Print the sheet' }));
  const words = screen.getByRole('article').textContent;
  expect(words).toContain('It spoke in 1 place:Remarks (para. 7)A remark on');
  expect(words).toContain('Peru spoke; no need, offer or experience is recorded.');
  expect(words).not.toContain('Nothing is recorded for this delegation.');
});

test('all sheets quote the remarks, because the text is fetched before printing', async () => {
  const { user } = await renderProfile('', SPOKE, TEXT);
  const button = screen.getByRole('button', { name: /^Print/ });
  await user.hover(button);
  await user.click(button);
  expect(sheet('Peru').queryByRole('link', { name: 'Remarks (para. 7)' })).not.toBeNull();
  expect(sheet('Peru').queryByText('A remark on the text.')).not.toBeNull();
});

test('a sheet counts the records that the filter on the basis hides', async () => {
  await printOf('PER', '&basis=explicit');
  expect(part('Peru', 'Experience: 1').getAllByRole('listitem')).toHaveLength(1);
  expect(sheet('Peru').queryByText('The filter on the basis leaves out 1 record.')).not.toBeNull();
});

test('a sheet shows the address of its profile, with the filters that narrow it', async () => {
  await printOf('CAN', '&kind=need&meeting=second&record=r3');
  const address = sheet('Canada').getByText(/view=profile/).textContent ?? '';
  expect(Object.fromEntries(new URL(address).searchParams)).toEqual({
    view: 'profile',
    of: 'CAN',
    meeting: 'second',
  });
});

test('all sheets print by subregion, organizations last, and are removed after printing', async () => {
  const { user } = await renderProfile();
  await user.click(screen.getByRole('button', { name: 'Print all 6 sheets' }));
  expect(
    screen
      .getAllByRole('article')
      .map((each) => within(each).getByRole('heading', { level: 3 }).textContent),
  ).toEqual(
    ['Barbados', 'Jamaica', 'Canada', 'Argentina', 'Peru', 'Organization of American States'].map(
      (name) => `What was recorded for ${name}`,
    ),
  );
  act(() => void window.dispatchEvent(new Event('afterprint')));
  expect(screen.queryByRole('article')).toBeNull();
});
