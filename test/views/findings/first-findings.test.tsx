// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/dataset/schema';
import { FirstFindings, MatrixLead, MatrixTitle } from '../../../src/views/findings/first-findings';
import { dataset, record } from '../../model/sample';
import { renderInSession } from '../../render-in-session';

afterEach(cleanup);

const open = (search?: string, data?: Dataset) =>
  renderInSession(
    <>
      <h1>
        <MatrixTitle />
      </h1>
      <p>
        <MatrixLead />
      </p>
      <FirstFindings />
    </>,
    search,
    data,
  );

const title = () => screen.getByRole('heading', { level: 1 }).textContent;
const lines = () => within(screen.getByRole('list', { name: 'Findings' })).getAllByRole('listitem');

describe('above the matrix', () => {
  it('the title changes with the filters and names them', async () => {
    await open();
    const whole = title();
    cleanup();
    await open('?subregion=029&topic=extradition~firearms');
    expect(title()).not.toBe(whole);
    expect(title()).toMatch(/^Caribbean/);
  });

  it('at most three findings are shown, each with a link to its sentences, and one link leads to all findings', async () => {
    await open();
    expect(lines()).toHaveLength(3);
    for (const line of lines()) {
      const [read] = within(line).getAllByRole('link', { name: /^Read / });
      const asked = new URLSearchParams((read as HTMLAnchorElement).search);
      expect(asked.get('view')).toBe('findings');
      expect(asked.get('finding')).not.toBeNull();
    }
    // jsdom applies no styles, so the link that only phones show is present too.
    for (const all of screen.getAllByRole('link', { name: /^All \d+ findings$/ }))
      expect((all as HTMLAnchorElement).search).toBe('?view=findings');
  });

  it('the first finding names the States that ask when the title names the topics', async () => {
    await open('', dataset([record('a', 'PER', 'firearms', 'requested')]));
    expect(title()).toBe('Firearms: help is asked for, no offer is recorded');
    expect(lines()[0]?.textContent).toMatch(/^Peru asks for help there\./);
  });

  it('the line below the title counts States that asked apart from those that only mentioned a topic, when there are both', async () => {
    const asked = record('a', 'PER', 'firearms', 'requested');
    const both = dataset([asked, record('b', 'ARG', 'firearms', 'raised')]);
    await open('', both);
    screen.getByText('1 State asks for help; 1 only mentions topics or reports difficulties.');
    cleanup();
    await open('?actor=PER', both);
    expect(screen.queryByText(/asks for help;/)).toBeNull();
  });

  it('only the plain title is shown when the data have no record', async () => {
    await open('', dataset([]));
    expect(title()).toBe('What States raised, and what was offered');
    expect(screen.getByRole('region', { name: 'Findings' }).textContent).toBe('');
  });
});
