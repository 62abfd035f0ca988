### Atividades introduzidas nas páginas: formulários, rascunhos, revisão, anexos.

enter-too-many = Podem ser enviadas no máximo { $most } atividades de cada vez.
    .fix = Envie-as em várias partes.
enter-too-large = A atividade é grande demais: no máximo { $most } kB.
    .fix = Abrevie os textos e anexe os longos como arquivo.

## A lista e os formulários

entry-new = Introduzir uma atividade
entry-choose = De que tipo é a atividade? Cada tipo pede só o que lhe diz respeito; os demais campos também podem ser mostrados.
entry-new-of = Nova: { $kind }
entry-edit = Alterar
entry-kind = Tipo de atividade
entry-kind-change = Mostrar os campos deste tipo
entry-all = Mostrar todos os campos
entry-few = Mostrar só os campos deste tipo
entry-language = Título e descrição em outro idioma
entry-language-add = Adicionar este idioma
entry-add = Adicionar: { $line }
entry-take-out = Retirar: { $line }
entry-not-said = não informado
entry-marker-not = não examinado
entry-organisation-id = Identificador da organização
entry-target-date = Data da meta
entry-actual-date = Data do valor real
entry-enter = Incluir no registro
entry-save = Salvar como rascunho
entry-check = Verificar

## Seções

entry-section-what = O quê
entry-section-who = Quem
entry-section-when = Quando
entry-section-resources = O que é aportado
entry-section-where = Onde
entry-section-purpose = Para quê
entry-section-agreement = Solicitação e acordo
entry-section-together = Trabalho conjunto
entry-section-results = Resultados
entry-section-publishing = Publicação

## Indicações

entry-help-id = Seu próprio identificador; é o mesmo de ano para ano. Se ficar vazio, é criado um.
entry-help-date = 2024-05-17, 2024-05 ou 2024
entry-help-code = Nome ou código
entry-help-find = O código, ou palavras do nome: é oferecido o que corresponder.
entry-help-words = Separadas por ponto e vírgula.
entry-help-markers = 0 significa: examinado e não visado.

## O que está errado e o que foi encontrado

entry-errors = { $count ->
        [one] É preciso corrigir { $count } ponto antes de incluir a atividade no registro.
       *[other] É preciso corrigir { $count } pontos antes de incluir a atividade no registro.
    }
entry-advice = { $count ->
        [one] A atividade pode ser incluída no registro. Há { $count } ponto a observar.
       *[other] A atividade pode ser incluída no registro. Há { $count } pontos a observar.
    }
entry-nothing-found = Nada foi encontrado. A atividade pode ser incluída no registro.
entry-unknown = “{ $text }” não é conhecido.
    .fix = Escreva o nome em seu idioma, ou o código.
entry-meant = “{ $text }” não é o nome exato de nada.
    .fix = Escolha o que quis dizer, ou escreva de outro modo.
entry-several = “{ $text }” pode significar várias coisas.
    .fix = Escolha uma, ou escreva mais do nome.
entry-bad-number = “{ $text }” não é lido como número.
    .fix = Escreva algarismos com no máximo seis decimais, sem palavras.
entry-bad-date = “{ $text }” não é lido como uma data.
    .fix = Escreva 2024-05-17; ou 2024-05 ou 2024 se não se sabe mais.
entry-no-such-day = Nenhum calendário tem o dia “{ $text }”.
    .fix = Verifique o dia e o mês.
entry-id-taken = O registro já tem uma atividade “{ $text }” desta organização.
    .fix = Dê a esta outro identificador, ou altere a que existe.
entry-which-result = Diga a qual dos resultados pertence este indicador.
entry-no-record = O formulário não resulta em uma atividade: { $text }
entry-no-form = Não existe o formulário “{ $id }”.
entry-bad-form = O formulário { $file } não pode ser usado: { $trouble }
    .fix = Corrija o arquivo entre seus próprios dados, ou retire-o.

## Rascunhos, e dois ao mesmo tempo

