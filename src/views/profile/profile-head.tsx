/**
 * Parts that all pages of profiles share: the head, the sentences below the title, and the note on what filters hide.
 */
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

/** Returns the filter of profiles: the same object until the filters on meetings or basis change. */
export function useProfileFilter(): Filter {
  const asked = useFields('meeting', 'basis');
  return useMemo(() => profileFilter(asked), [asked]);
}

interface HeadProps {
  readonly title: string;
  readonly lead?: ReactNode;
  /** Whether the page shows topics rather than actors. */
  readonly isOfTopics?: boolean;
  /** The last step of the path above the title: a subregion, a topic group, or "Comparison". */
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

/** Renders the sentences below a title, one after the other, with their names as links. */
export const Lead = ({ words }: { words: readonly Words[] }) =>
  words.map((each) => (
    <Fragment key={each.words}>
      <LinkedWords {...each} />{' '}
    </Fragment>
  ));

/** Renders a sentence whose names of actors and topics are links to their profiles. */
export function LinkedWords({ words, of }: Words) {
  const model = useModel();
  return <LinkedNames words={words} of={of} topicName={(id) => topicWords(model, id)} />;
}

interface NoteProps {
  /** Number of records of the profile that the filters hide. */
  readonly count: number;
  /**
   * The actor or topic of the page, if the filters hide it in other views: its name, and the change of the state that
   * shows it there. Else null.
   */
  readonly elsewhere: { readonly name: string; readonly cleared: Partial<ViewState> } | null;
}

/** Says what the filters hide on this page and in other views. A button shows it. */
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
