import { useMemo } from 'react';
import { t } from '../../../i18n';
import { SearchList } from '../../../ui/search-list';
import { optionsOf, useWordsOf } from '../list-options';
import { entryAdder } from '../published-files';

/** Cannot be an actor's id: an id has no sign but "." and "-". */
const NOBODY = '/nobody';

interface Props {
  readonly label: string;
  /** An actor's id, null for nobody, undefined for no choice yet. */
  readonly value: string | null | undefined;
  readonly choose: (actor: string | null) => void;
}

/** A search field for one actor or nobody. Words that no list has can be added to the list of actors. */
export function SpeakerChoice({ label, value, choose }: Props) {
  const names = useWordsOf('actors');
  const options = useMemo(
    () => [{ value: NOBODY, words: t('editor.speakers.nobody') }, ...optionsOf('actors', names)],
    [names],
  );
  return (
    <SearchList
      label={label}
      hideLabel
      value={value === null ? NOBODY : (value ?? '')}
      options={options}
      choose={(chosen) => choose(chosen === NOBODY ? null : chosen)}
      nothing={t('editor.search.add')}
      add={entryAdder('actors', choose)}
      placeholder={t('editor.speakers.choose')}
    />
  );
}
