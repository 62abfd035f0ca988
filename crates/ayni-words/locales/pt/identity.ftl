### Páginas sobre as pessoas, suas contas, as organizações, o diário de atos e o nó; entrada por um provedor.

identity-moment = { $day }, { $time } UTC
identity-save = Salvar
identity-saved = Foi salvo.
identity-your-language = Seu idioma

## One’s own account

account-title = Minha conta
account-you = Você
account-factor = Segundo fator
account-sessions = Sessões
account-tokens = Tokens
account-language-hint = As cartas são escritas nele. As páginas seguem a escolha feita no alto.
account-your-password = Sua senha
account-new-email = Novo endereço de e-mail
account-change-email = Mudar o endereço de e-mail
account-email-intro = Uma carta vai para o novo endereço. Nada muda até você abrir o link dela.
account-email-sent = Uma carta está a caminho do novo endereço. Abra o link dela dentro de um dia.
account-email-confirm = A partir de agora você entra com { $name }, e as cartas vão para lá.
account-email-changed = Seu endereço de e-mail foi mudado.
account-change-password = Mudar a senha
account-password-intro = Com isso terminam todas as suas outras sessões e todos os seus tokens.
account-password-changed = A senha foi mudada. Todas as outras sessões e todos os tokens terminaram.
account-no-password = Você entra por um provedor e não tem senha aqui. Peça uma carta para escolher uma: sem ela, nada do que protege a conta pode ser mudado.
account-provider-text = Com uma conta em { $name } você entra sem a senha deste nó.
account-tie = Vincular sua conta em { $name }
account-untie = Desvincular a conta
account-tied-since = Vinculada desde
account-is-tied = A conta está vinculada. Você pode entrar com ela.
account-is-untied = A conta não está mais vinculada.
factor-what = Um segundo fator mantém os outros fora mesmo que conheçam sua senha: na entrada, um aplicativo do seu telefone mostra um código que você digita.
factor-is-on = ativado
factor-is-off = desativado
factor-begin = Configurar um segundo fator
factor-anew = Começar com um novo segredo
factor-scan = Leia esta imagem com um aplicativo de códigos de uso único, ou digite nele o segredo.
factor-picture = Código gráfico que contém o segredo; o mesmo segredo segue como texto
factor-secret = Segredo
factor-confirm-intro = Depois digite o código que o aplicativo mostra. Só então o segundo fator fica ativado.
factor-confirm = Ativar
factor-is-on-now = O segundo fator está ativado.
factor-is-off-now = O segundo fator está desativado.
factor-recovery = Códigos de recuperação
factor-recovery-text = Se você perder o telefone, cada um destes códigos deixa entrar uma vez. Só são mostrados agora.
factor-print = Imprima esta página ou anote os códigos, e guarde-os longe do telefone.
factor-kept = Guardei os códigos
factor-left = { $count ->
        [one] resta { $count }
       *[other] restam { $count }
    }
factor-off = Desativar
factor-off-intro = A partir de então basta sua senha para entrar.
sessions-text = Aqui você tem sessões abertas. Encerre a que não reconhecer e mude depois a senha.
sessions-this = esta
sessions-since = Desde { $name }
sessions-seen = último uso em { $name }
sessions-expires = termina o mais tardar em { $name }
sessions-end = Encerrar
sessions-ended = A sessão terminou.
sessions-end-others = Encerrar todas as outras
sessions-others-ended = Todas as outras sessões terminaram.
tokens-text = Com um token, um programa seu trabalha aqui em seu nome, sem mais direitos do que você tem no momento.
tokens-api = O que os programas podem fazer (OpenAPI)
tokens-make = Criar um token
tokens-name = Nome
tokens-name-hint = Que programa é, para você reconhecê-lo.
tokens-scopes = Para que pode ser usado
tokens-scopes-hint = Não mais do que o necessário.
tokens-days = Duração, em dias
tokens-days-hint = No máximo { $count }.
tokens-once = Este é o token. Só é mostrado agora; não guardamos nada dele que possa ser usado.
tokens-how = O programa o envia com cada pedido: Authorization: Bearer, um espaço, o token.
tokens-kept = Guardei o token
tokens-until = até { $name }
tokens-used = último uso em { $name }
tokens-unused = nunca usado
tokens-over = expirado
tokens-revoke = Revogar
tokens-revoked = revogado em { $name }
tokens-is-revoked = O token está revogado.
scope-read = ler
scope-write = registrar, importar, retirar, partilhar, comentar
scope-review = revisar e suprimir
scope-measure = medir, escolher métodos
scope-release = publicar
scope-people = pessoas, organizações, diário
scope-govern = configurações do nó

