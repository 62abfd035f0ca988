### Páginas sobre las personas, sus cuentas, las organizaciones, el registro de actos y el nodo; inicio de sesión con un proveedor.

identity-moment = { $day }, { $time } UTC
identity-save = Guardar
identity-saved = Se ha guardado.
identity-your-language = Su idioma

## One’s own account

account-title = Mi cuenta
account-you = Usted
account-factor = Segundo factor
account-sessions = Sesiones
account-tokens = Tokens
account-language-hint = Las cartas se escriben en él. Las páginas siguen lo elegido en la parte superior.
account-your-password = Su contraseña
account-new-email = Nueva dirección de correo
account-change-email = Cambiar la dirección de correo
account-email-intro = Se envía una carta a la nueva dirección. Nada cambia hasta que siga su enlace.
account-email-sent = Una carta va camino de la nueva dirección. Siga su enlace en el plazo de un día.
account-email-confirm = Desde ahora inicia sesión con { $name }, y las cartas se envían allí.
account-email-changed = Se cambió su dirección de correo.
account-change-password = Cambiar la contraseña
account-password-intro = Con ello terminan todas sus demás sesiones y todos sus tokens.
account-password-changed = Se cambió la contraseña. Las demás sesiones y todos los tokens han terminado.
account-no-password = Usted inicia sesión con un proveedor y no tiene contraseña aquí. Pida una carta para elegir una: sin ella no puede cambiarse nada de lo que protege la cuenta.
account-provider-text = Con una cuenta en { $name } inicia sesión sin la contraseña de este nodo.
account-tie = Vincular su cuenta en { $name }
account-untie = Desvincular la cuenta
account-tied-since = Vinculada desde
account-is-tied = La cuenta está vinculada. Puede iniciar sesión con ella.
account-is-untied = La cuenta ya no está vinculada.
factor-what = Un segundo factor deja fuera a los demás aunque conozcan su contraseña: al iniciar sesión, una aplicación de su teléfono muestra un código que usted escribe.
factor-is-on = activado
factor-is-off = desactivado
factor-begin = Configurar un segundo factor
factor-anew = Empezar con un secreto nuevo
factor-scan = Escanee esta imagen con una aplicación de códigos de un solo uso, o escriba en ella el secreto.
factor-picture = Código gráfico que contiene el secreto; el mismo secreto sigue como texto
factor-secret = Secreto
factor-confirm-intro = Después escriba el código que muestra la aplicación. Solo entonces queda activado el segundo factor.
factor-confirm = Activar
factor-is-on-now = El segundo factor está activado.
factor-is-off-now = El segundo factor está desactivado.
factor-recovery = Códigos de recuperación
factor-recovery-text = Si pierde el teléfono, cada uno de estos códigos le deja entrar una vez. Solo se muestran ahora.
factor-print = Imprima esta página o anote los códigos, y guárdelos lejos del teléfono.
factor-kept = He guardado los códigos
factor-left = { $count ->
        [one] queda { $count }
       *[other] quedan { $count }
    }
factor-off = Desactivar
factor-off-intro = A partir de entonces basta su contraseña para entrar.
sessions-text = Aquí tiene sesiones abiertas. Termine la que no reconozca y cambie después la contraseña.
sessions-this = esta
sessions-since = Desde el { $name }
sessions-seen = último uso el { $name }
sessions-expires = termina a más tardar el { $name }
sessions-end = Terminar
sessions-ended = La sesión ha terminado.
sessions-end-others = Terminar todas las demás
sessions-others-ended = Todas las demás sesiones han terminado.
tokens-text = Con un token, un programa suyo trabaja aquí en su nombre, sin más derechos que los que usted tenga en ese momento.
tokens-api = Lo que pueden hacer los programas (OpenAPI)
tokens-make = Crear un token
tokens-name = Nombre
tokens-name-hint = Qué programa es, para que lo reconozca.
tokens-scopes = Para qué puede usarse
tokens-scopes-hint = No más de lo necesario.
tokens-days = Duración, en días
tokens-days-hint = Como máximo { $count }.
tokens-once = Este es el token. Solo se muestra ahora; no guardamos nada de él que pueda usarse.
tokens-how = El programa lo envía con cada solicitud: Authorization: Bearer, un espacio, el token.
tokens-kept = He guardado el token
tokens-until = hasta el { $name }
tokens-used = último uso el { $name }
tokens-unused = nunca usado
tokens-over = caducado
tokens-revoke = Revocar
tokens-revoked = revocado el { $name }
tokens-is-revoked = El token está revocado.
scope-read = leer
scope-write = registrar, importar, retirar, compartir, comentar
scope-review = revisar y suprimir
scope-measure = medir, elegir métodos
scope-release = publicar
scope-people = personas, organizaciones, registro de actos
scope-govern = ajustes del nodo

