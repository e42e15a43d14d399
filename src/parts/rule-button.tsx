import { t } from '../i18n';
import { lazyPart, Part } from '../ui/lazy-part';
import { PopoverButton } from '../ui/popover-button';

const RULE = lazyPart(['rule'], async () => (await import('./rule-words')).RuleWords);

/** The lazy part with the rule that decides whether a need is answered. */
export const AnswerRule = () => <Part of={RULE} waiting={null} />;

/** The button that opens the rule, for every view that shows the status of needs. */
export const RuleButton = () => (
  <PopoverButton label={t('answer.how')} title={t('answer.how')} wide>
    {() => <AnswerRule />}
  </PopoverButton>
);
