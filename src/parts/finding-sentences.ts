/** The sentence of each kind of finding, with what it is in short between two asterisks. */

import { compareNames, formatList, joinClauses, t } from '../i18n/index';
import type { Finding, FindingOf, Need } from '../model/finding-kinds';
import { inSentence, type listsOf, shortOf, withoutAcronym } from './finding-names';

/** The sentence, or some of them, the fullest first. */
export function sentencesOf(
  finding: Finding,
  lists: ReturnType<typeof listsOf>,
): string | string[] {
  const { actors, topics, topic, form } = lists;
  switch (finding.kind) {
    case 'asks': {
      const [count, more] = [finding.requested.length, finding.acknowledged.length];
      const { requests } = finding;
      const acknowledged = { acknowledged: actors(finding.acknowledged), more };
      if (count === 0)
        return t('findings.asks.acknowledged', { ...acknowledged, topics: topics(finding.topics) });
      const each = (isBrief: boolean) => {
        const some = requests.map((request) =>
          t('findings.asks.each', {
            names: actors(request.states),
            topics: lists.requested(request.topics, request.form, isBrief).join(', '),
          }),
        );
        return formatList(some.sort(compareNames));
      };
      // Each State with its own topics, where all find room; else who asks, before what for.
      const requested = (isBrief: boolean) => ({
        requested: lists.isWhole ? each(isBrief) : actors(finding.requested),
        count,
      });
      if (more === 0)
        return lists.isWhole && requests.length > 1
          ? t('findings.asks.only', requested(false))
          : t('findings.asks.requested', {
              requested: actors(finding.requested),
              count,
              topics: topics(finding.topics),
            });
      const both = t('findings.asks', { ...requested(false), ...acknowledged });
      const counted = t('findings.asks.more', { ...requested(true), more });
      if (lists.isWhole) return [both, counted];
      return lists.isShortest ? counted : both;
    }
    case 'unanswered': {
      const states = finding.states.length;
      if (finding.asked)
        return finding.isOffered
          ? t('findings.unanswered.asked.offered', { topics: topics(finding.topics), states })
          : t('findings.unanswered.asked', { topics: lists.anyTopic(finding.topics), states });
      const raised = { topics: topics(finding.topics), count: finding.topics.length, states };
      return t(`findings.unanswered.raised${finding.isOffered ? '.offered' : ''}`, raised);
    }
    case 'offers': {
      const { main, others, providers } = finding;
      if (!main)
        return t('findings.offers', {
          providers: actors(providers),
          count: providers.length,
          topics: topics(finding.topics),
        });
      const marked = (id: string, name: string) => {
        const count = main.fewer[id];
        const on = count === undefined ? name : t('findings.offers.fewer', { name, count });
        if (main.implied.includes(id)) return t('findings.offers.implied', { name: on });
        return main.partly.includes(id) ? t('findings.offers.partly', { name: on }) : on;
      };
      const count = finding.passages - main.passages;
      const told = (rest: string) =>
        t('findings.offers.main', {
          form: form(main.form),
          // Who offers only by inference, or not on all topics, is never told without it.
          providers: actors(main.providers, marked),
          count: main.providers.length,
          topics: main.topics.length,
          rest,
        });
      if (count === 0) return told(t('findings.offers.nobody'));
      const rest = t(`findings.offers.rest${finding.isRestImplied ? '.implied' : ''}`, { count });
      const named = told(t('findings.offers.rest.of', { rest, others: actors(others) }));
      return lists.isWhole ? [named, told(rest)] : told(rest);
    }
    case 'planned': {
      const helped = lists.helped(finding.topics, finding.form);
      const help = {
        providers: actors(finding.providers),
        count: finding.providers.length,
        form: form(finding.form),
      };
      const terms = termsWords(finding);
      if (terms === '') return t('findings.planned', { ...help, topics: lists.some(helped) });
      const on = (names: string) => t('findings.planned.terms', { ...help, terms, topics: names });
      return lists.isWhole
        ? [on(helped.join(', ')), on(helped.map(withoutAcronym).join(', '))]
        : on(lists.some(helped));
    }
    case 'changed': {
      const { fresh, gone, withdrawn, providers } = finding;
      const changes = [
        fresh.length > 0 &&
          t('findings.changed.fresh', { topics: topics(fresh), count: fresh.length }),
        withdrawn.states.length > 0 &&
          t('findings.changed.withdrawn', {
            names: actors(withdrawn.states),
            count: withdrawn.states.length,
            topics: topics(withdrawn.topics),
          }),
        gone.length > 0 && t('findings.changed.gone', { topics: topics(gone), count: gone.length }),
        providers.length > 0 &&
          t('findings.changed.providers', { names: actors(providers), count: providers.length }),
      ].filter((each) => each !== false);
      // All of them, with names as there is room; else as many as find room, and the number of the rest.
      return changes
        .map((_, count) => {
          const kept = joinClauses(changes.slice(0, changes.length - count));
          return t('findings.changed', {
            since: lists.date(finding.since),
            date: lists.date(finding.at),
            changes: count > 0 ? t('findings.more', { names: kept, count }) : kept,
          });
        })
        .slice(0, lists.isShortest ? changes.length : 1);
    }
    case 'raised': {
      const { next } = finding;
      const on = (need: Need) => ({ topic: topic(need.topic), count: need.states.length });
      const way = isAsked(finding) && (!next || isAsked(next)) ? 'asks' : 'raises';
      // Raising leaves asking out; where some do either, both are named.
      const named = ({ asking }: Need) => (way === 'raises' && asking.length > 0 ? 'named' : way);
      const isImplied = ({ implied }: Need) =>
        implied.length > 0 ? [t('findings.raised.implied', { count: implied.length })] : [];
      const base = t(`findings.raised.${named(finding)}`, on(finding));
      const marked = (words: string, need: Need) =>
        isImplied(need).reduce((most, parts) => t('findings.raised.part', { most, parts }), words);
      const most = marked(base, finding);
      // How many of them request help or acknowledge a lack, in words or as one count, where there is room.
      const [requests, asks] = [finding.requesting.length, finding.asking.length];
      const parts = [
        ...(requests > 0 ? [t('findings.raised.requests', { count: requests })] : []),
        ...(asks > requests ? [t('findings.raised.acknowledges', { count: asks - requests })] : []),
        ...isImplied(finding),
      ];
      const firsts =
        way === 'raises' && asks > 0
          ? [
              t('findings.raised.asking', { most: base, parts: parts.join(', ') }),
              t('findings.raised.asking.count', { most, count: asks }),
              most,
            ]
          : [most];
      const alone = (first: string) => t('findings.raised', { most: first });
      if (!next) return firsts.map(alone);
      const bare = t(`findings.raised.next.${named(next)}`, on(next));
      const also = marked(bare, next);
      return [
        ...firsts.map((first) => t('findings.raised.both', { most: first, next: also })),
        ...(lists.isShortest ? [t('findings.raised.both', { most: base, next: bare })] : []),
        ...(lists.isShortest ? [alone(most)] : []),
      ];
    }
    case 'contested': {
      const { proposals } = finding;
      const [first] = proposals;
      const count = proposals.length;
      if (first && count === 1)
        return t('findings.contested', {
          proposal: lists.proposal(first.proposal),
          inFavour: actors(first.inFavour),
          against: actors(first.against),
        });
      const brief = proposals.map(({ proposal }) => inSentence(shortOf(lists.proposal(proposal))));
      const sides = proposals.map(({ inFavour, against }, at) =>
        t('findings.contested.sides', {
          proposal: brief[at] ?? '',
          inFavour: actors(inFavour),
          against: actors(against),
        }),
      );
      const all = (names: string) => t('findings.contested.all', { count, names });
      const some = all(lists.isWhole ? joinClauses(brief) : lists.some(brief));
      return lists.isWhole ? [all(sides.join(', ')), some] : some;
    }
    case 'unused': {
      const { providers, otherForm, closed } = finding;
      const rest = finding.topics.filter((id) => ![...otherForm, ...closed].includes(id));
      const parts = [
        otherForm.length > 0 && t('findings.unused.form', { topics: topics(otherForm) }),
        closed.length > 0 && t('findings.unused.closed', { topics: topics(closed) }),
        rest.length > 0 && topics(rest),
      ];
      return t('findings.unused', {
        providers: actors(providers),
        count: providers.length,
        topics: formatList(parts.filter((part) => part !== false)),
      });
    }
  }
}

/** Whether all States with the need request help or acknowledge a lack. */
const isAsked = ({ asking, states }: Need): boolean => asking.length === states.length;

/** "open on request once funded"; '' where nothing is said. */
function termsWords({ openTo, condition }: FindingOf<'planned'>): string {
  const open = openTo && t(`findings.open.${openTo}`);
  const on = condition && t(`findings.if.${condition}`);
  if (open && on) return t('findings.terms', { open, condition: on });
  return open ?? on ?? '';
}

/** The point of a finding, with all names; '' where its sentence has nothing to leave out. */
export const briefOf = (finding: Finding, lists: ReturnType<typeof listsOf>): string =>
  finding.kind === 'unanswered' && finding.asked && !finding.isOffered
    ? t('findings.unanswered.brief', { topics: lists.topics(finding.topics) })
    : '';
