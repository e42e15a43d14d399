/** The words of what changed between two meetings: of a finding, and of the title of the matrix. */
import { t } from '../i18n/index';
import type { ChangeFinding, Telling } from '../model/count/finding-kinds';
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
