/** Explains the marks of a view. */
import { t } from '../i18n';
import type { MarkName } from '../model/count/marks';
import { Mark, markWords } from './mark';
import './legend.css';

interface Props {
  readonly of: readonly MarkName[];
  /** Whether the legend also explains stripes and the numbers in marks. */
  readonly inferred?: boolean;
  readonly number?: boolean;
  /** The words for small marks, where one is shown. */
  readonly small?: string | undefined;
}

export const Legend = ({ of, inferred, number, small }: Props) => (
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
    {small && (
      <li>
        <Mark of="asks" old /> <Mark of="offers" old /> {small}
      </li>
    )}
  </ul>
);
