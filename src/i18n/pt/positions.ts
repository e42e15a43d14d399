import type { positions as english } from '../en/positions.ts';
import type { Words } from '../words.ts';

export const positions = {
  'positions.title': 'Posições',
  'positions.found':
    '{count, plural, one {# de {all} propostas foi controversa} other {# de {all} propostas foram controversas}}',
  'positions.found.named':
    '{count, plural, one {# de {all} propostas foi controversa: {names}} other {# de {all} propostas foram controversas: {names}}}',
  'positions.found.none':
    '{all, plural, one {# proposta} other {# propostas}}, sem oposição registrada',
  'positions.found.nothing': 'Nenhuma proposta atende aos filtros',
  'positions.lead':
    '{several, plural, one {# foi apresentada ou apoiada} other {# foram apresentadas ou apoiadas}} por vários, {one} por um só. Escolha uma marca para ler a frase.',
  'positions.left-out':
    'Não há posições a mostrar sobre {count, plural, one {#} other {#}} de {total} propostas.',
  'positions.none': 'Este conjunto de dados não contém propostas.',
  'positions.none.taken': 'Este conjunto de dados não contém posições.',
  'positions.legend': 'Legenda',
  'positions.legend.several': 'número de frases',
  'positions.standing.contested': 'Controversas',
  'positions.standing.opposed': 'Com oposição e sem apoio registrado',
  'positions.standing.several': 'Apresentadas ou apoiadas por vários',
  'positions.standing.one': 'Apresentadas ou apoiadas por um só',
  'positions.table': 'Propostas sobre as quais vários países ou organizações tomaram posição',
  'positions.list': 'Propostas sobre as quais um só país ou organização tomou posição',
  'positions.proposal': 'Proposta',
  'positions.actor': 'País ou organização',
  'positions.quote': 'Frase',
  'positions.for': 'A favor',
  'positions.against': 'Contra',
  'positions.hidden': '{count, plural, one {# posição oculta} other {# posições ocultas}}',
  'positions.mark': '{actor} {stance}',
  'positions.mark.of': '{count, plural, one {: {proposal}} other {: {proposal}, # frases}}',
  'positions.words': '“{quote}”',
  'positions.more': '{count, plural, one {e mais # frase} other {e mais # frases}}',
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
