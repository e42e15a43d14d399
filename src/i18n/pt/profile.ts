import type { profile as english } from '../en/profile.ts';
import type { Words } from '../words.ts';

export const profile = {
  'profile.title': 'Perfil',
  'profile.all': 'Todos os perfis',
  'profile.path': 'Caminho até este perfil',
  'profile.print': 'Imprimir a ficha',
  'profile.print.all': '{count, plural, one {Imprimir # ficha} other {Imprimir as # fichas}}',
  'profile.choose': 'Escolha um Estado, uma organização ou um tema',
  'profile.mixed': 'Não é possível comparar atores com temas. Escolha perfis do mesmo tipo.',
  'profile.many': 'Você pode comparar no máximo {most} perfis. Escolha menos abaixo.',
  'profile.find': 'Buscar',
  'profile.find.none': 'Nenhum nome contém estas letras.',
  'profile.order.neutral': 'Por sub-região',
  'profile.order.name': 'Por nome',
  'profile.actors': 'Estados, organizações e regiões',
  'profile.topics': 'Temas',
  'profile.places': 'Seus filtros de lugares excluem alguns.',
  'profile.hidden':
    '{count, plural, one {Os filtros ocultam # registro deste perfil.} other {Os filtros ocultam # registros deste perfil.}}',
  'profile.hidden.show': 'Mostrar tudo',
  'profile.elsewhere':
    'Seus filtros excluem {name} das outras seções. Este perfil o mostra mesmo assim.',
  'profile.elsewhere.show': 'Remover estes filtros',
  'profile.more': '{count, plural, one {mais #} other {mais #}}',
  'profile.inferred': '{name} (implícito)',
  'profile.partly': '{name} (em parte implícito)',
  'profile.inferred.help': '{name} (implícita)',

  'profile.lead.requested': 'Solicita ajuda em matéria de {topics}.',
  'profile.lead.requested.of': 'Solicita ajuda em matéria de {topics} a: {names}.',
  'profile.lead.acknowledged': 'Reconhece uma carência em matéria de {topics}.',
  'profile.lead.raised': 'Aponta: {topics}.',
  'profile.lead.available': 'Oferece ajuda em matéria de {topics}.',
  'profile.lead.planned': 'Planeja ajudar em matéria de {topics}.',
  'profile.lead.delivered': 'Já ajudou outros em matéria de {topics}.',
  'profile.lead.in-place': 'Relata experiência em matéria de {topics}.',
  'profile.lead.in-progress':
    '{also, plural, =0 {Relata trabalho} other {Relata também trabalho}} ainda em andamento em matéria de {topics}.',
  'profile.lead.answer.answered':
    '{count, plural, one {{names} poderia ajudar} other {{names} poderiam ajudar}}.',
  'profile.lead.answer.perhaps':
    '{count, plural, one {{names} talvez possa ajudar} other {{names} talvez possam ajudar}}.',
  'profile.lead.answer.none': 'Nenhuma oferta responde a isso.',
  'profile.lead.answer.nobody': 'Ninguém oferece essa ajuda agora.',
  'profile.lead.answer.own':
    '{count, plural, =0 {Só o próprio ator oferece essa ajuda} other {Só o próprio ator e {names} oferecem juntos essa ajuda}}.',
  'profile.lead.nothing-on-topic':
    'Interveio, mas nada do que disse está registrado como necessidade, oferta ou experiência.',
  'profile.lead.no-remarks': 'A ata não registra nenhuma intervenção sua.',
  'profile.lead.not-participant': 'Não era participante da reunião.',
  'profile.lead.spoken-of': 'A ata menciona esta região. Ela não tem delegação própria.',
  'profile.lead.unnamed': 'Nenhum registro nomeia esta região. Ela não tem delegação própria.',

  'profile.records': 'Necessidades, ofertas e experiência',
  'profile.needs': 'Necessidades registradas, e quem poderia ajudar',
  'profile.offers': 'O que oferece',
  'profile.has': 'Experiência útil para outros',
  'profile.past': 'Em que já ajudou',
  'profile.open':
    '{name}: ofertas e ajuda planejada que lhe estão abertas, em temas em que não consta uma necessidade sua',
  'profile.open.on': 'Em matéria de {topics}.',
  'profile.open.forms.none': 'Nenhuma modalidade de ajuda é indicada.',
  'profile.open.forms': 'Modalidade da ajuda: {forms}.',
  'profile.named': 'Outros registros que nomeiam este ator',
  'profile.whole': '{count, plural, one {Mostrar # entrada} other {Mostrar as # entradas}}',
  'profile.nothing': 'Não consta nada.',
  'profile.status.requested': 'Solicita',
  'profile.status.acknowledged': 'Reconhece uma carência',
  'profile.status.raised': 'Aponta',
  'profile.status.available': 'Oferta disponível',
  'profile.status.planned': 'Oferta planejada',
  'profile.status.delivered': 'Ajuda prestada',
  'profile.status.in-place': 'Existente',
  'profile.status.in-progress': 'Em andamento',
  'profile.paragraph': 'par. {paragraph}',

  'profile.answer.answered': 'Quem poderia ajudar:',
  'profile.answer.perhaps': 'Quem talvez possa ajudar:',
  'profile.answer.none': 'Sem resposta.',
  'profile.none.nobody': 'Ninguém oferece agora ajuda sobre este tema.',
  'profile.none.own':
    '{count, plural, =0 {Sobre este tema só oferece ajuda {name}, que tem a necessidade} other {Sobre este tema só oferece ajuda {name}, que tem a necessidade, com {names}}}.',
  'profile.none.own.none':
    '{count, plural, =0 {Quem tem a necessidade, {name}, oferece ajuda sobre este tema} other {Quem tem a necessidade, {name}, oferece ajuda sobre este tema com {names}}}. Nenhuma oferta de outros responde a ela.',
  'profile.help.form': '{names} ({forms}).',
  'profile.asked': 'A quem pede: {names}.',
  'profile.asked.planned':
    '{count, plural, one {{names} planeja ajuda sobre este tema ({forms})} other {{names} planejam ajuda sobre este tema ({forms})}}. Ela ainda não está disponível.',
  'profile.help.no-form': 'sem modalidade de ajuda indicada',
  'profile.help.open': 'Aberta a {open}.',
  'profile.help.open.funding': 'Aberta a {open}, se houver recursos.',
  'profile.help.open.agreement': 'Aberta a {open}, se houver acordo.',
  'profile.help.implied': 'A ata não o diz expressamente; nós o deduzimos.',
  'profile.help.words': 'Ler a oferta',
  'profile.help.offers': 'Ler as ofertas ({count} registros)',
  'profile.help.record': 'Ler o registro',
  'profile.help.records': 'Ler os {count} registros',
  'profile.help.related': 'Outra modalidade de ajuda: {names} ({forms}).',
  'profile.help.answered': 'Quem mais poderia ajudar: {names}.',
  'profile.help.perhaps':
    '{count, plural, one {Outra oferta que talvez ajude} other {Outras ofertas que talvez ajudem}}: {names}.',
  'profile.help.planned': 'Ajuda planejada, ainda não disponível: {names}.',
  'profile.help.delivered': 'Quem já prestou ajuda: {names}.',
  'profile.help.others': 'Aberta somente a outros: {names}.',
  'profile.help.peers': 'Experiência útil, não uma oferta: {names}.',
  'profile.takers': 'Quem poderia aproveitá-la:',
  'profile.takers.capacity': 'Quem tem aqui uma necessidade:',

  'profile.side': 'Mais sobre {name}',
  'profile.same': 'Outros com uma necessidade aqui',
  'profile.positions': 'O que propõe, o que apoia e a que se opõe',
  'profile.stance.proposes': 'Propõe:',
  'profile.stance.supports': 'Apoia:',
  'profile.stance.opposes': 'Opõe-se a:',
  'profile.said': 'O que disse',
  'profile.turns':
    'A ata registra as suas intervenções em {count, plural, one {# lugar} other {# lugares}}:',
  'profile.states': 'O que consta dos seus Estados',
  'profile.members': 'Quem a integra',
  'profile.members.source': 'Segundo a lista de atores destes dados, não segundo a ata.',
  'profile.right': 'Está correto?',
  'profile.right.how': 'Imprima a ficha e corrija-a à mão.',

  'profile.topic.offers': 'Quem oferece ajuda',
  'profile.topic.past': 'Quem já ajudou',
  'profile.topic.lead.none': 'Não consta nada sobre este tema.',
  'profile.topic.lead.requested':
    '{count, plural, one {{names} solicita ajuda.} other {{names} solicitam ajuda.}}',
  'profile.topic.lead.acknowledged':
    '{count, plural, one {{names} reconhece uma carência.} other {{names} reconhecem uma carência.}}',
  'profile.topic.lead.raised':
    '{count, plural, one {{names} só o aponta.} other {{names} só o apontam.}}',
  'profile.topic.lead.available':
    '{count, plural, one {{names} oferece ajuda.} other {{names} oferecem ajuda.}}',
  'profile.topic.lead.planned':
    '{count, plural, one {{names} planeja ajudar.} other {{names} planejam ajudar.}}',
  'profile.topic.lead.delivered':
    '{count, plural, one {{names} já ajudou.} other {{names} já ajudaram.}}',
  'profile.topic.lead.in-place':
    '{count, plural, one {{names} relata experiência.} other {{names} relatam experiência.}}',
  'profile.topic.lead.both':
    '{count, plural, one {{names} relata experiência} other {{names} relatam experiência}} e trabalho ainda em andamento.',
  'profile.topic.lead.in-progress':
    '{count, plural, one {{names} relata trabalho ainda em andamento.} other {{names} relatam trabalho ainda em andamento.}}',
  'profile.topic.lead.nobody': 'Ninguém oferece ajuda agora.',
  'profile.topic.gap': 'A lacuna',
  'profile.topic.answers': '{count} Estados têm uma necessidade neste tema: {parts}.',
  'profile.topic.answers.all.answered':
    '{count, plural, one {# Estado tem uma necessidade neste tema; uma oferta poderia ajudá-lo.} other {# Estados têm uma necessidade neste tema; há ofertas que poderiam ajudar todos.}}',
  'profile.topic.answers.all.perhaps':
    '{count, plural, one {# Estado tem uma necessidade neste tema; uma oferta talvez possa ajudá-lo.} other {# Estados têm uma necessidade neste tema; há ofertas que talvez possam ajudar todos.}}',
  'profile.topic.answers.all.none':
    '{count, plural, one {# Estado tem uma necessidade neste tema; nenhuma oferta responde a ela.} other {# Estados têm necessidades neste tema; nenhuma oferta responde a elas.}}',
  'profile.topic.answers.answered': 'uma oferta poderia ajudar {count}',
  'profile.topic.answers.perhaps': 'uma oferta talvez possa ajudar {count}',
  'profile.topic.answers.without': 'nenhuma responde a {count}',
  'profile.topic.answers.none': 'Não consta aqui nenhuma necessidade de um Estado.',
  'profile.topic.instrument': 'Instrumento',
  'profile.topic.instrument.none': 'Nenhum é nomeado.',
  'profile.topic.agenda': 'Na agenda',
  'profile.topic.place': 'Posição {place} de {of}.',
  'profile.topic.on': 'Está na agenda proposta.',
  'profile.topic.off': 'Não está na agenda proposta.',
  'profile.topic.agenda.open': 'Abrir a agenda',
  'profile.topic.proposals': 'O que foi proposto',
  'profile.criterion.breadth':
    '{count, plural, one {# Estado o pede ou o aponta} other {# Estados o pedem ou o apontam}}',
  'profile.criterion.firmness':
    '{count, plural, one {# Estado solicita ajuda ou reconhece uma carência} other {# Estados solicitam ajuda ou reconhecem uma carência}}',
  'profile.criterion.unmet':
    '{count, plural, one {# Estado tem uma necessidade} other {# Estados têm uma necessidade}} sem resposta clara',
  'profile.criterion.supply':
    '{count, plural, one {# prestador oferece ajuda} other {# prestadores oferecem ajuda}}',
  'profile.criterion.experience':
    '{count, plural, one {# Estado relata experiência} other {# Estados relatam experiência}}',

  'profile.comparison': 'Comparação',
  'profile.compare': 'Comparar com…',
  'profile.compare.without': 'Remover: {name}',
  'profile.short': 'Em resumo',
  'profile.compare.positions': 'Propõe, apoia e se opõe',
  'profile.share': 'O que têm em comum',
  'profile.share.none':
    '{names} não compartilham nenhuma necessidade, oferta, experiência ou proposta, e nenhum registro de um responde a uma necessidade {count, plural, =2 {do outro} other {de outro}}.',
  'profile.share.none.topics':
    'Nenhum ator tem uma necessidade, uma oferta ou experiência em mais de um destes temas.',
  'profile.share.need':
    '{count, plural, one {{names} tem uma necessidade} other {{names} têm uma necessidade}} em matéria de {topics}.',
  'profile.share.offer':
    '{count, plural, one {{names} oferece ajuda} other {{names} oferecem ajuda}} em matéria de {topics}.',
  'profile.share.capacity':
    '{count, plural, one {{names} relata experiência} other {{names} relatam experiência}} em matéria de {topics}.',
  'profile.share.agree': '{names} concordam em:',
  'profile.share.differ': '{names} divergem em:',
  'profile.among': 'Em que um poderia ajudar o outro ou compartilhar experiência',
  'profile.among.answered': '{helper} poderia ajudar {needy} em matéria de {topics}.',
  'profile.among.asks': '{needy} pede ajuda a: {names}.',
  'profile.among.perhaps': '{helper} talvez possa ajudar {needy} em matéria de {topics}.',
  'profile.among.related':
    '{helper} oferece outra modalidade de ajuda para {needy} em matéria de {topics}.',
  'profile.among.planned':
    '{helper} planeja ajudar em temas em que {needy} tem uma necessidade: {topics}.',
  'profile.among.delivered':
    '{helper} já ajudou em temas em que {needy} tem uma necessidade: {topics}.',
  'profile.among.others':
    '{helper} oferece ou planeja ajuda em temas em que {needy} tem uma necessidade, mas somente para outros: {topics}.',
  'profile.among.peers':
    '{helper} relata experiência em temas em que {needy} tem uma necessidade: {topics}. Não é uma oferta.',
} satisfies Words<typeof english>;
