// @vitest-environment jsdom
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { optionsWith, SearchList } from '../../src/ui/search-list';

const OPTIONS = [
  { value: 'KOR', words: 'Republic of Korea' },
  { value: 'MEX', words: 'México' },
  { value: 'USA', words: 'United States', also: () => ['America'] },
  { value: 'MDA', words: 'Republic of Moldova' },
  { value: 'FSM', words: 'Micronesia' },
];
const FRENCH = [
  { value: 'MUS', words: 'Maurice' },
  { value: 'MOZ', words: 'Mozambique' },
  { value: 'GNQ', words: 'Guinée équatoriale' },
  { value: 'MRT', words: 'Mauritanie' },
  { value: 'GNB', words: 'Guinée-Bissau' },
  { value: 'GIN', words: 'Guinée' },
  { value: 'CPV', words: 'Cap-Vert', also: () => ['Cabo Verde'] },
  { value: 'CIV', words: 'Côte d’Ivoire' },
  { value: 'EU', words: 'Union européenne (UE)' },
];
const found = (typed: string) => optionsWith(OPTIONS, typed).map(({ value }) => value);

describe('options that contain the typed words', () => {
  it.each([
    ['', ['KOR', 'MEX', 'USA', 'MDA', 'FSM']],
    ['mexico', ['MEX']],
    ['MÉX', ['MEX']],
    ['rep mol', ['MDA']],
    ['kor', ['KOR']],
    ['fsm', ['FSM']],
    ['america', ['USA']],
    // Those that begin so, then those with such a word, then those with the letters anywhere.
    [
      'm',
      ['MEX', 'FSM', 'KOR', 'MDA', 'USA'].filter((id) => ['MEX', 'FSM', 'MDA', 'USA'].includes(id)),
    ],
    ['public', ['KOR', 'MDA']],
    ['(', []],
    ['a.b', []],
  ])('are for "%s" %j', (typed, values) => {
    expect(found(typed)).toEqual(values);
  });
});

it.each([
  ['Guinée', ['GIN', 'GNQ', 'GNB']],
  ['ue', ['EU', 'MOZ']],
  ['mauri', ['MUS', 'MRT']],
  ['verde', ['CPV']],
])('options for "%s" are in the order %j', (typed, values) => {
  expect(optionsWith(FRENCH, typed).map(({ value }) => value)).toEqual(values);
});

const chosen = vi.fn();
function Field({ start }: { start: string }) {
  const [value, setValue] = useState(start);
  const choose = (next: string) => {
    chosen(next);
    setValue(next);
  };
  return (
    <>
      <SearchList label="Actor" nothing="Nothing" {...{ value, choose }} options={OPTIONS} />
      <button type="button">Next</button>
    </>
  );
}

