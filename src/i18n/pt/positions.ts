import type { positions as english } from '../en/positions.ts';
import type { Words } from '../words.ts';

export const positions = {
  'positions.title': 'Posições',
  'positions.count':
    '{proposals, plural, one {# proposta} other {# propostas}}, {positions, plural, one {# posição} other {# posições}}',
  'positions.intro':
    'Veja quem propôs o quê, quem apoiou e quem se opôs. Escolha uma marca para ler a citação.',
  'positions.left-out':
    '{count, plural, one {# de {total} propostas não tem} other {# de {total} propostas não têm}} nenhuma posição que atenda aos filtros.',
  'positions.none': 'Este conjunto de dados não contém propostas.',
  'positions.legend': 'Legenda',
  'positions.letter.proposes': 'P',
  'positions.letter.supports': 'A',
  'positions.letter.opposes': 'O',
  'positions.legend.several': 'número de citações',
  'positions.standing.contested': 'Controversas',
  'positions.standing.opposed': 'Com oposição e sem apoio registrado',
  'positions.standing.several': 'Apresentadas ou apoiadas por vários atores',
  'positions.standing.one': 'Apresentadas ou apoiadas por um só ator',
  'positions.table': 'Propostas sobre as quais vários atores tomaram posição',
  'positions.list': 'Propostas sobre as quais um só ator tomou posição',
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
  'positions.beyond': 'Os filtros ocultam esta posição.',
  'positions.same': 'Sobre esta proposta',
  'positions.id': 'Posição',
  'positions.copy.failed': 'Não foi possível copiar o link. Copie-o de “Link para esta posição”.',
} satisfies Words<typeof english>;
