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

/** The page at a link, once its view is there; what is fetched never comes. */
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

describe('beside the main part', () => {
  it.each<[ViewName, string | null]>([
    ['matrix', 'Evidence'],
    ['records', 'Evidence'],
    ['positions', 'Position'],
    ['minutes', null],
    ['editor', null],
    ['about', null],
  ])('of %s, at a link to a cell and a position, there is: %s', async (view, panel) => {
    await open(`?view=${view}&${BOTH}`);
    if (panel) await screen.findByRole('complementary', { name: panel });
    else await act(() => import('../src/views/evidence/evidence-panel'));
    expect(panels()).toEqual(panel ? [panel] : []);
  });

  it('the evidence stays open in the positions until one of those is opened', async () => {
    const { navigate } = await open('?view=positions&cell=ARG~witnesses');
    await screen.findByRole('complementary', { name: 'Evidence' });
    await act(() => navigate({ position: 'p4' }));
    await screen.findByRole('complementary', { name: 'Position' });
    expect(panels()).toEqual(['Position']);
  });
});

describe('the links of the navigation', () => {
  // Without styles they are in a menu that is closed.
  const link = (name: string) =>
    screen.getByRole('link', { name, hidden: true }) as HTMLAnchorElement;

  it('take neither paragraph nor words to find out of the minutes, and all else along', async () => {
    const { store } = await open('?view=minutes&paragraph=first~2&find=law&topic=firearms');
    expect(link('Matrix').search).toBe('?topic=firearms');
    expect(link('Minutes').search).toBe('?view=minutes&topic=firearms&paragraph=first~2&find=law');
    await act(async () => link('Matrix').click());
    expect(store.getState().state).toMatchObject({ view: 'matrix', paragraph: null, find: '' });
  });
});

it('has the focus at the link by which a reader left, also where she is back before the page has caught up', async () => {
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