## People

people-title = Pessoas
people-search = Nome, endereço, função ou organização
people-count = { $count ->
        [one] { $count } pessoa
       *[other] { $count } pessoas
    }
people-before = Página anterior
people-seen = última visita em { $name }
people-never-seen = ainda sem visitas
people-last-seen = Última visita
people-whole-node = o nó inteiro
people-without-role = sem função
people-role = Função
people-roles = Funções
people-name = Nome
people-language = Idioma da carta
people-invite = Convidar alguém
people-invite-intro = A pessoa recebe uma carta com um link válido por sete dias. Quem já trabalha aqui recebe a função na hora.
people-invite-another = Convidar outra pessoa
people-is-invited = { $name }: convite enviado
people-invited-text = A carta está a caminho. A lista de pessoas mostra também que o convite espera resposta.
people-invited-link = Se a carta não chegar, entregue este link de outra maneira. Vale sete dias e deixa entrar uma vez; não o mostre a mais ninguém.
people-is-forgotten = A pessoa foi esquecida. O número fica no diário.
people-long-note = A nota é longa demais.
    .fix = Escreva no máximo { $most } caracteres.
people-not-sure = Nada foi feito.
    .fix = Marque que tem certeza.
people-no-organisation = Não existe essa organização.
    .fix = A lista de organizações mostra as que há.
people-organisation-taken = Já existe uma organização com este identificador.
    .fix = Abra-a na lista para mudar o nome ou o lugar.
role-administrator = cuida do nó e das pessoas
role-coordinator = responde pelo que uma organização notifica
role-reporter = registra e importa
role-reviewer = aceita o que outros registraram, ou devolve
role-statistician = mede e escolhe os métodos
role-releasing-authority = decide o que é publicado
role-guest = vê o que é partilhado
person-account = Conta
person-give = Dar uma função
person-given = { $name } tem agora esta função.
person-take = Retirar
person-taken = { $name } não tem mais esta função.
person-known = { $name } já trabalha neste nó e recebeu a função.
person-unchanged = Nada muda para { $name }: já era assim.
person-invite-again = Enviar o convite de novo
person-invite-intro = A carta ainda não teve resposta. Uma nova anula o link da anterior.
person-suspend = Suspender
person-suspend-intro = Quem é suspenso tem a sessão encerrada em toda parte de imediato, e seus tokens terminam.
person-suspended = { $name }: conta suspensa e sessões encerradas em toda parte.
person-resume = Levantar a suspensão
person-resume-intro = A pessoa volta a entrar como antes; os tokens precisam ser criados de novo.
person-resumed = { $name } não está mais em suspensão.
person-unlock = Retirar o segundo fator
person-unlock-intro = Para quem perdeu o telefone e todos os códigos de recuperação. Certifique-se de que é essa pessoa que pede.
person-unlocked = { $name } entra agora só com a senha.
person-forget = Esquecer esta pessoa
person-forget-intro = Para quem saiu: nome, endereço e funções são apagados, e não há volta. O número fica no diário.
person-forget-sure = Tenho certeza
person-hand-over = Passar funções
hand-over-title = { $name } passa suas funções
hand-over-intro = Quando muda um ponto focal, as funções passam de uma pessoa a outra, todas de uma vez.
hand-over-to = Quem assume
hand-over-roles = O que é passado
hand-over-note = Nota
hand-over-note-hint = Vai por carta a quem assume e não é guardada em nenhum outro lugar.
hand-over-suspend = Suspender a conta de quem passa
hand-over-nobody = Ainda não há ninguém que possa assumir.
hand-over-done = { $name } assumiu as funções
hand-over-letter = Uma carta está a caminho de { $name }.
hand-over-now = { $name } assumiu
hand-over-still = { $name } mantém
hand-over-tokens = { $count ->
        [one] { $count } token continua em vigor, com os direitos que restam
       *[other] { $count } tokens continuam em vigor, com os direitos que restam
    }
hand-over-tokens-ended = { $count ->
        [one] { $count } token foi revogado
       *[other] { $count } tokens foram revogados
    }
