/** A link that names the place of a sentence and opens the minutes there. */
import type { CoopRecord, Position } from '../dataset/schema';
import { t } from '../i18n';
import { useLink, useModel } from '../store/react';
import { inMeeting } from './meeting-names';

type Props =
  | { readonly record: CoopRecord; readonly position?: never }
  | { readonly position: Position; readonly record?: never };

export function SourceLink({ record, position }: Props) {
  const { evidence, meeting } = record ?? position;
  const place = { record: record?.id ?? null, position: position?.id ?? null };
  return (
    <a
      className="source-link"
      {...useLink({ view: 'minutes', ...place, cell: null, paragraph: null })}
    >
      {inMeeting(useModel(), meeting, t('help.paragraph', { paragraph: evidence.paragraph }))}
    </a>
  );
}
