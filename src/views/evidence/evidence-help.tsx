/** Who could help with a need: what is offered, planned and given on its topic, on which terms, and who has experience. */
import type { CoopRecord } from '../../dataset/schema';
import { t } from '../../i18n';
import { answering } from '../../model/answers';
import { helpersOn, termsOn } from '../../model/helpers';
import { HelpChips } from '../../parts/help-chips';
import { ProfileLink } from '../../parts/profile-links';
import { TermsLine } from '../../parts/terms-line';
import { useFilter, useModel } from '../../store/react';
import { ofTopic } from '../../store/selectors';

export function EvidenceHelp({ record: { actor, topic } }: { record: CoopRecord }) {
  const model = useModel();
  const filter = answering(model, useFilter());
  const helpers = helpersOn(model, filter, topic).filter((helper) => helper.actor !== actor);
  const terms = termsOn(model, filter, topic).filter(
    ({ actors }) => !(actors.length === 1 && actors[0] === actor),
  );
  return (
    <section className="evidence-help" aria-label={t('help.who')}>
      <h3>{t('help.who')}</h3>
      {helpers.length === 0 ? <p>{t('help.none')}</p> : <HelpChips of={helpers} />}
      {terms.map((each) => (
        <TermsLine key={each.records[0].id} terms={each} />
      ))}
      <p>
        <ProfileLink of={ofTopic(topic)}>{t('evidence.on.topic')}</ProfileLink>
      </p>
    </section>
  );
}
