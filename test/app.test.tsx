// @vitest-environment jsdom
import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import { flushSync } from 'react-dom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { App } from '../src/app';
import { createModel } from '../src/model/model';
import { createSession } from '../src/store/store';
import type { ViewName } from '../src/store/view-state';
import { HAND_WRITTEN } from './model/sample';

afterEach(cleanup);

/** Renders the page at a link and waits for its view. Fetches never end. */
async function open(search: string) {
  vi.spyOn(globalThis, 'fetch').mockReturnValue(new Promise(() => {}));
  const session = createSession(createModel(HAND_WRITTEN), () => new Promise(() => {}));
  await session.open(search);
  render(<App session={session} />);
  await waitFor(() => expect(screen.getByRole('main').textContent).not.toBe('Loading…'));
  return session;
}

/** Names of the panels beside the main part. */
const panels = () => screen.queryAllByRole('complementary').map((panel) => panel.ariaLabel);
const BOTH = 'cell=ARG~witnesses&position=p4';

describe('the side panel', () => {
  it.each<[ViewName, string | null]>([
    ['matrix', 'Evidence'],
    ['records', 'Evidence'],
    ['positions', 'Position'],
    ['minutes', null],
    ['editor', null],
    ['about', null],
  ])('in the view %s, at a link to a cell and a position, is: %s', async (view, panel) => {
    await open(`?view=${view}&${BOTH}`);
    if (panel) await screen.findByRole('complementary', { name: panel });
    else await act(() => import('../src/views/evidence/evidence-panel'));
    expect(panels()).toEqual(panel ? [panel] : []);
  });

  it('keeps the evidence in the view of positions until a position is opened', async () => {
    const { navigate } = await open('?view=positions&cell=ARG~witnesses');
    await screen.findByRole('complementary', { name: 'Evidence' });
    await act(() => navigate({ position: 'p4' }));
    await screen.findByRole('complementary', { name: 'Position' });
    expect(panels()).toEqual(['Position']);
  });
});

describe('the links of the navigation', () => {
  // Tests load no styles, so the closed menu of a phone hides the links.
  const link = (name: string) =>
    screen.getByRole('link', { name, hidden: true }) as HTMLAnchorElement;

  it('keep the state, but drop paragraph and words to find outside the minutes', async () => {
    const { store } = await open('?view=minutes&paragraph=first~2&find=law&topic=firearms');
    expect(link('Matrix').search).toBe('?topic=firearms');
    expect(link('Minutes').search).toBe('?view=minutes&topic=firearms&paragraph=first~2&find=law');
    await act(async () => link('Matrix').click());
    expect(store.getState().state).toMatchObject({ view: 'matrix', paragraph: null, find: '' });
  });
});

it('returns the focus to the link by which a reader left, also if she goes back before the page is updated', async () => {
  const session = await open('?rows=countries');
  const name = () => screen.getByRole('rowheader', { name: 'Argentina' });
  within(name()).getByRole('link').focus();
  await act(async () => {
    flushSync(() => within(name()).getByRole('link').click());
    expect(screen.queryByRole('grid')).toBeNull();
    flushSync(() => void session.open('?rows=countries'));
  });
  await waitFor(() => expect(name().contains(document.activeElement)).toBe(true));
});
