import { useMemo } from 'react';
import type { Who } from '../../../editor/floor-edits';
import { t } from '../../../i18n';
import { SearchList } from '../../../ui/search-list';
import { optionsOf, useWordsOf } from '../list-options';
import { addingTo } from '../published-files';

/** Values that are no ids: an id has no sign but "." and "-" in it. */
const NOBODY = '/nobody';
const BEFORE = '/before';

interface Props {
  readonly label: string;
  readonly hideLabel?: boolean;
  /** Left out where nothing is chosen. */
  readonly value?: { readonly who: Who };
  /** Whether the one before can go on: not where people are listed. */
  readonly hasBefore?: boolean;
  readonly choose: (who: Who) => void;
}

/** One of the actors, nobody of them, or the one who speaks already. */
export function WhoSpeaks({ label, hideLabel = false, value, hasBefore = true, choose }: Props) {
  const names = useWordsOf('actors');
  const options = useMemo(
    () => [
      ...optionsOf('actors', names),
      { value: NOBODY, words: t('editor.speakers.nobody') },
      ...(hasBefore ? [{ value: BEFORE, words: t('editor.speakers.before') }] : []),
    ],
    [names, hasBefore],
  );
  const who = value && (value.who === null ? NOBODY : (value.who ?? BEFORE));
  return (
    <SearchList
      label={label}
      hideLabel={hideLabel}
      value={who ?? ''}
      options={options}
      choose={(chosen) => choose(chosen === NOBODY ? null : chosen === BEFORE ? undefined : chosen)}
      nothing={t('editor.search.add')}
      add={addingTo('actors', choose)}
      placeholder={t('editor.speakers.choose')}
    />
  );
}
