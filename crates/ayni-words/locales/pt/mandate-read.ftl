### Leitura de documentos dos órgãos: resoluções, decisões, relatórios.

finding-mandate-adopted-text = O parágrafo apresenta um texto próprio, que começa depois dele.
    .title = Texto apresentado por um parágrafo
    .why = Uma declaração, um programa ou um documento final tem numeração própria. Seus parágrafos são guardados como os desse texto, e não como parágrafos operativos da resolução.
    .fix = Não há nada a fazer; compare com o original se um número importa.

finding-mandate-call-unanswered = Chamadas de nota sem nota: { $count }; a primeira é “{ $mark }”.
    .title = Chamada de nota sem nota
    .why = O texto chama uma nota que não foi encontrada no arquivo.
    .fix = Compare com o original se precisar das notas.

finding-mandate-cut-short = O documento termina antes de estar completo.
    .title = Documento cortado
    .why = O último parágrafo acaba sem ponto, ou algo aberto não é fechado. O que vinha antes foi lido.
    .fix = Veja se o arquivo está inteiro e leia-o de novo.

finding-mandate-damaged = O arquivo, ou parte dele, não pode ser lido: { $detail }.
    .title = Arquivo danificado
    .why = Um arquivo se danifica quando uma transferência é interrompida, ou por programas que o gravam mal. O que pôde ser lido foi mantido.
    .fix = Peça o arquivo de novo.

finding-mandate-empty = O arquivo não tem nenhum parágrafo.
    .title = Sem texto
    .why = Nada no arquivo é texto de um documento.
    .fix = Veja se este é o arquivo certo.

finding-mandate-encoding = Alguns bytes não são letras de { $encoding }. Foram substituídos por “�”.
    .title = Codificação errada
    .why = O arquivo foi salvo em outra codificação que a de suas letras, ou está danificado.
    .fix = Salve o arquivo como UTF-8.

finding-mandate-encrypted = O arquivo está protegido por uma senha.
    .title = Arquivo cifrado
    .why = O que está cifrado não pode ser lido sem a senha.
    .fix = Salve o arquivo sem senha.

finding-mandate-format-unknown = Arquivos do tipo { $format } não são lidos aqui.
    .title = Tipo de arquivo não lido
    .why = São lidos texto simples, Word (DOCX), PDF com texto, HTML, Akoma Ntoso e listas de parágrafos em JSON.
    .fix = Salve o documento em uma destas formas.

finding-mandate-inflates = A parte “{ $member }” descompacta para mais do que é permitido.
    .title = Descompacta demais
    .why = Um arquivo pequeno que se descompacta sem fim é feito para esgotar a máquina. A leitura parou ali.
    .fix = Não abra o arquivo; pergunte ao remetente o que é.

finding-mandate-language-unknown = A língua do texto não é conhecida.
    .title = Língua desconhecida
    .why = Os documentos são lidos em árabe, chinês, espanhol, francês, inglês e russo. Os parágrafos foram mantidos, mas mal se distinguiram as partes.
    .fix = Veja você mesmo as partes.

finding-mandate-letters-unknown = O arquivo não diz que letras são os seus sinais: { $count } sinais.
    .title = Letras desconhecidas
    .why = As fontes do PDF não têm tabela de sinais para letras. Faltam letras nessas palavras.
    .fix = Peça o documento em outra forma.

finding-mandate-limit = O documento é mais longo do que se lê. O resto foi deixado de fora.
    .title = Documento longo demais
    .why = A leitura tem limites, para que nenhum arquivo esgote a máquina.
    .fix = Divida o documento.

finding-mandate-no-operative = Nenhum parágrafo dispositivo foi encontrado.
    .title = Sem parte dispositiva
    .why = Uma resolução diz o que o órgão faz em parágrafos numerados, ou em frases após o preâmbulo. Nenhum foi reconhecido.
    .fix = Veja os parágrafos; o arquivo pode não os ter ou numerá-los de outro modo.

finding-mandate-no-text = O PDF tem páginas mas não texto: { $pages }.
    .title = Páginas digitalizadas
    .why = As páginas são imagens, como as faz um scanner. Imagens não são lidas.
    .fix = Peça o documento em um arquivo com texto, ou reconheça antes as letras.

