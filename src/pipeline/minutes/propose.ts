/** Who speaks in words that a person selects, with the reason. */
export type Why = 'sentence' | 'before' | 'heading' | 'nobody' | 'ask';
