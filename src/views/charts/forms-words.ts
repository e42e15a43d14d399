/** Names of rows, parts and lanes of the chart of forms, and a row's numbers in words. */
import { formatList, t } from '../../i18n';
import type { Form, FormsRow, Lane } from './forms-state';

export const formName = ({ kind, label }: Form): string => label ?? t(`charts.forms.kind.${kind}`);

export const rowName = ({ label, topics }: FormsRow): string =>
  label ?? t('charts.forms.others', { count: topics.length });

export const rowTitle = (row: FormsRow): string => row.title ?? rowName(row);

function laneWords({ status, total, parts }: Lane, forms: readonly Form[]): string {
  const named = forms.flatMap((form, at) => {
    const count = parts[at] ?? 0;
    return count > 0 ? [t('charts.forms.part-words', { count, form: formName(form) })] : [];
  });
  const name = t(`status.${status}`).toLowerCase();
  return t('charts.forms.lane-words', { total, status: name, parts: formatList(named) });
}

export function rowWords({ lanes }: FormsRow, forms: readonly Form[]): string {
  const side = (asked: Lane['side']) =>
    lanes.filter((lane) => lane.side === asked).map((lane) => laneWords(lane, forms));
  const words = (list: readonly string[]) =>
    list.length > 0 ? formatList(list) : t('charts.forms.nothing');
  return t('charts.forms.row-words', {
    needs: words(side('need')),
    offers: words(side('offer')),
  });
}