hand-over-sessions = { $count ->
        [one] { $count } sessão continua aberta, com os direitos que restam
       *[other] { $count } sessões continuam abertas, com os direitos que restam
    }
hand-over-sessions-ended = { $count ->
        [one] { $count } sessão foi encerrada
       *[other] { $count } sessões foram encerradas
    }
hand-over-invitations = Convites
hand-over-invited = { $count ->
        [one] { $count } pessoa que convidou ainda não aceitou; o convite continua aberto
       *[other] { $count } pessoas que convidou ainda não aceitaram; os convites continuam abertos
    }
mail-hand-over = { $node }: você assumiu funções
    .text = Olá, { $name }: funções foram passadas a você no registro de cooperação de { $node }. O que você é lá agora está na página da sua conta. Quem passou, e sua nota:
mail-address = { $node }: seu novo endereço de e-mail
    .text = Olá, { $name }: este endereço foi indicado para sua conta no registro de cooperação de { $node }. Abra esta página dentro de um dia para usá-lo a partir de agora. Se não pediu, não faça nada.
mail-address-changed = { $node }: seu endereço de e-mail foi mudado
    .text = Olá, { $name }: sua conta no registro de cooperação de { $node } tem agora outro endereço de e-mail. Se não foi você, avise de imediato a administração do nó.
mail-test = { $node }: carta de teste
    .text = Olá, { $name }: esta carta mostra que as cartas de { $node } chegam.

## Organisations

organisations-title = Organizações
organisations-text = Uma função numa organização vale também para suas partes, e não o contrário.
organisations-none = Nenhuma está listada ainda.
organisations-add = Acrescentar uma organização
organisations-id = Identificador
organisations-id-hint = Como as atividades nomeiam quem notifica, por exemplo XAA-MOH. Não pode ser mudado depois.
organisations-name = Nome
organisations-whole = Parte de
organisations-outermost = de nenhuma outra
organisations-parts = Suas partes
organisations-unlisted = No registro, mas não listadas
organisations-unlisted-text = Há atividades que as nomeiam como notificantes. Acrescente-as para lhes dar um nome e um lugar.

## The log of acts

log-title = Diário de atos
log-acts = Atos
log-none = Nenhum ato atende a isso.
log-person = Quem
log-act = O quê
log-from = Desde o dia
log-to = Até o dia
log-newest = Atos mais recentes
log-earlier = Atos anteriores
log-download = Baixar como CSV
log-number = ato { $name }
log-machine = a linha de comando
log-person-number = pessoa { $name }
log-detail-from = de
log-detail-to = para
log-proof = O diário está completo?
log-proof-never = Ninguém o mandou verificar aqui ainda.
log-proof-under-way = Está sendo verificado. Esta página mostrará o resultado.
log-proof-asked = A verificação foi pedida.
log-proof-failed = A última verificação foi interrompida. Peça outra.
log-proof-complete = Provado completo e inalterado até o ato { $count }, em { $at }.
log-proof-faults = Foram achadas falhas até o ato { $count }, em { $at }. Avise quem cuida do banco de dados.
log-head = Fim do diário, para anotar em outro lugar
log-prove = Verificar agora
log-act-factor-off = Segundo fator desativado
log-act-factor-on = Segundo fator ativado
log-act-hand-over = Passagem de funções
log-act-identity-tie = Conta do provedor vinculada
log-act-identity-untie = Conta do provedor desvinculada
log-act-import = Importação
log-act-node = Configuração do nó
log-act-organisation = Organização acrescentada ou mudada
log-act-password = Senha escolhida
log-act-person-email = Endereço de e-mail mudado
log-act-person-name = Nome ou idioma mudados
log-act-person-state = Estado de uma conta
log-act-recovery = Código de recuperação usado
log-act-role-give = Função dada
log-act-role-take = Função retirada
log-act-sign-in = Entrada
log-act-sign-out = Saída
log-act-sign-out-everywhere = Saída em toda parte
log-act-sign-out-others = Outras sessões encerradas
log-act-token = Token criado
log-act-token-revoke = Token revogado
log-act-undo = Importação desfeita
log-act-attach = Arquivo anexado
log-act-detach = Anexo retirado
log-act-hook = Endereço de aviso acrescentado
log-act-hook-remove = Endereço de aviso retirado
log-act-hook-turn = Endereço de aviso ativado ou desativado
log-act-mapping = Correspondência salva
log-act-mapping-forget = Correspondência retirada
log-act-redact = Versão esvaziada
log-act-remark = Comentário escrito
log-act-review = Revisão
log-act-share = Partilhado com todos
log-act-unshare = Fim da partilha
log-act-upload = Arquivo enviado

