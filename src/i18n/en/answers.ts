/** How it is decided whether a need is answered: for the views that show it. */
export const answers = {
  'answer.doubt.no-form': 'names no form of cooperation',
  'answer.doubt.implied': 'rests on inference',
  'answer.doubt.on-request': 'is open on request',
} as const;
