// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { article, open, settled } from './sample';

const scrollIntoView = vi.fn();
beforeEach(() => {
  scrollIntoView.mockClear();
  Element.prototype.scrollIntoView = scrollIntoView;
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
});
afterEach(cleanup);

const number = (paragraph: number) =>
  screen.getByRole('link', { name: new RegExp(`^Paragraph ${paragraph}, line`) });

describe('a paragraph', () => {
  it('is scrolled into view and marked by its link', async () => {
    await open('?paragraph=first~3');
    await article();
    const item = number(3).closest('li');
    await waitFor(() => expect(scrollIntoView.mock.instances[0]).toBe(item));
    expect(item?.dataset.linked).toBe('true');
    expect(number(3).getAttribute('aria-current')).toBe('location');
    expect(number(1).hasAttribute('aria-current')).toBe(false);
  });

  it('has a link with the paragraph alone, which becomes the place in the address', async () => {
    const { user, state } = await open('?kind=need&record=funds');
    await article();
    expect(number(4).getAttribute('href')).toBe('?view=minutes&paragraph=first~4');
    await settled();
    scrollIntoView.mockClear();
    await user.click(number(4));
    expect(state()).toMatchObject({ paragraph: { meeting: 'first', number: 4 }, record: null });
    // The paragraph is already in view.
    expect(scrollIntoView).not.toHaveBeenCalled();
  });

  it('is cited by document and paragraph number', async () => {
    const { user } = await open('?paragraph=first~4');
    await article();
    await user.click(screen.getByRole('button', { name: 'Copy citation of paragraph 4' }));
    expect(await navigator.clipboard.readText()).toBe('DOC/1, para. 4');
    expect(
      screen.getByText(/^Copied: DOC\/1, para\. 4\. This page counts the paragraphs/).role,
    ).toBe('status');
  });

  it('shows its citation to copy by hand if the browser refuses to copy', async () => {
    const { user } = await open('?record=vans');
    await article();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('Not allowed'));
    await user.click(screen.getByRole('button', { name: 'Copy citation' }));
    const dialog = await screen.findByRole('dialog');
    const field: HTMLInputElement = within(dialog).getByRole('textbox', {
      name: /Copy the text from/,
    });
    expect(field.value).toBe('DOC/1, para. 3');
    expect(field.selectionEnd).toBe(field.value.length);
  });

  it('that does not exist causes a notice, and the text is still shown', async () => {
    const { user, state } = await open('?meeting=second&paragraph=second~999');
    await article();
    expect(screen.getByText('These minutes have no paragraph 999. The last one is 4.').role).toBe(
      'status',
    );
    expect((await article()).textContent).toContain('It thanked all.');
    await user.click(screen.getByRole('button', { name: 'Dismiss this notice' }));
    await waitFor(() => expect(screen.queryByText(/These minutes have no paragraph/)).toBeNull());
    expect(state()).toMatchObject({ paragraph: null, meeting: ['second'] });
  });
});
