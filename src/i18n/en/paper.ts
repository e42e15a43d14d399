/** What a reader reads on the paper that a chair takes along: in print, as Markdown and as a Word file. */
export const paper = {
  'paper.title': 'Proposed agenda',
} as const;
