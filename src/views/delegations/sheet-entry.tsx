import type { MouseEvent } from 'react';
import type { CoopRecord, Position } from '../../dataset/schema';
import { t } from '../../i18n';
import { useModel } from '../../store/react';
import { InLanguage } from '../../ui/in-language';
import { Verdict } from './write-in';

interface Props {
  readonly statement: CoopRecord | Position;
  readonly head: string;
  /** How firm it is, or for or against. */
  readonly standing: string;
  /** Said where a reader must infer it. */
  readonly basis: string | null;
  /** Who reports it, where that is another. */
  readonly reporter: string | null;
  /** Names with what is said of it; what is '' is left out. */
  readonly facts: readonly (readonly [name: string, value: string])[];
  readonly link: { readonly href: string; readonly onClick: (event: MouseEvent) => void };
  readonly isOpen: boolean;
}

/** What is claimed, the words that it rests on, and room to say that it is wrong. */
export function SheetEntry(props: Props) {
  const { statement, head, standing, basis, reporter, facts, link, isOpen } = props;
  const { id, evidence, note } = statement;
  const { meetings, language } = useModel().dataset;
  const meeting = meetings.find((held) => held.id === statement.meeting);
  const { paragraph } = evidence;
  const place =
    meetings.length > 1 && meeting
      ? t('delegations.paragraph.of', { paragraph, document: meeting.document })
      : t('delegations.paragraph', { paragraph });
  const told = [
    ...(basis === null ? [] : [basis]),
    ...facts
      .filter(([, value]) => value !== '')
      .map(([field, value]) => t('filters.chip', { field, value })),
    place,
    ...(reporter === null ? [] : [t('evidence.reported', { who: reporter })]),
  ];
  return (
    <li className="sheet-entry">
      <h5>
        <span>
          {head} <span className="sheet-standing">{standing}</span>
        </span>
        <code>{id}</code>
      </h5>
      <p>
        <a
          {...link}
          lang={meeting?.language}
          data-statement={id}
          aria-current={isOpen ? 'true' : undefined}
        >
          <q>{evidence.exact}</q>
        </a>
      </p>
      <p className="sheet-facts">
        {told.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
        {note && (
          <span>
            <InLanguage
              lang={language}
              words={note}
              within={t('filters.chip', { field: t('evidence.note'), value: note })}
            />
          </span>
        )}
      </p>
      <Verdict />
    </li>
  );
}
