import { t } from './index';

interface Based {
  readonly basis: 'explicit' | 'implied';
  readonly note: string;
}

/** What a record rests on, and of an implied one what is inferred, as far as its note begins with it. */
export function basisWords({ basis, note }: Based): string {
  const [, inferred] = /^(actor|topic|kind):/.exec(note) ?? [];
  return basis === 'implied' && inferred
    ? t(`evidence.basis.implied.${inferred as 'actor' | 'topic' | 'kind'}`)
    : t(`evidence.basis.${basis}`);
}
