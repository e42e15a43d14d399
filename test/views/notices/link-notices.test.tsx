// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { openPage } from '../filters/page';

afterEach(cleanup);

describe('the notice on a link', () => {
  it('names the keys of the address that are invalid, until it is dismissed', async () => {
    const { user } = await openPage('?topic=nonsense&modality=x&kind=need');
    expect(
      screen.getByText(
        'These parts of the link could not be read: topic and form of cooperation. You see the page without them.',
      ),
    ).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Dismiss this notice' }));
    expect(screen.queryByText(/could not be read/)).toBeNull();
  });

  it('is in the singular for one key', async () => {
    await openPage('?cell=nowhere');
    expect(
      screen.getByText(/could not be read: cell\. You see the page without it\.$/),
    ).toBeTruthy();
  });

  it('names an unknown record or position, and other invalid keys', async () => {
    await openPage('?record=gt-dot-1.999&topic=nonsense');
    expect(
      screen.getByText(
        'There is no record gt-dot-1.999 here. You see the rest of the link. This part of the link could not be read: topic. You see the page without it.',
      ),
    ).toBeTruthy();
    cleanup();
    await openPage('?position=p9');
    expect(
      screen.getByText('There is no position p9 here. You see the rest of the link.'),
    ).toBeTruthy();
  });

  it('names an unknown view, part or chart, and what the page shows instead', async () => {
    await openPage('?view=nosuch&chart=pie');
    expect(
      screen.getByText(
        'There is no view “nosuch” here. You see “Matrix” instead. There is no chart “pie” here. You see the rest of the link.',
      ),
    ).toBeTruthy();
    cleanup();
    await openPage('?embed=%3Cb%3E');
    expect(
      screen.getByText('There is no part “…” to embed. You see “Matrix” instead.'),
    ).toBeTruthy();
  });

  it('does not repeat text that is no id', async () => {
    await openPage('?record=nonsense&position=');
    expect(
      screen.getByText(/^These parts of the link could not be read: record and position\. You /),
    ).toBeTruthy();
  });

  it('says how the length of an agenda is written', async () => {
    await openPage('?view=agenda&length=-1');
    expect(
      screen.getByText(/^The length of the agenda in this link could not be read/),
    ).toBeTruthy();
  });

  it('is absent for a valid link', async () => {
    await openPage('?topic=firearms&unknown=1');
    expect(screen.queryByText(/could not be read/)).toBeNull();
  });
});
