/** Renders the view about the data over a session. */
import { screen, within } from '@testing-library/react';
import { vi } from 'vitest';
import type { Dataset, Minutes } from '../../../src/dataset/schema';
import { AboutView } from '../../../src/views/about/about-view';
import { HAND_WRITTEN } from '../../model/sample';
import { renderInSession } from '../../render-in-session';

/** The response of the host to a request of the codebook. */
export const answer = (body: string, status = 200) =>
  vi.spyOn(globalThis, 'fetch').mockImplementation(async () => new Response(body, { status }));

export async function renderAbout(
  data: Dataset = HAND_WRITTEN,
  search = '',
  minutes: () => Promise<Minutes> = () => new Promise(() => {}),
) {
  if (!vi.isMockFunction(globalThis.fetch)) answer('# Rules');
  const page = await renderInSession(<AboutView />, search, data, minutes);
  await screen.findByText('The codebook as a file');
  return page;
}

export const section = (name: string) => within(screen.getByRole('region', { name }));

/** The value beside a name in a details list. */
export const value = (part: ReturnType<typeof section>, name: string, at = 0) =>
  part.getAllByText(name)[at]?.nextElementSibling?.textContent;