finding-mandate-note-textless = O sinal “{ $mark }” está no pé de uma página sem texto.
    .title = Nota sem texto
    .why = A ferramenta que extraiu o texto separou os sinais dos textos.
    .fix = Compare com o original se precisar desta nota.

finding-mandate-note-uncalled = Nenhum parágrafo chama a nota “{ $mark }”.
    .title = Nota sem lugar
    .why = A nota foi mantida, mas o seu lugar no texto não foi encontrado.
    .fix = Compare com o original se o lugar importa.

finding-mandate-note-unmarked = Notas sem sinal no pé de uma página: { $count }.
    .title = Nota sem sinal
    .why = Há mais textos que sinais no pé da página. Foram mantidos sem sinal.
    .fix = Compare com o original se precisar destas notas.

finding-mandate-number-order = O parágrafo { $number } está onde se esperava { $expected }.
    .title = Números fora de ordem
    .why = Falta um número, ou os parágrafos não seguem os números. Todos foram mantidos como estão.
    .fix = Compare com o original.

finding-mandate-number-repeated = Há mais de um parágrafo { $number }.
    .title = Número repetido
    .why = Dois parágrafos de uma mesma série têm o mesmo número. Ambos foram mantidos.
    .fix = Compare com o original: uma citação deste número é ambígua.

finding-mandate-symbol-form = Nenhum órgão dá o símbolo “{ $symbol }”.
    .title = Símbolo impossível
    .why = O símbolo não tem a forma que os órgãos usam: uma sessão e um número de até quatro dígitos.
    .fix = Veja se o símbolo está mal impresso.

finding-mandate-symbol-from-name = O símbolo { $symbol } foi tirado do nome do arquivo.
    .title = Símbolo do nome do arquivo
    .why = O texto não diz o seu símbolo.
    .fix = Veja se está certo.

finding-mandate-symbol-missing = O documento não diz o seu símbolo.
    .title = Sem símbolo
    .why = Sem símbolo, outros documentos não podem ser ligados a este.
    .fix = Dê ao arquivo o nome do símbolo, como A_RES_78_167.docx.

finding-mandate-two-languages = Língua do documento: { $language }; parágrafos em outra língua ({ $second }): { $count }.
    .title = Duas línguas em um documento
    .why = Há parágrafos inteiros em outra língua, como quando duas versões estão em um arquivo. Todos foram lidos pelas palavras da primeira.
    .fix = Dê a cada língua o seu arquivo.

paragraph-kind-text = parágrafo
paragraph-kind-heading = título
paragraph-kind-speaker = quem fala
paragraph-kind-row = linha de uma tabela
cli-mandate-examples =
    Exemplos:
      ayni mandate read A_RES_78_167.docx
      ayni mandate read *.pdf --akn -o read/
cli-mandate-read = Ler documentos e distinguir partes, parágrafos e notas
cli-mandate-read-examples =
    Exemplos:
      ayni mandate read A_RES_78_167.docx
      ayni mandate read *.pdf --akn -o read/
cli-mandate-read-arg-files = Os documentos: texto simples, DOCX, PDF, HTML, Akoma Ntoso ou listas de parágrafos em JSON
cli-mandate-read-arg-out = A pasta para o que foi lido, um arquivo por documento
cli-mandate-read-arg-akn = Akoma Ntoso 3.0 em vez de JSON
mandate-read-parts = Parágrafos do preâmbulo: { $preamble }. Parágrafos da parte dispositiva: { $operative }, e { $below } abaixo deles. Parágrafos do corpo: { $body }. Dos anexos: { $annex }. Notas: { $notes }.
mandate-read-session = sessão { $session }
mandate-read-item = ponto { $item } da agenda
mandate-read-meeting = reunião { $meeting }
mandate-read-date = { $date }
mandate-read-unnamed = documento sem símbolo
mandate-read-total = Documentos lidos: { $documents }. Parágrafos: { $paragraphs }.
mandate-read-written = { $path }: { $count } arquivos.
