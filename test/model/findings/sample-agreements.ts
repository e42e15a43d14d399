/** How well the two codings of the sample's meetings agree. */
import type { Agreement } from '../../../src/dataset/agreement-schema';
import type { Kind } from '../../../src/dataset/schema';
import type { CodedField } from '../../../src/dataset/values';

const cellOf = (actor: string, topic: string) => ({ actor, topic, kind: 'need' as const });

const figures = (kind: Kind | null, topic: string | null, alpha: number | null) => ({
  kind,
  topic,
  units: 48,
  both: 4,
  firstOnly: 1,
  secondOnly: 1,
  f1: { value: 0.8, low: 0.6, high: 1 },
  alpha: { value: alpha, low: alpha && alpha - 0.2, high: alpha },
});

const fieldFigures = (field: CodedField, alpha: number | null) => ({
  field,
  units: 4,
  agree: 3,
  alpha: { value: alpha, low: alpha && alpha - 0.1, high: alpha },
});

export const AGREEMENTS: Agreement[] = [
  {
    meeting: 'first',
    secondCoding: 'measured',
    figures: [
      figures(null, null, 0.8),
      figures('need', null, 0.85),
      figures('offer', null, 0.9),
      figures('capacity', null, 0.7),
      figures(null, 'witnesses', 0.9),
      figures(null, 'extradition', 0.5),
      figures(null, 'laundering', 0.8),
      figures(null, 'firearms', null),
    ],
    fields: [
      fieldFigures('basis', 0.5),
      fieldFigures('status', 0.9),
      fieldFigures('modality', 0.8),
      fieldFigures('openTo', null),
    ],
    disputes: [
      { ...cellOf('ARG', 'witnesses'), heldBy: 'first', kept: true, note: 'Asked for itself.' },
      {
        ...cellOf('CAN', 'witnesses'),
        heldBy: 'second',
        kept: false,
        note: 'A position only.',
      },
    ],
  },
  { meeting: 'second', secondCoding: 'missing', figures: [], fields: [], disputes: [] },
];
