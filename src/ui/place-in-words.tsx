import { type Passage, type Place, placeInWords } from '../i18n/place-words';
import { InLanguages } from './in-language';

interface Props {
  readonly place: Place;
  readonly passage: Passage;
  /** Of the minutes, whose headings it names. */
  readonly lang: string | undefined;
}

export function PlaceInWords({ place, passage, lang }: Props) {
  const parts = place.headings.map(({ title }) => ({ lang, words: title }));
  return <InLanguages parts={parts} within={placeInWords(place, passage)} />;
}
