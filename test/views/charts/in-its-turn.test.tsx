// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createModel } from '../../../src/model/model';
import { SessionProvider, useSession, useView } from '../../../src/store/react';
import { createSession, type Session } from '../../../src/store/store';
import { InItsTurn } from '../../../src/views/charts/in-its-turn';
import { HAND_WRITTEN } from '../../model/sample';

/** Tells that the place is near the window, or far from it. */
let seen: (isIntersecting: boolean) => void;
let idle: (() => void)[] = [];

beforeEach(() => {
  idle = [];
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(tell: (entries: { isIntersecting: boolean }[]) => void) {
        seen = (isIntersecting) => act(() => tell([{ isIntersecting }]));
      }
      observe() {}
      disconnect() {}
    },
  );
  vi.stubGlobal('requestIdleCallback', (work: () => void) => idle.push(work));
  vi.stubGlobal('cancelIdleCallback', (asked: number) => {
    idle[asked - 1] = () => {};
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const runIdle = () => act(() => idle.splice(0).forEach((work) => void work()));

function Topics() {
  const { navigate, store } = useSession();
  const topics = useView(({ topic }) => topic);
  const add = () => void navigate({ topic: [...store.getState().state.topic, 'firearms'] });
  return (
    <button type="button" onClick={add}>
      {topics.join(' ') || 'all'}
    </button>
  );
}

function open(first: boolean) {
  const session = createSession(createModel(HAND_WRITTEN), () => Promise.reject(new Error()));
  render(
    <SessionProvider session={session}>
      <InItsTurn id="chart" first={first}>
        <Topics />
      </InItsTurn>
    </SessionProvider>,
  );
  return session;
}

const choose = (session: Session, ...topic: string[]) => act(() => session.navigate({ topic }));
const shown = () => screen.queryByRole('button')?.textContent;

it('is drawn when the browser has time, or at once when it comes near the window', () => {
  open(false);
  seen(false);
  expect(shown()).toBeUndefined();
  runIdle();
  expect(shown()).toBe('all');
  cleanup();
  open(false);
  seen(true);
  expect(shown()).toBe('all');
});

it('follows the view at once near the window, and later elsewhere', async () => {
  const session = open(true);
  seen(true);
  await choose(session, 'witnesses');
  expect(shown()).toBe('witnesses');
  seen(false);
  await choose(session, 'extradition');
  expect(shown()).toBe('witnesses');
  runIdle();
  expect(shown()).toBe('extradition');
});

it('catches up with the view before it is printed, and before it is used', async () => {
  const session = open(true);
  seen(false);
  await choose(session, 'witnesses');
  expect(shown()).toBe('all');
  act(() => void window.dispatchEvent(new Event('beforeprint')));
  expect(shown()).toBe('witnesses');
  await choose(session, 'extradition');
  expect(shown()).toBe('witnesses');
  await act(async () => screen.getByRole('button').click());
  expect(session.store.getState().state.topic).toEqual(['extradition', 'firearms']);
});
