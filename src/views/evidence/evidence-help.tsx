/** Who could help with a need: offers, plans, past help and experience of others on its topic, with their terms. */
import type { CoopRecord } from '../../dataset/schema';
import { t } from '../../i18n';
import { answering } from '../../model/answers/answers';
import { helpFor, type Terms } from '../../model/answers/helpers';
import { HelpChips } from '../../parts/help-chips';
import { ProfileLink } from '../../parts/profile-links';
import { TermsLine } from '../../parts/terms-line';
import { useFilter, useModel } from '../../store/react';
import { ofTopic } from '../../store/selectors';

export function EvidenceHelp({ record }: { record: CoopRecord }) {
  const model = useModel();
  const { helpers, terms, own } = helpFor(model, answering(model, useFilter()), record);
  return (
    <section className="evidence-help" aria-label={t('help.who')}>
      <h3>{t('help.who')}</h3>
      {helpers.length === 0 ? (
        <p>{t(own.length > 0 ? 'help.none.others' : 'help.none')}</p>
      ) : (
        <HelpChips of={helpers} />
      )}
      <TermsLines of={terms} />
      {own.length > 0 && <p>{t('help.own')}</p>}
      <TermsLines of={own} />
      <p>
        <ProfileLink of={ofTopic(record.topic)}>{t('evidence.on.topic')}</ProfileLink>
      </p>
    </section>
  );
}

const TermsLines = ({ of }: { of: readonly Terms[] }) =>
  of.map((each) => <TermsLine key={each.records[0].id} terms={each} />);
