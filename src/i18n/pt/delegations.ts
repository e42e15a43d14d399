import type { delegations as english } from '../en/delegations.ts';
import type { Words } from '../words.ts';

export const delegations = {
  'delegations.title': 'Delegações',
  'delegations.intro':
    'Uma ficha por delegação: tudo o que está registrado a seu respeito, com as palavras em que se baseia, para imprimir, verificar e corrigir à mão.',
  'delegations.choose': 'Delegação',
  'delegations.all': 'Todas as delegações',
  'delegations.chosen':
    '{count, plural, one {# ficha segundo os filtros} other {# fichas segundo os filtros}}',
  'delegations.print': 'Imprimir',
  'delegations.whole': 'Estes filtros nada mudam nas fichas: {fields}.',
  'delegations.none': 'Não há delegação entre os atores escolhidos: as regiões não têm ficha.',
  'delegations.heading': 'O que está registrado: {actor}',
  'delegations.part.spoke': 'Interveio: há intervenções registradas desta delegação.',
  'delegations.part.no-remarks': 'Podia participar; nenhuma intervenção registrada.',
  'delegations.part.not-participant': 'Não era participante da reunião.',
  'delegations.meeting': '{title}, {document}. {place}, {dates}.',
  'delegations.nothing': 'Nada está registrado para esta delegação.',
  'delegations.left-out':
    '{count, plural, one {O filtro de base exclui # registro.} other {O filtro de base exclui # registros.}}',
  'delegations.positions': 'Posições sobre propostas',
  'delegations.named': 'Registros de outros que mencionam esta delegação',
  'delegations.none.recorded': 'Nada registrado.',
  'delegations.paragraph': 'Parágrafo {paragraph}',
  'delegations.paragraph.of': 'Parágrafo {paragraph} de {document}',
  'delegations.right': 'correto',
  'delegations.wrong': 'incorreto:',
  'delegations.missing.need': 'Necessidades que faltam aqui:',
  'delegations.missing.offer': 'Ofertas que faltam aqui:',
  'delegations.missing.capacity': 'Capacidades que faltam aqui:',
  'delegations.missing.positions': 'Posições que faltam aqui:',
  'delegations.name': 'Nome',
  'delegations.date': 'Data',
  'delegations.signature': 'Assinatura',
} satisfies Words<typeof english>;
