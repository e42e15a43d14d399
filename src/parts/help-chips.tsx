/** Lists the actors that offer, plan, gave help or have experience, each with a count that opens its sentences. */
import { t } from '../i18n';
import type { Helper } from '../model/answers/helpers';
import { isNeedMark, type MarkedSentences } from '../model/answers/standings';
import { actorName } from '../model/labels';
import { useLink, useModel } from '../store/react';
import { toRecord } from '../store/selectors';
import { Mark } from './mark';
import { ProfileLink } from './profile-links';

export function HelpChips({ of }: { of: readonly Helper[] }) {
  const model = useModel();
  return (
    <ul className="help-chips">
      {of.map(({ actor, said }) => (
        <li key={actor}>
          <b>
            <ProfileLink of={actor}>{actorName(model, actor)}</ProfileLink>
          </b>
          <span>
            {said.map((each) => (
              <Chip key={each.mark} said={each} of={actorName(model, actor)} />
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** A count that opens the evidence at its first sentence. */
function Chip({ said: { mark, records, inferred }, of }: { said: MarkedSentences; of: string }) {
  const link = useLink(toRecord(records[0].id));
  if (isNeedMark(mark)) return null;
  return (
    <a className="chip" {...link} data-record={records[0].id}>
      <Mark of={mark} inferred={inferred} />
      {t(`help.${mark as 'offers'}`, { count: records.length })}
      <span className="visually-hidden">
        {inferred && `, ${t('mark.inferred')}`}, {of}
      </span>
    </a>
  );
}
