### Pages sur les personnes, leurs comptes, les organisations, le journal des actes et le nœud ; connexion par un fournisseur.

identity-moment = { $day }, { $time } UTC
identity-save = Enregistrer
identity-saved = C’est enregistré.
identity-your-language = Votre langue

## One’s own account

account-title = Mon compte
account-you = Vous
account-factor = Second facteur
account-sessions = Sessions
account-tokens = Jetons
account-language-hint = Les lettres sont écrites dans cette langue. Les pages suivent le choix fait en haut.
account-your-password = Votre mot de passe
account-new-email = Nouvelle adresse électronique
account-change-email = Changer d’adresse électronique
account-email-intro = Une lettre part à la nouvelle adresse. Rien ne change tant que vous n’avez pas suivi son lien.
account-email-sent = Une lettre est en route vers la nouvelle adresse. Suivez son lien dans la journée.
account-email-confirm = Désormais vous vous connectez avec { $name }, et les lettres y sont envoyées.
account-email-changed = Votre adresse électronique a été changée.
account-change-password = Changer de mot de passe
account-password-intro = Toutes vos autres sessions et tous vos jetons prennent fin avec ce changement.
account-password-changed = Le mot de passe a été changé. Toutes les autres sessions et tous les jetons ont pris fin.
account-no-password = Vous vous connectez par un fournisseur et n’avez pas de mot de passe ici. Demandez une lettre pour en choisir un : sans lui, rien de ce qui protège le compte ne peut être changé.
account-provider-text = Avec un compte chez { $name }, vous vous connectez sans le mot de passe de ce nœud.
account-tie = Lier votre compte chez { $name }
account-untie = Délier le compte
account-tied-since = Lié depuis
account-is-tied = Le compte est lié. Vous pouvez l’utiliser pour vous connecter.
account-is-untied = Le compte n’est plus lié.
factor-what = Un second facteur tient les autres à l’écart même s’ils connaissent votre mot de passe : à la connexion, une application de votre téléphone montre un code que vous saisissez.
factor-is-on = activé
factor-is-off = désactivé
factor-begin = Mettre en place un second facteur
factor-anew = Recommencer avec un nouveau secret
factor-scan = Scannez cette image avec une application de codes à usage unique, ou saisissez-y le secret.
factor-picture = Code graphique contenant le secret ; le même secret suit en toutes lettres
factor-secret = Secret
factor-confirm-intro = Saisissez ensuite le code que montre l’application. Ce n’est qu’alors que le second facteur est activé.
factor-confirm = Activer
factor-is-on-now = Le second facteur est activé.
factor-is-off-now = Le second facteur est désactivé.
factor-recovery = Codes de secours
factor-recovery-text = Si vous perdez le téléphone, chacun de ces codes vous laisse entrer une fois. Ils ne sont montrés que maintenant.
factor-print = Imprimez cette page ou notez les codes, et gardez-les loin du téléphone.
factor-kept = J’ai gardé les codes
factor-left = { $count ->
        [one] il en reste { $count }
       *[other] il en reste { $count }
    }
factor-off = Désactiver
factor-off-intro = Dès lors, votre mot de passe suffit pour entrer.
sessions-text = Vous êtes connecté(e) ici. Mettez fin à ce que vous ne reconnaissez pas, puis changez de mot de passe.
sessions-this = celle-ci
sessions-since = Depuis le { $name }
sessions-seen = dernière utilisation le { $name }
sessions-expires = se termine au plus tard le { $name }
sessions-end = Mettre fin
sessions-ended = La session a pris fin.
sessions-end-others = Mettre fin à toutes les autres
sessions-others-ended = Toutes les autres sessions ont pris fin.
tokens-text = Avec un jeton, un de vos programmes travaille ici en votre nom, sans plus de droits que vous n’en avez à ce moment.
tokens-api = Ce que peuvent faire les programmes (OpenAPI)
tokens-make = Créer un jeton
tokens-name = Nom
tokens-name-hint = Ce qu’est le programme, pour que vous le reconnaissiez.
tokens-scopes = À quoi il peut servir
tokens-scopes-hint = Pas plus qu’il n’en faut.
tokens-days = Durée, en jours
tokens-days-hint = Au plus { $count }.
tokens-once = Voici le jeton. Il n’est montré que maintenant ; nous n’en gardons rien qui puisse servir.
tokens-how = Le programme l’envoie avec chaque requête : Authorization: Bearer, une espace, le jeton.
tokens-kept = J’ai gardé le jeton
tokens-until = jusqu’au { $name }
tokens-used = dernière utilisation le { $name }
tokens-unused = jamais utilisé
tokens-over = expiré
tokens-revoke = Révoquer
tokens-revoked = révoqué le { $name }
tokens-is-revoked = Le jeton est révoqué.
scope-read = lire
scope-write = saisir, importer, retirer, partager, commenter
scope-review = vérifier et caviarder
scope-measure = mesurer, choisir les méthodes
scope-release = diffuser
scope-people = personnes, organisations, journal
scope-govern = paramètres du nœud

