/** Table cells of a record: mark, actor, words with their paragraph, form of help. */
import { Fragment } from 'react';
import type { CoopRecord } from '../../dataset/schema';
import { formatList, inSmallLetters, t } from '../../i18n';
import { markOf } from '../../model/count/marks';
import { formLabels, meetingOf } from '../../model/labels';
import { sourceOf } from '../../model/minutes/statement';
import { Mark, markWords } from '../../parts/mark';
import { ProfileLink } from '../../parts/profile-links';
import { SourceLink } from '../../parts/source-link';
import { useLink, useModel, useView } from '../../store/react';
import { toRecord } from '../../store/selectors';
import { QuotedWords } from '../../ui/in-language';

interface Props {
  readonly record: CoopRecord;
}

/** The mark, which links to the evidence. */
export function MarkCell({ record }: Props) {
  const { id, status, basis } = record;
  const mark = markOf(status);
  const isInferred = basis === 'implied';
  const words = isInferred ? [markWords(mark), t('mark.inferred')] : [markWords(mark)];
  const isOpen = useView((state) => state.record === id);
  return (
    <td className="match-mark">
      <a
        {...useLink(toRecord(id))}
        data-record={id}
        title={words.join(', ')}
        aria-current={isOpen ? 'true' : undefined}
      >
        <Mark of={mark} inferred={isInferred} />
        <span className="visually-hidden">{words.join(', ')}</span>
      </a>
    </td>
  );
}

/** The words of the minutes, and their paragraph, which links to the minutes. */
export function WordsCell({ record }: Props) {
  const model = useModel();
  const { meeting, evidence } = record;
  return (
    <td className="match-words">
      <div>
        <QuotedWords lang={meetingOf(model, meeting)?.language} words={evidence.exact} />{' '}
        <SourceLink record={record} />
      </div>
    </td>
  );
}

export function FormCell({ forms }: { forms: readonly string[] }) {
  const labels = formLabels(useModel(), forms).map(inSmallLetters);
  return (
    <td className="match-form" data-label={t('matches.head.form')}>
      {labels.length > 0 ? formatList(labels) : t('matches.form.none')}
    </td>
  );
}

/**
 * The actors of the records, each once, as a link to its profile, with the reporter if another actor reports it. An
 * actor is marked as inferred only if another one beside it is not.
 */
export function Actors({ records }: { records: readonly CoopRecord[] }) {
  const model = useModel();
  const ids = [...new Set(records.map(({ actor }) => actor))];
  const isInferred = (id: string) =>
    records.every(({ actor, basis }) => actor !== id || basis === 'implied');
  const isMixed = records.some(({ basis }) => basis === 'explicit');
  return ids.map((id, at) => {
    const own = records.find(({ actor }) => actor === id) as CoopRecord;
    const { reported, name } = sourceOf(model, own);
    const notes = [
      ...(reported ? [t('matches.by', { who: name ?? t('evidence.rapporteur') })] : []),
      ...(isMixed && isInferred(id) ? [t('mark.inferred')] : []),
    ];
    return (
      <Fragment key={id}>
        {at > 0 && <br />}
        <ProfileLink of={id}>{model.names.get(id) ?? id}</ProfileLink>
        {notes.length > 0 && <small> {t('matches.note', { words: notes.join(', ') })}</small>}
      </Fragment>
    );
  });
}
