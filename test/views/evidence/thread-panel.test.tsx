// @vitest-environment jsdom

import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Dataset, Link } from '../../../src/dataset/schema';
import { EvidencePanel } from '../../../src/views/evidence/evidence-panel';
import { builtMeetings } from '../../fixtures/three-meetings';
import { dataset, meeting, record } from '../../model/sample';
import { renderInSession } from '../../render-in-session';
import { leave, panel } from './render-evidence';

afterEach(leave);

const { dataset: built } = builtMeetings();
if (!built) throw new Error('the fixtures do not build');
const SEVERAL: Dataset = built;

const open = (search: string, data = SEVERAL) => renderInSession(<EvidencePanel />, search, data);

const head = () => within(panel()).getAllByRole('heading', { level: 3 })[0]?.textContent?.trim();
const thread = () => within(panel()).getByRole('list', { name: 'What was said at each meeting' });
const steps = () =>
  within(thread())
    .queryAllByRole('heading', { level: 4 })
    .map(({ textContent }) => textContent);
const marked = () =>
  within(thread())
    .getAllByRole('listitem')
    .filter((each) => each.getAttribute('aria-current') === 'step')
    .map((each) => within(each).getByRole('heading', { level: 4 }).textContent);
const silent = () =>
  [...thread().querySelectorAll('.thread-silent')].map(({ textContent }) => textContent);
const ended = () => within(panel()).queryByRole('region', { name: 'Ended' });