## People

people-title = Personnes
people-search = Nom, adresse, rôle ou organisation
people-count = { $count ->
        [one] { $count } personne
       *[other] { $count } personnes
    }
people-before = Page précédente
people-seen = dernière visite le { $name }
people-never-seen = jamais venue
people-last-seen = Dernière visite
people-whole-node = le nœud entier
people-without-role = aucun rôle
people-role = Rôle
people-roles = Rôles
people-name = Nom
people-language = Langue de la lettre
people-invite = Inviter quelqu’un
people-invite-intro = La personne reçoit une lettre avec un lien valable sept jours. Qui travaille déjà ici reçoit le rôle aussitôt.
people-invite-another = Inviter quelqu’un d’autre
people-is-invited = { $name } : invitation envoyée
people-invited-text = Une lettre est en route. La liste des personnes montre aussi que l’invitation attend une réponse.
people-invited-link = Si la lettre n’arrive pas, transmettez ce lien d’une autre façon. Il est valable sept jours et laisse entrer une fois ; ne le montrez à personne d’autre.
people-is-forgotten = La personne est oubliée. Son numéro reste dans le journal.
people-long-note = La note est trop longue.
    .fix = Écrivez { $most } caractères au plus.
people-not-sure = Rien n’a été fait.
    .fix = Cochez que vous êtes sûr(e).
people-no-organisation = Il n’y a pas d’organisation de ce nom.
    .fix = La liste des organisations montre celles qu’il y a.
people-organisation-taken = Il y a déjà une organisation avec cet identifiant.
    .fix = Ouvrez-la dans la liste pour changer son nom ou sa place.
role-administrator = s’occupe du nœud et de ses membres
role-coordinator = répond de ce que déclare une organisation
role-reporter = saisit et importe
role-reviewer = accepte ce que d’autres ont saisi, ou le renvoie
role-statistician = mesure et choisit les méthodes
role-releasing-authority = décide de ce qui est publié
role-guest = voit ce qui est partagé
person-account = Compte
person-give = Donner un rôle
person-given = { $name } a maintenant ce rôle.
person-take = Retirer
person-taken = { $name } n’a plus ce rôle.
person-known = { $name } travaille déjà sur ce nœud et a reçu le rôle.
person-unchanged = Rien ne change pour { $name } : c’était déjà ainsi.
person-invite-again = Renvoyer l’invitation
person-invite-intro = La lettre est restée sans réponse. Une nouvelle met fin au lien de la précédente.
person-suspend = Suspendre
person-suspend-intro = Une personne suspendue est aussitôt déconnectée partout, et ses jetons prennent fin.
person-suspended = { $name } : compte suspendu, sessions terminées partout.
person-resume = Lever la suspension
person-resume-intro = La personne se connecte de nouveau comme avant ; les jetons sont à refaire.
person-resumed = { $name } n’est plus suspendu(e).
person-unlock = Retirer le second facteur
person-unlock-intro = Pour qui a perdu le téléphone et tous les codes de secours. Assurez-vous que la demande vient bien de cette personne.
person-unlocked = { $name } se connecte désormais avec le seul mot de passe.
person-forget = Oublier cette personne
person-forget-intro = Pour qui est parti : nom, adresse et rôles sont effacés, sans retour possible. Le numéro reste dans le journal.
person-forget-sure = J’en suis sûr(e)
person-hand-over = Transmettre les rôles
hand-over-title = { $name } transmet ses rôles
hand-over-intro = Quand un point focal change, les rôles passent d’une personne à une autre, tous à la fois.
hand-over-to = Qui prend le relais
hand-over-roles = Ce qui est transmis
hand-over-note = Note
hand-over-note-hint = Elle est envoyée par lettre à qui prend le relais et n’est gardée nulle part ailleurs.
hand-over-suspend = Suspendre le compte de qui transmet
hand-over-nobody = Personne ne peut encore prendre le relais.
hand-over-done = { $name } a pris le relais
hand-over-letter = Une lettre est en route pour { $name }.
hand-over-now = { $name } a repris
hand-over-still = { $name } garde
hand-over-tokens = { $count ->
        [one] { $count } jeton reste en vigueur, avec les droits qui restent
       *[other] { $count } jetons restent en vigueur, avec les droits qui restent
    }
hand-over-tokens-ended = { $count ->
        [one] { $count } jeton révoqué
       *[other] { $count } jetons révoqués
    }
