import type { CoopRecord, Position } from '../../dataset/schema';
import { formatList, t } from '../../i18n';
import { actorName, formLabels, meetingOf, proposalLabel, topicLabel } from '../../model/labels';
import { sourceOf } from '../../model/place';
import { useModel, useView } from '../../store/react';
import { InLanguage } from '../../ui/in-language';
import { Verdict } from './handwritten-fields';
import { type EntryLink, useSheetLinks } from './sheet-links';

interface RecordProps {
  readonly record: CoopRecord;
  /** True for a record of another actor, whose name and kind are then shown. */
  readonly isOfOther?: boolean;
}

/** A record with its topic, status and quote; the quote opens its evidence. */
export function RecordEntry({ record, isOfOther = false }: RecordProps) {
  const model = useModel();
  const { id, topic, kind, status, basis, modalities, counterparts } = record;
  const link = useSheetLinks().toRecord(id);
  const isOpen = useView((state) => state.record === id);
  const label = topicLabel(model, topic);
  const words = t(`status.${status}`);
  const form = formatList(formLabels(model, modalities));
  const partners = formatList(counterparts.map((actor) => actorName(model, actor)));
  return (
    <SheetEntry
      statement={record}
      head={
        isOfOther
          ? t('filters.chip', { field: actorName(model, record.actor), value: label })
          : label
      }
      standing={
        isOfOther ? t('evidence.kind.value', { kind: t(`kind.${kind}`), status: words }) : words
      }
      details={[
        basis === 'implied' ? t('evidence.basis.implied') : '',
        form && t('filters.chip', { field: t('filters.field.modality'), value: form }),
        partners && t('filters.chip', { field: t('evidence.counterpart'), value: partners }),
      ]}
      link={link}
      isOpen={isOpen}
    />
  );
}

/** A position on a proposal; its quote opens the view of positions. */
export function PositionEntry({ position }: { position: Position }) {
  const { id, proposal, stance } = position;
  return (
    <SheetEntry
      statement={position}
      head={proposalLabel(useModel(), proposal)}
      standing={t(`positions.stance.${stance}`)}
      details={[]}
      link={useSheetLinks().toPosition(id)}
      isOpen={false}
    />
  );
}

interface EntryProps {
  readonly statement: CoopRecord | Position;
  readonly head: string;
  /** Status of a record, stance of a position. */
  readonly standing: string;
  /** What else is recorded, in words; empty strings are left out. */
  readonly details: readonly string[];
  readonly link: EntryLink;
  readonly isOpen: boolean;
}

/** What is recorded, the words that it rests on, and boxes to tick whether it is right. */
function SheetEntry({ statement, head, standing, details, link, isOpen }: EntryProps) {
  const model = useModel();
  const { id, evidence, note } = statement;
  const { meetings, language } = model.dataset;
  const meeting = meetingOf(model, statement.meeting);
  const { paragraph } = evidence;
  const { reported, name } = sourceOf(model, statement);
  const facts = [
    ...details,
    meetings.length > 1 && meeting
      ? t('delegations.paragraph.of', { paragraph, document: meeting.document })
      : t('delegations.paragraph', { paragraph }),
    reported ? t('evidence.reported', { who: name ?? t('evidence.rapporteur') }) : '',
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
        {facts.map((fact) => fact && <span key={fact}>{fact}</span>)}
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
