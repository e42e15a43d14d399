import { t } from '../i18n';
import { lazyPart, Part } from '../ui/lazy-part';
import { PopoverButton } from '../ui/popover-button';

const RULE = lazyPart(['rule'], async () => (await import('./rule-words')).RuleWords);

/** The rule in words, by which it is decided whether a need is answered. */
export const AnswerRule = () => <Part of={RULE} waiting={null} />;

/** The button that opens the rule, for wherever the page shows what follows from it. */
export const RuleButton = () => (
  <PopoverButton
    label={t('answer.how')}
    title={t('answer.how')}
    closeLabel={t('filters.close')}
    wide
  >
    {() => <AnswerRule />}
  </PopoverButton>
);
