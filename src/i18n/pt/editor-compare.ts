import type { editorCompare as english } from '../en/editor-compare.ts';
import type { Words } from '../words.ts';

export const editorCompare = {
  'editor.compare.intro':
    'Outra pessoa codifica o mesmo relatório sem ver os seus registros. Depois você vê em que as duas codificações diferem e resolve cada diferença.',
  'editor.compare.yours':
    'Você faz a segunda codificação. Codifique o relatório em “Registros”, apenas com o manual de codificação. Depois salve o seu trabalho em um arquivo e devolva-o.',
  'editor.compare.yours.earlier': 'Em “{stage}”, diga o que aconteceu com os registros anteriores.',
  'editor.compare.give': 'Entregar uma cópia sem codificação',
  'editor.compare.give.what':
    'Decida antes quem fala: as duas codificações são verificadas com isso. A cópia contém o texto, os oradores e as listas. Não contém registros nem posições.',
  'editor.compare.give.earlier':
    'Contém também as reuniões anteriores com os seus registros, mas nenhum vínculo nem decisão de você.',
  'editor.compare.give.save': 'Exportar a cópia sem codificação',
  'editor.compare.take': 'Receber o arquivo da outra pessoa',
  'editor.compare.take.what':
    'Escolha o arquivo que a outra pessoa salvou. Na primeira vez, os seus registros também são guardados como estão agora. Eles são a primeira codificação, e mudanças posteriores não a alteram.',
  'editor.compare.take.open': 'Abrir o arquivo recebido',
  'editor.compare.taken':
    'A segunda codificação tem {records, plural, one {# registro} other {# registros}} e {positions, plural, one {# posição} other {# posições}}.',
  'editor.compare.taken.links':
    'Tem {count, plural, one {# vínculo} other {# vínculos}} com registros anteriores.',
  'editor.compare.taken.decisions':
    '{count, plural, one {A # decisão dela não é comparada} other {As # decisões dela não são comparadas}}; ficam as que você tem.',
  'editor.compare.added':
    'A sua lista de propostas tem agora também {count, plural, one {# proposta} other {# propostas}} da outra pessoa.',
  'editor.compare.own': 'Ou corrija você o registro:',
  'editor.compare.stances':
    'Delas, diferenças de posição resolvidas: {settled} de {all}. As codificações coincidem em {agreed, plural, one {# posição} other {# posições}}. Elas diferem em {differing, plural, one {# posição} other {# posições}}. Só uma delas tem {alone, plural, one {# posição} other {# posições}}.',
  'editor.compare.links':
    'Delas, diferenças entre vínculos resolvidas: {settled} de {all}. As codificações coincidem em {agreed, plural, one {# vínculo} other {# vínculos}}.',
  'editor.compare.link.lacks':
    'Falta entre os seus registros o que diz isso. Adicione-o antes, na diferença dele, mais acima, ou em “{stage}”.',
  'editor.compare.gone': 'As duas codificações têm isto, mas os seus registros não.',
  'editor.compare.seen':
    'Este arquivo não vem de uma cópia sem codificação. Use-o apenas se a outra pessoa não tinha visto os seus registros.',
  'editor.compare.empty':
    'Este arquivo não tem nenhum registro nem nenhuma posição. Talvez seja a própria cópia sem codificação. Usá-lo mesmo assim?',
  'editor.compare.again':
    'Já existe outra segunda codificação. Usar esta no lugar dela? Você pode desfazer.',
  'editor.compare.other': 'Este arquivo trata de outra reunião, por isso nada foi aproveitado.',
  'editor.compare.speakers':
    'Sob estes títulos a outra pessoa decidiu de outro modo quem fala: {words}.',
  'editor.compare.leave': 'Deixar de fora {id}',
  'editor.compare.mend':
    'A outra pessoa pode corrigi-los e entregar o arquivo de novo. Você também pode deixá-los de fora:',
  'editor.compare.differences': 'Diferenças',
  'editor.compare.count':
    'Diferenças resolvidas no total: {settled} de {all}. As codificações coincidem em {agreed, plural, one {# célula} other {# células}}.',
  'editor.compare.open': 'Mostrar apenas o que falta resolver',
  'editor.compare.first': 'Primeira codificação',
  'editor.compare.second': 'Segunda codificação',
  'editor.compare.blank': 'Nada codificado',
  'editor.compare.keep.first': 'Manter a primeira',
  'editor.compare.keep.second': 'Manter a segunda',
  'editor.compare.keep.both': 'Manter ambas',
  'editor.compare.keep.neither': 'Não manter nenhuma',
  'editor.compare.reason': 'Motivo ({about})',
  'editor.compare.reason.missing': 'Escreva um motivo.',
  'editor.compare.counted':
    'Esta tabela conta apenas os atores que fizeram uso da palavra. Não inclui as regiões nem outros de quem apenas se falou.',
  'editor.compare.problems': 'A corrigir nas codificações',
} as const satisfies Words<typeof english>;
