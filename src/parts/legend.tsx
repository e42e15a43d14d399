/** Explains the marks of a view. */
import type { ReactNode } from 'react';
import { t } from '../i18n';
import type { MarkName } from '../model/count/marks';
import { Mark, markWords } from './mark';
import './legend.css';

interface Props {
  readonly of: readonly MarkName[];
  /** Whether the legend also explains stripes and the numbers in marks. */
  readonly inferred?: boolean;
  readonly number?: boolean;
  /** Further entries. */
  readonly more?: ReactNode;
}

export const Legend = ({ of, inferred, number, more }: Props) => (
  <ul className="legend" aria-label={t('mark.legend')}>
    {of.map((mark) => (
      <li key={mark}>
        <Mark of={mark} /> {markWords(mark)}
      </li>
    ))}
    {inferred && (
      <li>
        <Mark of="mentions" inferred /> <Mark of="offers" inferred /> {t('mark.inferred.sign')}
      </li>
    )}
    {number && (
      <li className="legend-number">
        <Mark of="mentions" count={2} /> {t('mark.number')}
      </li>
    )}
    {more}
  </ul>
);
