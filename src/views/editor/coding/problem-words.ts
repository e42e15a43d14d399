/** Problems and their repairs in the reader's language. */
import { OPEN_TO, RAPPORTEUR } from '../../../dataset/values';
import type { Told } from '../../../editor/engine/engine-protocol';
import type { Repair } from '../../../editor/repairs';
import { formatList, hasMessage, t } from '../../../i18n';
import { FIELDS, type Names } from './claim-fields';

export interface ProblemWords {
  readonly words: string;
  /** Given where there are no words but those of the pipeline. */
  readonly lang?: 'en';
}

/** What is wrong, and what to do; in English where nobody has said it in other words. */
export function problemWords({ code, values, text, column }: Told, names: Names): ProblemWords {
  const id = `editor.problem.${code}`;
  if (values.value === '' && code?.startsWith('unknown-')) {
    const field = [...FIELDS.records, ...FIELDS.positions].find((each) => each.column === column);
    return { words: t('editor.problem.empty', { field: field?.label() ?? column }) };
  }
  if (!code || !hasMessage(id)) return { words: text, lang: 'en' };
  const named = Object.entries(values).map(([key, value]) => [
    key,
    key === 'speakers'
      ? formatList(value.split('; ').map((each) => whoIs(each, names)))
      : whoIs(value, names),
  ]);
  // Each message names a part of these.
  return { words: t(id as 'editor.problem.actor-not-speaker', Object.fromEntries(named)) };
}

/** Characters of a quote on a button. */
const LONGEST = 60;

export function repairWords({ code, value }: Repair, names: Names): string {
  const id = `editor.repair.${code}` as const;
  return t(id as 'editor.repair.reported-by', { value: valueWords(code, value, names) });
}

function valueWords(code: Repair['code'], value: string, names: Names): string {
  const openTo = OPEN_TO.find((each) => each === value);
  if (code === 'open-to' && openTo) return t(`openTo.${openTo}`);
  if (code === 'explicit') return t('basis.explicit');
  if (code === 'status') return t(`status.${value}` as 'status.raised');
  if (code === 'note-begins') return value;
  if (code === 'take-out') return names.modalities.get(value) ?? whoIs(value, names);
  return value.length > LONGEST ? `${value.slice(0, LONGEST - 1)}…` : whoIs(value, names);
}

const whoIs = (id: string, { actors }: Names): string =>
  id === RAPPORTEUR ? t('evidence.rapporteur') : (actors.get(id) ?? id);
