import { formatList, inSmallLetters, joinClauses, t } from '../i18n/index';
import type { AnswerParts } from '../model/answers/answer-parts';
import { whenWords } from './meeting-names';

type Names = readonly string[];

const formsOf = (forms: Names): string => formatList(forms.map(inSmallLetters));

/** Doubts about an offer, in the order of the words; all other doubts are about the need. */
const OFFER_DOUBTS = ['no-form', 'implied', 'on-request', 'part'] as const;

const doubtsIn = ({ doubts }: AnswerParts['by'][number]) =>
  OFFER_DOUBTS.filter((doubt) => doubts.includes(doubt));

/** Returns the reason of a need's status in one short line ("names no form; training: Chile, INTERPOL"), or ''. */
export function whyWords(parts: AnswerParts): string {
  const { state, forms, by, own, related, plan, delivered, closed, able, asked, meetings } = parts;
  const clause = (id: `why.${'experience' | 'delivered' | 'closed' | 'own'}`, names: Names) =>
    names.length > 0 ? [t(id, { names: names.join(', ') })] : [];
  // Offers with more doubts than the first are left out: a reader needs only the surest ones.
  const surest = by.filter(({ doubts }) => doubts.length === by[0]?.doubts.length);
  const doubts = surest[0]?.doubts ?? [];
  const planned = plan && { names: plan.names.join(', '), forms: formsOf(plan.forms) };
  const offered = related.flatMap((each) => each.forms);
  return joinClauses([
    ...(doubts.includes('need-no-form') ? [t('why.need.no-form')] : []),
    ...(doubts.includes('asks-others') ? [t('why.asks', { names: asked.join(', ') })] : []),
    ...surest.map((each) => {
      const names = each.names.join(', ');
      const what = each.isWilling ? t('why.willing') : formsOf(each.forms);
      const offerDoubts = [
        ...doubtsIn(each).map((doubt) => t(`why.doubt.${doubt}`)),
        ...(each.lastSaid
          ? [t('meetings.last-said', { when: whenWords(meetings, each.lastSaid) })]
          : []),
      ];
      if (offerDoubts.length === 0) return t('why.pair', { left: what, right: names });
      const right = [...(what ? [what] : []), ...offerDoubts].join(', ');
      return t('why.pair', { left: names, right });
    }),
    ...(state === 'other'
      ? [
          t('why.need.forms', { forms: formsOf(forms) }),
          ...(offered.length > 0
            ? [t('why.offered', { forms: formsOf([...new Set(offered)]) })]
            : []),
          ...(offered.length === 0 && planned
            ? [t('why.planned.forms', { forms: planned.forms })]
            : []),
        ]
      : planned
        ? [t(`why.planned.${plan.condition ?? 'by'}`, planned)]
        : []),
    ...clause('why.own', own),
    ...(state === 'none'
      ? [
          ...clause('why.delivered', delivered),
          ...clause('why.closed', closed),
          ...clause('why.experience', able),
        ]
      : []),
  ]);
}
