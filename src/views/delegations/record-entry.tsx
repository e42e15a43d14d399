import type { CoopRecord } from '../../dataset/schema';
import { formatList, t } from '../../i18n';
import { sourceOf } from '../../model/place';
import { useModel, useView } from '../../store/react';
import { SheetEntry } from './sheet-entry';
import { useSheetLinks } from './sheet-links';

interface Props {
  readonly record: CoopRecord;
  /** Not the sheet's delegation's own, so that its actor and kind are to be named. */
  readonly isOfOther?: boolean;
}

/** A record: on what, how firm, and in which words; its words open its evidence. */
export function RecordEntry({ record, isOfOther = false }: Props) {
  const model = useModel();
  const { id, topic, kind, status, basis, modalities, counterparts } = record;
  const link = useSheetLinks().toRecord(id);
  const isOpen = useView((state) => state.record === id);
  const { topics, modalities: forms } = model.dataset;
  const { reported, name } = sourceOf(model, record);
  const label = topics.find((each) => each.id === topic)?.label ?? topic;
  const actor = model.names.get(record.actor) ?? record.actor;
  const words = t(`status.${status}`);
  const facts: readonly (readonly [name: string, value: string])[] = [
    [
      t('filters.field.modality'),
      formatList(forms.filter((each) => modalities.includes(each.id)).map((each) => each.label)),
    ],
    [
      t('evidence.counterpart'),
      formatList(counterparts.map((each) => model.names.get(each) ?? each)),
    ],
  ];
  return (
    <SheetEntry
      statement={record}
      head={isOfOther ? t('filters.chip', { field: actor, value: label }) : label}
      standing={
        isOfOther ? t('evidence.kind.value', { kind: t(`kind.${kind}`), status: words }) : words
      }
      basis={basis === 'implied' ? t('evidence.basis.implied') : null}
      reporter={reported ? (name ?? t('evidence.rapporteur')) : null}
      facts={facts}
      link={link}
      isOpen={isOpen}
    />
  );
}