## People

people-title = Personas
people-search = Nombre, dirección, función u organización
people-count = { $count ->
        [one] { $count } persona
       *[other] { $count } personas
    }
people-before = Página anterior
people-seen = última visita el { $name }
people-never-seen = aún sin visitas
people-last-seen = Última visita
people-whole-node = todo el nodo
people-without-role = sin función
people-role = Función
people-roles = Funciones
people-name = Nombre
people-language = Idioma de la carta
people-invite = Invitar a alguien
people-invite-intro = Recibe una carta con un enlace válido durante siete días. Quien ya trabaja aquí recibe la función de inmediato.
people-invite-another = Invitar a otra persona
people-is-invited = { $name }: invitación enviada
people-invited-text = La carta va en camino. La lista de personas muestra también que la invitación espera respuesta.
people-invited-link = Si la carta no llega, entregue este enlace de otra manera. Vale siete días y deja entrar una vez; no lo muestre a nadie más.
people-is-forgotten = Se olvidó a la persona. Su número queda en el registro de actos.
people-long-note = La nota es demasiado larga.
    .fix = Escriba como máximo { $most } caracteres.
people-not-sure = No se hizo nada.
    .fix = Marque que está seguro/a.
people-no-organisation = No existe esa organización.
    .fix = La lista de organizaciones muestra las que hay.
people-organisation-taken = Ya hay una organización con este identificador.
    .fix = Ábrala en la lista para cambiar su nombre o su lugar.
role-administrator = cuida del nodo y de sus personas
role-coordinator = responde de lo que notifica una organización
role-reporter = registra e importa
role-reviewer = acepta lo que otros registraron, o lo devuelve
role-statistician = mide y elige los métodos
role-releasing-authority = decide qué se publica
role-guest = ve lo compartido
person-account = Cuenta
person-give = Dar una función
person-given = { $name } tiene ahora esta función.
person-take = Retirar
person-taken = { $name } ya no tiene esta función.
person-known = { $name } ya trabaja en este nodo y ha recibido la función.
person-unchanged = Nada cambia para { $name }: ya era así.
person-invite-again = Enviar de nuevo la invitación
person-invite-intro = La carta sigue sin respuesta. Una nueva anula el enlace de la anterior.
person-suspend = Suspender
person-suspend-intro = A quien se suspende se le cierra la sesión en todas partes de inmediato, y sus tokens terminan.
person-suspended = { $name }: cuenta suspendida y sesiones cerradas en todas partes.
person-resume = Levantar la suspensión
person-resume-intro = Vuelve a iniciar sesión como antes; los tokens deben crearse de nuevo.
person-resumed = { $name } ya no está en suspenso.
person-unlock = Retirar el segundo factor
person-unlock-intro = Para quien ha perdido el teléfono y todos los códigos de recuperación. Asegúrese de que es esa persona quien lo pide.
person-unlocked = { $name } inicia ahora sesión solo con la contraseña.
person-forget = Olvidar a esta persona
person-forget-intro = Para quien se ha ido: se borran nombre, dirección y funciones, y no puede deshacerse. El número queda en el registro de actos.
person-forget-sure = Estoy seguro/a
person-hand-over = Traspasar funciones
hand-over-title = { $name } traspasa sus funciones
hand-over-intro = Cuando cambia un punto focal, las funciones pasan de una persona a otra, todas a la vez.
hand-over-to = Quién las asume
hand-over-roles = Qué se traspasa
hand-over-note = Nota
hand-over-note-hint = Se envía por carta a quien las asume y no se guarda en ningún otro lugar.
hand-over-suspend = Suspender la cuenta de quien traspasa
hand-over-nobody = Todavía no hay nadie que pueda asumirlas.
hand-over-done = { $name } ha asumido las funciones
hand-over-letter = Una carta va en camino a { $name }.
hand-over-now = { $name } ha asumido
hand-over-still = { $name } conserva
hand-over-tokens = { $count ->
        [one] { $count } token sigue vigente, con los derechos que quedan
       *[other] { $count } tokens siguen vigentes, con los derechos que quedan
    }
hand-over-tokens-ended = { $count ->
        [one] se revocó { $count } token
       *[other] se revocaron { $count } tokens
    }
