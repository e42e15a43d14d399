// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { openPage } from './page';

afterEach(cleanup);

describe('the notice on a link', () => {
  it('names in words what was not understood, until it is dismissed', async () => {
    const { user } = await openPage('?topic=nonsense&modality=x&kind=need');
    expect(
      screen.getByText(
        'These parts of the link could not be read: topic and form of cooperation. You see the page without them.',
      ),
    ).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Dismiss this notice' }));
    expect(screen.queryByText(/could not be read/)).toBeNull();
  });

  it('speaks of one key as of one', async () => {
    await openPage('?cell=nowhere');
    expect(
      screen.getByText(/could not be read: cell\. You see the page without it\.$/),
    ).toBeTruthy();
  });

  it('says which record or position is not here, beside what else was not understood', async () => {
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

  it('names the view, the part or the chart that is not there, and what is shown', async () => {
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

  it('does not say again what is no id at all', async () => {
    await openPage('?record=nonsense&position=');
    expect(
      screen.getByText(/^These parts of the link could not be read: record and position\. You /),
    ).toBeTruthy();
  });

  it('is not there where everything was understood', async () => {
    await openPage('?topic=firearms&unknown=1');
    expect(screen.queryByText(/could not be read/)).toBeNull();
  });
});
