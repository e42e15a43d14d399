/**
 * What a cell holds as one short string, so that a cell is drawn again only when that changes:
 * marks as "need2 available1i" (s: soft, i: implied only), a blank by its name; "~" after either where
 * two codings differed on it.
 */
import { formatList, t } from '../../i18n';
import { disputesUnder } from '../../model/agreement';
import { BLANKS, type Blank, blankOf } from '../../model/blanks';
import type { Filter } from '../../model/filter';
import { cellMarks, type Mark, type Shape, shapeBits } from '../../model/marks';
import type { Model } from '../../model/model';

export function cellCode(model: Model, filter: Filter, actor: number, topic: number): string {
  const differed = disputesUnder(model, filter, actor, topic).length > 0;
  return `${held(model, filter, actor, topic)}${differed ? DISPUTED : ''}`;
}

const DISPUTED = '~';

export const isDisputed = (code: string): boolean => code.endsWith(DISPUTED);

function held(model: Model, filter: Filter, actor: number, topic: number): string {
  if (shapeBits(model, filter)[actor * model.index.topics + topic] === 0)
    return blankOf(model, filter, actor, topic);
  return cellMarks(model, filter, actor, topic)
    .map(
      ({ shape, count, soft, implied }) =>
        `${shape}${count}${soft ? 's' : ''}${implied ? 'i' : ''}`,
    )
    .join(' ');
}

export const blankIn = (code: string): Blank | undefined =>
  BLANKS.find((blank) => code === blank || code === `${blank}${DISPUTED}`);

export function marksIn(code: string): Mark[] {
  return code.split(' ').flatMap((part) => {
    const [, shape, count, soft, implied] = /^([a-z]+)(\d+)(s?)(i?)~?$/.exec(part) ?? [];
    return shape
      ? [
          {
            shape: shape as Shape,
            count: Number(count),
            soft: soft === 's',
            implied: implied === 'i',
          },
        ]
      : [];
  });
}

/** "2 needs, 1 planned offer", or which kind of blank it is. */
export function wordsOf(code: string): string {
  const blank = blankIn(code);
  if (blank) return t(`matrix.blank.${blank}`);
  return marksIn(code)
    .map(({ shape, count }) => t(`matrix.holds.${shape}`, { count }))
    .join(', ');
}

/** What lighter looks and hatching say, in words; undefined where there is nothing of the kind. */
export function shadesOf(code: string): string | undefined {
  const shades = marksIn(code).flatMap(({ shape, soft, implied }) => [
    ...(soft && (shape === 'need' || shape === 'capacity') ? [t(`matrix.soft.${shape}`)] : []),
    ...(implied ? [t(`matrix.implied.${shape}`)] : []),
  ]);
  if (isDisputed(code)) shades.push(t('matrix.disputed'));
  return shades.length > 0 ? formatList(shades) : undefined;
}
