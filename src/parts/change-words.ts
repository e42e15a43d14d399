/** The words of what changed between two meetings: of a finding, and of the title of the matrix. */
import type { Position } from '../dataset/schema';
import { formatList, t } from '../i18n/index';
import type { ChangeFinding, FindingOf, StanceChange, Telling } from '../model/count/finding-kinds';
import { groupBy } from '../model/count/group-by';
import { stanceOf } from '../model/minutes/positions';
import { type FindingNames, type Lists, listsOf, MANY } from './finding-names';

/** The most groups of actors that a sentence names with their topics. */
const MOST_SHARES = 6;

/** @param isTitled whether the title already names the earlier meeting */
export function changeWords(
  finding: ChangeFinding,
  lists: Lists,
  isTitled: boolean,
): { head: string; rest: readonly (string | false)[] } {
  const { kind, named, shares, spoke } = finding;
  const part = partWords(finding, false);
  const since = lists.meeting(finding.since);
  const said = isTitled ? part : t('changes.head', { part, since });
  const isSilent = kind === 'silent-need' || kind === 'silent-offer';
  const whose = kind === 'silent-need' ? 'need' : 'offer';
  return {
    head:
      isSilent && spoke > 0
        ? t(`changes.spoke.${whose}`, { part: said, spoke, at: lists.meeting(finding.at) })
        : said,
    rest: [
      isSilent && t('changes.spoke.silent'),
      // Many lists in one sentence are hard to read, and two that are cut short would count "1 more and 2 more".
      lists.isWhole && shares.length <= MOST_SHARES ? lists.shares(shares) : lists.actors(named),
    ],
  };
}

interface HeadAndRest {
  readonly head: string;
  readonly rest: readonly string[];
}

/** "1 proposal adopted, 1 proposal deferred since 2009", then the proposals. */
export function decidedWords(
  { decisions, since }: FindingOf<'decisions'>,
  lists: Lists,
  isTitled: boolean,
): HeadAndRest {
  const all = [...groupBy(decisions, ({ decision }) => decision)].map(([decision, own]) => ({
    part: t(`changes.decided.${decision}`, { count: own.length }),
    proposals: lists.clauses(own.map(({ proposal }) => lists.proposal(proposal))),
  }));
  const part = all.map((each) => each.part).join(', ');
  return {
    head: isTitled ? part : t('changes.head', { part, since: lists.meeting(since) }),
    rest: all.map(({ part: names, proposals: topics }) =>
      all.length === 1 ? topics : t('findings.share', { names, topics }),
    ),
  };
}

/** "2 positions changed or withdrawn since 2007", then each with what it was. */
export function stanceChangeWords(
  { stances, since }: FindingOf<'positions'>,
  lists: Lists,
  isTitled: boolean,
): HeadAndRest {
  const part = t('changes.stances', { count: stances.length });
  const meeting = lists.meeting(since);
  return {
    head: isTitled ? part : t('changes.head', { part, since: meeting }),
    rest: [
      lists.clauses(
        stances.map((change) =>
          t('changes.stance', {
            actor: lists.actors([change.actor]),
            proposal: lists.proposal(change.proposal),
            stance: stancesIn(lastOf(change)),
            before: stancesIn(change.before),
            meeting: lists.meeting(change.before.at(-1)?.meeting ?? ''),
          }),
        ),
      ),
    ],
  };
}

/** What an actor says at the last meeting at which it spoke of a proposal. */
const lastOf = ({ since }: StanceChange): readonly Position[] =>
  since.filter(({ meeting }) => meeting === since.at(-1)?.meeting);

/** "supports, with a condition" */
const stancesIn = (positions: readonly Position[]): string =>
  formatList([...new Set(positions.map((each) => t(`positions.stance.${stanceOf(each)}`)))]);

/** The order in which a title chooses its parts, at most `MOST` of them: silence stands last, and is left out for none. */
const TITLED: readonly Telling[] = [
  'new-need',
  'met',
  'silent-need',
  'became-offer',
  'new-offer',
  'delivered',
  'withdrawn',
  'new-plan',
  'again',
  'silent-offer',
  'lapsed',
];
const MOST = 3;

/**
 * "Since 2009: 3 new needs, 4 said to be met, 29 not said again"; null where nothing changed.
 * @param scope the filter in words; '' without one
 */
export function changeTitle(
  changes: readonly ChangeFinding[],
  names: FindingNames,
  scope: string,
): string | null {
  const chosen = TITLED.flatMap((kind) => changes.find((each) => each.kind === kind) ?? []).slice(
    0,
    MOST,
  );
  const [first] = chosen;
  if (!first) return null;
  const isSilent = ({ kind }: ChangeFinding) => kind.startsWith('silent');
  const parts = [...chosen.filter((each) => !isSilent(each)), ...chosen.filter(isSilent)];
  let isNamed = false;
  const words = parts.map((each) => {
    // After "3 new needs" the noun is understood: "4 said to be met".
    const said = partWords(each, isNamed);
    isNamed = isNamed ? isNeed(each) : isNeed(each) && !isAskedOnly(each);
    return said;
  });
  const since = listsOf(names, MANY).meeting(first.since);
  // A number stays beside its words.
  const said = words.join(', ').replace(/(\d) (?=\p{L})/gu, '$1\u00A0');
  return scope
    ? t('changes.title.scope', { scope, since, parts: said })
    : t('changes.title', { since, parts: said });
}

const isNeed = ({ kind }: ChangeFinding): boolean =>
  kind === 'new-need' || kind === 'met' || kind === 'silent-need';

/** New needs that are all requests are called so. */
const isAskedOnly = ({ kind, isRequested }: ChangeFinding): boolean =>
  kind === 'new-need' && isRequested;

function partWords(finding: ChangeFinding, isNamed: boolean): string {
  const { kind, count } = finding;
  if (isAskedOnly(finding)) return t('changes.new-need.asked', { count });
  if (isNamed && (kind === 'met' || kind === 'silent-need'))
    return t(`changes.${kind}.short`, { count });
  return t(`changes.${kind}`, { count });
}
