import type { answers as english } from '../en/answers.ts';
import type { Words } from '../words.ts';

export const answers = {
  'answer.none': 'sin oferta registrada',
  'answer.how': 'Cómo lo decidimos',
  'why.need.no-form': 'no indica la forma',
  'why.need.forms': 'necesita {forms}',
  'why.asks': 'solicitud dirigida a: {names}',
  'why.pair': '{left}: {right}',
  'why.willing': 'disposición a ayudar',
  'why.doubt.no-form': 'forma no indicada',
  'why.doubt.implied': 'oferta inferida',
  'why.doubt.on-request': 'para quien la solicite',
  'why.doubt.part': 'solo para una parte de la región',
  'why.offered': 'se ofrece {forms}',
  'why.planned.forms': 'se prevé: {forms}',
  'why.planned.by': 'prevista: {names}',
  'why.planned.funding': 'prevista, sujeta a financiamiento: {names}',
  'why.planned.agreement': 'prevista, sujeta a acuerdo: {names}',
  'why.own': 'no se cuenta la asistencia propia o conjunta: {names}',
  'why.delivered': 'ha ayudado o está ayudando: {names}',
  'why.closed': 'solo para otros: {names}',
  'why.experience': 'experiencia: {names}',
  'offers.told': '{count, plural, one {# frase} other {# frases}}',
  'offers.told.with': '{heading} (disponibles: {told})',
} satisfies Words<typeof english>;
