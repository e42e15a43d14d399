/** Compares two or three actors (or topics): what they share, then a row for each topic (or actor). */
import { Fragment, useState } from 'react';
import { t } from '../../i18n';
import { groupBy } from '../../model/count/group-by';
import { MARKS } from '../../model/count/marks';
import type { Filter } from '../../model/filter';
import {
  comparedRows,
  helpAmong,
  sharedPositions,
  sharedRegions,
} from '../../model/findings/comparison';
import { openToEach } from '../../model/findings/profile';
import { proposalLabel } from '../../model/labels';
import { Legend } from '../../parts/legend';
import { LinkedNames } from '../../parts/profile-links';
import { QuotesLanguage } from '../../parts/quote';
import { useLink, useModel } from '../../store/react';
import { toProfile, topicOf } from '../../store/selectors';
import { ComparisonTable } from './comparison-table';
import { OpenPart } from './offers-open-to-actor';
import { PositionLink } from './positions-and-remarks';
import { CompareButton, PrintButton } from './profile-choices';
import { Lead, ProfileHead, useProfileFilter } from './profile-head';
import { amongWords, comparisonTitle, namesOf, profileName } from './profile-words';

export function ComparisonPage({ of }: { of: readonly string[] }) {
  const model = useModel();
  const filter = useProfileFilter();
  const [isShared, setShared] = useState(false);
  const topics = of.flatMap((id) => topicOf(id) ?? []);
  const isOfTopics = topics.length > 0;
  const rows = isOfTopics
    ? comparedRows(model, filter, 'topic', topics)
    : comparedRows(model, filter, 'actor', of);
  const help = isOfTopics ? [] : helpAmong(model, filter, of);
  const regions = isOfTopics ? [] : sharedRegions(model, filter, of);
  const open = isOfTopics ? [] : openToEach(model, filter, of);
  const shared = rows.filter((row) => row.isShared);
  const all = isOfTopics ? model.actors : model.topics;
  const topicsInTables = new Set([
    ...rows.map(({ id }) => id),
    ...regions.flatMap(({ raised }) => raised.map(({ topic }) => topic)),
  ]);
  const isOfTwo = of.length === 2;
  return (
    <>
      <ProfileHead
        title={comparisonTitle(
          isOfTopics ? 'actors' : 'topics',
          shared.length,
          help,
          of.map((id) => profileName(model, id)),
        )}
        lead={<Lead words={help.map((each) => amongWords(model, each))} />}
        isOfTopics={isOfTopics}
        within={t('profile.comparison')}
        controls={<PrintButton />}
      />
      <div className="profile-compared">
        <span>{t('profile.compare')}</span>
        {of.map((id) => (
          <Compared key={id} id={id} others={of.filter((one) => one !== id)} />
        ))}
        <CompareButton of={of} isMore />
        <fieldset className="profile-switch">
          <legend>{t(`profile.compare.rows.${isOfTopics ? 'actors' : 'topics'}`)}</legend>
          <button type="button" aria-pressed={!isShared} onClick={() => setShared(false)}>
            {t(isOfTwo ? 'profile.compare.either' : 'profile.compare.any')}
          </button>
          <button type="button" aria-pressed={isShared} onClick={() => setShared(true)}>
            {t(isOfTwo ? 'profile.compare.both' : 'profile.compare.all')}
          </button>
        </fieldset>
      </div>
      <QuotesLanguage of={model.dataset.meetings} />
      <ComparisonTable of={of} rows={isShared ? shared : rows} regions={regions} filter={filter} />
      <p className="profile-note">
        {t(`profile.compare.left.${isOfTopics ? 'actors' : 'topics'}`, {
          count: all.length - topicsInTables.size,
        })}
      </p>
      {!isOfTopics && <Positions of={of} filter={filter} />}
      <OpenPart title={t('profile.open.all', { count: of.length })} open={open} />
      <Legend of={MARKS} inferred />
    </>
  );
}

/** A chip that removes one actor or topic from the comparison. */
function Compared({ id, others }: { id: string; others: readonly string[] }) {
  const name = profileName(useModel(), id);
  return (
    <a className="chip" {...useLink(toProfile(...others))}>
      <span className="visually-hidden">{t('profile.compare.without', { name })}</span>
      <span aria-hidden="true">{name} ×</span>
    </a>
  );
}

/** Lists the proposals on which the compared actors agree or differ. */
function Positions({ of, filter }: { of: readonly string[]; filter: Filter }) {
  const model = useModel();
  const positions = groupBy(sharedPositions(model, filter, of), ({ actors, isContested }) =>
    t(isContested ? 'profile.share.differ' : 'profile.share.agree', {
      names: namesOf(model, actors),
    }),
  );
  return [...positions].map(([finding, proposals]) => (
    <p key={finding}>
      <LinkedNames words={finding} of={proposals[0].actors} />{' '}
      {proposals.map(({ proposal, position }, at) => (
        <Fragment key={proposal}>
          {at > 0 && t('links.semicolon')}
          <PositionLink position={position} label={proposalLabel(model, proposal)} />
        </Fragment>
      ))}
    </p>
  ));
}
