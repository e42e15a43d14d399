/** Renders the view about the data over a session. */
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { vi } from 'vitest';
import type { Dataset, Minutes } from '../../../src/dataset/schema';
import { createModel } from '../../../src/model/model';
import { SessionProvider } from '../../../src/store/react';
import { createSession } from '../../../src/store/store';
import { AboutView } from '../../../src/views/about/about-view';
import { HAND_WRITTEN } from '../../model/sample';

/** The response of the host to a request of the codebook. */
export const answer = (body: string, status = 200) =>
  vi.spyOn(globalThis, 'fetch').mockImplementation(async () => new Response(body, { status }));

export async function renderAbout(
  data: Dataset = HAND_WRITTEN,
  search = '',
  minutes: () => Promise<Minutes> = () => new Promise(() => {}),
) {
  if (!vi.isMockFunction(globalThis.fetch)) answer('# Rules');
  const session = createSession(createModel(data), minutes);
  await session.open(search);
  render(
    <SessionProvider session={session}>
      <AboutView />
    </SessionProvider>,
  );
  await screen.findByText('The codebook as a file');
  return { session, user: userEvent.setup(), state: () => session.store.getState().state };
}

export const section = (name: string) => within(screen.getByRole('region', { name }));

/** The value beside a name in a details list. */
export const value = (part: ReturnType<typeof section>, name: string, at = 0) =>
  part.getAllByText(name)[at]?.nextElementSibling?.textContent;
