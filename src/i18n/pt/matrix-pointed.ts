import type { matrixPointed as english } from '../en/matrix-pointed.ts';
import type { Words } from '../words.ts';

export const matrixPointed = {
  'matrix.group.voices.need':
    'de {total, plural, one {# Estado} other {# Estados}}, {asks, plural, one {# pede} other {# pedem}} e {raises, plural, one {# só aponta temas} other {# só apontam temas}}',
  'matrix.group.voices.available':
    '{count, plural, =0 {nenhum oferece ajuda agora} one {# oferece ajuda agora} other {# oferecem ajuda agora}}',
  'matrix.group.organizations.need':
    'de {total, plural, one {# organização} other {# organizações}}, {asks, plural, one {# pede} other {# pedem}} e {raises, plural, one {# só aponta temas} other {# só apontam temas}}',
  'matrix.group.regions': 'mencionadas em conjunto; não contam como Estados',
  'matrix.about.place': '{actor} · {topic}',
  'matrix.about.quote': '“{quote}”',
  'matrix.about.blank.nothing-on-topic':
    'Interveio na reunião, mas nada se registrou sobre este tema. Isso não é ausência de necessidade.',
  'matrix.about.blank.no-remarks':
    'Sem intervenção registrada na ata. Isso não é ausência de necessidade.',
  'matrix.about.blank.not-participant': 'Não era participante da reunião.',
  'matrix.about.blank.hidden': 'Há registros aqui; os filtros ocultam todos.',
  'matrix.about.disputed': 'Duas codificações divergiram aqui; a evidência diz como se resolveu.',
  'matrix.about.shaky':
    'Duas codificações concordam pouco neste tema: leia seus números com cautela.',
  'matrix.about.topics': 'Temas: {list}.',
  'matrix.about.topics.need': '{asks} em que pede, {raises} só apontados',
  'matrix.about.topics.capacity': '{count} com capacidade',
  'matrix.about.topics.available': '{count} com oferta disponível',
  'matrix.about.topics.planned': '{count} com oferta planejada',
  'matrix.about.topics.delivered': '{count} com ajuda prestada',
  'matrix.about.states': 'Estados: {list}.',
  'matrix.about.states.need':
    '{asks, plural, one {# que pede} other {# que pedem}}, {raises, plural, one {# que só aponta} other {# que só apontam}}',
  'matrix.about.states.capacity': '{count} com capacidade',
  'matrix.about.states.available': '{count} com oferta disponível',
  'matrix.about.states.planned': '{count} com oferta planejada',
  'matrix.about.states.delivered':
    '{count, plural, one {# que prestou ajuda} other {# que prestaram ajuda}}',
  'matrix.about.organizations': 'Organizações com oferta disponível: {count}.',
  'matrix.about.total.topics':
    'Conta temas, uma vez cada, seja qual for o número de registros. Ofertas planejadas e ajuda prestada não se somam às ofertas disponíveis.',
  'matrix.about.total.states':
    'Conta Estados, uma vez cada, seja qual for o número de registros; organizações e regiões não contam. Ofertas planejadas e ajuda prestada não se somam às ofertas disponíveis.',

  'matrix.about.record': '{does} ({status})',
  'matrix.about.record.implied': '{does} ({status}, implícito)',
  'matrix.does.requested': 'Pede',
  'matrix.does.acknowledged': 'Reconhece uma carência',
  'matrix.does.raised': 'Aponta o tema',
  'matrix.does.available': 'Oferece agora',
  'matrix.does.planned': 'Planeja ou propõe ajuda',
  'matrix.does.delivered': 'Já ajudou',
  'matrix.does.in-place': 'Tem um sistema',
  'matrix.does.in-progress': 'Constrói um sistema',
  'matrix.about.more': 'E {count, plural, one {# registro a mais} other {# registros a mais}}.',
  'matrix.about.open': '{count, plural, one {Enter abre a frase} other {Enter abre as # frases}}',
  'matrix.about.corner': 'Ordem das linhas',
  'matrix.about.group': '{name}: {figures}.',
  'matrix.about.sort.actors': 'Atores: {now}. Clique ou Enter: {next}.',
  'matrix.about.sort.topics': 'Temas: {now}. Clique ou Enter: {next}.',
  'matrix.about.total.providers':
    'Conta Estados e organizações, uma vez cada, seja qual for o número de registros; regiões não contam. Ofertas planejadas e ajuda prestada não se somam às ofertas disponíveis.',
  'matrix.menu': 'Menu de {name}',
  'matrix.menu.close': 'Fechar',
  'matrix.menu.profile': 'Abrir o perfil',
  'matrix.menu.alone': 'Mostrar só este',
  'matrix.menu.all': 'Mostrar tudo de novo',
  'matrix.menu.pin': 'Fixar no início',
  'matrix.menu.hide.actor': 'Ocultar este ator',
  'matrix.menu.hide.topic': 'Ocultar este tema',
  'matrix.menu.unhide': 'Mostrar o que está oculto ({count})',
  'matrix.sign.need': 'O ator pede ajuda ou reconhece uma carência. Os números contam registros.',
  'matrix.sign.soft': 'O ator aponta o tema como preocupação, sem pedir.',
  'matrix.sign.none': 'Uma necessidade de um Estado à qual nenhuma oferta disponível responde.',
  'matrix.sign.perhaps':
    'Uma necessidade de um Estado à qual uma oferta talvez responda: ela não indica uma forma de cooperação, apoia-se em uma inferência ou está aberta mediante solicitação.',
  'matrix.sign.answered':
    'Uma necessidade de um Estado sobre fundo colorido, sem ? nem ≈: uma oferta disponível responde a ela.',
  'matrix.sign.available': 'Ajuda posta à disposição de outros na reunião.',
  'matrix.sign.planned': 'Ajuda planejada, ou proposta para estudo. Não se soma à disponível.',
  'matrix.sign.delivered': 'Ajuda já prestada: um precedente, não uma oferta.',
  'matrix.sign.capacity': 'O que o ator diz ter. Linha tracejada: ainda em andamento.',
  'matrix.sign.implied': 'O leitor tem de inferir da ata.',
  'matrix.sign.disputed':
    'Duas codificações da ata divergiram aqui; a evidência diz como isso foi resolvido.',
  'matrix.about.total.asks':
    'Primeiro o que se pede (solicitado, ou carência reconhecida), depois o que só se aponta.',
  'matrix.about.blank.spoken-of': 'A ata fala desta região, e nada do registrado trata deste tema.',
  'matrix.about.blank.switched-off':
    'Há registros aqui, de um tipo que não é mostrado. As caixas acima o ativam.',
  'matrix.fold': 'Recolher linhas sem sinal',
  'matrix.export': 'Exportar',
  'matrix.transpose': 'Temas como linhas',
  'matrix.hide.actors': 'Ocultar atores vazios',
  'matrix.hide.topics': 'Ocultar temas vazios',
} satisfies Words<typeof english>;
