### As páginas do nó.

## Em volta de cada página

web-language = Idioma
web-menu = Menu principal
form-more = Mais opções, se precisar
web-overview = Panorama
web-activities = Atividades
web-measurements = Medições
web-imports = Importações
web-method = Como os números são feitos
web-foot = Ayni é software aberto para a cooperação Sul-Sul e triangular. Este registro pertence a quem o mantém; nada sai dele sem que se peça.

## O panorama

web-as-of = Em { $date }
web-overview-intro = O que o país presta e recebe em cooperação Sul-Sul e triangular. Cada número leva às atividades de que resulta.
web-measured-before = O registro mudou desde que esta medição foi feita.
web-nothing-measured = Nada foi medido ainda.
    .fix = Meça o registro com “ayni measure --year 2024 --keep”. As páginas mostram o que é guardado; nunca medem por si mesmas.
web-measurement-whole = A medição inteira, com todas as tabelas
web-activities-latest = Últimas atividades
web-imports-latest = Últimas importações
web-imports-all = Todas as importações
web-register-empty = O registro está vazio. Importe uma pasta de trabalho com “ayni import” ou preencha um exemplo com “ayni demo”.

## A lista de atividades

web-search = Buscar em títulos, descrições, organizações e identificadores
web-find = Buscar
web-narrow = Restringir a lista
web-any = qualquer
web-order = Ordem
web-order-latest = as mais recentes primeiro
web-order-earliest = as mais antigas primeiro
web-order-title = por título
web-narrowed = { $facet }: { $value }
web-narrowed-to = A lista está restrita a
web-without = Retirar:
web-all = Mostrar todas
web-value-count = { $value } ({ $count })
web-activities-found = { $count ->
        [one] { $count } atividade
       *[other] { $count } atividades
    }
web-activities-more = Mais de { $count } atividades
web-activities-none = Nenhuma atividade atende a isso.
web-list-all = Todas estas, na lista
web-pages = Páginas
web-first = Primeira página
web-next = Próxima página
web-to = para
web-more = mais { $count }
web-from-to = { $start } – { $end }
web-from = desde { $start }
web-until = até { $end }

## Uma atividade

web-history = Histórico
web-version = Versão { $number }, { $day }
web-version-withdrawn = Versão { $number }, { $day }: retirada
web-withdrawn = Esta atividade não é mais contada: sua fonte não a tem mais, ou sua importação foi desfeita. Mostra-se o último conteúdo.
web-changes = O que mudou na versão { $number }
web-before = Antes
web-after = Depois
web-origins = Onde estava cada valor
web-origins-show = De onde vem cada valor?
web-extra = Outras colunas da fonte
web-country = País
web-organisation = Organização
web-kind = Tipo
web-party = Parte
web-title = Título
web-reference = Referência
web-date = Data
web-what = O quê
web-period = Período
web-money = Dinheiro
web-value = Valor de um bem ou serviço
web-share = Parcela, por cento
web-score = Pontuação
web-quantity = { $amount } { $unit }

## Os números e o que está por trás deles

web-figures = Números
web-usd = Dólares dos Estados Unidos, correntes
web-behind = O que está por trás deste número
web-behind-count = { $count ->
        [one] Uma linha está por trás dele.
       *[other] { $count } linhas estão por trás dele.
    }
web-behind-shown = São mostradas as primeiras { $shown }; todas estão nos arquivos da medição.
web-resource = Recurso
web-place-in-file = Lugar no arquivo
web-rates = Taxa ou preço usado

## Medições

web-measurement-of = { $country }, { $years }
web-measurement-by = { $country }, { $years }: estimativa de { $author }
web-measurements-none = Nenhuma medição é guardada ainda. “ayni measure --year 2024 --keep” faz uma.
web-measure = Medir
web-measure-years = Anos a medir
web-measure-hint = 2024, ou 2020-2024. Uma dos mesmos anos ocupa o lugar da anterior.
web-measuring = Uma medição está sendo feita. Esta página a mostrará quando estiver pronta.
web-measuring-failed = A última medição pedida não foi feita ({ $code }).
web-bad-years = “{ $years }” não é um ano nem um intervalo de anos.
    .fix = Escreva 2024, ou 2020-2024.
web-files = Arquivos para baixar
web-files-text = A página, a pasta de trabalho e o relatório, e cada tabela e linha de base como dados. O manifesto dá seus resumos criptográficos.
web-files-data = Todas as tabelas e linhas de base como dados: { $count ->
        [one] { $count } arquivo
       *[other] { $count } arquivos
    }
