import type { answers as english } from '../en/answers.ts';
import type { Words } from '../words.ts';

export const answers = {
  'answer.none': 'nenhuma oferta registrada',
  'answer.how': 'Como decidimos',
  'why.need.no-form': 'a necessidade não indica a forma',
  'why.need.forms': 'a necessidade indica {forms}',
  'why.asks': 'dirige-se a: {names}',
  'why.pair': '{left}: {right}',
  'why.willing': 'disposição para ajudar',
  'why.doubt.no-form': 'forma não indicada',
  'why.doubt.implied': 'oferta inferida',
  'why.doubt.on-request': 'mediante solicitação',
  'why.doubt.part': 'para uma parte da região',
  'why.offered': 'oferece-se: {forms}',
  'why.planned.forms': 'prevê-se: {forms}',
  'why.planned.by': 'assistência prevista: {names}',
  'why.planned.funding': 'assistência prevista, sujeita a financiamento: {names}',
  'why.planned.agreement': 'assistência prevista, sujeita a acordo: {names}',
  'why.own': 'ajuda própria ou conjunta, não conta: {names}',
  'why.delivered': 'ajudou ou está ajudando: {names}',
  'why.closed': 'só para outros: {names}',
  'why.experience': 'experiência: {names}',
  'offers.told': '{count, plural, one {# frase} other {# frases}}',
  'offers.told.with': '{heading} (disponíveis: {told})',
} satisfies Words<typeof english>;
