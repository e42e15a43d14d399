import type { editorProblems as english } from '../en/editor-problems.ts';
import type { Words } from '../words.ts';

export const editorProblems = {
  'editor.problems.of': 'Problemas deste registro',
  'editor.problem.empty': 'Nada foi escolhido em “{field}”.',
  'editor.problem.unknown-actor': 'A lista de atores não tem “{value}”. Escolha um ator.',
  'editor.problem.unknown-reporter': '“Relatado por” contém “{value}”, que não é um ator.',
  'editor.problem.unknown-topic': 'A lista de temas não tem “{value}”. Escolha um tema.',
  'editor.problem.unknown-kind': '“{value}” não é um tipo de registro. Escolha um tipo.',
  'editor.problem.wrong-status': 'Esta situação não corresponde ao tipo. Escolha uma situação.',
  'editor.problem.unknown-form': 'A lista de modalidades de cooperação não tem “{value}”.',
  'editor.problem.unknown-counterpart': 'A contraparte “{value}” não é um ator.',
  'editor.problem.counterpart-is-actor':
    '{value} é ao mesmo tempo ator e contraparte. Retire-o das contrapartes.',
  'editor.problem.open-to-missing': 'O registro não diz quem pode aproveitar a oferta.',
  'editor.problem.open-to-not-asked':
    'Só a assistência oferecida ou prevista está aberta a alguém.',
  'editor.problem.unknown-basis': '“{value}” não é uma base. Escolha uma base.',
  'editor.problem.unknown-proposal':
    'A lista de propostas não tem “{value}”. Escolha uma proposta ou adicione uma à lista.',
  'editor.problem.unknown-stance': '“{value}” não é um posicionamento. Escolha um posicionamento.',
  'editor.problem.actor-not-speaker':
    'Isto está sob “{title}” (linha {line}). Quem o diz de {actor}? Preencha “Relatado por” ou corrija o título.',
  'editor.problem.reporter-not-speaker':
    'Isto está sob “{title}” (linha {line}), onde fala {speaker}. Escolha {speaker} ou o relator, não {reporter}, ou corrija o título.',
  'editor.problem.heading-undecided': 'Ninguém decidiu quem fala sob “{title}” (linha {line}).',
  'editor.problem.sentence-names-other':
    'A frase nomeia {named}; o registro diz {actor}. O ator está certo?',
  'editor.problem.heading-gone':
    'O título “{title}” já não está no relatório. Você havia decidido quem fala sob ele.',
  'editor.problem.unknown-effect':
    '“{value}” não é um efeito. Escolha o que aconteceu com o registro anterior.',
  'editor.problem.unknown-by':
    'Nenhum registro desta reunião se chama “{by}”. Escolha o registro que o diz.',
  'editor.problem.unknown-decision':
    '“{value}” não é uma decisão. Escolha o que a reunião decidiu.',
  'editor.problem.unknown-list': '“{value}” não é uma lista com nomes anteriores.',
  'editor.problem.unknown-renamed':
    'A lista não tem “{value}”, do qual este seria um nome anterior.',
  'editor.problem.unknown-continued': 'A lista não tem “{value}”, que esta entrada continua.',
  'editor.problem.link-of-unknown':
    'Nenhuma reunião anterior tem um registro {of}. Escolha um registro de uma reunião anterior.',
  'editor.problem.link-of-other-series':
    'Há vínculos com registros de {meeting}, de outro órgão: “{series}”. Se “{body}” é o seu nome posterior, escreva "series": "{series}" no arquivo meeting.json desta reunião.',
  'editor.problem.link-of-later':
    'Há vínculos com registros de {meeting}, realizada depois ({start}). Corrija o primeiro dia de uma das duas reuniões.',
  'editor.problem.link-of-fact':
    '{of} é assistência já prestada ou experiência e não tem continuação. Remova este vínculo.',
  'editor.problem.link-by-missing':
    'O que se repete ou muda precisa do registro desta reunião que o diz. Escolha-o.',
  'editor.problem.link-by-or-quote':
    'Nada o mostra. Escolha o registro desta reunião que o diz, ou selecione as palavras dela.',
  'editor.problem.link-quote-and-by':
    'As palavras de {by} já o dizem. Remova as palavras do vínculo ou o registro.',
  'editor.problem.link-other-kind':
    '{by} é de outro tipo e não pode repetir nem mudar isto. Escolha outro registro ou outro efeito.',
  'editor.problem.link-other-actor':
    'O registro anterior é de {earlier}, este é de {now}. Escolha um registro do mesmo ator.',
  'editor.problem.link-other-topic':
    'O registro anterior trata de {earlier}, este de {now}. Escolha um registro do mesmo tema ou ponha {earlier} em “was” de {now}.',
  'editor.problem.link-withdrawn-by-other':
    'Só {actor} pode retirar isto, e aqui quem o diz é {speaker}. Escolha outro efeito ou remova o vínculo.',
  'editor.problem.link-carried-on':
    '{by} já repete ou muda {of}, e só um registro pode fazê-lo. Remova um dos dois vínculos; se {by} for de uma reunião anterior, vincule a {by}.',
  'editor.problem.link-ended': '{of} já terminou em {meeting}. Só repeti-lo ou mudá-lo o reabre.',
  'editor.problem.link-two-endings':
    'Dois vínculos encerram {of} nesta reunião. Ambos estão certos?',
  'editor.problem.series-begins':
    'Nenhuma reunião anterior é de “{body}”, de modo que nada do que foi dito antes permanece aberto aqui. Se é o nome posterior de “{series}”, escreva "series": "{series}" no arquivo meeting.json desta reunião.',
  'editor.problem.withdraws-nothing':
    '{actor} retira uma posição que não está registrada. Registre a posição, ou escolha outra aqui.',
  'editor.problem.no-records':
    'Esta reunião não tem registros, de modo que tudo o que é anterior aparece como não repetido. Registre o que foi dito.',
  'editor.problem.until-not-asked':
    'Só a assistência oferecida ou prevista tem um último dia. Remova-o.',
  'editor.problem.until-before-meeting':
    'A oferta termina em {value}, antes da reunião. O dia está certo?',
  'editor.problem.duplicate': 'Este registro diz o mesmo que {of}, com as mesmas palavras.',
  'editor.problem.implied-without-note':
    'Foi inferido por nós, e a nota está vazia. Escreva como isso se deduz das palavras.',
  'editor.problem.note-without-inference':
    'A nota não começa pelo que deduzimos: “actor:”, “topic:” ou “kind:”.',
  'editor.problem.quote-missing': 'Este registro não tem citação. Selecione as palavras no texto.',
  'editor.problem.quote-not-found':
    'A citação não está no relatório. Selecione as palavras de novo.',
  'editor.problem.quote-on-lines':
    'A citação está em várias linhas: {lines}. Selecione as palavras corretas.',
  'editor.problem.quote-twice-on-line':
    'A citação aparece mais de uma vez na linha {lines}. Selecione as palavras corretas.',
  'editor.problem.line-wrong':
    'A citação já não está onde foi registrada. As mesmas palavras estão na linha {lines}.',
  'editor.problem.quote-in-heading':
    'A citação começa em um título. Selecione palavras de um parágrafo.',
  'editor.problem.quote-over-speakers':
    'A citação tem palavras de vários oradores: {speakers}. Mantenha as de um só.',
  'editor.problem.id-missing': 'Esta entrada não tem identificador.',
  'editor.problem.id-malformed':
    'O identificador “{id}” só pode ter letras sem acentos, algarismos, “.” e “-”.',
  'editor.problem.id-reserved': 'O identificador “{id}” é o do relator. Escolha outro.',
  'editor.problem.id-reused': 'O identificador “{id}” aparece duas vezes. Escolha outro.',
  'editor.problem.unknown-actor-kind': '“{value}” não é um tipo de ator. Escolha um tipo de ator.',
  'editor.problem.unknown-subregion':
    'Nenhuma região da lista é “{value}”. Escolha uma sub-região.',
  'editor.problem.subregion-not-asked': 'Só um Estado tem sub-região. Escolha “–”.',
  'editor.problem.unknown-member':
    '“{value}” não está na lista de atores. Retire-o ou adicione-o à lista.',
  'editor.problem.members-not-asked': 'Um Estado não tem membros. Mude o tipo ou retire-os.',
  'editor.problem.member-of-itself':
    'Este ator é membro de si próprio, talvez por meio de outros. Retire um dos seus membros.',
  'editor.problem.unknown-group': 'Nenhum grupo de temas é “{value}”. Escolha um grupo.',
  'editor.problem.unknown-meeting': 'Esta nota trata de outra reunião. Exclua a nota.',
  'editor.problem.unknown-state': '“{value}” não é um Estado da lista. Escolha um Estado.',
  'editor.problem.list-empty': 'Esta lista está vazia. Adicione ao menos uma entrada.',
  'editor.problem.too-many-forms':
    'A lista tem {count} modalidades de cooperação. Mantenha no máximo {most}.',
  'editor.problem.value-missing': 'Falta “{field}”. Preencha o campo.',
  'editor.problem.too-long':
    '“{field}” tem {length} caracteres. Reduza para {most}: é o título de uma coluna.',
  'editor.problem.alpha2-not-asked': 'Só um Estado tem um código de duas letras. Apague o código.',
  'editor.problem.alpha2-missing':
    'O código deste Estado falta ou está errado. Escreva as duas maiúsculas da norma ISO 3166-1.',
  'editor.problem.alpha2-reused': '{of} tem as mesmas duas letras. Corrija um dos dois.',
  'editor.problem.tile-malformed': '“{field}” deve ser um número de 1 a 99. Corrija-o.',
  'editor.problem.tile-of-state-twice': '{value} tem dois quadrados. Exclua um deles.',
  'editor.problem.tile-used-twice':
    '{of} já ocupa este quadrado. Escolha outra coluna ou outra linha.',
  'editor.problem.own-language': 'As listas já estão neste idioma. Retire-o dos outros idiomas.',
  'editor.problem.unknown-translated':
    'Estas palavras são de uma entrada que nenhuma lista tem. Adicione a entrada à sua lista.',
  'editor.problem.translated-twice': 'Este campo tem duas traduções. Exclua uma delas.',
  'editor.problem.translation-missing': 'Faltam as palavras neste idioma. Adicione-as.',
  'editor.problem.not-translated': '“{field}” não está traduzido. Adicione as palavras.',
  'editor.problem.codebook-empty':
    'As regras de codificação estão vazias. Escreva como um trecho se torna um registro.',
  'editor.problem.codebook-lacks':
    'As regras de codificação não explicam o seguinte: {missing}. Adicione uma frase sobre cada item.',
  'editor.problem.codebook-cut':
    'A última linha das regras de codificação não tem fim. Comece uma nova linha depois dela.',
  'editor.problem.folder-differs':
    'A pasta da reunião não se chama “{value}”. Escreva de novo o identificador curto.',
  'editor.problem.ends-before-start':
    'A reunião termina antes de começar. Corrija o primeiro ou o último dia.',
  'editor.problem.listed-twice': '{value} está duas vezes nesta lista. Retire uma delas.',
  'editor.problem.text-empty': 'O relatório não tem palavras. Adicione o texto do documento.',
  'editor.problem.not-a-day': '“{field}” não é um dia. Escolha um dia.',
  'editor.problem.not-a-language': '“{value}” não é um idioma. Escolha um idioma.',
  'editor.problem.not-a-number': '“{field}” deve ser um número inteiro. Corrija-o.',
  'editor.problem.wrong-value': '“{field}” tem um valor que não é válido. Corrija-o.',
  'editor.problem.odd-sign':
    '“{field}” tem um caractere que não pode ser mostrado ({sign}). Apague-o e escreva-o de novo.',
  'editor.problem.turning-sign':
    '“{field}” tem um sinal invisível que muda a direção do texto ({sign}). Apague as palavras e escreva-as de novo.',
  'editor.problem.records-emptied':
    'Não há nenhum registro, mas uma codificação tem alguns. Desfaça a exclusão ou registre-os de novo.',
  'editor.problem.file-missing': 'Falta este arquivo. Adicione-o ou escolha uma cópia completa.',
  'editor.problem.file-not-text':
    'Este arquivo não é texto em UTF-8. Salve-o de novo como “CSV UTF-8” ou como texto em UTF-8.',
  'editor.problem.file-sign':
    'Esta linha tem um caractere que não pode ser exibido. Exclua-o: {words}',
  'editor.problem.file-cut': 'O arquivo termina antes do fim. Copie-o ou salve-o de novo.',
  'editor.problem.file-format':
    'O arquivo não pode ser lido a partir desta linha. Corrija a linha ou use uma cópia anterior: {words}',
  'editor.problem.file-unknown':
    'Nenhum arquivo de uma reunião se chama “{words}”. Corrija o nome ou mova o arquivo para outro lugar.',
  'editor.problem.key-unknown':
    'Este arquivo não tem nenhuma entrada “{words}”. Corrija o nome ou exclua a entrada.',
  'editor.problem.key-twice':
    'A entrada “{words}” aparece duas vezes neste arquivo. Exclua uma delas.',
  'editor.problem.no-meeting':
    'Não há nenhuma pasta de uma reunião. Escolha a pasta “seeds” inteira.',
  'editor.problem.folder-malformed':
    'O nome desta pasta só pode ter letras sem acento, algarismos, “.” e “-”. Renomeie a pasta.',
  'editor.problem.column-missing': 'Falta a coluna “{words}”. Adicione-a à primeira linha.',
  'editor.problem.column-unknown':
    'A lista não tem nenhuma coluna “{words}”. Corrija o nome ou exclua a coluna.',
  'editor.problem.column-twice': 'A coluna “{words}” aparece duas vezes. Exclua uma delas.',
  'editor.problem.cells-count':
    'Esta linha tem {count} células, e a primeira tem {most}. Ponha entre aspas a célula que contém uma vírgula.',
  'editor.problem.quote-open': 'Nesta linha há aspas abertas que não se fecham. Feche-as: {words}',
  'editor.problem.quote-stray':
    'Há aspas dentro de uma célula. Ponha a célula inteira entre aspas e duplique as de dentro: {words}',
  'editor.problem.list-too-large':
    'Este arquivo é grande demais para uma lista: no máximo {most} kB. Retire as linhas e colunas de que a lista não precisa.',
  'editor.problem.no-workbook': 'Esta planilha não pode ser lida. Salve-a como XLSX sem senha.',
  'editor.problem.page-damaged':
    'Os dados desta página estão danificados. Exporte a página de novo ou use uma cópia anterior.',
  'editor.problem.data-invalid':
    'Um valor destes dados não é válido: “{words}”. Exporte os dados de novo ou use uma cópia anterior.',
  'editor.problem.data-unknown':
    'Estes dados nomeiam “{words}”, que não está em nenhuma lista. Exporte-os de novo ou use uma cópia anterior.',
  'editor.problem.data-altered':
    'Alguém alterou este arquivo depois da publicação. Use o arquivo como foi publicado.',
  'editor.problem.data-foreign':
    'Este não é o arquivo publicado com estes dados: foi alterado ou é de outra versão. Escolha os arquivos que foram publicados juntos.',
  'editor.problem.data-later':
    'Estes dados vêm de uma versão mais nova da matriz. Abra-os com essa versão.',
  'editor.problem.data-earlier':
    'Estes dados são antigos demais para esta página. Exporte-os de novo como “seeds” com a versão que os criou.',
  'editor.problem.project-damaged':
    'Este arquivo de projeto foi alterado ou está danificado em “{words}”. Abra uma cópia anterior.',
  'editor.problem.project-lacks':
    'Falta “{words}” neste arquivo de projeto. Abra uma cópia anterior, ou descompacte-o e abra a pasta “seeds”.',
  'editor.problem.entry': '{list}, entrada “{name}”',
  'editor.repair.heading': 'Ir a este título',
  'editor.repair.words-of-speaker': 'Manter as palavras de {value}',
  'editor.repair.without-heading': 'Deixar o título de fora: “{value}”',
  'editor.repair.find-words': 'Encontrar estas palavras',
  'editor.repair.confirm-words': 'Usar as palavras atuais: “{value}”',
  'editor.repair.speaks': 'Aqui fala {value}',
  'editor.repair.nobody-speaks': 'Ninguém fala sob “{value}”',
  'editor.repair.as-named': 'Todos os títulos como “{value}” conforme nomeados',
  'editor.repair.reported-by': 'Relatado por {value}',
  'editor.repair.actor-is': 'O ator é {value}',
  'editor.repair.open-to': 'Aberta a: {value}',
  'editor.repair.open-to-nobody': 'Limpar “Aberta a”',
  'editor.repair.choose': 'Escolher: {value}',
  'editor.repair.explicit': 'Definir a base: {value}',
  'editor.repair.note-begins': 'Começar a nota com “{value}:”',
  'editor.repair.take-out': 'Remover {value}',
  'editor.repair.add-actor': 'Adicionar “{value}” aos atores',
  'editor.repair.drop': 'Excluir este registro',
} as const satisfies Words<typeof english>;
