import type { Meeting } from '../../dataset/schema';
import { t } from '../../i18n';

/** "GT/DOT-I/doc.7/07, para. 132" */
export const citationOf = ({ document }: Meeting, paragraph: number): string =>
  t('minutes.citation', { document, paragraph });
