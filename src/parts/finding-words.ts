/** The words of a finding: a head, and further sentences, the most important first. */

import { t } from '../i18n/index';
import { NEED_ANSWERS } from '../model/answers/topic-answer';
import { type Finding, type FindingOf, isChange, type Share } from '../model/count/finding-kinds';
import { changeWords, decidedWords, stanceChangeWords } from './change-words';
import {
  ALL,
  type FindingNames,
  type Lists,
  listsOf,
  MANY,
  raiseFirstLetter,
} from './finding-names';

/** Head and sentences have no final full stop. */
export interface FindingWords {
  readonly head: string;
  readonly rest: readonly string[];
}

/**
 * @param most the largest number of names in a list
 * @param isTitled whether the title already names the topics without an offer, or of changes the earlier meeting
 */
export function findingWords(
  finding: Finding,
  names: FindingNames,
  most = ALL,
  isTitled = false,
): FindingWords {
  const lists = listsOf(names, most);
  const { head, rest } = wordsOf(finding, lists, isTitled);
  const big = raiseFirstLetter(head);
  return {
    // The date is a sentence of its own, since some languages use no capital after a colon.
    head: finding.meeting === null ? big : `${lists.date(finding.meeting)}. ${big}`,
    rest: rest.flatMap((each) => (each ? [raiseFirstLetter(each)] : [])),
  };
}

/** The limits of names in a list that are tried in turn, from long to short. */
const NAMED = [MANY, 3, 2, 1] as const;

/** Returns the longest words of at most `letters` letters; the head comes first, and is the shortest one if none fits. */
export function findingInBrief(
  finding: Finding,
  names: FindingNames,
  letters: number,
  isTitled = false,
): FindingWords {
  const tried = NAMED.map((most) => findingWords(finding, names, most, isTitled));
  const fits = (head: string, rest: readonly string[]) =>
    inSentences({ head, rest }).length <= letters;
  const head = (tried.find((each) => fits(each.head, [])) ?? tried.at(-1))?.head ?? '';
  const rests = tried.map(({ rest }) => rest.filter((_, at) => fits(head, rest.slice(0, at + 1))));
  return { head, rest: rests.find((rest) => rest.length > 0) ?? [] };
}

/** "Nine States raise training. Is there an offer? Open for four." */
export const inSentences = ({ head, rest }: FindingWords): string =>
  [head, ...rest].map((each) => `${each}.`).join(' ');

