// @vitest-environment jsdom
/** What an entry of a profile says, and what it leaves to other parts of the page. */
import { act, cleanup, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { dataset, record } from '../../model/sample';
import { renderProfile, section } from './render-profile';

afterEach(cleanup);

const texts = (name: string) =>
  section(name)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent ?? '');
const NEEDS = 'Recorded needs, and who could help';
const training = { modalities: ['training'] };

test('a line of a comparison names all who give the answer, and nobody else', async () => {
  const data = dataset([
    record('n1', 'PER', 'witnesses', 'requested', training),
    record('o1', 'CAN', 'witnesses', 'available', training),
    record('o2', 'UNODC', 'witnesses', 'available', training),
    record('p', 'OAS', 'witnesses', 'planned', training),
    record('h', 'ARG', 'witnesses', 'in-place'),
    record('n2', 'PER', 'firearms', 'requested'),
    record('o3', 'CAN', 'firearms', 'available', training),
    record('o4', 'UNODC', 'firearms', 'available', training),
  ]);
  await renderProfile('&of=PER~BRB', data);
  const both = 'Canada and United Nations Office on Drugs and Crime';
  const [answered, open] = texts('Needs');
  expect(answered).toContain(`·\u00a0${both} could help.Words`);
  expect(open).toContain(`·\u00a0An offer is open on this topic: ${both}.Words`);
  expect(screen.queryByRole('heading', { name: 'What it has already helped with' })).toBeNull();
});

test('a line that stands for several is implied only where all of them are', async () => {
  const implied = { basis: 'implied', note: 'topic: guessed' } as const;
  const data = dataset([
    record('n1', 'PER', 'witnesses', 'raised', { ...implied, ...training }),
    record('n2', 'PER', 'witnesses', 'raised', { modalities: ['funding'] }),
    record('n3', 'PER', 'firearms', 'raised', { ...implied, ...training }),
    record('n4', 'PER', 'firearms', 'raised', { ...implied, modalities: ['funding'] }),
  ]);
  await renderProfile('&of=PER~BRB', data);
  const [mixed, all] = texts('Needs');
  expect(mixed).toMatch(/^Witnesses Raises ·/u);
  expect(all).toMatch(/^Firearms Raises \(implied\) ·/u);
  // What is inferred is told beside the words.
  expect(all).toMatch(/· Implied: we inferred the topic · 1 more$/u);
});

test('a topic tells of a need who answers it; who else is near to that stands further down', async () => {
  const data = dataset([
    record('n', 'PER', 'witnesses', 'requested', training),
    record('o', 'CAN', 'witnesses', 'available', training),
    record('p', 'OAS', 'witnesses', 'planned', training),
  ]);
  await renderProfile('&of=topic:witnesses', data);
  const [need] = texts('Recorded needs, and who could help');
  expect(need).toContain('Could help: Canada');
  expect(need).not.toContain('Planned');
  cleanup();
  await renderProfile('&of=PER', data);
  expect(texts(NEEDS)[0]).toContain('Planned, not yet available: Organization');
});

test('only what is offered now counts as offered to others, and an implied offer says that it is', async () => {
  const forArgentina = { counterparts: ['ARG'], ...training };
  const data = dataset([
    record('n1', 'PER', 'witnesses', 'requested'),
    record('p', 'OAS', 'witnesses', 'planned', forArgentina),
    record('n2', 'PER', 'firearms', 'requested'),
    record('o', 'OAS', 'firearms', 'available', forArgentina),
    record('n3', 'PER', 'extradition', 'requested', training),
    record('i', 'CAN', 'extradition', 'available', { ...training, basis: 'implied' }),
  ]);
  await renderProfile('&of=PER', data);
  const of = (topic: string) => texts(NEEDS).find((each) => each.startsWith(topic));
  expect(of('Witnesses')).toContain('Nobody offers help on this topic now.');
  expect(of('Firearms')).toContain('No offer fits.');
  expect(of('Extradition')).toContain('The minutes do not say it outright; we inferred it.');
});

test('on paper what is folded stands open, whole', async () => {
  const records = Array.from({ length: 40 }, (_, at) =>
    record(`r${at}`, 'CAN', 'witnesses', 'delivered', { counterparts: [`X${at}`] }),
  );
  await renderProfile('&of=CAN', dataset(records));
  const details = () => screen.getByText('What it has already helped with (40)').closest('details');
  const drawn = () => details()?.querySelectorAll('li').length;
  expect(details()?.open).toBe(false);
  expect(drawn()).toBe(30);
  act(() => void dispatchEvent(new Event('beforeprint')));
  expect(details()?.open).toBe(true);
  expect(drawn()).toBe(40);
  act(() => void dispatchEvent(new Event('afterprint')));
  expect(details()?.open).toBe(false);
});

