/** A chip for each mark of a cell with several: its number of records, and a link to the first. */
import type { CoopRecord } from '../../dataset/schema';
import { t } from '../../i18n';
import { groupByMark, type MarkedSentences } from '../../model/answers/standings';
import { markOf } from '../../model/count/marks';
import { Mark, markWords } from '../../parts/mark';
import { useLink } from '../../store/react';

interface Props {
  readonly records: readonly CoopRecord[];
  /** Null where none of them is shown. */
  readonly current: CoopRecord | null;
}

export function MarkChips({ records, current }: Props) {
  const said = groupByMark(records);
  if (said.length < 2) return null;
  return (
    <nav className="evidence-marks" aria-label={t('evidence.marks')}>
      {said.map((each) => (
        <Chip
          key={each.mark}
          said={each}
          isCurrent={current !== null && each.mark === markOf(current.status)}
        />
      ))}
    </nav>
  );
}

function Chip({ said, isCurrent }: { said: MarkedSentences; isCurrent: boolean }) {
  const { mark, records, inferred } = said;
  const link = useLink({ record: records[0].id }, 'replace');
  return (
    <a className="chip" {...link} aria-current={isCurrent ? 'true' : undefined}>
      <Mark of={mark} inferred={inferred} />
      {markWords(mark)}
      {records.length > 1 && ` ${records.length}`}
    </a>
  );
}