hand-over-sessions = { $count ->
        [one] { $count } session reste ouverte, avec les droits qui restent
       *[other] { $count } sessions restent ouvertes, avec les droits qui restent
    }
hand-over-sessions-ended = { $count ->
        [one] { $count } session terminée
       *[other] { $count } sessions terminées
    }
hand-over-invitations = Invitations
hand-over-invited = { $count ->
        [one] { $count } personne invitée n’a pas encore accepté ; l’invitation reste ouverte
       *[other] { $count } personnes invitées n’ont pas encore accepté ; les invitations restent ouvertes
    }
mail-hand-over = { $node } : vous avez pris le relais
    .text = Bonjour { $name }, des rôles vous ont été transmis sur le registre de coopération de { $node }. Ce que vous y êtes désormais figure sur la page de votre compte. Qui transmet, et sa note :
mail-address = { $node } : votre nouvelle adresse électronique
    .text = Bonjour { $name }, cette adresse a été indiquée pour votre compte sur le registre de coopération de { $node }. Ouvrez cette page dans la journée pour l’utiliser désormais. Si vous n’avez rien demandé, ne faites rien.
mail-address-changed = { $node } : votre adresse électronique a été changée
    .text = Bonjour { $name }, votre compte sur le registre de coopération de { $node } a maintenant une autre adresse électronique. Si ce n’était pas vous, prévenez aussitôt l’administration du nœud.
mail-test = { $node } : lettre d’essai
    .text = Bonjour { $name }, cette lettre montre que les lettres de { $node } arrivent.

## Organisations

organisations-title = Organisations
organisations-text = Un rôle dans une organisation vaut aussi pour ses parties, et non l’inverse.
organisations-none = Aucune n’est encore inscrite.
organisations-add = Ajouter une organisation
organisations-id = Identifiant
organisations-id-hint = Tel que les activités nomment leur déclarant, par exemple XAA-MOH. Il ne peut plus être changé ensuite.
organisations-name = Nom
organisations-whole = Fait partie de
organisations-outermost = d’aucune autre
organisations-parts = Ses parties
organisations-unlisted = Dans le registre, mais non inscrites
organisations-unlisted-text = Des activités les nomment comme déclarants. Inscrivez-les pour leur donner un nom et une place.

## The log of acts

log-title = Journal des actes
log-acts = Actes
log-none = Aucun acte ne répond à cela.
log-person = Qui
log-act = Quoi
log-from = À partir du
log-to = Jusqu’au
log-newest = Actes les plus récents
log-earlier = Actes antérieurs
log-download = Télécharger en CSV
log-number = acte { $name }
log-machine = la ligne de commande
log-person-number = personne { $name }
log-detail-from = de
log-detail-to = à
log-proof = Le journal est-il complet ?
log-proof-never = Personne ne l’a encore fait vérifier ici.
log-proof-under-way = La vérification est en cours. Cette page en montrera le résultat.
log-proof-asked = La vérification a été demandée.
log-proof-failed = La dernière vérification s’est interrompue. Demandez-en une autre.
log-proof-complete = Complet et inaltéré, preuve faite jusqu’à l’acte { $count }, le { $at }.
log-proof-faults = Des défauts ont été trouvés jusqu’à l’acte { $count }, le { $at }. Prévenez qui s’occupe de la base de données.
log-head = Fin du journal, à noter ailleurs
log-prove = Vérifier maintenant
log-act-factor-off = Second facteur désactivé
log-act-factor-on = Second facteur activé
log-act-hand-over = Transmission de rôles
log-act-identity-tie = Compte du fournisseur lié
log-act-identity-untie = Compte du fournisseur délié
log-act-import = Import
log-act-node = Paramètre du nœud
log-act-organisation = Organisation ajoutée ou modifiée
log-act-password = Mot de passe choisi
log-act-person-email = Adresse électronique changée
log-act-person-name = Nom ou langue changés
log-act-person-state = État d’un compte
log-act-recovery = Code de secours utilisé
log-act-role-give = Rôle donné
log-act-role-take = Rôle retiré
log-act-sign-in = Connexion
log-act-sign-out = Déconnexion
log-act-sign-out-everywhere = Déconnexion partout
log-act-sign-out-others = Autres sessions terminées
log-act-token = Jeton créé
log-act-token-revoke = Jeton révoqué
log-act-undo = Import annulé
log-act-attach = Fichier joint
log-act-detach = Fichier joint retiré
log-act-hook = Adresse à prévenir ajoutée
log-act-hook-remove = Adresse à prévenir retirée
log-act-hook-turn = Adresse à prévenir activée ou désactivée
log-act-mapping = Correspondance enregistrée
log-act-mapping-forget = Correspondance retirée
log-act-redact = Version vidée
log-act-remark = Remarque écrite
log-act-review = Vérification
log-act-share = Partage avec tous
log-act-unshare = Fin du partage
log-act-upload = Fichier envoyé