test('a sentence names one more rather than that there is one more, and each topic leads to its page', async () => {
  const data = dataset([
    ...['witnesses', 'extradition', 'laundering', 'firearms'].map((topic) =>
      record(topic, 'PER', topic, 'in-place'),
    ),
    record('begun', 'CAN', 'firearms', 'in-progress'),
    record('partly', 'CAN', 'witnesses', 'in-progress'),
    record('place', 'CAN', 'witnesses', 'in-place'),
  ]);
  const { user, state } = await renderProfile('&of=PER', data);
  expect(document.querySelector('.profile-lead')?.textContent).not.toMatch(/\d more/u);
  cleanup();
  const other = await renderProfile('&of=CAN', data);
  const lead = document.querySelector<HTMLElement>('.profile-lead');
  const link = [...(lead?.querySelectorAll('a') ?? [])].find(
    ({ textContent }) => textContent === 'firearms',
  );
  await user.click(link as HTMLElement);
  expect(other.state().of).toEqual(['topic:firearms']);
  expect(state().of).toEqual(['PER']);
});

test('an offer that names an actor is told once: where it is open to it', async () => {
  const data = dataset([
    record('o', 'CAN', 'witnesses', 'available', { counterparts: ['PER'], ...training }),
    record('h', 'CAN', 'firearms', 'delivered', { counterparts: ['PER'] }),
  ]);
  await renderProfile('&of=PER', data);
  expect(screen.getAllByText(/^CanadaOffers|^Canada$/u, { selector: 'h4 *' })).toHaveLength(2);
  expect(screen.getByRole('link', { name: 'Read the offer' })).toBeTruthy();
});

test('offers that answer and those that only perhaps answer are parted, each led to on its own', async () => {
  const offer = (id: string, actor: string, start: number, more = {}) =>
    record(id, actor, 'witnesses', 'available', { ...training, start, ...more });
  const implied = { basis: 'implied' as const };
  const data = dataset([
    record('n', 'PER', 'witnesses', 'requested', training),
    offer('a', 'CAN', 10),
    offer('b', 'CAN', 20),
    offer('c', 'CAN', 30, implied),
    offer('d', 'CAN', 40, implied),
  ]);
  const { user, state } = await renderProfile('&of=PER', data);
  const [need] = texts(NEEDS);
  // Paper opens nothing.
  act(() => void dispatchEvent(new Event('beforeprint')));
  expect(texts(NEEDS)[0]).toContain('Other offers might help: Canada (implied). (para. 1)');
  expect(texts(NEEDS)[0]).not.toContain('Read');
  act(() => void dispatchEvent(new Event('afterprint')));
  expect(need).toMatch(/Could help: Canada \(training\)\..*Read the offers \(2 records\)/u);
  expect(need).toMatch(
    /Other offers might help: Canada \(implied\)\. Read the offers \(2 records\)/u,
  );
  const links = section(NEEDS)
    .getAllByRole('link', { name: /^para\./ })
    .map((link) => link.getAttribute('data-record'))
    .filter((id) => id !== null);
  expect(links).toEqual(['a', 'b', 'c', 'd']);
  await user.click(
    section(NEEDS)
      .getAllByRole('link', { name: /^para\./ })
      .find((link) => link.getAttribute('data-record') === 'c') as HTMLElement,
  );
  expect(state()).toMatchObject({ view: 'profile', record: 'c' });
});

test('where the table of records shows these offers and no others, they are led to together', async () => {
  const data = dataset([
    record('n', 'PER', 'witnesses', 'requested', training),
    record('a', 'CAN', 'witnesses', 'available', { ...training, start: 10 }),
    record('b', 'CAN', 'witnesses', 'available', { ...training, start: 20 }),
  ]);
  const { user, state } = await renderProfile('&of=PER', data);
  await user.click(screen.getByRole('link', { name: 'Read the offers (2 records)' }));
  expect(state()).toMatchObject({ view: 'records', status: ['available'], actor: ['CAN'] });
  expect(state()).toMatchObject({ modality: [], subregion: [], q: '' });
});

test('of whom a part of an offer is implied, it is said', async () => {
  const all = { ...training, openTo: 'all' as const };
  const data = dataset([
    record('a', 'CAN', 'witnesses', 'planned', { ...all, start: 10 }),
    record('b', 'CAN', 'witnesses', 'planned', { ...all, start: 20, basis: 'implied' }),
    record('n', 'PER', 'witnesses', 'requested', training),
  ]);
  await renderProfile('&of=PER', data);
  expect(texts(NEEDS)[0]).toContain('Planned, not yet available: Canada (partly implied).');
});
