/** Renders the view of matches of a small dataset, and finds its rows. */
import { screen, within } from '@testing-library/react';
import type { Dataset } from '../../../src/dataset/schema';
import { MatchesView } from '../../../src/views/matches/matches-view';
import { dataset, record } from '../../model/sample';
import { renderInSession } from '../../render-in-session';

/**
 * Peru asks for training on witnesses, which the UNODC offers to all; Barbados mentions it and names no form; the
 * OAS needs funding. Argentina mentions extradition, where Canada plans help. Firearms: no offer. Laundering: the
 * UNODC offers what no State raises.
 */
const RECORDS = [
  record('n1', 'PER', 'witnesses', 'requested', { modalities: ['training'] }),
  record('n2', 'BRB', 'witnesses', 'raised', { basis: 'implied', reportedBy: 'UNODC' }),
  record('n3', 'OAS', 'witnesses', 'acknowledged', { modalities: ['funding'] }),
  record('n4', 'ARG', 'extradition', 'raised'),
  record('n5', 'JAM', 'firearms', 'raised'),
  record('o1', 'UNODC', 'witnesses', 'available', { modalities: ['training'] }),
  record('o2', 'CAN', 'extradition', 'planned'),
  record('o3', 'UNODC', 'laundering', 'available', { basis: 'implied' }),
  record('o4', 'CAN', 'firearms', 'delivered', { counterparts: ['BRB'] }),
];

/** A dataset in which each record has its own sentence. */
export const MARKET: Dataset = dataset(
  RECORDS.map((each, at) => ({
    ...each,
    evidence: {
      ...each.evidence,
      start: at * 100,
      end: at * 100 + each.evidence.exact.length,
      paragraph: at + 1,
    },
  })),
);

export const renderMatches = (search = '', data: Dataset = MARKET) =>
  renderInSession(<MatchesView />, search, data);

export const view = () => screen.getByRole('region', { name: 'Matches' });
export const title = () => screen.getByRole('heading', { level: 1 }).textContent;
export const tabs = () => screen.getAllByRole('tab').map(({ textContent }) => textContent);
/** For each section its heading, then the joined cells of each row. */
export const rows = () =>
  within(view())
    .getAllByRole('row')
    .slice(1)
    .map((row) =>
      [...row.children]
        .map(({ textContent }) => textContent)
        .filter(Boolean)
        .join(' | '),
    );
