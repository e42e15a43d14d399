// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Dataset } from '../../../src/dataset/schema';
import { toHtml } from '../../../src/views/about/markdown';
import { sha256 } from '../../fixtures/build-seeds';
import { published } from '../../fixtures/data-home';
import { HAND_WRITTEN } from '../../model/sample';
import { answer, renderAbout, section } from './render-about';

afterEach(cleanup);

const part = () => section('How statements become records');

describe('the codebook', () => {
  it('is fetched and shown with headings of lower levels than those of the view', async () => {
    const fetched = answer('# Rules\n\n## Fields\n\n| field |\n| --- |\n| `actor` |\n');
    await renderAbout();
    expect(String(fetched.mock.calls[0]?.[0])).toBe(
      new URL('data/codebook.md', document.baseURI).href,
    );
    expect(part().getByRole('heading', { level: 3 }).textContent).toBe('Rules');
    expect(part().getByRole('heading', { level: 4 }).textContent).toBe('Fields');
    const scrolling = part().getByRole('region', { name: 'Fields' });
    expect(scrolling.tabIndex).toBe(0);
    expect(within(scrolling).getByRole('cell').textContent).toBe('actor');
  });

  it('names its language where the reader has another', async () => {
    answer('# Rules');
    await renderAbout();
    expect(part().queryByText(/^The rules are in/)).toBeNull();
    cleanup();
    answer('# Reglas');
    await renderAbout({ ...HAND_WRITTEN, language: 'es' });
    expect(part().getByText(/^The rules are in Spanish\. /)).toBeTruthy();
    expect(part().getByText('Reglas').closest('[lang]')?.getAttribute('lang')).toBe('es');
  });

  it('says how many of its examples are from the minutes on which agreement was measured', async () => {
    const shipped: Dataset = JSON.parse(published('dataset.json'));
    answer(published('codebook.md'));
    const read = async () => JSON.parse(published(`minutes/${shipped.meetings[0]?.id}.json`));
    await renderAbout({ ...shipped, files: undefined }, '', read);
    expect(
      await part().findByText(/^27 phrases that the rules quote stand in the minutes/),
    ).toBeTruthy();
    cleanup();
    await renderAbout({ ...shipped, files: undefined, agreements: [] }, '', read);
    expect(part().queryByText(/phrases? that the rules quote/)).toBeNull();
  });

  it('is shown only if its hash is that of the dataset', async () => {
    const hash = sha256('# Rules');
    const data = { ...HAND_WRITTEN, files: [{ file: 'codebook.md', hash }] };
    answer('# Rules');
    await renderAbout(data);
    expect(part().getByText('Rules')).toBeTruthy();
    cleanup();
    vi.restoreAllMocks();
    answer('# Other rules');
    await renderAbout(data);
    expect(screen.getByRole('alert').textContent).toContain('The codebook could not be loaded.');
    expect(part().queryByText('Other rules')).toBeNull();
  });

  it.each([
    ['an error', '', 404],
    ['a page instead of the file', '<!doctype html>', 200],
  ])(
    'says that it did not load where the host answers with %s, and loads it again',
    async (_, body, status) => {
      answer(body, status);
      const { user } = await renderAbout();
      const failure = within(screen.getByRole('alert'));
      expect(failure.getByText('The codebook could not be loaded.')).toBeTruthy();
      expect(failure.getByRole('link').getAttribute('href')).toBe('data/codebook.md');
      vi.restoreAllMocks();
      answer('# Rules');
      await user.click(failure.getByRole('button', { name: 'Try again' }));
      expect(await part().findByText('Rules')).toBeTruthy();
      expect(screen.queryByRole('alert')).toBeNull();
    },
  );
});

describe('Markdown as HTML', () => {
  it('lowers headings, to level 6 at most', () => {
    expect(toHtml('# A *b*\n\n##### C', 3)).toBe('<h4>A <em>b</em></h4>\n<h6>C</h6>\n');
  });

  it('names a table by the heading above it, with HTML escaped', () => {
    expect(toHtml('## A "b"\n\n| c |\n| --- |\n| d |', 3)).toContain(
      '<section class="figure-scroll" aria-label="A &quot;b&quot;" tabindex="0"><table>',
    );
  });
});
