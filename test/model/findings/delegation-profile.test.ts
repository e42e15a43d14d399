/** Which delegations have a profile, and what stands in it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Actor } from '../../../src/dataset/schema';
import { KINDS } from '../../../src/dataset/values';
import { blankOf } from '../../../src/model/count/blanks';
import { NO_FILTER } from '../../../src/model/filter';
import {
  delegationProfile,
  delegations,
  partIn,
} from '../../../src/model/findings/delegation-profile';
import { createModel } from '../../../src/model/model';
import { anyDataset, anyFilter } from '../arbitrary';
import { ACTORS, dataset, HAND_WRITTEN, meeting } from '../sample';

const model = createModel(HAND_WRITTEN);
const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);
const actor = (id: string) => ACTORS.find((each) => each.id === id) as Actor;
const profileOf = (id: string, asked: Partial<typeof NO_FILTER> = {}) =>
  delegationProfile(model, actor(id), { ...NO_FILTER, ...asked });
const chosen = (asked: Partial<typeof NO_FILTER>) =>
  ids(delegations(model, { ...NO_FILTER, ...asked }));

describe('delegations with a profile', () => {
  test('are all participants in neutral order: States, then organizations', () => {
    expect(chosen({})).toEqual(['BRB', 'JAM', 'CAN', 'ARG', 'PER', 'OAS']);
  });

  test('are those of the admitted meetings', () => {
    expect(chosen({ meeting: ['second'] })).toEqual(['BRB', 'JAM', 'CAN', 'ARG']);
  });

  test('are the chosen actors, participants or not, without regions', () => {
    expect(chosen({ actor: ['UNODC', 'PER', '013'] })).toEqual(['PER', 'UNODC']);
    expect(chosen({ subregion: ['029'] })).toEqual(['BRB', 'JAM']);
    expect(chosen({ subregion: ['029'], actor: ['JAM', 'PER'] })).toEqual(['JAM']);
    expect(chosen({ actor: ['013'] })).toEqual([]);
  });
});

describe('the profile of a delegation', () => {
  test('has needs by topic and text, positions, and records of others that name the actor', () => {
    const { own, positions, named, leftOut } = profileOf('ARG');
    expect(ids(own.need)).toEqual(['r2', 'r1']);
    expect(own.offer).toEqual([]);
    expect(ids(positions)).toEqual(['p4']);
    expect(ids(named)).toEqual(['r7']);
    expect(leftOut).toBe(0);
  });

  test('holds the admitted meetings alone', () => {
    expect(ids(profileOf('PER', { meeting: ['first'] }).own.capacity)).toEqual(['r9']);
    expect(profileOf('BRB', { meeting: ['first'] }).own.need).toEqual([]);
    expect(profileOf('BRB', { meeting: ['first'] }).positions).toEqual([]);
  });

  test('holds the admitted basis alone, and counts the other records', () => {
    const { own, named, leftOut } = profileOf('ARG', { basis: ['explicit'] });
    expect(ids(own.need)).toEqual(['r1']);
    expect(named).toEqual([]);
    expect(leftOut).toBe(2);
  });

  test('says no-remarks where there is no list of participants', () => {
    const unlisted = [meeting('one'), meeting('two', { attended: ['JAM'] })];
    expect(unlisted.map((held) => partIn(held, 'JAM'))).toEqual(['no-remarks', 'no-remarks']);
    expect(unlisted.map((held) => partIn(held, 'CAN'))).toEqual(['no-remarks', 'not-participant']);
    const bare = createModel({ ...dataset([]), meetings: unlisted });
    expect(delegations(bare, NO_FILTER).map(({ id }) => id)).toEqual(['JAM']);
  });

  test('says the part of the actor in each meeting', () => {
    expect(profileOf('BRB').meetings.map(({ part }) => part)).toEqual(['not-participant', 'spoke']);
    expect(profileOf('JAM').meetings.map(({ part }) => part)).toEqual([
      'no-remarks',
      'not-participant',
    ]);
  });
});

test('a blank cell has the reason that the profile gives for its meeting', () => {
  fc.assert(
    fc.property(anyDataset, (data) => {
      const any = createModel(data);
      const differing = data.meetings.flatMap((meeting) => {
        const filter = { ...NO_FILTER, meeting: [meeting.id] };
        return any.actors.flatMap(({ id, kind }, row) => {
          // A region sends no delegation.
          if (kind === 'region') return [];
          const part = partIn(meeting, id);
          const reason = part === 'spoke' ? 'nothing-on-topic' : part;
          return any.topics
            .map((_, column) => blankOf(any, filter, row, column))
            .filter((blank) => blank !== 'hidden' && blank !== reason);
        });
      });
      expect(differing).toEqual([]);
    }),
  );
});

test('every record of the admitted meetings and basis stands once in the profile of its actor', () => {
  fc.assert(
    fc.property(
      anyDataset.chain((data) =>
        anyFilter(data.records.length).map((filter) => ({ data, filter })),
      ),
      ({ data, filter }) => {
        const any = createModel(data);
        for (const each of delegations(any, filter)) {
          const { own } = delegationProfile(any, each, filter);
          const expected = data.records.filter(
            (record) =>
              record.actor === each.id &&
              (filter.meeting.length === 0 || filter.meeting.includes(record.meeting)) &&
              (filter.basis.length === 0 || filter.basis.includes(record.basis)),
          );
          const shown = KINDS.flatMap((kind) => own[kind]);
          expect(ids(shown).sort()).toEqual(ids(expected).sort());
          expect(KINDS.every((kind) => own[kind].every((each) => each.kind === kind))).toBe(true);
        }
      },
    ),
  );
});