entry-drafts = Rascunhos
entry-drafts-says = O que foi começado e ainda não está no registro. Não é contado. Sua organização vê.
entry-drafts-none = Não há rascunhos.
entry-draft-new = uma atividade nova
entry-draft-changes = altera
entry-draft-drop = Descartar
entry-draft-beside = { $name } tem um rascunho desta atividade, salvo em { $day }.
entry-has-drafts = Há um rascunho
entry-untitled = Sem título
entry-saved = O rascunho está salvo.
entry-saved-beside = Outra pessoa salvou ou descartou este rascunho nesse meio-tempo. O seu foi salvo à parte.
entry-conflict = Outra pessoa alterou esta atividade desde que você começou. Nada se perde: o que você escreveu está salvo como rascunho e aparece abaixo sobre o que o registro tem agora. O quadro mostra o que a outra pessoa alterou. Reveja o formulário e inclua-o no registro, ou deixe a versão dela.
entry-conflict-both = Ambos alteraram: { $fields }. O formulário tem a sua versão.
entry-leave-theirs = Deixar a outra versão e ver a atividade
entry-moved = Outra pessoa alterou esta atividade desde que você abriu a página.
    .fix = Abra de novo a página e veja o que há agora.
entry-no-draft = Não existe tal rascunho, ou não mais.
    .fix = A página de rascunhos lista os que há.

## Em que ponto está uma atividade

entry-standing = Revisão
entry-standing-unreviewed = não revisada
entry-standing-entered = aguarda revisão
entry-standing-accepted = aceita
entry-standing-returned = devolvida
entry-shared = Compartilhada
entry-shared-yes = compartilhada com todos no nó
entry-shared-no = vista só por sua organização
entry-share = Compartilhar com todos
entry-unshare = Deixar de compartilhar
entry-accept = Aceitar
entry-return = Devolver
entry-return-why = Por quê, e o que fazer
entry-was-returned = devolvida
entry-withdraw = Retirar
entry-withdraw-says = A atividade deixa de ser contada e de constar da lista. Seu histórico permanece, e o ato pode ser desfeito.
entry-redact = Esvaziar esta versão
entry-redact-says = O conteúdo desta versão é removido para sempre, como no caso de dados pessoais ou de um envio errado. Fica o registro de que existiu, e sua impressão digital. Não pode ser desfeito.
entry-emptied = A versão mais recente desta atividade foi esvaziada. Mostra-se o último conteúdo conservado; não é contado.
entry-version-by = Introduzida por { $name }
entry-by-machine = quem opera o nó
entry-by-gone = alguém que saiu
entry-moment = { $day }, { $time }

## Compartilhar uma lista

entry-share-title = Compartilhar uma lista
entry-share-list = Compartilhar estas atividades com todos no nó
entry-share-would = { $count ->
        [one] { $count } atividade desta lista pode ser compartilhada por você e ainda não está.
       *[other] { $count } atividades desta lista podem ser compartilhadas por você e ainda não estão.
    }
entry-share-more = Há mais; um passo compartilha no máximo { $count }.
entry-share-button = { $count ->
        [one] Compartilhar { $count } atividade
       *[other] Compartilhar { $count } atividades
    }
entry-share-done = { $count ->
        [one] { $count } atividade agora está compartilhada.
       *[other] { $count } atividades agora estão compartilhadas.
    }
entry-share-again = Há mais, que o próximo passo compartilha.
entry-share-next = Compartilhar as seguintes
entry-share-back = Voltar à lista

## Observações

entry-remarks = Observações
entry-remarks-none = Nada foi dito ainda.
entry-remark = Uma observação sobre esta atividade
entry-remark-button = Escrever
entry-bad-remark = Uma observação tem ao menos uma palavra e no máximo { $most } caracteres.
    .fix = Volte e escreva de novo.

## Arquivos anexados

attach-files = Arquivos
attach-none-yet = Nenhum arquivo anexado.
attach-file = Anexar um arquivo
attach-hint = Até { $most } MB. Sua organização vê.
attach-button = Anexar
attach-remove = Remover
attach-none = Não existe tal arquivo, ou não mais.
    .fix = A página da atividade lista seus arquivos.
attach-no-file = Nenhum arquivo foi escolhido, ou está vazio.
    .fix = Volte e escolha um arquivo.
attach-broken = O arquivo não chegou inteiro.
    .fix = Envie de novo.
attach-too-large = Um arquivo tem no máximo { $most } MB.
    .fix = Reduza-o ou divida-o.
attach-too-many = Uma atividade tem no máximo { $most } arquivos.
    .fix = Remova um que já não seja necessário.
