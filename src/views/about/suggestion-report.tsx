import type { Meeting } from '../../dataset/schema';
import { formatNumber, t } from '../../i18n';
import type { Score, SuggestionScore } from '../../model/minutes/suggestion-score';
import { FigureTable } from '../../parts/figure-table';
import { useSession, useWholeModel } from '../../store/react';
import { useLoaded } from '../../ui/use-loaded';

/** How well the suggestions of the editor match the records of the open dataset; computed in the page. */
export function SuggestionReport() {
  const { dataset } = useWholeModel();
  const session = useSession();
  const coded = dataset.meetings.filter(({ read }) => !read);
  const { value, failure, retry } = useLoaded(async () => {
    const { loadLexicon, scoreFigures, suggestionScore } = await import(
      '../../model/minutes/suggestion-score'
    );
    const scores = coded.map(async (meeting) => {
      const lexicon = await loadLexicon(meeting.language);
      if (!lexicon) return [];
      const minutes = await session.minutes(meeting.id);
      return [{ meeting, score: suggestionScore(dataset, minutes, lexicon), scoreFigures }];
    });
    return (await Promise.all(scores)).flat();
  });
  return (
    <>
      <p>{t('about.suggestions.text')}</p>
      {coded.length < dataset.meetings.length && <p>{t('about.suggestions.unread')}</p>}
      {failure !== null ? (
        <div role="alert" className="failed">
          <p>{t('about.suggestions.failed')}</p>
          <button type="button" onClick={retry}>
            {t('app.failed.again')}
          </button>
        </div>
      ) : value === null ? (
        <p role="status">{t('about.suggestions.loading')}</p>
      ) : coded.length === 0 ? null : value.length === 0 ? (
        <p>{t('about.suggestions.none')}</p>
      ) : (
        <>
          <p>{t('about.suggestions.reading')}</p>
          {value.map((each) => (
            <ScoreTable key={each.meeting.id} {...each} />
          ))}
        </>
      )}
    </>
  );
}

interface TableProps {
  readonly meeting: Meeting;
  readonly score: SuggestionScore;
  readonly scoreFigures: (score: Score) => readonly (number | null)[];
}

const HEADS = ['of', 'coded', 'suggested', 'both', 'precision', 'recall', 'f1'] as const;

function ScoreTable({ meeting: { title }, score, scoreFigures }: TableProps) {
  const { need, offer, capacity, position } = score.kinds;
  const rows = [
    [t('about.suggestions.all'), score.all],
    [t('kind.need.many'), need],
    [t('kind.offer.many'), offer],
    [t('kind.capacity.many'), capacity],
    [t('about.suggestions.positions'), position],
  ] as const;
  return (
    <FigureTable
      caption={t('about.suggestions.caption', { title, passages: score.passages })}
      heads={HEADS.map((head) => t(`about.suggestions.${head}`))}
      isNumeric
    >
      <tbody>
        {rows.map(([name, each]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {[each.coded, each.suggested, each.both].map((count, i) => (
              <td key={HEADS[i + 1]}>{formatNumber(count)}</td>
            ))}
            {scoreFigures(each).map((figure, i) => (
              <td key={HEADS[i + 4]}>
                {figure === null ? t('about.agreement.none') : formatNumber(figure, 2)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </FigureTable>
  );
}
