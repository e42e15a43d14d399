/** The head of a profile: a link to all profiles, the title, and a note on records that the filters hide. */
import { Fragment, type ReactNode, useMemo } from 'react';
import { t } from '../../i18n';
import type { Filter } from '../../model/filter';
import { profileFilter } from '../../model/findings/profile';
import { LinkedNames } from '../../parts/profile-links';
import { ViewHead } from '../../parts/view-head';
import { useFields, useLink, useModel, useSession } from '../../store/react';
import { toProfile } from '../../store/selectors';
import type { ViewState } from '../../store/view-state';
import { topicWords, type Words } from './profile-words';

/** The filter of a profile. Returns the same object until a field of it changes. */
export function useProfileFilter(): Filter {
  const asked = useFields('meeting', 'basis');
  return useMemo(() => profileFilter(asked), [asked]);
}

interface HeadProps {
  readonly title: string;
  readonly lead?: ReactNode;
  /** Whether the page shows topics rather than actors. */
  readonly isOfTopics?: boolean;
  /** The last step of the path: the group of the profile, or the kind of page. */
  readonly within?: ReactNode;
  readonly controls: ReactNode;
}

export function ProfileHead({ title, lead, isOfTopics = false, within, controls }: HeadProps) {
  const countries = useLink(toProfile());
  const topics = useLink({ ...toProfile(), view: 'matrix', rows: 'topics' });
  return (
    <ViewHead
      title={title}
      lead={lead}
      controls={controls}
      isUnfiltered
      above={
        <nav className="profile-path" aria-label={t('profile.path')}>
          <a {...(isOfTopics ? topics : countries)}>
            {t(isOfTopics ? 'profile.topics.all' : 'profile.countries')}
          </a>
          {within && <> › {within}</>}
        </nav>
      }
    />
  );
}

/** Renders sentences in one line, with their names as links. */
export const Lead = ({ words }: { words: readonly Words[] }) =>
  words.map((each) => (
    <Fragment key={each.words}>
      <LinkedWords {...each} />{' '}
    </Fragment>
  ));

export function LinkedWords({ words, of }: Words) {
  const model = useModel();
  return <LinkedNames words={words} of={of} topicName={(id) => topicWords(model, id)} />;
}

interface NoteProps {
  /** Number of records of the profile that the filters hide. */
  readonly count: number;
  /** Set if filters hide the actor in other views: its name, and the change of state that shows it there. */
  readonly elsewhere: { readonly name: string; readonly cleared: Partial<ViewState> } | null;
}

/** Says what the filters hide here and in other views, and offers to show it. */
export function HiddenNote({ count, elsewhere }: NoteProps) {
  const { navigate } = useSession();
  return (
    <div role="status">
      {elsewhere !== null && (
        <p className="profile-filtered">
          {t('profile.elsewhere', { name: elsewhere.name })}{' '}
          <button type="button" onClick={() => void navigate(elsewhere.cleared)}>
            {t('profile.elsewhere.show')}
          </button>
        </p>
      )}
      {count > 0 && (
        <p className="profile-filtered">
          {t('profile.hidden', { count })}{' '}
          <button type="button" onClick={() => void navigate({ meeting: [], basis: [] })}>
            {t('profile.hidden.show')}
          </button>
        </p>
      )}
    </div>
  );
}
