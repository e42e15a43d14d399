// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { recordCount } from '../../../src/model/count/record-count';
import { createModel } from '../../../src/model/model';
import { createSession } from '../../../src/store/store';
import { LinkNotices } from '../../../src/views/notices/link-notices';
import { SharePanel } from '../../../src/views/share/share-panel';
import { HAND_WRITTEN } from '../../model/sample';
import { renderInSession } from '../../render-in-session';

afterEach(cleanup);

const model = createModel(HAND_WRITTEN);
const hash = HAND_WRITTEN.hash.slice(0, 8);

async function sessionAt(search: string) {
  const session = createSession(model, () => new Promise(() => {}));
  await session.open(search);
  return session;
}

const openPanel = (search: string) => renderInSession(<SharePanel />, search);

const fieldOf = (name: string) => (screen.getByLabelText(name) as HTMLInputElement).value;
const copied = () => navigator.clipboard.readText();

describe('the link', () => {
  it('carries the view, the dataset and the number of records that the sender saw', async () => {
    const { user, session } = await openPanel(
      '?topic=extradition&sort=actors.needs&cell=ARG~witnesses',
    );
    const records = recordCount(session.model, session.store.getState().filter);
    expect(records).toBeGreaterThan(0);
    await user.click(screen.getByRole('button', { name: 'Copy link' }));
    const { searchParams } = new URL(await copied());
    expect(Object.fromEntries(searchParams)).toEqual({
      topic: 'extradition',
      sort: 'actors.needs',
      cell: 'ARG~witnesses',
      seen: `${hash}~${records}`,
    });
    expect(screen.getByText('Link copied.')).toBeTruthy();
  });

  it('has no language unless the sender fixes one', async () => {
    const { user } = await openPanel('');
    expect(fieldOf('Link to this view')).not.toContain('lang=');
    await user.click(screen.getByLabelText('Always open in English'));
    expect(new URL(fieldOf('Link to this view')).searchParams.get('lang')).toBe('en');
  });

  it('drops the sender’s counts from the state when opened over the same data', async () => {
    const { store } = await sessionAt(`?topic=extradition&seen=${hash}~3`);
    expect(store.getState().state.seen).toBeNull();
  });
});

describe('the chart that the reader navigated to', () => {
  it('is the target of the link, unless another is chosen, and the part to embed', async () => {
    const { user } = await openPanel('?view=charts&chart=flow');
    const linked = () => new URL(fieldOf('Link to this view')).searchParams.get('chart');
    expect(linked()).toBe('flow');
    expect(fieldOf('Part to embed')).toBe('flow');
    expect(fieldOf('Text to paste there')).not.toContain('chart=');
    await user.selectOptions(screen.getByLabelText('Opens at'), 'the top of the view');
    expect(linked()).toBeNull();
    await user.selectOptions(
      screen.getByLabelText('Opens at'),
      'Countries and organizations: what they raise and what they offer',
    );
    expect(linked()).toBe('actors');
  });

  it('has its own address, which follows the choice', async () => {
    const { user } = await openPanel('?view=charts&topic=extradition&chart=flow');
    const alone = () =>
      Object.fromEntries(new URL(fieldOf('Link to this chart alone')).searchParams);
    expect(alone()).toEqual({ view: 'charts', topic: 'extradition', embed: 'flow' });
    await user.selectOptions(
      screen.getByLabelText('Opens at'),
      'Countries and organizations: what they raise and what they offer',
    );
    expect(alone()).toMatchObject({ embed: 'actors' });
  });

  it('cannot be chosen in other views', async () => {
    await openPanel('?topic=extradition');
    expect(screen.queryByLabelText('Opens at')).toBeNull();
    expect(screen.queryByLabelText('Link to this chart alone')).toBeNull();
  });
});

describe('a link opened over changed data', () => {
  const old = '?topic=extradition&seen=0123abcd~99';

  it('shows a notice with the present count, until the reader closes it', async () => {
    const { user, session, state } = await renderInSession(<LinkNotices />, old);
    const records = recordCount(session.model, session.store.getState().filter);
    const words = screen.getByRole('status').textContent;
    expect(words).toContain('(0123abcd). Its filters left 99 records');
    expect(words).toContain(`(${hash}). The same filters leave ${records} records`);
    await user.click(screen.getByRole('button', { name: 'Dismiss this notice' }));
    expect(screen.queryByRole('status')).toBeNull();
    expect(state()).toMatchObject({ seen: null, topic: ['extradition'] });
  });

  it('removes the notice when the reader changes the view, whose numbers differ', async () => {
    const session = await sessionAt(old);
    await session.navigate({ kind: ['need'] });
    expect(session.store.getState().state.seen).toBeNull();
  });
});

describe('the share sheet of the platform', () => {
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'share');
  });

  it.each([
    ['NotAllowedError', 'The browser could not send it. Copy the link instead.'],
    ['AbortError', ''],
  ])('after %s says “%s”', async (name, words) => {
    const share = vi.fn(() => Promise.reject(new DOMException('', name)));
    Object.defineProperty(navigator, 'share', { value: share, configurable: true });
    const { user } = await openPanel('?topic=extradition');
    const button = screen.getByRole('button', { name: 'Send…' });
    await user.click(button);
    expect(share).toHaveBeenCalledExactlyOnceWith({
      title: document.title,
      url: fieldOf('Link to this view'),
    });
    const said = button.parentElement?.querySelector(':scope > [role="status"]');
    await waitFor(() => expect(said?.textContent).toBe(words));
  });
});

describe('the text to embed a part in another page', () => {
  it('embeds the chosen part of the view with its filters', async () => {
    const { user } = await openPanel('?view=charts&topic=extradition&cell=ARG~witnesses');
    // The dataset has no map.
    expect(screen.queryByRole('option', { name: 'Map by country' })).toBeNull();
    await user.selectOptions(screen.getByLabelText('Part to embed'), 'Who helps whom');
    await user.click(screen.getByRole('button', { name: 'Copy text' }));
    const box = document.createElement('div');
    box.innerHTML = await copied();
    const frame = box.querySelector('iframe');
    expect(frame?.title).toBe('Group: Who helps whom – Sample');
    expect(new URL(frame?.src ?? '').search).toBe('?view=charts&topic=extradition&embed=flow');
  });

  it('is replaced by a note in a view without a part to embed', async () => {
    await openPanel('?view=about');
    expect(screen.queryByRole('button', { name: 'Copy text' })).toBeNull();
    expect(screen.getByText(/You can embed the matrix/)).toBeTruthy();
  });
});