## The node

settings-title = Paramètres
settings-node = Le nœud
settings-name-in = Nom en : { $name }
settings-languages = Langues proposées par les pages
settings-no-language = Il ne reste aucune langue.
    .fix = Cochez-en au moins une.
settings-address = Adresse du nœud
settings-address-hint = Pour les liens des lettres, par exemple https://ayni.example.org. Sans elle, ils reprennent l’adresse demandée par le navigateur : { $name }
settings-bad-address = « { $address } » n’est pas l’adresse d’un nœud.
    .fix = Écrivez-la sous la forme https://ayni.example.org, sans rien après l’hôte.
settings-hosts = Hôtes de votre réseau qui peuvent être appelés
settings-hosts-hint = Un par ligne. Sinon, le nœud ne signale les changements qu’à des adresses publiques.
settings-bad-host = « { $host } » n’est pas un nom d’hôte.
    .fix = Écrivez-le sous la forme hooks.example.org, un par ligne.
settings-mail = Lettres
settings-mail-way = Envoi
settings-mail-server = par le serveur { $name }
settings-mail-folder = dans le dossier { $name }
settings-mail-how = Aucun serveur de courrier n’est indiqué : les lettres ne sont qu’écrites dans des fichiers. Indiquez-en un dans AYNI_SMTP, sous la forme smtps://user:password@mail.example.org, et l’expéditeur dans AYNI_MAIL_FROM, puis redémarrez le nœud.
settings-mail-from = Expéditeur
settings-mail-waiting = En attente
settings-mail-failed = Abandonnées
settings-letters = { $count ->
        [one] { $count } lettre
       *[other] { $count } lettres
    }
settings-letter = M’envoyer une lettre d’essai
settings-letter-sent = Une lettre d’essai est en route pour vous.
settings-provider = Connexion par un fournisseur
settings-provider-how = Aucun fournisseur n’est indiqué (OpenID Connect). Indiquez-en un avec AYNI_OIDC_ISSUER, AYNI_OIDC_CLIENT_ID, AYNI_OIDC_SECRET_FILE et AYNI_OIDC_LABEL, puis redémarrez le nœud.
settings-provider-label = Nom
settings-provider-issuer = Adresse (issuer)
settings-provider-client = Ce nœud chez lui (client id)
settings-provider-back = Adresse de retour (redirect URI), à y indiquer
settings-provider-look = Demander s’il répond
settings-provider-answers = Le fournisseur répond.
settings-provider-enough = La connexion chez le fournisseur suffit : ne pas demander le second facteur de ce nœud
settings-provider-enough-hint = Seulement si le fournisseur en demande un lui-même.
web-start-no-country = aucun : une organisation de plusieurs pays

## Signing in at a provider

provider-sign-in = Se connecter avec { $name }
provider-go-on = Continuer vers { $name }
provider-none = Aucun fournisseur de connexion n’est indiqué pour ce nœud.
    .fix = Connectez-vous avec votre mot de passe.
provider-bad-issuer = « { $address } » n’est pas l’adresse d’un fournisseur de connexion.
    .fix = Écrivez-la comme le fait le fournisseur, par exemple https://id.example.org, et avec https.
provider-away = { $provider } ne répond pas pour le moment.
    .fix = Réessayez plus tard, ou connectez-vous avec votre mot de passe.
provider-refused = La connexion chez { $provider } n’a pas abouti.
    .fix = Recommencez, ou connectez-vous avec votre mot de passe.
provider-again = Cette connexion a déjà été terminée ou quittée, ou appartient à un autre navigateur.
    .fix = Recommencez depuis la page de connexion.
provider-unknown = Ce compte n’est pas connu du nœud.
    .fix = Demandez à votre coordination une invitation à l’adresse électronique de ce compte. Si vous êtes déjà membre, connectez-vous avec votre mot de passe et liez le compte sur la page de votre compte.
provider-taken = Ce compte chez { $provider } est lié à quelqu’un d’autre, ou un autre l’est à vous.
    .fix = Déliez d’abord l’autre, ou choisissez là-bas un autre compte.
cli-serve-arg-oidc-issuer = Fournisseur de connexion (OpenID Connect), par son adresse
cli-serve-arg-oidc-client-id = Nom du nœud chez le fournisseur
cli-serve-arg-oidc-secret-file = Fichier du secret que le nœud y possède
cli-serve-arg-oidc-label = Nom usuel du fournisseur