web-kilobytes = { $size } kB

## Importações e constatações

web-import = Importação { $number }
web-import-undone = desfeita
web-import-undoes = desfaz a importação { $number }
web-imports-none = Nada foi importado ainda.
web-count-new = novas
web-count-changed = mudadas
web-count-same = iguais
web-count-returned = de volta
web-count-gone = ausentes
web-count-waiting = em espera
web-count-findings = constatações
web-findings-all = Todas as constatações desta importação
web-findings-of-kind = Todas as constatações deste tipo

## Quando uma página não pode ser mostrada

web-error-not-found = Essa página não existe
web-error-request = Isso não pode ser feito assim
web-error-busy = O nó está ocupado
web-error-fault = Algo falhou no programa
web-no-country = Não há país “{ $code }” nos dados de referência.
    .fix = Os países são nomeados pelo código de três letras da ISO 3166, como KEN.
web-no-goal = Não há objetivo “{ $number }”.
    .fix = Os Objetivos de Desenvolvimento Sustentável são numerados de 1 a 17.
web-no-reporter = Nenhuma atividade de “{ $id }” está no registro.
    .fix = Procure a organização na lista de atividades.
web-no-measurement = Nenhuma medição “{ $name }” é guardada.
    .fix = A página de medições lista as que há.
web-no-part = A medição não tem a parte “{ $part }”.
    .fix = Seu sumário lista as partes que tem.
web-no-file = A medição não tem o arquivo “{ $file }”.
    .fix = Sua página lista os arquivos que tem.
web-no-figure = A tabela { $table } não tem a linha { $key }.
    .fix = Siga um número a partir da página da medição.
web-no-address = O nó não pode escutar em { $address }: { $trouble }.
    .fix = Indique outro endereço com --listen ou encerre o programa que ocupa este.

## No terminal

web-serving = Abra { $address } em um navegador. Ctrl-C encerra o nó.
cli-serve = Servir o registro como páginas em um navegador, em sete idiomas
cli-serve-examples =
    Exemplos:
      ayni serve                                  em http://127.0.0.1:8080/
      ayni serve --listen 0.0.0.0:80              para outros na rede, que entram com senha
cli-arg-listen = Endereço e porta em que escutar
cli-arg-keep = Guardar a medição ao lado do registro, onde as páginas do nó a mostram
cli-demo = Preencher um registro vazio com um país inventado, para olhar
cli-demo-examples =
    Exemplos:
      ayni --node demo.db demo
      ayni --node demo.db serve
cli-demo-done = { $count ->
        [one] Um arquivo foi importado em { $path } e medido. Veja-o com “ayni serve”.
       *[other] { $count } arquivos foram importados em { $path } e medidos. Veja-os com “ayni serve”.
    }

## Entrar

web-sign-in = Entrar
web-sign-out = Sair
web-email = Endereço de e-mail
web-password = Senha
web-password-new = Nova senha
web-password-hint = O melhor é uma frase que ninguém adivinhe.
web-your-name = Seu nome
web-second = Segundo passo
web-second-intro = Informe o código que seu aplicativo mostra agora, ou um de seus códigos de recuperação.
web-code = Código
web-sign-in-again = Começar de novo
web-accept = Boas-vindas
web-accept-intro = Escolha uma senha e poderá entrar.
web-accept-button = Aceitar o convite
web-forgotten = Senha esquecida
web-forgotten-intro = Enviamos um link para uma nova senha, se o endereço é conhecido aqui.
web-forgotten-sent = Se o endereço é conhecido aqui, uma carta está a caminho.
web-send = Enviar
web-reset = Escolher uma nova senha
web-start = Um novo nó
web-start-intro = Diga de quem é este registro e quem cuida dele. A partir de então todos entram com senha.
web-start-office = Nome do órgão
web-start-button = Criar o nó
web-error-sign-in = Entre primeiro
web-error-forbidden = Você não pode fazer isso
web-serving-start = Ninguém trabalha ainda neste nó. Torne-o seu em { $address }
cli-serve-arg-secure = Chega-se ao nó por https, através de um proxy: os cookies só são enviados assim
web-form-foreign = Este formulário não foi enviado de uma página deste nó, ou a página é antiga demais.
    .fix = Abra a página de novo e envie o formulário a partir dela.
web-start-key = A chave deste endereço não é a do nó.
    .fix = Abra o endereço que o nó mostrou ao iniciar.
