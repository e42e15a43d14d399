import { t } from '../../i18n';
import { type Filter, NO_FILTER } from '../../model/filter';
import type { Model } from '../../model/model';
import { sentenceCount } from '../../model/sentences';

/** What the filters leave: "5 of 109 sentences", or in words that it is nothing. */
export function shownWords(model: Model, filter: Filter): string {
  const shown = sentenceCount(model, filter);
  return shown === 0
    ? t('filters.summary.nothing')
    : t('filters.shown', { shown, all: sentenceCount(model, NO_FILTER) });
}
