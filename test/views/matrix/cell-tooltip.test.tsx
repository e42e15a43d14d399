// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
// Read beforehand, so that the test does not wait for the machine to read it.
import '../../../src/views/matrix/target-parts';
import { dataset, record } from '../../model/sample';
import { cell, focused, grid, renderMatrix } from './render-matrix';

afterEach(cleanup);

async function at(name: string, search = '', data?: Parameters<typeof renderMatrix>[1]) {
  const page = await renderMatrix(search, data);
  await page.user.hover(cell(name));
  return { ...page, tooltip: await screen.findByRole('tooltip', { hidden: true }) };
}

describe('the tooltip of a cell', () => {
  it('tells actor, topic, each record, and that nobody answers', async () => {
    const { tooltip } = await at('Barbados, Extradition: 1 need, 1 available offer, not answered');
    within(tooltip).getByText('Barbados · Extradition');
    within(tooltip).getByText('Acknowledges a lack');
    within(tooltip).getByText('“Words of r4.”');
    within(tooltip).getByText('Offers now');
    within(tooltip).getByText(
      'Not answered. Its own or joint offer: Barbados. Planned, not yet available: Canada.',
    );
    within(tooltip).getByText('Click or Enter: open the 2 sentences');
  });

  it('names who answers a need', async () => {
    const { tooltip } = await at(
      'Argentina, Witnesses: 1 need, answered',
      '',
      dataset([
        record('a', 'ARG', 'witnesses', 'requested', { modalities: ['training'] }),
        record('b', 'CAN', 'witnesses', 'available', { modalities: ['training'] }),
        record('c', 'PER', 'witnesses', 'available'),
      ]),
    );
    within(tooltip).getByText('Could help: Canada.');
  });

  it('says whom an answered need asked', async () => {
    const { tooltip } = await at(
      'Argentina, Witnesses: 1 need, answered',
      '',
      dataset([
        record('a', 'ARG', 'witnesses', 'requested', { counterparts: ['UNODC', 'OAS'] }),
        record('b', 'CAN', 'witnesses', 'available', { modalities: ['training'] }),
      ]),
    );
    within(tooltip).getByText(
      'An offer is open on this topic: Canada; the need names no form of help. The need is addressed to: United Nations Office on Drugs and Crime and Organization of American States.',
    );
  });

  it('says of those whom an answered need asks that they plan this help, and of no others', async () => {
    const training = { modalities: ['training'] };
    const { tooltip } = await at(
      'Argentina, Witnesses: 1 need, answered',
      '',
      dataset([
        record('a', 'ARG', 'witnesses', 'requested', {
          counterparts: ['UNODC', 'PER'],
          ...training,
        }),
        record('b', 'CAN', 'witnesses', 'available', training),
        record('c', 'UNODC', 'witnesses', 'planned', training),
        record('d', 'OAS', 'witnesses', 'planned', training),
        record('e', 'PER', 'witnesses', 'planned', { modalities: ['funding'] }),
      ]),
    );
    within(tooltip).getByText(
      'Could help: Canada. Planned, not yet available: United Nations Office on Drugs and Crime. The need is addressed to: United Nations Office on Drugs and Crime and Peru.',
    );
  });

  it('says why an offer answers perhaps only', async () => {
    const { tooltip } = await at('Argentina, Witnesses: 2 needs, perhaps answered');
    within(tooltip).getByText(
      'Might help: Organization of American States. The offer names no form of cooperation and is implied.',
    );
  });

  it('tells needs that are answered otherwise apart, and what is related or for others', async () => {
    const { tooltip } = await at(
      'Argentina, Witnesses: 2 needs, not answered',
      '',
      dataset([
        record('a', 'ARG', 'witnesses', 'requested', { modalities: ['training'] }),
        record('b', 'ARG', 'witnesses', 'requested', { modalities: ['funding'] }),
        record('c', 'CAN', 'witnesses', 'available', { modalities: ['training'] }),
        record('d', 'PER', 'witnesses', 'available', { counterparts: ['BRB'] }),
        record('e', 'OAS', 'witnesses', 'available', { modalities: ['tools'] }),
        record('f', 'UNODC', 'witnesses', 'planned', { counterparts: ['BRB'] }),
      ]),
    );
    const lines = [...tooltip.querySelectorAll('p')].map((line) => line.textContent);
    expect(lines.slice(0, 4)).toEqual([
      'Requests “Words of a.”',
      'Could help: Canada.',
      'Requests “Words of b.”',
      'Not answered. Help offered in another form: Canada (training); Organization of American States (tools and systems). Offered or planned only for others: Peru and United Nations Office on Drugs and Crime.',
    ]);
  });

  it('names States that report experience where nobody offers', async () => {
    const { tooltip } = await at(
      'Argentina, Witnesses: 1 need, not answered',
      '',
      dataset([
        record('a', 'ARG', 'witnesses', 'requested'),
        record('b', 'CAN', 'witnesses', 'in-place'),
        record('c', 'PER', 'witnesses', 'in-progress'),
      ]),
    );
    within(tooltip).getByText(
      'Not answered. Canada reports experience to learn from, not an offer.',
    );
  });

  it('says what kind of silence it is', async () => {
    const { tooltip } = await at('Jamaica, Witnesses: no remarks recorded', '?fold=0');
    within(tooltip).getByText(/The minutes record no remarks/);
  });

  it('counts what it does not tell', async () => {
    const many = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) =>
      record(id, 'ARG', 'witnesses', 'raised'),
    );
    const { tooltip } = await at('Argentina, Witnesses: 6 needs, not answered', '', dataset(many));
    within(tooltip).getByText('And 2 more records.');
  });

  it('tells a need and what is available before planned and past offers', async () => {
    const { tooltip } = await at(
      'Canada, Witnesses: 1 need, 1 available offer, 2 planned offers, 2 cases of past help, not answered',
      '',
      dataset([
        record('a', 'CAN', 'witnesses', 'planned', { start: 0 }),
        record('b', 'CAN', 'witnesses', 'planned', { start: 10 }),
        record('c', 'CAN', 'witnesses', 'delivered', { start: 20 }),
        record('d', 'CAN', 'witnesses', 'delivered', { start: 30 }),
        record('e', 'CAN', 'witnesses', 'available', { start: 40 }),
        record('f', 'CAN', 'witnesses', 'raised', { start: 50 }),
      ]),
    );
    const quotes = [...tooltip.querySelectorAll('q')].map((line) => line.textContent);
    expect(quotes).toEqual(['“Words of f.”', '“Words of e.”', '“Words of a.”', '“Words of b.”']);
    within(tooltip).getByText('And 2 more records.');
  });

  it('goes when the matrix is scrolled from under the pointer', async () => {
    const { session } = await at('Argentina, Witnesses: 2 needs, perhaps answered');
    fireEvent.scroll(document);
    expect(screen.queryByRole('tooltip', { hidden: true })).toBeNull();
    expect(session.pointed.getState()).toEqual({ actor: null, topic: null });
  });
});

