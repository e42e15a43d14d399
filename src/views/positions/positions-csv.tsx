import { csvOfFacts } from '../../dataset/csv';
import type { Fact } from '../../dataset/table';
import { t } from '../../i18n';
import { actorName, meetingOf } from '../../model/labels';
import type { ProposalRow } from '../../model/minutes/positions';
import type { Model } from '../../model/model';
import { sourceWords, stateAtWords } from '../../parts/file-words';
import { filterWords } from '../../parts/filter-words';
import { addressOfState } from '../../store/page-address';
import { useModel, useSession } from '../../store/react';
import { fileName } from '../../ui/file-name';
import { csvFile } from '../../ui/save-file';
import { SaveButton } from '../../ui/table-downloads';

/** A button that saves the positions of several meetings as CSV, with what stands and what was decided. */
export function PositionsCsv({ rows }: { rows: readonly ProposalRow[] }) {
  const model = useModel();
  const { store, codec } = useSession();
  const make = () => {
    const { state } = store.getState();
    const { dataset } = model;
    const csv = csvOfFacts(positionFacts(model, rows), {
      title: t('positions.title'),
      filter: filterWords(model, { ...state, kind: [] }),
      source: sourceWords(model, state),
      link: addressOfState(codec, state),
      dataset,
    });
    const dated = `${dataset.date} ${dataset.hash.slice(0, 8)}`;
    const name = fileName(
      [dataset.title, t('positions.title'), ...stateAtWords(model), dated],
      'csv',
    );
    return { name, blob: csvFile(csv) };
  };
  return <SaveButton className="positions-csv" words={t('positions.csv')} make={make} />;
}

/** One row for each position, proposals as the view lists them; what stands comes before what stands no more. */
const positionFacts = (model: Model, rows: readonly ProposalRow[]): Fact[] =>
  rows.flatMap(({ proposal, standing, marks, earlier, decision }) =>
    [...marks, ...earlier].flatMap((mark) =>
      mark.positions.map(({ id, actor, stance, meeting, note, evidence }) => ({
        proposal: proposal.id,
        proposal_label: proposal.label,
        standing,
        decision: decision?.decision ?? null,
        decision_meeting: decision?.meeting ?? null,
        decision_quote: decision?.evidence.exact ?? null,
        position: id,
        meeting,
        document: meetingOf(model, meeting)?.document ?? null,
        actor,
        actor_name: actorName(model, actor),
        stance,
        stands: 'isReplaced' in mark ? 'no' : 'yes',
        note,
        quote: evidence.exact,
        paragraph: evidence.paragraph,
      })),
    ),
  );
