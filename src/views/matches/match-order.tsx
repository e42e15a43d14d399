import { t } from '../../i18n';
import { MATCH_ORDER } from '../../model/matches';

/** What sorts the matches, from the list that sorts them; and what the filters do here. */
export function MatchOrder() {
  return (
    <details className="match-order">
      <summary>{t('matches.order')}</summary>
      <p>{t('matches.order.how')}</p>
      <ol>
        {MATCH_ORDER.map((line) => (
          <li key={line.criterion}>
            {t('matches.order.line', {
              criterion: t(`matches.criterion.${line.criterion}`),
              values: wordsOf(line).reduce((first, next) =>
                t('matches.order.then', { first, next }),
              ),
            })}
          </li>
        ))}
      </ol>
      <p>{t('matches.order.rest')}</p>
      <p>{t('matches.order.offers')}</p>
      <p>{t('matches.order.aside')}</p>
      <p>{t('matches.order.filters')}</p>
    </details>
  );
}

function wordsOf(line: (typeof MATCH_ORDER)[number]): string[] {
  switch (line.criterion) {
    case 'group':
      return line.values.map((value) => t(`matches.group.${value}`));
    case 'form':
      return line.values.map((value) => t(`matches.form.${value}`));
    case 'openness':
      return line.values.map((value) => t(`matches.openness.${value}`));
    case 'firmness':
      return line.values.map((value) => t(`status.${value}`).toLowerCase());
  }
}
