import type { matrixPointed as english } from '../en/matrix-pointed.ts';
import type { Words } from '../words.ts';

export const matrixPointed = {
  'matrix.group.regions': 'mencionadas em conjunto, não contam como Estados',
  'matrix.about.place': '{actor} · {topic}',
  'matrix.about.quote': '“{quote}”',
  'matrix.about.blank.nothing-on-topic':
    'Interveio na reunião, mas nada foi registrado sobre este tema.',
  'matrix.about.blank.no-remarks': 'A ata não registra nenhuma intervenção sua.',
  'matrix.about.blank.not-participant': 'Não era participante da reunião.',
  'matrix.about.blank.hidden': 'Os filtros ocultam todos os registros que há aqui.',
  'matrix.about.disputed':
    'Dois codificadores converteram a ata em registros, cada um por sua conta. Aqui diferem. Junto ao trecho citado se explica como isso foi resolvido.',
  'matrix.about.topics': 'Temas: {list}.',
  'matrix.about.topics.asks': '{count} com uma solicitação ou uma carência reconhecida',
  'matrix.about.topics.raises': '{count} que só aponta',
  'matrix.about.topics.capacity': '{count} com experiência',
  'matrix.about.topics.available': '{count} com oferta disponível',
  'matrix.about.topics.planned': '{count} com oferta planejada',
  'matrix.about.topics.delivered': '{count} com ajuda prestada',
  'matrix.about.states': 'Estados: {list}.',
  'matrix.about.states.asks':
    '{count, plural, one {# solicita ajuda ou reconhece uma carência} other {# solicitam ajuda ou reconhecem uma carência}}',
  'matrix.about.states.raises':
    '{count, plural, one {# que só aponta o tema} other {# que só apontam o tema}}',
  'matrix.about.states.capacity': '{count} com experiência',
  'matrix.about.states.available': '{count} com oferta disponível',
  'matrix.about.states.planned': '{count} com oferta planejada',
  'matrix.about.states.delivered':
    '{count, plural, one {# que prestou ajuda} other {# que prestaram ajuda}}',
  'matrix.about.organizations': 'Organizações com oferta disponível: {count}.',
  'matrix.about.total.topics': 'Cada tema conta uma só vez, seja qual for o número de registros.',
  'matrix.about.total.states':
    'Cada Estado conta uma só vez, seja qual for o número de registros. As organizações e as regiões não são contadas.',

  'matrix.about.record.implied': '{does} (implícito)',
  'matrix.does.requested': 'Solicita',
  'matrix.does.acknowledged': 'Reconhece uma carência',
  'matrix.does.raised': 'Aponta o tema',
  'matrix.does.available': 'Oferece agora',
  'matrix.does.planned': 'Planeja ou propõe ajuda',
  'matrix.does.delivered': 'Já ajudou',
  'matrix.does.in-place': 'Relata experiência',
  'matrix.does.in-progress': 'Relata trabalho ainda em andamento',
  'matrix.about.more': 'E {count, plural, one {# registro a mais} other {# registros a mais}}.',
  'matrix.about.open':
    '{count, plural, one {Clique ou Enter: abrir a frase} other {Clique ou Enter: abrir as # frases}}',
  'matrix.about.corner': 'Ordem das linhas',
  'matrix.about.group': '{name}: {figures}.',
  'matrix.about.group.asks':
    '{count, plural, one {# solicita ajuda ou reconhece uma carência} other {# solicitam ajuda ou reconhecem uma carência}}',
  'matrix.about.group.raises':
    '{count, plural, one {# só aponta temas} other {# só apontam temas}}',
  'matrix.about.group.available':
    '{count, plural, one {# oferece ajuda agora} other {# oferecem ajuda agora}}',
  'matrix.about.nothing': 'Nenhum registro é mostrado aqui.',
  'matrix.about.profile': 'Clique ou Enter: abrir o perfil.',
  'matrix.about.sort.actors': 'Atores: {now}. Clique ou Enter: {next}.',
  'matrix.about.sort.topics': 'Temas: {now}. Clique ou Enter: {next}.',
  'matrix.about.total.providers':
    'Cada Estado e cada organização conta uma só vez, seja qual for o número de registros. As regiões não são contadas.',
  'matrix.menu': 'Menu: {name}',
  'matrix.menu.close': 'Fechar',
  'matrix.menu.alone': 'Mostrar só este',
  'matrix.menu.all': 'Mostrar tudo de novo',
  'matrix.sort.neutral.topics': 'Ordem neutra: grupo por grupo',
  'matrix.sort.neutral.actors': 'Ordem neutra: sub-região, depois nome',
  'matrix.menu.pin': 'Fixar no início',
  'matrix.menu.hide.actor': 'Ocultar este ator',
  'matrix.menu.hide.topic': 'Ocultar este tema',
  'matrix.menu.unhide': 'Mostrar o que está oculto ({count})',
  'matrix.sign.need':
    'O ator solicita ajuda ou reconhece uma carência. Os números contam registros.',
  'matrix.sign.soft':
    'O ator diz que o tema é importante, mas não solicita ajuda nem reconhece uma carência.',
  'matrix.sign.none': 'Nenhuma oferta disponível responde à necessidade.',
  'matrix.sign.perhaps':
    'Uma oferta disponível talvez responda à necessidade. A oferta não indica a modalidade, é implícita ou está aberta mediante solicitação.',
  'matrix.sign.answered':
    'Um sinal colorido, sem ? nem ~. Uma oferta disponível responde à necessidade ou, se ela não indica a modalidade, está aberta sobre o tema.',
  'matrix.sign.shaky': 'concordância de dois codificadores inferior a {limit}',
  'matrix.sign.available': 'O ator ofereceu esta ajuda na reunião.',
  'matrix.sign.planned': 'Ajuda planejada ou proposta para estudo. Não conta como disponível.',
  'matrix.sign.delivered': 'Ajuda que já foi prestada. É um precedente, não uma oferta.',
  'matrix.sign.capacity':
    'Experiência que consta da ata. A linha tracejada indica que ainda está em andamento.',
  'matrix.sign.implied': 'A ata não o diz expressamente. Nós o deduzimos.',
  'matrix.sign.passages': '{records} em {passages, plural, one {# trecho} other {# trechos}}',
  'matrix.about.total.asks':
    'O número em negrito conta o que se pede: uma solicitação ou uma carência reconhecida. O outro número conta o que só se aponta.',
  'matrix.about.blank.spoken-of':
    'A ata menciona esta região, mas nada foi registrado sobre este tema.',
  'matrix.about.blank.switched-off':
    'Há aqui registros de um tipo que não é mostrado. Ative-o com as caixas acima.',
  'matrix.fold': 'Recolher as linhas vazias em uma',
  'matrix.export': 'Exportar',
  'matrix.transpose': 'Temas como linhas',
  'matrix.hide.actors': 'Ocultar atores vazios',
  'matrix.hide.topics': 'Ocultar temas vazios',
} satisfies Words<typeof english>;
