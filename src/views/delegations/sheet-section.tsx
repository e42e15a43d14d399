import { Children, type ReactNode } from 'react';
import { t } from '../../i18n';
import { WriteIn } from './write-in';

interface Props {
  readonly name: string;
  /** Asks for what is not among the entries; left out where nobody but others could add to them. */
  readonly missing?: string;
  readonly children: readonly ReactNode[];
}

/** Entries of one kind under their number, and lines for those that are missing. */
export function SheetSection({ name, missing, children }: Props) {
  const count = Children.count(children);
  return (
    <div>
      <h4>{t('filters.chip', { field: name, value: count })}</h4>
      {count === 0 ? <p>{t('delegations.none.recorded')}</p> : <ol>{children}</ol>}
      {missing !== undefined && <WriteIn label={missing} />}
    </div>
  );
}