// It is long because it lists the sentences of every kind of finding, a case each.
function wordsOf(
  finding: Finding,
  lists: Lists,
  isTitled: boolean,
): { head: string; rest: readonly (string | false)[] } {
  const { actors, topics, topic, form, clauses } = lists;
  if (isChange(finding)) return changeWords(finding, lists, isTitled);
  const helping = (share: Share) =>
    share.actors.length > 0 &&
    t('findings.helping', {
      names: actors(share.actors),
      count: share.actors.length,
      topics: topics(share.topics),
    });
  // With a single share the head has already named its actor.
  const sharesIn = (shares: readonly Share[]) =>
    shares.length === 1 ? topics(shares[0]?.topics ?? []) : lists.shares(shares);
  switch (finding.kind) {
    case 'without-offer': {
      const { requested, states, mentioned } = finding;
      const way = finding.isAsked ? 'asked' : 'difficulty';
      // Offers on this topic are for other recipients.
      const ids = finding.isOffered ? 'findings.closed' : 'title';
      const also = finding.topics.filter((id) => !requested.includes(id));
      return {
        head:
          isTitled && finding.isAsked
            ? t('findings.without-offer.states', { names: actors(states), count: states.length })
            : t(`${ids}.${way}`, { topics: topics(requested) }),
        rest: [
          mentioned > 0 && t('findings.without-offer.mentioned', { count: mentioned }),
          also.length > 0 && t(`${ids}.difficulty`, { topics: topics(also) }),
          helping(finding.helping),
        ],
      };
    }
    case 'most-raised': {
      const parts = NEED_ANSWERS.flatMap((each) =>
        finding[each] > 0
          ? [
              t(
                each === 'open' && finding.isOpenToMentions
                  ? 'findings.answers.open.mentions'
                  : `findings.answers.${each}`,
                { count: finding[each] },
              ),
            ]
          : [],
      );
      // Brief words give only the best answers, which come first.
      const chosen = parts.slice(0, lists.isWhole ? parts.length : Math.min(2, lists.most));
      return {
        head: t('findings.most-raised', {
          topic: topic(finding.topic),
          count: finding.states.length,
        }),
        rest: [
          finding.open > 0
            ? raiseFirstLetter(chosen.join(', '))
            : t('findings.answers', { parts: raiseFirstLetter(chosen.join(', ')) }),
        ],
      };
    }
    case 'offers': {
      const [first, ...others] = finding.shares;
      const { planned, reportedBy } = finding;
      const plans = {
        names: actors(planned.actors),
        count: planned.actors.length,
        topics: planned.topics.length,
      };
      const offers = t('findings.offers', {
        names: lists.actorsBy(first?.actors ?? [], reportedBy),
        count: first?.actors.length ?? 0,
        form: form(finding.form),
        topics: first?.topics.length ?? 0,
      });
      const also = others.map((share) =>
        t('findings.offers.on', {
          names: lists.actorsBy(share.actors, reportedBy),
          count: share.topics.length,
        }),
      );
      return {
        head:
          also.length > 0 ? t('findings.offers.also', { offers, others: clauses(also) }) : offers,
        rest: [
          planned.actors.length > 0 &&
            (lists.isWhole
              ? t('findings.offers.planned', plans)
              : t('findings.offers.planned.short', { topics: plans.topics })),
        ],
      };
    }
    case 'inferred':
      return {
        head: t('findings.inferred', { count: finding.sentences }),
        rest: [
          lists.shares(finding.shares),
          finding.beside.sentences > 0 &&
            t('findings.inferred.beside', {
              count: finding.beside.sentences,
              names: actors(finding.beside.actors),
            }),
        ],
      };
    case 'plans':
      return {
        head: t('findings.plans', {
          names: actors(finding.actors),
          count: finding.actors.length,
          form: form(finding.form),
          topics: lists.apart(finding.topics),
        }),
        rest: [
          termsWords(finding, lists),
          finding.more > 0 && t('findings.plans.more', { count: finding.more }),
        ],
      };
    case 'requests':
    case 'difficulties':
      return {
        head: t(`findings.${finding.kind}`, {
          names: actors(finding.states),
          count: finding.states.length,
        }),
        rest: [sharesIn(finding.shares)],
      };
    case 'mentions':
      return {
        head: t('findings.mentions', { count: finding.topics.length }),
        rest: [topics(finding.topics), helping(finding.helping)],
      };
    case 'decisions':
      return decidedWords(finding, lists, isTitled);
    case 'positions':
      return stanceChangeWords(finding, lists, isTitled);
    case 'disputes':
      return {
        head: t('findings.disputes', { count: finding.proposals.length }),
        rest: [
          clauses(
            finding.proposals.map(({ proposal, inFavour, against }) =>
              t('findings.disputes.sides', {
                proposal: lists.proposal(proposal),
                inFavour: actors(inFavour),
                against: actors(against),
              }),
            ),
          ),
        ],
      };
    case 'unused':
      return {
        head: t('findings.unused', {
          names: actors(finding.actors),
          count: finding.actors.length,
        }),
        rest: [topics(finding.topics)],
      };
  }
}

/** "For El Salvador first, then for others that ask, if funded"; '' when the offer states no terms. */
function termsWords({ openTo, condition, first }: FindingOf<'plans'>, { actors }: Lists): string {
  const names = actors(first);
  const isNamed = first.length > 0 && (openTo === 'on-request' || openTo === 'named');
  const open =
    openTo &&
    (isNamed ? t(`findings.plans.${openTo}.first`, { names }) : t(`findings.plans.${openTo}`));
  const on = condition && t(`findings.if.${condition}`);
  if (open && on) return t('findings.plans.terms', { open, condition: on });
  return open ?? on ?? '';
}
