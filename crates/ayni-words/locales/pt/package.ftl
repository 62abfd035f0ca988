### Pacotes: métodos, perfis, modelos e edições que os países passam uns aos outros.

package-kind-method = Método
package-kind-framework = Edição do marco
package-kind-profile = Perfil de correspondência
package-kind-template = Modelo
package-kind-criteria = Conjunto de critérios

## O que um pacote diz de si mesmo

package-show-kind = Contém: { $value }
package-show-id = Identificador e versão: { $value }
package-show-date = Data: { $value }
package-show-author = Autor: { $value }
package-show-country = País: { $value }
package-show-languages = Idiomas: { $value }
package-show-licence = Licença: { $value }
package-show-notes = Observações: { $value }
package-show-derived = Derivado de: { $value }
package-show-parent-hash = Hash SHA-256 do original: { $value }
package-show-file = Arquivo: { $file } (bytes: { $count })
package-show-hash = Hash SHA-256 do pacote: { $value }
package-show-unsigned = Sem assinatura. Ninguém responde por ele.
package-show-signed = Assinado com a chave { $value }. Pergunte ao titular se é a dele.
package-show-broken = Traz uma assinatura que não é válida.
package-whole = O conteúdo confere com o manifesto e pode ser usado.
package-made = O pacote é { $path }.
package-opened = O conteúdo está em { $path }.
package-key-made = A chave privada está em { $path }. Guarde-a bem e não a dê a ninguém.
package-key-public = Chave pública: { $key }
package-key-fingerprint = Impressão digital da chave: { $key }

## Recusas

package-which-author = Ninguém disse quem é o autor.
    .fix = Diga com --author, ou de uma vez por todas com “ayni init --name …”.
package-which-name = O conteúdo não diz seu identificador ou sua versão.
    .fix = Diga-os com --id e --edition.
package-unsigned = { $file } não está assinado.
    .fix = Peça ao autor um assinado, ou dispense --signed-by.
package-other-key = O pacote está assinado com outra chave: { $found }.
    .fix = Peça a impressão digital ao autor por um meio diferente daquele do pacote.
package-occupied = { $path } contém algo que não é um pacote aberto.
    .fix = Indique outra pasta.
package-key-exists = Já existe uma chave em { $path }.
    .fix = Use-a. Se precisar ser trocada, tire-a antes do lugar e avise todos os que confiam nela.
package-no-key = Não há chave em { $path }.
    .fix = Crie uma com “ayni package key new”.
package-key-open = Outras pessoas podem ler neste computador a chave { $path }.
    .fix = Retire essa permissão (chmod 600). Se ela pode ter sido lida, crie uma nova e avise todos os que confiam nela.
package-bad-key = { $path } não é uma chave deste programa.
    .fix = Recoloque sua cópia da chave ou crie uma com “ayni package key new”.

## O que há de errado em um pacote

finding-package-damaged = Não é um pacote inteiro: { $detail }
    .title = Pacote danificado
    .why = Um pacote é um arquivo zip, e este não pode ser lido como tal.
    .fix = Peça-o de novo.
finding-package-missing = Falta “{ $name }”.
    .title = Falta um arquivo
    .why = O manifesto nomeia cada arquivo com seu hash; sem um deles o pacote não está inteiro.
    .fix = Peça o pacote de novo.
finding-package-member = O pacote contém um arquivo que não deve estar ali: “{ $name }”.
    .title = Arquivo que não deve estar ali
    .why = Em um pacote só cabem o manifesto, a assinatura e os arquivos que o manifesto nomeia, com nomes simples de letras latinas, algarismos, pontos e hifens. Outros poderiam ser gravados onde ninguém os espera.
    .fix = Não use este pacote. Se for seu, mude o nome do arquivo.
finding-package-changed = “{ $name }” não é o arquivo que o manifesto descreve.
    .title = Conteúdo alterado
    .why = Seu tamanho ou seu hash difere do manifesto: foi alterado depois que o pacote foi feito.
    .fix = Não o use. Peça-o de novo ao autor. Quem altera um pacote faz um novo, derivado dele.
finding-package-manifest = Não é possível ler o manifesto: { $detail }
    .title = Manifesto não compreendido
    .why = O manifesto é JSON canônico apenas com campos conhecidos, para que haja uma só forma de escrevê-lo e um só hash.
    .fix = Peça ao autor um pacote feito com “ayni package new”.
