// @vitest-environment jsdom
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Embedded } from '../src/embedded';
import { createModel } from '../src/model/model';
import { SessionProvider } from '../src/store/react';
import { createSession } from '../src/store/store';
import { EMBEDS, type ViewName, viewOfEmbed } from '../src/store/view-state';
import { HAND_WRITTEN } from './model/sample';

// Loads all views ahead: on a busy machine charts take longer than the time limit of the page.
const VIEW_FILES = import.meta.glob('../src/views/*/*-view.tsx');
beforeAll(() => Promise.all(Object.values(VIEW_FILES).map((load) => load())));

afterEach(cleanup);

/** A dataset with a map, so that each chart can be embedded. */
const MAPPED = { ...HAND_WRITTEN, map: [{ actor: 'ARG', column: 1, row: 1 }] };

async function open(search: string) {
  const session = createSession(createModel(MAPPED), () => new Promise(() => {}));
  await session.open(search);
  render(
    <SessionProvider session={session}>
      <Embedded />
    </SessionProvider>,
  );
  await waitFor(() => expect(screen.getByRole('main').textContent).not.toContain('Loading…'));
  return session;
}

/** Role of the embedded part; charts are figures. */
const ROLE: Partial<Record<ViewName, string>> = { matrix: 'grid', agenda: 'list' };

describe('an embedded part', () => {
  it.each(EMBEDS)(
    '%s has its source and a link to the whole page, and no other part',
    async (part) => {
      await open(`?embed=${part}&topic=extradition`);
      expect(screen.queryByRole('navigation')).toBeNull();
      const source = within(screen.getByRole('contentinfo'));
      expect(source.getByText(/Source: .*dataset/)).toBeTruthy();
      const whole = source.getByRole('link', { name: 'Open the whole page' }) as HTMLAnchorElement;
      const asked = new URLSearchParams(whole.search);
      expect(asked.get('embed')).toBeNull();
      expect(asked.get('topic')).toBe('extradition');
      expect(asked.get('view') ?? 'matrix').toBe(viewOfEmbed(part));
      await screen.findAllByRole(
        part === 'findings' ? 'list' : (ROLE[viewOfEmbed(part)] ?? 'figure'),
      );
      if (asked.get('view') === 'charts') expect(screen.getAllByRole('figure')).toHaveLength(1);
    },
  );

  it.each([
    ['?embed=agenda&meeting=first', 'Meeting first: Agenda'],
    ['?embed=map&meeting=second', 'Meeting second: Map by country'],
    // For several meetings the title names the body that met.
    ['?embed=findings', 'Group: Findings'],
    ['?embed=nosuch', 'Group: Matrix'],
  ])('at %s has the title “%s”', async (search, title) => {
    await open(search);
    await waitFor(() =>
      expect(screen.getAllByRole('banner').map(({ textContent }) => textContent)).toContain(title),
    );
  });

  it('opens links in a window of their own', async () => {
    const { store } = await open('?embed=matrix&cell=ARG~witnesses');
    expect(document.querySelector('base')?.target).toBe('_blank');
    const link = (await screen.findByRole('link', {
      name: /para\. \d+$/,
    })) as HTMLAnchorElement;
    expect(new URLSearchParams(link.search).get('embed')).toBeNull();
    link.addEventListener('click', (event) => {
      expect(event.defaultPrevented).toBe(false);
      event.preventDefault();
    });
    link.click();
    expect(store.getState().state).toMatchObject({ embed: 'matrix', view: 'matrix' });
    cleanup();
    expect(document.querySelector('base')).toBeNull();
  });
});