describe('a search list', () => {
  const shown = (start = 'MEX') => {
    render(<Field start={start} />);
    return { user: userEvent.setup(), field: screen.getByRole('combobox', { name: 'Actor' }) };
  };
  const active = () => {
    const field = screen.getByRole('combobox');
    const id = field.getAttribute('aria-activedescendant');
    const option = screen.getByRole('option', { selected: true });
    expect(option.id).toBe(id);
    return option.textContent;
  };
  beforeEach(() => chosen.mockClear());
  afterEach(cleanup);

  it('shows the choice, and is closed until a reader uses it', async () => {
    const { user, field } = shown();
    expect(field).toHaveProperty('value', 'México');
    await user.tab();
    expect(field).toHaveProperty('selectionEnd', 6);
    expect(field.getAttribute('aria-expanded')).toBe('false');
    expect(screen.queryByRole('listbox')).toBeNull();
  });

  it('is searched by keyboard alone, and the focus stays in the field', async () => {
    const { user, field } = shown();
    await user.tab();
    await user.keyboard('rep');
    expect(screen.getAllByRole('option')).toHaveLength(2);
    expect(screen.queryByRole('option', { selected: true })).toBeNull();
    expect(field.getAttribute('aria-activedescendant')).toBeNull();
    await user.keyboard('{ArrowUp}');
    expect(active()).toBe('Republic of Moldova');
    await user.keyboard('u{Backspace}{ArrowDown}');
    expect(active()).toBe('Republic of Korea');
    await user.keyboard('{ArrowDown}');
    expect(active()).toBe('Republic of Moldova');
    await user.keyboard('{ArrowDown}');
    expect(active()).toBe('Republic of Korea');
    await user.keyboard('{ArrowUp}{Enter}');
    expect(chosen.mock.calls).toEqual([['MDA']]);
    expect(field).toHaveProperty('value', 'Republic of Moldova');
    expect(document.activeElement).toBe(field);
    await user.keyboard('mic{Enter}');
    expect(chosen).toHaveBeenLastCalledWith('FSM');
  });

  it('opens with an arrow key at the choice, and pages', async () => {
    const { user } = shown('USA');
    await user.tab();
    await user.keyboard('{ArrowDown}');
    expect(active()).toBe('United States');
    await user.keyboard('{PageDown}');
    expect(active()).toBe('Micronesia');
    await user.keyboard('{PageUp}');
    expect(active()).toBe('Republic of Korea');
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(screen.queryByRole('option')).toBeNull();
  });

  it('keeps the choice on Escape and when the focus leaves', async () => {
    const { user, field } = shown();
    const outside = vi.fn();
    addEventListener('keydown', outside);
    await user.tab();
    await user.keyboard('kor{Escape}');
    expect(field).toHaveProperty('value', 'México');
    expect(outside.mock.calls.filter(([{ key }]) => key === 'Escape')).toEqual([]);
    await user.keyboard('{Escape}');
    expect(outside.mock.calls.filter(([{ key }]) => key === 'Escape')).toHaveLength(1);
    expect(chosen).not.toHaveBeenCalled();
    removeEventListener('keydown', outside);
  });

  it('chooses an option typed in full when the focus leaves; a message says that other words chose nothing', async () => {
    const { user, field } = shown();
    await user.tab();
    await user.keyboard('kor');
    await user.tab();
    expect(field).toHaveProperty('value', 'México');
    expect(field.getAttribute('aria-expanded')).toBe('false');
    expect(screen.getByRole('status').textContent).toContain('“kor” chose nothing');
    expect(chosen).not.toHaveBeenCalled();
    await user.click(field);
    expect(screen.getAllByRole('option')).toHaveLength(1);
    expect(screen.getByRole('status').textContent).toBe('');
    await waitFor(() => expect(field).toMatchObject({ selectionStart: 0, selectionEnd: 3 }));
    await user.keyboard('united STATES ');
    await user.tab();
    expect(chosen.mock.calls).toEqual([['USA']]);
    expect(field).toHaveProperty('value', 'United States');
    await user.click(field);
    await user.keyboard('{Backspace}');
    await user.tab();
    expect(field).toHaveProperty('value', 'United States');
    expect(screen.getByRole('status').textContent).toBe('');
  });

  it('takes an option on a tap', async () => {
    const { user, field } = shown();
    await user.click(field);
    expect(screen.getAllByRole('option')).toHaveLength(5);
    await user.click(screen.getByRole('option', { name: 'United States' }));
    expect(chosen.mock.calls).toEqual([['USA']]);
    expect(document.activeElement).toBe(field);
  });

  it('has no active option after a click without a choice, and Enter takes none', async () => {
    const { user, field } = shown('');
    await user.click(field);
    expect(screen.queryByRole('option', { selected: true })).toBeNull();
    await user.keyboard('{Enter}');
    expect(chosen).not.toHaveBeenCalled();
    await user.keyboard('{Escape}{ArrowDown}');
    expect(active()).toBe('Republic of Korea');
  });

  it('shows a message where no option matches, and chooses nothing', async () => {
    const { user } = shown();
    await user.tab();
    await user.keyboard('xyz');
    expect(screen.getByRole('status').textContent).toBe('Nothing');
    await user.keyboard('{ArrowDown}{PageDown}{Enter}');
    expect(chosen).not.toHaveBeenCalled();
    await user.keyboard('{Backspace}{Backspace}{Backspace}kor{ArrowDown}{Enter}');
    expect(chosen.mock.calls).toEqual([['KOR']]);
  });

  it('offers to add the typed words as the last option, by key or tap, where no option has this name', async () => {
    const take = vi.fn();
    const add = { words: (typed: string) => `Add ${typed}`, take };
    render(
      <SearchList
        label="Actor"
        nothing="Type"
        value=""
        options={OPTIONS}
        {...{ add }}
        choose={chosen}
      />,
    );
    const user = userEvent.setup();
    const words = () => screen.getAllByRole('option').map(({ textContent }) => textContent);
    await user.tab();
    await user.keyboard('mexic');
    expect(words()).toEqual(['México', 'Add mexic']);
    await user.keyboard('o');
    expect(words()).toEqual(['México']);
    await user.keyboard('{Control>}a{/Control}{Backspace}mexic{ArrowDown}{Enter}');
    expect(chosen.mock.calls).toEqual([['MEX']]);
    await user.keyboard('mexic{Enter}');
    expect(chosen.mock.calls).toEqual([['MEX'], ['MEX']]);
    const said = () => screen.getByRole('status').textContent;
    await user.keyboard(' Kenya ');
    expect(said()).toBe('');
    await user.keyboard('{Enter}');
    expect(take).not.toHaveBeenCalled();
    const isIn = '“Kenya” is in no list. Choose “Add…” to put it there.';
    expect(said()).toBe(isIn);
    await user.tab();
    expect([said(), take.mock.calls]).toEqual([isIn, []]);
    await user.tab({ shift: true });
    await user.keyboard('{ArrowDown}{Enter}');
    expect(take.mock.calls).toEqual([['Kenya']]);
    expect(chosen).toHaveBeenCalledTimes(2);
    await user.keyboard('Chad');
    await user.click(screen.getByRole('option', { name: 'Add Chad' }));
    expect(take).toHaveBeenLastCalledWith('Chad');
    expect(document.activeElement).toBe(screen.getByRole('combobox'));
  });

  it.each([
    ['Guinée', 'GIN'],
    ['guinee', 'GIN'],
    ['UE', 'EU'],
    ['Maurice', 'MUS'],
    ['Maurit', 'MRT'],
    ['cabo verde', 'CPV'],
    ["Côte d'Ivoire", 'CIV'],
    ['MOZ', 'MOZ'],
  ])('takes with Enter the one called "%s", or the only one', async (typed, value) => {
    render(<SearchList label="Actor" nothing="" value="" options={FRENCH} choose={chosen} />);
    const user = userEvent.setup();
    await user.tab();
    await user.keyboard(`${typed}{Enter}`);
    expect(chosen.mock.calls).toEqual([[value]]);
  });

  it('takes the first of several options with Enter, also the present choice', async () => {
    const { user } = shown();
    await user.tab();
    await user.keyboard('rep{Enter}');
    expect(chosen.mock.calls).toEqual([['KOR']]);
    await user.keyboard('republic{Enter}');
    await user.keyboard('{ArrowDown}{Enter}');
    expect(chosen.mock.calls).toEqual([['KOR'], ['KOR'], ['KOR']]);
  });

  it('does not add an option that the list has under another name', async () => {
    const add = { words: (typed: string) => `Add ${typed}`, take: vi.fn() };
    render(
      <SearchList
        label="Actor"
        nothing=""
        value=""
        options={FRENCH}
        {...{ add }}
        choose={chosen}
      />,
    );
    const user = userEvent.setup();
    await user.tab();
    await user.keyboard('Cabo Verde');
    expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual([
      'Cap-Vert',
    ]);
    // Letters may be the code of one and the name of another.
    await user.keyboard('{Control>}a{/Control}{Backspace}MOZ');
    expect(screen.getByRole('option', { name: 'Add MOZ' })).toBeTruthy();
  });

  it('shows a value that the list does not have', () => {
    expect(shown('XXX').field).toHaveProperty('value', 'XXX');
  });
});