finding-package-form = O pacote tem a forma { $name }, que este programa não conhece.
    .title = Forma mais recente
    .why = Foi feito por um programa mais recente.
    .fix = Instale a versão mais recente do Ayni.
finding-package-id = “{ $name }” não pode ser identificador nem versão.
    .title = Identificador ou versão não permitidos
    .why = Um identificador tem letras latinas minúsculas, algarismos e hifens; uma versão tem letras latinas, algarismos, pontos e hifens. Eles passam a fazer parte de nomes de arquivos por toda parte.
    .fix = Diga outros com --id e --edition.
finding-package-same-name = O novo pacote tem o nome daquele de que deriva: { $name }.
    .title = Um pacote derivado precisa de nome próprio
    .why = Dois pacotes de mesmo nome e conteúdo diferente seriam tomados um pelo outro.
    .fix = Dê-lhe outro identificador com --id ou outra versão com --edition.
finding-package-size = O pacote é grande demais: no máximo { $limit } MB e { $members } arquivos.
    .title = Pacote grande demais
    .why = Métodos, perfis e modelos são pequenos. O que se descompacta em muito mais é feito para esgotar a máquina.
    .fix = Deixe de fora o que não for necessário.
finding-package-files = Arquivos no pacote: { $count }. Isso não convém à sua espécie.
    .title = Número de arquivos errado
    .why = Um método, uma edição, um conjunto de critérios ou um perfil é um único arquivo, o método com o arquivo de valores diários que nomeia; um modelo tem pelo menos um.
    .fix = Faça um pacote de cada um.
finding-package-signature = A assinatura não é válida.
    .title = Assinatura não válida
    .why = O conteúdo, o manifesto ou a assinatura foi alterado depois de assinado, ou a assinatura é de outro pacote.
    .fix = Não o use. Peça-o de novo ao autor.

## A linha de comando

cli-package = Passar e receber métodos, perfis, modelos, edições e conjuntos de critérios
cli-package-examples =
    Exemplos:
      ayni package key new
      ayni package new our-method.toml --kind method --sign -o our-method.ayni
      ayni package verify our-method.ayni
      ayni package open our-method.ayni -o their-method/
cli-package-new = Fazer um pacote
cli-package-new-examples =
    Exemplos:
      ayni package new our-method.toml --kind method --sign -o our-method.ayni
      ayni package new changed.toml --kind method --id tantim-method --derived-from our-method.ayni -o tantim.ayni
cli-package-new-arg-files = Os arquivos que o compõem
cli-package-new-arg-kind = O que eles são
cli-package-new-arg-package-id = Seu identificador, se não for o do conteúdo
cli-package-new-arg-edition = Sua versão, se não for a do conteúdo
cli-package-new-arg-title = Seu nome, se não for o do conteúdo
cli-package-new-arg-author = De quem ele é
cli-package-new-arg-country = O país do autor
cli-package-new-arg-licence = A licença sob a qual é repassado
cli-package-new-arg-notes = O que deve saber quem o receber
cli-package-new-arg-derived-from = O pacote de que ele foi feito
cli-package-new-arg-sign = Assiná-lo com a chave deste nó
cli-package-show = Mostrar o que um pacote diz de si mesmo
cli-package-show-arg-package = O pacote
cli-package-verify = Ver se um pacote está inteiro e quem o assinou
cli-package-verify-examples =
    Exemplos:
      ayni package verify our-method.ayni
      ayni package verify our-method.ayni --signed-by "1A2B 3C4D …"   recusá-lo se não for desta chave
cli-package-verify-arg-package = O pacote
cli-package-verify-arg-signed-by = A impressão digital que a chave da assinatura deve ter
cli-package-open = Verificar um pacote e pôr seu conteúdo em uma pasta
cli-package-open-examples =
    Exemplo:
      ayni package open our-method.ayni -o their-method/
cli-package-open-arg-package = O pacote
cli-package-open-arg-signed-by = A impressão digital que a chave da assinatura deve ter
cli-package-key = Trabalhar com a chave deste nó
cli-package-key-new = Criar a chave, ao lado do registro
cli-package-key-show = Mostrar a chave pública e sua impressão digital
