/** Headings that may say who speaks below them. */

/**
 * How a heading is written: in bold, as a Markdown heading or in brackets; with a colon; a name alone on its line;
 * "Presentation by …"; the title of a section, under which nobody speaks until somebody says otherwise.
 */
export const FORMS = ['marked', 'colon', 'alone', 'presentation', 'section'] as const;
export type Form = (typeof FORMS)[number];

/** An entry of `headings` in `meeting.json`; without a title it counts for all headings of its form. */
export interface HeadingDecision {
  readonly form: Form;
  readonly title?: string | undefined;
  /** Null: nobody speaks. Left out: whoever the heading names. */
  readonly actor?: string | null | undefined;
}
