import type { editor as english } from '../en/editor.ts';
import type { Words } from '../words.ts';

export const editor = {
  'editor.title': 'Editar uma reunião',
  'editor.intro':
    'Aqui se registra o que os Estados e as organizações necessitam e oferecem em uma reunião. Cada registro está ligado a palavras do relatório. Nada sai deste computador.',
  'editor.own': 'Abrir a reunião desta página',
  'editor.own.title': 'Ver como funciona',
  'editor.own.what': 'Abra a reunião que esta página mostra. A página não muda.',
  'editor.open': 'Abrir um arquivo',
  'editor.open.title': 'Abrir uma reunião',
  'editor.open.folder': 'Abrir uma pasta',
  'editor.open.what':
    'Você pode abrir um arquivo de projeto, uma página publicada, uma pasta “seeds” ou “data”, ou um zip de uma delas. Também pode soltá-lo sobre a página.',
  'editor.opening': 'Abrindo os arquivos…',
  'editor.refused.no-seeds':
    'Nada foi aberto: não contém nenhuma reunião. Escolha um arquivo de projeto, uma página publicada, uma pasta “seeds” ou “data”, ou um zip de uma delas. Abra o relatório em Word ou PDF com “Escolher um documento”.',
  'editor.refused.damaged':
    'Este arquivo está danificado ou não é um zip: nada foi aberto. Copie-o ou salve-o de novo, ou escolha a própria pasta.',
  'editor.refused.too-large':
    'Estes arquivos têm mais de 64 MB e nada foi aberto. Escolha só a pasta “seeds”.',
  'editor.refused.problems':
    'Nada foi aberto. {count, plural, one {Há # erro} other {Há # erros}} nos arquivos:',
  'editor.failed': 'Não funcionou. Tente novamente. Mensagem de erro: {reason}',
  'editor.undo': 'Desfazer',
  'editor.redo': 'Refazer',
  'editor.drafts': 'Continuar uma reunião',
  'editor.draft': '{title}, salva em {time}',
  'editor.draft.delete': 'Excluir',
  'editor.draft.remove': 'Excluir: {title}, salva em {time}',
  'editor.draft.sure': 'Excluir esta reunião do navegador? Não será possível recuperá-la.',
  'editor.close': 'Fechar a reunião',
  'editor.close.sure': 'Fechar a reunião? As alterações que não foram salvas serão perdidas.',
  'editor.checking': 'As regras verificam…',
  'editor.records.count': '{records, plural, one {# registro} other {# registros}}',
  'editor.problems.count':
    '{problems, plural, =0 {sem problemas} one {# problema} other {# problemas}}',
  'editor.speakers.open':
    '{forms, plural, one {# tipo de título a decidir} other {# tipos de títulos a decidir}}',
  'editor.problems': 'Problemas',
  'editor.add': 'Adicionar…',
  'editor.remove': 'Remover {name}',
  'editor.add.entry': 'Adicionar “{name}” à lista',
  'editor.add.state': 'Adicionar “{name}” à lista como Estado',
  'editor.add.organization':
    'Adicionar “{name}” à lista como organização (pode mudar isso nas listas)',
  'editor.search.several': 'Várias entradas se chamam “{name}”. Escolha uma com as setas.',
  'editor.search.add': 'Digite um nome para adicioná-lo à lista.',
  'editor.search.nothing': 'Nenhuma entrada tem estas palavras.',
  'editor.search.kept': 'Com “{name}” nada foi escolhido. Escolha uma entrada.',
  'editor.search.new': '“{name}” não está em nenhuma lista. Escolha “Adicionar…” para incluí-lo.',
  'editor.stages': 'Etapas do trabalho',
  'editor.stage.meeting': 'Reunião e listas',
  'editor.stage.text': 'Texto',
  'editor.stage.speakers': 'Oradores',
  'editor.stage.coding': 'Registros',
  'editor.stage.earlier': 'Reuniões anteriores',
  'editor.stage.compare': 'Segunda codificação',
  'editor.stage.publish': 'Publicar',
  'editor.do.meeting': 'Descrever a reunião e suas listas',
  'editor.do.text': 'Corrigir o texto',
  'editor.do.speakers': 'Decidir quem fala',
  'editor.do.coding': 'Transformar em registros o que foi dito',
  'editor.do.earlier': 'Dizer o que foi feito das necessidades e ofertas anteriores',
  'editor.do.compare': 'Resolver o que uma segunda codificação lê de outro modo',
  'editor.do.publish': 'Publicar a reunião',
} satisfies Words<typeof english>;
