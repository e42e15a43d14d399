// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LoadFailure } from '../../../src/views/failure/load-failure';

afterEach(cleanup);

const failures = [
  ['unreachable', 'the connection failed', 'Check your connection'],
  ['slow', 'did not arrive within 15 seconds', 'Check your connection'],
  ['missing', 'the host answered 404', 'data/dataset.json is missing'],
  ['truncated', 'it stops at line 3, character 17', 'publish data/dataset.json again'],
  ['not-json', 'it is not JSON at line 3, character 17', 'publish data/dataset.json again'],
  ['altered', 'does not match its own hash', 'publish data/dataset.json again'],
  ['foreign', 'does not match the hash in the dataset', 'publish data/dataset.json again'],
  ['later-version', '(404) is newer than this page can read', 'Load the page again'],
  ['earlier-version', '(404) is too old', 'build data/dataset.json again'],
  ['unknown-id', '3:17 names “404”', 'build data/dataset.json again'],
  ['repeated-id', '3:17 uses “404” a second time', 'build data/dataset.json again'],
  ['no-day', '3:17 is “404”, but that day does not exist', 'build data/dataset.json again'],
  ['circle', '3:17 leads back to itself', 'build data/dataset.json again'],
  ['broken-order', '3:17 does not follow the part before it', 'build data/dataset.json again'],
  ['miscounted', '3:17 counts more than there is (404)', 'build data/dataset.json again'],
  ['turning-sign', '3:17 has a sign that turns the direction', 'build data/dataset.json again'],
  ['invalid', '3:17 should be 404', 'build data/dataset.json again'],
] as const;

describe('the page when the dataset cannot be shown', () => {
  it.each(failures)('%s: says what failed, where, and what to do', (reason, what, mend) => {
    render(
      <LoadFailure
        error={{ reason, where: '3:17', detail: '404' }}
        file="data/dataset.json"
        retry={() => {}}
      />,
    );
    expect(screen.getByRole('alert')).toHaveProperty('textContent', expect.stringContaining(what));
    expect(screen.getByRole('alert').textContent).toContain(mend);
  });

  it('names the page, and links to the file that failed', () => {
    document.title = 'Cooperation Matrix';
    const error = { reason: 'missing', detail: '404' } as const;
    render(<LoadFailure error={error} file="data/dataset.json" retry={() => {}} />);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Cooperation Matrix');
    const link = screen.getByRole('link', { name: 'Open data/dataset.json' });
    expect(link.getAttribute('href')).toBe('data/dataset.json');
  });

  it('loads again at the press of a button', async () => {
    const retry = vi.fn();
    const error = { reason: 'unreachable', detail: '' } as const;
    render(<LoadFailure error={error} file="data/dataset.json" retry={retry} />);
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(retry).toHaveBeenCalledOnce();
  });
});
