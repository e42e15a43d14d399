/** A link that names the place of a sentence and opens the minutes there. */
import type { CoopRecord, Position } from '../dataset/schema';
import { t } from '../i18n';
import { useLink, useModel } from '../store/react';
import { inMeeting } from './meeting-names';

interface Props {
  readonly record?: CoopRecord;
  readonly position?: Position;
  /** A sentence that is quoted by neither: the id of its meeting, and its paragraph. */
  readonly passage?: { readonly meeting: string; readonly number: number };
  /** Whether the words before it name the meeting already. */
  readonly isDated?: boolean;
}

export function SourceLink({ record, position, passage, isDated = false }: Props) {
  const claim = record ?? position;
  const meeting = claim?.meeting ?? passage?.meeting ?? '';
  const paragraph = claim?.evidence.paragraph ?? passage?.number ?? '';
  const words = t('help.paragraph', { paragraph });
  const place = { record: record?.id ?? null, position: position?.id ?? null };
  return (
    <a
      className="source-link"
      {...useLink({
        view: 'minutes',
        ...place,
        cell: null,
        paragraph: claim ? null : (passage ?? null),
      })}
    >
      {inMeeting(useModel(), isDated ? '' : meeting, words)}
    </a>
  );
}