hand-over-sessions = { $count ->
        [one] { $count } sesión sigue abierta, con los derechos que quedan
       *[other] { $count } sesiones siguen abiertas, con los derechos que quedan
    }
hand-over-sessions-ended = { $count ->
        [one] se cerró { $count } sesión
       *[other] se cerraron { $count } sesiones
    }
hand-over-invitations = Invitaciones
hand-over-invited = { $count ->
        [one] { $count } persona a la que invitó aún no ha aceptado; la invitación sigue abierta
       *[other] { $count } personas a las que invitó aún no han aceptado; las invitaciones siguen abiertas
    }
mail-hand-over = { $node }: ha asumido funciones
    .text = Hola { $name }: se le han traspasado funciones en el registro de cooperación de { $node }. Lo que usted es allí ahora figura en la página de su cuenta. Quién las traspasó, y su nota:
mail-address = { $node }: su nueva dirección de correo
    .text = Hola { $name }: se indicó esta dirección para su cuenta en el registro de cooperación de { $node }. Abra esta página en el plazo de un día para usarla desde ahora. Si no lo pidió, no haga nada.
mail-address-changed = { $node }: se cambió su dirección de correo
    .text = Hola { $name }: su cuenta en el registro de cooperación de { $node } tiene ahora otra dirección de correo. Si no fue usted, avise de inmediato a la administración del nodo.
mail-test = { $node }: carta de prueba
    .text = Hola { $name }: esta carta muestra que las cartas de { $node } llegan.

## Organisations

organisations-title = Organizaciones
organisations-text = Una función en una organización vale también para sus partes, y no al revés.
organisations-none = Todavía no figura ninguna.
organisations-add = Añadir una organización
organisations-id = Identificador
organisations-id-hint = Tal como las actividades nombran a quien notifica, por ejemplo XAA-MOH. Después no puede cambiarse.
organisations-name = Nombre
organisations-whole = Parte de
organisations-outermost = de ninguna otra
organisations-parts = Sus partes
organisations-unlisted = En el registro, pero sin figurar aquí
organisations-unlisted-text = Hay actividades que las nombran como notificantes. Añádalas para darles un nombre y un lugar.

## The log of acts

log-title = Registro de actos
log-acts = Actos
log-none = Ningún acto cumple esto.
log-person = Quién
log-act = Qué
log-from = Desde el día
log-to = Hasta el día
log-newest = Actos más recientes
log-earlier = Actos anteriores
log-download = Descargar como CSV
log-number = acto { $name }
log-machine = la línea de comandos
log-person-number = persona { $name }
log-detail-from = de
log-detail-to = a
log-proof = ¿Está completo el registro de actos?
log-proof-never = Nadie lo ha hecho comprobar aquí todavía.
log-proof-under-way = Se está comprobando. Esta página mostrará el resultado.
log-proof-asked = Se pidió la comprobación.
log-proof-failed = La última comprobación se interrumpió. Pida otra.
log-proof-complete = Probado completo y sin alteraciones hasta el acto { $count }, el { $at }.
log-proof-faults = Se hallaron fallos hasta el acto { $count }, el { $at }. Avise a quien cuida de la base de datos.
log-head = Final del registro, para anotarlo en otro lugar
log-prove = Comprobar ahora
log-act-factor-off = Segundo factor desactivado
log-act-factor-on = Segundo factor activado
log-act-hand-over = Traspaso de funciones
log-act-identity-tie = Cuenta del proveedor vinculada
log-act-identity-untie = Cuenta del proveedor desvinculada
log-act-import = Importación
log-act-node = Ajuste del nodo
log-act-organisation = Organización añadida o cambiada
log-act-password = Contraseña elegida
log-act-person-email = Dirección de correo cambiada
log-act-person-name = Nombre o idioma cambiados
log-act-person-state = Estado de una cuenta
log-act-recovery = Código de recuperación usado
log-act-role-give = Función dada
log-act-role-take = Función retirada
log-act-sign-in = Inicio de sesión
log-act-sign-out = Cierre de sesión
log-act-sign-out-everywhere = Cierre de sesión en todas partes
log-act-sign-out-others = Otras sesiones terminadas
log-act-token = Token creado
log-act-token-revoke = Token revocado
log-act-undo = Importación deshecha
log-act-attach = Archivo adjuntado
log-act-detach = Archivo adjunto retirado
log-act-hook = Dirección de aviso añadida
log-act-hook-remove = Dirección de aviso retirada
log-act-hook-turn = Dirección de aviso activada o desactivada
log-act-mapping = Correspondencia guardada
log-act-mapping-forget = Correspondencia retirada
log-act-redact = Versión vaciada
log-act-remark = Comentario escrito
log-act-review = Revisión
log-act-share = Compartido con todos
log-act-unshare = Fin del uso compartido
log-act-upload = Archivo enviado