## The node

settings-title = Configurações
settings-node = O nó
settings-name-in = Nome em: { $name }
settings-languages = Idiomas que as páginas oferecem
settings-no-language = Não resta nenhum idioma.
    .fix = Marque ao menos um.
settings-address = Endereço próprio do nó
settings-address-hint = Para os links das cartas, por exemplo https://ayni.example.org. Sem ele, usam o endereço que o navegador pediu: { $name }
settings-bad-address = “{ $address }” não é o endereço de um nó.
    .fix = Escreva-o como https://ayni.example.org, sem nada depois do servidor.
settings-hosts = Servidores da sua rede que podem ser chamados
settings-hosts-hint = Um por linha. Do contrário, o nó só avisa das mudanças a endereços públicos.
settings-bad-host = “{ $host }” não é o nome de um servidor.
    .fix = Escreva-o como hooks.example.org, um por linha.
settings-mail = Cartas
settings-mail-way = Como vão
settings-mail-server = pelo servidor { $name }
settings-mail-folder = para a pasta { $name }
settings-mail-how = Nenhum servidor de e-mail foi indicado: as cartas só são escritas em arquivos. Indique um em AYNI_SMTP, como smtps://user:password@mail.example.org, e o remetente em AYNI_MAIL_FROM, e reinicie o nó.
settings-mail-from = Remetente
settings-mail-waiting = À espera
settings-mail-failed = Desistidas
settings-letters = { $count ->
        [one] { $count } carta
       *[other] { $count } cartas
    }
settings-letter = Enviar-me uma carta de teste
settings-letter-sent = Uma carta de teste está a caminho.
settings-provider = Entrada por um provedor
settings-provider-how = Nenhum provedor foi indicado (OpenID Connect). Indique um com AYNI_OIDC_ISSUER, AYNI_OIDC_CLIENT_ID, AYNI_OIDC_SECRET_FILE e AYNI_OIDC_LABEL, e reinicie o nó.
settings-provider-label = Nome
settings-provider-issuer = Endereço (issuer)
settings-provider-client = Este nó lá (client id)
settings-provider-back = Endereço de volta (redirect URI), a indicar lá
settings-provider-look = Perguntar se responde
settings-provider-answers = O provedor responde.
settings-provider-enough = A entrada no provedor basta: não pedir o segundo fator deste nó
settings-provider-enough-hint = Só se o próprio provedor pedir um.
web-start-no-country = nenhum: uma organização de vários países

## Signing in at a provider

provider-sign-in = Entrar com { $name }
provider-go-on = Seguir para { $name }
provider-none = Este nó não tem nenhum provedor de entrada indicado.
    .fix = Entre com sua senha.
provider-bad-issuer = “{ $address }” não é o endereço de um provedor de entrada.
    .fix = Escreva-o como o provedor, por exemplo https://id.example.org, e com https.
provider-away = { $provider } não responde agora.
    .fix = Tente de novo mais tarde ou entre com sua senha.
provider-refused = A entrada em { $provider } não foi concluída.
    .fix = Comece de novo ou entre com sua senha.
provider-again = Esta entrada já foi concluída ou abandonada, ou é de outro navegador.
    .fix = Comece de novo pela página de entrada.
provider-unknown = O nó não conhece esta conta.
    .fix = Peça à sua coordenação um convite para o endereço de e-mail dessa conta. Se já tem um, entre com sua senha e vincule a conta na página da sua conta.
provider-taken = Esta conta em { $provider } está vinculada a outra pessoa, ou outra está vinculada a você.
    .fix = Desvincule antes a outra ou escolha lá outra conta.
cli-serve-arg-oidc-issuer = Provedor de entrada (OpenID Connect), pelo endereço
cli-serve-arg-oidc-client-id = Como o nó se chama lá
cli-serve-arg-oidc-secret-file = Arquivo com o segredo que o nó tem lá
cli-serve-arg-oidc-label = Como as pessoas chamam o provedor
