// @vitest-environment jsdom
/** Topics that rest on one provider, and those whose several providers have but one offer. */
import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { dataset, meeting, record } from '../../model/sample';
import { headings, lists, renderMatches, title } from './render-matches';

afterEach(cleanup);

describe('topics that rest on one provider', () => {
  const offer = (id: string, actor: string, start: number) =>
    record(id, actor, 'witnesses', 'available', { quote: 'A course.', start });
  const section = (name: string) =>
    screen.getByRole('heading', { level: 3, name }).parentElement as HTMLElement;

  it('do not name the provider among those that it could serve', async () => {
    const records = [
      record('n1', 'UNODC', 'witnesses', 'raised'),
      record('n2', 'PER', 'witnesses', 'raised'),
      offer('o', 'UNODC', 0),
    ];
    await renderMatches('?list=single', dataset(records));
    expect(section('Only one provider answers, clearly or perhaps').textContent).toContain(
      '1 State with a needPeru',
    );
    expect(section('Only one provider answers, clearly or perhaps').textContent).not.toContain(
      'organization with a need',
    );
    expect(section('Only one provider answers, clearly or perhaps').textContent).toContain(
      'It also has a need here',
    );
  });

  it('say in which language the quotes are, where it is not the reader’s', async () => {
    const need = record('n', 'PER', 'witnesses', 'raised');
    const meetings = [meeting('first', { language: 'pt' })];
    await renderMatches('?list=single', dataset([need], { meetings }));
    expect(screen.getByText('Minutes and quotes are in Portuguese.')).toBeTruthy();
  });

  it('say where the one provider answers only perhaps', async () => {
    const need = record('n', 'PER', 'witnesses', 'raised');
    const clear = { ...offer('o', 'OAS', 9), modalities: ['training'] };
    const told = () => section('Only one provider answers, clearly or perhaps').textContent;
    await renderMatches('?list=single', dataset([need, clear]));
    expect(told()).not.toContain('Perhaps answered');
    cleanup();
    await renderMatches('?list=single', dataset([need, { ...clear, basis: 'implied' }]));
    expect(told()).toContain('~ Perhaps answered');
  });

  it('say apart where several providers have but one offer, and the counts stay', async () => {
    const need = record('n', 'PER', 'witnesses', 'raised');
    const joint = [offer('o1', 'OAS', 9), offer('o2', 'CAN', 9)];
    await renderMatches('?list=single', dataset([need, ...joint]));
    expect(title()).toBe('On the only topic with a need, several providers answer');
    expect(lists().getByRole('link', { name: 'Only one provider 0 · No answer 0' })).toBeTruthy();
    expect(section('Several providers that make one offer together').textContent).toContain(
      'Only one joint offer, by: Canada with \u00a0organization Organization of American States',
    );
    cleanup();
    await renderMatches('?list=single', dataset([need, ...joint, offer('o3', 'CAN', 99)]));
    expect(headings(3)).toEqual([
      'Only one provider answers, clearly or perhaps',
      'No offer answers a need',
    ]);
  });
});
