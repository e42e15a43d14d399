/** The words for the terms of a joint offer or plan. */
import { formatList, inSmallLetters, t } from '../i18n/index';
import type { Terms } from '../model/answers/helpers';
import { conditionOf } from '../model/count/counted-records';
import { actorName, formLabels } from '../model/labels';
import type { Model } from '../model/model';
import { openToWords } from './record-words';

/** A sentence, and the actors that it names, so that their names can be links. */
interface Words {
  readonly words: string;
  readonly of: readonly string[];
}

/** "Canada and Chile: training. Open to Honduras first, then to others that ask, if funded." */
export function termsWords(model: Model, { actors, records }: Terms): Words {
  const [first] = records;
  const names = formatList(actors.map((id) => actorName(model, id)));
  const ids = records.flatMap(({ modalities }) => modalities);
  const forms = formatList(formLabels(model, ids).map(inSmallLetters)) || t('help.no-form');
  const open = openToWords(model, first);
  const condition = conditionOf(records);
  const said = t('help.form', { names, forms });
  if (open === '') return { words: said, of: actors };
  const then = condition ? t(`help.open.${condition}`, { open }) : t('help.open', { open });
  return { words: `${said} ${then}`, of: [...actors, ...first.counterparts] };
}