## The node

settings-title = Ajustes
settings-node = El nodo
settings-name-in = Nombre en: { $name }
settings-languages = Idiomas que ofrecen las páginas
settings-no-language = No queda ningún idioma.
    .fix = Marque al menos uno.
settings-address = Dirección propia del nodo
settings-address-hint = Para los enlaces de las cartas, por ejemplo https://ayni.example.org. Sin ella, usan la dirección que pidió el navegador: { $name }
settings-bad-address = «{ $address }» no es la dirección de un nodo.
    .fix = Escríbala como https://ayni.example.org, sin nada detrás del servidor.
settings-hosts = Servidores de su red a los que se puede llamar
settings-hosts-hint = Uno por línea. De lo contrario, el nodo solo avisa de los cambios a direcciones públicas.
settings-bad-host = «{ $host }» no es el nombre de un servidor.
    .fix = Escríbalo como hooks.example.org, uno por línea.
settings-mail = Cartas
settings-mail-way = Cómo se envían
settings-mail-server = por el servidor { $name }
settings-mail-folder = a la carpeta { $name }
settings-mail-how = No se ha indicado ningún servidor de correo: las cartas solo se escriben en archivos. Indique uno en AYNI_SMTP, como smtps://user:password@mail.example.org, y el remitente en AYNI_MAIL_FROM, y reinicie el nodo.
settings-mail-from = Remitente
settings-mail-waiting = En espera
settings-mail-failed = Abandonadas
settings-letters = { $count ->
        [one] { $count } carta
       *[other] { $count } cartas
    }
settings-letter = Enviarme una carta de prueba
settings-letter-sent = Una carta de prueba va en camino.
settings-provider = Inicio de sesión con un proveedor
settings-provider-how = No se ha indicado ningún proveedor (OpenID Connect). Indique uno con AYNI_OIDC_ISSUER, AYNI_OIDC_CLIENT_ID, AYNI_OIDC_SECRET_FILE y AYNI_OIDC_LABEL, y reinicie el nodo.
settings-provider-label = Nombre
settings-provider-issuer = Dirección (issuer)
settings-provider-client = Este nodo allí (client id)
settings-provider-back = Dirección de regreso (redirect URI), que debe fijarse allí
settings-provider-look = Preguntar si responde
settings-provider-answers = El proveedor responde.
settings-provider-enough = Basta el inicio de sesión del proveedor: no pedir el segundo factor de este nodo
settings-provider-enough-hint = Solo si el propio proveedor pide uno.
web-start-no-country = ninguno: una organización de varios países

## Signing in at a provider

provider-sign-in = Iniciar sesión con { $name }
provider-go-on = Continuar a { $name }
provider-none = Este nodo no tiene indicado ningún proveedor de inicio de sesión.
    .fix = Inicie sesión con su contraseña.
provider-bad-issuer = «{ $address }» no es la dirección de un proveedor de inicio de sesión.
    .fix = Escríbala como lo hace el proveedor, por ejemplo https://id.example.org, y con https.
provider-away = { $provider } no responde por ahora.
    .fix = Vuelva a intentarlo más tarde o inicie sesión con su contraseña.
provider-refused = El inicio de sesión en { $provider } no se completó.
    .fix = Empiece de nuevo o inicie sesión con su contraseña.
provider-again = Este inicio de sesión ya se terminó o abandonó, o pertenece a otro navegador.
    .fix = Empiece de nuevo desde la página de inicio de sesión.
provider-unknown = El nodo no conoce esta cuenta.
    .fix = Pida a su coordinación una invitación a la dirección de correo de esa cuenta. Si ya la tiene, inicie sesión con su contraseña y vincule la cuenta en la página de su cuenta.
provider-taken = Esta cuenta en { $provider } está vinculada a otra persona, u otra lo está a usted.
    .fix = Desvincule antes la otra o elija allí otra cuenta.
cli-serve-arg-oidc-issuer = Proveedor de inicio de sesión (OpenID Connect), por su dirección
cli-serve-arg-oidc-client-id = Cómo se llama el nodo allí
cli-serve-arg-oidc-secret-file = Archivo con el secreto que el nodo tiene allí
cli-serve-arg-oidc-label = Cómo llaman las personas al proveedor
