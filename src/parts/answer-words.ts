import { formatList, inSmallLetters, joinClauses, t } from '../i18n/index';

/** The sign of a need's state beside its words, as in the matrix; '' of what is answered. */
export const ANSWER_SIGNS = { answered: '', perhaps: '~', none: '?' } as const;

type Names = readonly string[];

interface Parts {
  readonly state: keyof typeof ANSWER_SIGNS;
  readonly isOpen: boolean;
  readonly by: readonly {
    readonly names: Names;
    readonly doubts: readonly ('no-form' | 'implied' | 'on-request')[];
  }[];
  readonly own: Names;
  readonly related: readonly { readonly names: Names; readonly forms: Names }[];
  readonly planned: Names;
  readonly delivered: Names;
  readonly closed: Names;
  readonly able: Names;
  readonly asked: Names;
}

/**
 * Whether a need is answered, by whom, and why perhaps only; of one that is not, what is nearest to an
 * answer; and whom it asked. A sentence each.
 */
export function answerWords(parts: Parts): string {
  const { state, isOpen, by, related, able } = parts;
  const others = related.map(({ names, forms }) =>
    t('answer.related.of', {
      names: formatList(names),
      forms: formatList(forms.map(inSmallLetters)),
    }),
  );
  const named = (part: 'own' | 'planned' | 'delivered' | 'closed' | 'asked') =>
    parts[part].length > 0 ? [t(`answer.${part}`, { names: formatList(parts[part]) })] : [];
  return [
    ...(state === 'none' ? [t('answer.none.told')] : []),
    ...by.map(({ names, doubts }) =>
      state === 'answered'
        ? t(isOpen ? 'answer.open.by' : 'answer.by', { names: formatList(names) })
        : t('answer.perhaps.by', {
            names: formatList(names),
            doubts: formatList(doubts.map((doubt) => t(`answer.doubt.${doubt}`))),
          }),
    ),
    ...named('own'),
    ...(others.length > 0 ? [t('answer.related', { offers: joinClauses(others) })] : []),
    ...(['planned', 'delivered', 'closed'] as const).flatMap(named),
    ...(able.length > 0 ? [t('answer.able', { count: able.length, names: formatList(able) })] : []),
    ...named('asked'),
  ].join(' ');
}
