/** The names of actors, as the words of minutes are looked up among them. */

/** A name in a text: UTF-16 offsets. Several ids: the name may be of any of these, and a person is asked. */
export interface NameAt {
  readonly start: number;
  readonly end: number;
  readonly ids: readonly string[];
}

export interface Names {
  /** Ids of the actors of such a name; none where no list has it, several where it may be of any of them. */
  lookup(words: string): readonly string[];
  /** The longest name that begins at an offset. */
  at(text: string, offset: number): NameAt | null;
}
