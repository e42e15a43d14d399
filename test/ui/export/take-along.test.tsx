// @vitest-environment jsdom
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TooLarge } from '../../../src/ui/export/png';
import { take } from '../../../src/ui/export/take';
import { type Taken, useTakeAlong } from '../../../src/ui/export/use-take-along';
import { standInForPopover } from '../popover-stand-in';

vi.mock('../../../src/ui/export/take', () => ({ take: vi.fn() }));

let takeOut: () => void;
beforeEach(() => {
  takeOut = standInForPopover();
});
afterEach(() => {
  cleanup();
  takeOut();
});

const taken: Taken = {
  title: 'Chart',
  fileWords: ['Chart'],
  stage: (format) => <p>Drawn for {format}</p>,
  csv: () => '',
};

function Frame({ load, noPicture }: { load: () => Promise<Taken>; noPicture?: string }) {
  const { button, drawing } = useTakeAlong(load, noPicture);
  return (
    <figure>
      {button}
      {drawing}
    </figure>
  );
}

async function open(load = async () => taken, noPicture?: string) {
  render(<Frame load={load} {...(noPicture && { noPicture })} />);
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Take along' }));
  return user;
}
const format = (name: RegExp) => screen.getByRole('button', { name });
const said = (words: string) => screen.findByText(words, { selector: '[role="status"]' });

describe('taking along', () => {
  it('draws off screen, away from readers, only until the file is saved', async () => {
    let finish = (_name: string) => {};
    vi.mocked(take).mockImplementation(() => new Promise((done) => (finish = done)));
    const user = await open();
    expect(screen.queryByText('Drawn for svg')).toBeNull();
    await user.click(format(/SVG/));
    const stage = (await screen.findByText('Drawn for svg')).parentElement;
    expect(stage?.getAttribute('aria-hidden')).toBe('true');
    expect(stage?.hasAttribute('inert')).toBe(true);
    await waitFor(() => expect(take).toHaveBeenCalledWith('svg', stage, taken));
    // What is asked for meanwhile is not begun.
    await user.click(format(/PNG/));
    finish('chart.svg');
    await said('Saved as chart.svg');
    expect(take).toHaveBeenCalledTimes(1);
    expect(screen.queryByText('Drawn for svg')).toBeNull();
  });

  it('says that a picture is too large, or that there is no file, and can be asked again', async () => {
    vi.mocked(take).mockRejectedValueOnce(new TooLarge());
    const user = await open();
    await user.click(format(/PNG/));
    await said(
      'The picture is too large to be a PNG. Take it as SVG, or narrow what is shown by a filter.',
    );
    vi.mocked(take).mockResolvedValueOnce('chart.png');
    await user.click(format(/PNG/));
    await said('Saved as chart.png');
  });

  it('says so where what it needs cannot be loaded', async () => {
    const user = await open(() => Promise.reject(new Error('offline')));
    await user.click(format(/CSV/));
    await said('The file could not be made. Check your connection and try again.');
  });

  it('offers the numbers alone where there can be no picture, and says why', async () => {
    await open(async () => taken, 'Too many cells');
    expect(screen.getByText('Too many cells')).toBeTruthy();
    expect(format(/SVG/).hasAttribute('disabled')).toBe(true);
    expect(format(/PNG/).hasAttribute('disabled')).toBe(true);
    expect(format(/CSV/).hasAttribute('disabled')).toBe(false);
  });
});