it('tells a screen reader of the cell in focus the same', async () => {
  const { user } = await renderMatrix();
  act(() => grid().querySelector<HTMLElement>('[tabindex="0"]')?.focus());
  await screen.findByRole('tooltip', { hidden: true });
  await user.keyboard('{ArrowRight}');
  expect(focused()).toBe('Barbados, Extradition: 1 need, 1 available offer, not answered');
  const described = document.getElementById(
    document.activeElement?.getAttribute('aria-describedby') ?? '',
  );
  expect(described?.textContent).toMatch(
    /^Barbados · Extradition Acknowledges a lack.*“Words of r4.”.*Not answered\. .*: Canada\. Click or Enter/,
  );
});

it.each([
  ['rowheader', 'Providers now', 'Each State and each organization counts once'],
  ['rowheader', 'States that ask, only raise', 'Organizations and regions do not count'],
  ['columnheader', 'Topics offered', 'Each topic counts once'],
])('tells at the %s “%s” what is counted', async (role, name, words) => {
  const { user } = await renderMatrix();
  await user.hover(within(grid()).getByRole(role, { name }));
  const tooltip = await screen.findByRole('tooltip', { hidden: true });
  expect(tooltip.textContent).toContain(words);
});

it('tells at the head of a row its group and its figures, hidden rows included', async () => {
  const { user } = await renderMatrix();
  await user.hover(within(grid()).getByRole('rowheader', { name: 'Barbados' }));
  const tooltip = await screen.findByRole('tooltip', { hidden: true });
  within(tooltip).getByText('Barbados · Caribbean');
  within(tooltip).getByText(
    'Topics: 1 with a request or an acknowledged lack, 1 only raised, 1 with an available offer.',
  );
  within(tooltip).getByText(
    'Caribbean · 2 States: 1 requests help or acknowledges a lack, 1 offers help now.',
  );
  within(tooltip).getByText('Click or Enter: open the profile.');
});

it('tells at the head of a column who asks and offers, without zeros', async () => {
  const { user } = await renderMatrix();
  await user.hover(within(grid()).getByRole('columnheader', { name: 'Witnesses' }));
  const tooltip = await screen.findByRole('tooltip', { hidden: true });
  expect(tooltip.textContent).not.toMatch(/\b0\b/);
  within(tooltip).getByText(/^States: /);
});

it('says at the head of an empty row that nothing is shown there', async () => {
  const { user } = await renderMatrix('?fold=0');
  await user.hover(within(grid()).getByRole('rowheader', { name: 'Jamaica' }));
  const tooltip = await screen.findByRole('tooltip', { hidden: true });
  within(tooltip).getByText('No record is shown here.');
});

it('says at the corner what a press sorts', async () => {
  const { user } = await renderMatrix();
  await user.hover(within(grid()).getByRole('columnheader', { name: '5 actors, 4 topics' }));
  const tooltip = await screen.findByRole('tooltip', { hidden: true });
  within(tooltip).getByText('Actors: neutral order. Click or Enter: by needs.');
});