describe('the evidence of a cell over several meetings', () => {
  it('tells a need that was said at each meeting as one thread, with its years', async () => {
    await open('?cell=VCT~asset-recovery');
    expect(head()).toBe('Asked for since 2007, said at 3 of 3 meetings');
    expect(steps()).toEqual(['2007 asks for help', '2009 said again', '2011 said again']);
    expect(marked()).toEqual(['2011 said again']);
    const sources = within(thread()).getAllByRole('link', { name: /para\./ });
    expect(sources.map(({ textContent }) => textContent)).toEqual([
      '2007, para. 112',
      '2009, para. 11',
    ]);
  });

  it('opens what was said at the meeting before what was last said earlier', async () => {
    await open('?cell=MEX~information-exchange&at=gt-dot-2');
    expect(head()).toMatch(/2009|of 2 meetings/);
    expect(marked()[0]).toMatch(/^2009 /);
  });

  it('tells what changed, and which help came in part', async () => {
    await open('?record=gt-dot-3.002');
    expect(head()).toBe('Offered since 2009, said at 2 of 2 meetings; planned in 2007');
    expect(steps()).toEqual([
      '2007 plans to offer',
      '2009 delivered in part',
      '2009 changed: offers',
      '2011 delivered in part',
      '2011 said again',
    ]);
  });

  it('is headed by the part of an offer that came after it was last said', async () => {
    await open('?record=gt-dot-2.006');
    expect(steps().at(-1)).toMatch(/^2011 delivered in part/);
    expect(head()).toBe('Delivered in part: said in 2011; last offered in 2009');
  });

  it('tells no meeting after that whose state the page shows', async () => {
    await open('?cell=VCT~asset-recovery&at=gt-dot-1');
    expect(head()).toBe('Asked for in 2007');
    expect(steps()).toEqual(['2007 asks for help']);
  });

  it('says why the meetings after the last sentence say nothing', async () => {
    await open('?record=gt-dot-1.096');
    expect(head()).toBe('Some help came: said in 2009; last asked for in 2007');
    expect(steps()).toEqual(['2007 asks for help', '2009 some help came (Canada)']);
    expect(silent()).toEqual(['2011: spoke, nothing on this']);
  });

  it('opens the thread of an earlier record, and marks its step', async () => {
    const { user, state } = await open('?record=gt-dot-1.097');
    expect(head()).toBe('Asked for since 2007, said at 3 of 3 meetings');
    expect(marked()).toEqual(['2007 asks for help']);
    await user.click(within(thread()).getByRole('link', { name: '2009 said again' }));
    expect(marked()).toEqual(['2009 said again']);
    expect(state().record).toBe('gt-dot-2.019');
    expect(document.activeElement?.textContent).toBe('2009 said again');
  });

  it('opens a cell in which everything has ended, and says how', async () => {
    await open('?cell=ECU~institutional-capacity&at=gt-dot-2&kind=need');
    cleanup();
    await open('?record=gt-dot-1.154');
    expect(head()).toBe('Withdrawn in 2009; offered in 2007');
    expect(steps()).toEqual(['2007 offers (inferred by us)', '2009 withdrawn']);
    expect(within(thread()).getByRole('link', { name: '2009, para. 17' })).toBeTruthy();
    expect(within(panel()).queryByRole('region', { name: 'Who could help' })).toBeNull();
  });

  it('tells once what one sentence says of several helpers', async () => {
    await open('?cell=ECU~institutional-capacity&kind=need');
    const met = steps().filter((words) => words?.includes('met ('));
    expect(met).toEqual(['2009 met (UNODC, OAS)']);
  });

  it('names the last meeting that asked for what was met', async () => {
    const link = (id: string, effect: Link['effect'], of: string, at: string): Link => ({
      ...{ id, meeting: at, of, effect, by: effect === 'repeats' ? id : null },
      ...{ reportedBy: 'PER', basis: 'explicit', note: '' },
      evidence: effect === 'repeats' ? null : record('x', 'PER', 'witnesses', 'raised').evidence,
    });
    const need = (id: string, at: string) =>
      record(id, 'PER', 'witnesses', 'requested', { meeting: at });
    await open(
      '?cell=PER~witnesses',
      dataset([need('a', 'm1'), need('b', 'm2')], {
        meetings: ['m1', 'm2', 'm3'].map((id, at) =>
          meeting(id, { start: `200${7 + at}-07-26`, spoke: ['PER'] }),
        ),
        links: [link('b', 'repeats', 'a', 'm2'), link('met', 'done', 'b', 'm3')],
      }),
    );
    expect(head()).toBe('Met: said in 2009; last asked for in 2008');
  });

  it('lists what ended below what stands, each leading to its thread', async () => {
    const { user } = await open('?cell=CHL~institutional-capacity');
    expect(head()).toMatch(/^(Mentioned|Offered)/);
    const [link] = within(ended() as HTMLElement).getAllByRole('link', { name: /^Withdrawn/ });
    await user.click(link as HTMLElement);
    expect(head()).toBe('Withdrawn in 2009; offered in 2007');
    expect(link?.getAttribute('aria-current')).toBe('true');
  });

  it('shows what was met before experience of the same cell', async () => {
    await open('?cell=KNA~money-laundering');
    expect(head()).toBe('Met: said in 2011; asked for in 2009');
    expect(steps().at(-1)).toBe('2011 met (Canada)');
  });

  it('leads to the actor under which an offer went on', async () => {
    const { user, state } = await open('?cell=CHL~information-exchange');
    await user.click(within(panel()).getByRole('link', { name: /^Carried on later/ }));
    expect(state()).toMatchObject({ cell: null, record: 'gt-dot-2.012' });
    expect(head()).toBe('Delivered: said in 2011; planned in 2009');
  });

  it('leads from past help to the need of another country that it met', async () => {
    const { user } = await open('?record=gt-dot-2.014');
    await user.click(within(thread()).getByRole('link', { name: /^met: Ecuador/ }));
    expect(within(panel()).getByRole('heading', { level: 2 }).textContent).toMatch(/^Ecuador/);
    expect(head()).toMatch(/^Met: said in 2009/);
  });

  it('steps through threads, and hides those that the filters leave out', async () => {
    const { user } = await open('?cell=UNODC~witness-protection&status=available');
    expect(within(panel()).getByText(/^1 of 2$/)).toBeTruthy();
    await user.click(within(panel()).getByRole('button', { name: /^Show them too|^Show it too/ }));
    expect(within(panel()).queryByText(/of 2$/)).toBeNull();
  });

  it('shows all that was said at the meetings of a filter, whatever became of it', async () => {
    await open('?cell=VCT~asset-recovery&meeting=gt-dot-1');
    expect(steps()[0]).toBe('2007 asks for help');
    expect(head()).toBe('Asked for since 2007, said at 3 of 3 meetings');
  });
});

describe('an offer with a last day', () => {
  const LAPSED = dataset(
    [{ ...record('o', 'CAN', 'firearms', 'available'), until: '2008-01-01' } as never],
    {
      meetings: [
        meeting('first', { start: '2007-07-26', spoke: ['CAN'] }),
        meeting('second', { start: '2009-10-15' }),
      ],
      links: [] as Link[],
    },
  );

  it('says so in its terms', async () => {
    await open('?record=gt-dot-3.012');
    const term = within(panel()).getByText('Open to');
    expect(term.nextElementSibling?.textContent).toMatch(/, until 31 December 2012$/);
  });

  it('ended by the meeting after it', async () => {
    await open('?cell=CAN~firearms', LAPSED);
    expect(head()).toBe('Last day passed before the meeting in 2009; offered in 2007');
    expect(silent()).toEqual([]);
  });
});

it('shows with one meeting the sentences one by one', async () => {
  await open('?record=gt-dot-1.097', {
    ...SEVERAL,
    links: undefined,
    meetings: SEVERAL.meetings.slice(0, 1),
    records: SEVERAL.records.filter((each) => each.meeting === 'gt-dot-1'),
  } as Dataset);
  expect(screen.queryByRole('list', { name: 'What was said at each meeting' })).toBeNull();
});
