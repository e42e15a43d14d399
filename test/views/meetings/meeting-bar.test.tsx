// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { MeetingBar } from '../../../src/views/meetings/meeting-bar';
import { threeMeetings } from '../../fixtures/three-meetings';
import { renderInSession } from '../../render-in-session';

afterEach(cleanup);

it.each([
  ['?view=matches&at=gt-dot-2', 'State at 2009'],
  ['?view=profile', 'State at 2011'],
  ['?view=charts&meeting=gt-dot-1', 'All that was said at the meetings of the filter'],
])('tells a printed page in a sentence which state it shows: %s', async (link, words) => {
  await renderInSession(<MeetingBar />, link, threeMeetings());
  expect(screen.getAllByText(words).length).toBeGreaterThan(0);
});
