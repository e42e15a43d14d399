import type { positions as english } from '../en/positions.ts';
import type { Words } from '../words.ts';

export const positions = {
  'positions.title': 'Posições',
  'positions.count':
    '{proposals, plural, one {# proposta} other {# propostas}}, {positions, plural, one {# posição} other {# posições}}',
  'positions.intro':
    'O que foi proposto e quem o propôs, apoiou ou a ele se opôs. Cada sinal abre as palavras citadas.',
  'positions.left-out':
    '{count, plural, one {# proposta não tem posição} other {# propostas não têm posição}} com os filtros atuais, de {total}.',
  'positions.none': 'O conjunto de dados não contém propostas.',
  'positions.legend': 'Legenda',
  'positions.letter.proposes': 'P',
  'positions.letter.supports': 'A',
  'positions.letter.opposes': 'O',
  'positions.legend.several': 'número de citações',
  'positions.standing.contested': 'Controversas',
  'positions.standing.opposed': 'Com oposição e sem apoio registrado',
  'positions.standing.several': 'Apresentadas ou apoiadas por vários',
  'positions.standing.one': 'Apresentadas ou apoiadas por um só',
  'positions.table': 'Propostas com posição de vários, por ator',
  'positions.list': 'Propostas com posição de um só',
  'positions.proposal': 'Proposta',
  'positions.actor': 'Ator',
  'positions.quote': 'Citação',
  'positions.for': 'A favor',
  'positions.against': 'Contra',
  'positions.hidden': '{count, plural, one {# posição oculta} other {# posições ocultas}}',
  'positions.mark': '{actor} {stance}',
  'positions.mark.of': '{count, plural, one {: {proposal}} other {: {proposal}, # citações}}',
  'positions.words': '“{quote}”',
  'positions.more': '{count, plural, one {e mais # citação} other {e mais # citações}}',
  'positions.panel': 'Posição',
  'positions.close': 'Fechar a posição',
  'positions.steps': 'Posições exibidas',
  'positions.at': 'Posição {position} de {count}',
  'positions.previous': 'Posição anterior',
  'positions.next': 'Próxima posição',
  'positions.beyond': 'Os filtros atuais ocultam esta posição.',
  'positions.same': 'Sobre esta proposta',
  'positions.id': 'Posição',
  'positions.copy.failed': 'Não foi possível copiar o link. Copie-o de “Link para esta posição”.',
} satisfies Words<typeof english>;
