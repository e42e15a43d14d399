import type { Actor } from '../../dataset/schema';

/** A person who presents, or a heading that names a speaker otherwise than `actors.csv` does. */
export interface Speaker {
  /** As the minutes write it, without title: "Karen KRAMER". */
  name: string;
  /** Words of the heading by which the speaker is known, where they do not hold the name. */
  heading?: string | undefined;
  /** Whom the speaker speaks for; null for one who is no actor of the dataset (an observer). */
  actor: string | null;
}

/** Who can have the floor, by the words of a heading. */
export interface SpeakerBook {
  /** The actor of that very name, whatever the case; undefined where there is none. */
  actorNamed(name: string): string | undefined;
  /** The person whom a heading names; undefined where it names none that is known. */
  personIn(heading: string): Speaker | undefined;
}

/** Regions are spoken of, never speakers: their names are left out. */
export function speakerBook(actors: readonly Actor[], speakers: readonly Speaker[]): SpeakerBook {
  const byName = new Map<string, string>();
  for (const actor of actors) {
    if (actor.kind === 'region') continue;
    byName.set(actor.name.toLowerCase(), actor.id);
    byName.set(actor.id.toLowerCase(), actor.id);
  }
  return {
    actorNamed: (name) => byName.get(name.toLowerCase()),
    personIn: (heading) =>
      speakers.find(({ name, heading: words }) => heading.includes(words ?? name)),
  };
}
