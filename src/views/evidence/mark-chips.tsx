/** A chip for each mark of a cell with several: its number of records, and a link to the first. */
import type { CoopRecord } from '../../dataset/schema';
import { t } from '../../i18n';
import { type Said, saidIn } from '../../model/answers/said';
import { markOf } from '../../model/count/marks';
import { Mark, markWords } from '../../parts/mark';
import { useLink } from '../../store/react';

interface Props {
  readonly records: readonly CoopRecord[];
  readonly current: CoopRecord;
}

export function MarkChips({ records, current }: Props) {
  const said = saidIn(records);
  if (said.length < 2) return null;
  return (
    <nav className="evidence-marks" aria-label={t('evidence.marks')}>
      {said.map((each) => (
        <Chip key={each.mark} said={each} isCurrent={each.mark === markOf(current.status)} />
      ))}
    </nav>
  );
}

function Chip({ said, isCurrent }: { said: Said; isCurrent: boolean }) {
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
