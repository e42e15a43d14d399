import { t } from '../../i18n';
import { sentenceCount } from '../../model/count/sentences';
import { type Filter, NO_FILTER } from '../../model/filter';
import type { Model } from '../../model/model';

/** How many sentences the filter admits: "5 of 109 sentences". */
export const sentencesLeftWords = (model: Model, filter: Filter): string =>
  t('filters.shown', {
    shown: sentenceCount(model, filter),
    all: sentenceCount(model, NO_FILTER),
  });
