import type { editorText as english } from '../en/editor-text.ts';
import type { Words } from '../words.ts';

export const editorText = {
  'text.new': 'Nova reunião',
  'text.new.what':
    'Escolha o relatório ou solte o arquivo sobre esta página. Você pode usar Word, PDF, HTML, Markdown ou texto simples.',
  'text.new.further': 'É mais uma reunião do órgão desta página?',
  'text.new.further.yes':
    'Sim: as listas, as regras e as reuniões anteriores vêm junto, e todas são publicadas juntas',
  'text.new.further.no': 'Não: é publicada sozinha',
  'text.new.lists': 'Comece com estas listas. Pode alterá-las na etapa “Reunião e listas”.',
  'text.new.lists.own': 'Esta página: os seus atores, temas, formas e propostas',
  'text.new.lists.states': 'Todos os membros das Nações Unidas, sem temas',
  'text.new.lists.none': 'Listas vazias',
  'text.new.read': 'O documento está lido. Responda à pergunta acima e comece.',
  'text.new.begin': 'Começar a reunião',
  'text.choose': 'Escolher um documento',
  'text.paste': 'Colar texto',
  'text.paste.field': 'Texto da sua reunião',
  'text.paste.use': 'Usar este texto',
  'text.drop': 'Solte os arquivos aqui',
  'text.cancel': 'Cancelar',
  'text.progress': 'Progresso',
  'text.reading': 'Lendo {name}…',
  'text.reading.paste': 'Lendo o texto…',
  'text.reading.page': 'página {page} de {pages}',
  'text.fail.too-large':
    '{name} tem {size} MB, e podem ser lidos no máximo {most} MB. Retire imagens e anexos, ou copie o texto do relatório e cole-o aqui.',
  'text.fail.encrypted':
    'Uma senha protege {name}, e nada foi lido. Salve o documento sem senha e escolha-o de novo.',
  'text.fail.no-text':
    'Não há texto em {name}. Talvez seja um documento digitalizado. Use um programa para reconhecer o texto e escolha o novo arquivo.',
  'text.fail.empty':
    '{name} está vazio: não contém nenhuma palavra. Escolha o arquivo que contém o relatório.',
  'text.fail.not-what-it-says':
    '{name} é de um tipo diferente do que o nome indica: {is}. Salve o relatório de novo em Word ou PDF e escolha o novo arquivo.',
  'text.fail.cut':
    '{name} termina antes do fim ou está danificado, e nada foi lido. Copie ou salve o documento de novo e escolha o novo arquivo.',
  'text.fail.damaged':
    '{name} está danificado, e nada foi lido. Salve o documento de novo e escolha o novo arquivo.',
  'text.fail.damaged-part':
    'Uma parte de {name} está danificada: {part}. Já não é o que foi salvo, e nada foi lido. Abra o documento no Word, salve-o de novo e escolha o novo arquivo.',
  'text.fail.too-much-text':
    '{name} contém {size} MB de texto, e podem ser lidos no máximo {most} MB. Retire os anexos, ou copie o texto do relatório e cole-o aqui.',
  'text.fail.too-many-parts':
    '{name} tem mais de {most} linhas, contando as correções de que precisa. Salve uma parte como arquivo separado e escolha esse arquivo.',
  'text.fail.too-deep':
    'Em {name}, mais de {most} partes estão umas dentro das outras (listas, tabelas, citações), {near, select, no {no início} other {perto de “{begins}”}}. Simplifique o documento nesse ponto, ou copie o texto do relatório e cole-o aqui.',
  'text.fail.long-paragraph':
    'Um parágrafo de {name} tem {letters} caracteres, e podem ser lidos no máximo {most}. Ele começa com “{begins}”. Divida-o em parágrafos mais curtos e tente de novo.',
  'text.fail.no-worker-for-so-much':
    'Uma página que é um só arquivo pode ler no máximo {most} MB de texto, e {name} tem {size} MB. Abra a página do site ou salve uma parte do relatório como arquivo separado.',
  'text.fail.detail': 'Mensagem de erro: {what}',
  'text.fail.picture':
    '{name} é uma imagem ({is}), seja qual for o nome. Escolha um documento com texto.',
  'text.fail.unknown-kind':
    '{name} não é um documento que esta página possa ler: {is}. Salve o relatório em Word (.docx), PDF ou texto simples.',
  'text.fail.no-worker-for-pdf':
    'Uma página que é um só arquivo não pode ler PDF. Abra a página do site ou salve o relatório em Word.',
  'text.fail.not-fetched':
    'Uma parte da página não chegou e nada foi lido. Verifique a rede e escolha de novo o arquivo.',
  'text.fail.paste': 'Não há nada para ler. Cole primeiro o texto do relatório no campo.',
  'text.document': 'Documento',
  'text.pasted': 'Texto colado',
  'text.keep': 'Guardar este documento no arquivo de projeto ({size} kB)',
  'text.keep.large':
    'O arquivo de projeto aceita um documento de no máximo {most} MB. Guarde este à parte.',
  'text.export': 'Exportar o documento',
  'text.pages': '{pages, plural, one {# página lida} other {# páginas lidas}}',
  'text.page': 'página {page}',
  'text.page.short': 'p. {page}',
  'text.warning.page': 'A primeira vez é na página {page}.',
  'text.warning.tracked-changes':
    'O documento tem {count, plural, one {# alteração controlada} other {# alterações controladas}}. Aqui todas estão aceitas. Verifique a lista de correções.',
  'text.warning.tables':
    'O documento tem {count, plural, one {# tabela} other {# tabelas}}. Aqui cada fileira é uma linha. Verifique se as palavras estão na ordem certa.',
  'text.warning.footnotes':
    'O documento tem {count, plural, one {# nota de rodapé} other {# notas de rodapé}}. Cada nota é uma linha própria no fim do texto.',
  'text.warning.notes-left':
    '{count, plural, one {# linha tem} other {# linhas têm}} o sinal de uma nota de rodapé, e a nota não se distinguiu do texto. Verifique se ela não está dentro de um discurso.',
  'text.warning.text-box':
    'O documento tem {count, plural, one {# caixa de texto} other {# caixas de texto}}. Verifique onde estão essas palavras.',
  'text.warning.unknown-encoding':
    'O arquivo não indica como as letras estão codificadas. Procure letras acentuadas erradas. Se houver, salve-o em UTF-8.',
  'text.warning.unknown-signs':
    '{count, plural, one {# caractere se perdeu} other {# caracteres se perderam}} no documento. No lugar aparece um quadrado vazio. Corrija essas palavras.',
  'text.warning.right-to-left':
    'Este texto é lido da direita para a esquerda. Não há regras que encontrem os oradores. Indique-os você.',
  'text.minutes': 'Texto do relatório',
  'text.how':
    'Escolha uma linha para corrigi-la. Enter a divide. Backspace no começo a une à linha anterior.',
  'text.line': 'Linha {line}',
  'text.line.page': 'Linha {line}, página {page}',
  'text.split': 'Dividir no cursor',
  'text.join': 'Unir à linha seguinte',
  'text.mends': 'Correções',
  'text.mends.what':
    'Estas mudanças foram feitas na leitura do documento. Você pode desfazer cada uma.',
  'text.mends.none': 'Nada foi corrigido neste texto.',
  'text.rule.running-head': 'Cabeçalhos repetidos retirados',
  'text.rule.page-number': 'Números de página retirados',
  'text.rule.hyphen': 'Hifens retirados',
  'text.rule.broken-line': 'Linhas quebradas unidas',
  'text.rule.page-join': 'Parágrafos unidos entre páginas',
  'text.rule.tracked-change': 'Alterações controladas aceitas',
  'text.rule.footnote': 'Notas postas no fim',
  'text.rule.table-row': 'Células de uma fileira unidas',
  'text.rule.sign': 'Caracteres desconhecidos substituídos',
  'text.mend.undo': 'Desfazer esta',
  'text.mend.again': 'Corrigir de novo',
  'text.mend.undo.all': 'Desfazer as {count}',
  'text.mend.all': 'Corrigir as {count} de novo',
  'text.mend.each': 'Cada uma das {count}',
  'text.mend.changed': 'Você mudou essas palavras depois.',
  'text.sign.line-break': 'quebra de linha',
  'text.sign.tab': 'tabulação',
  'text.sign.space': 'espaço',
  'text.sign.lost': 'caractere perdido',
  'text.mend.show': 'Mostrar no texto',
  'text.more': 'Mostrar mais (restam {left})',
  'text.quotes': 'Citações a verificar',
  'text.quotes.what': 'Você mudou palavras que os registros citam. Verifique cada citação.',
  'text.quote.now': 'Agora diz:',
  'text.quote.take': 'Citar as palavras novas',
  'text.quote.lost':
    'Essas palavras não estão mais no lugar. Selecione outras na etapa “Registros”.',
  'text.quote.elsewhere': 'Essas palavras não estão mais no lugar e aparecem uma vez em outro.',
  'text.quote.move': 'Citá-las ali',
} as const satisfies Words<typeof english>;
