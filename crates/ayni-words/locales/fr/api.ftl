### L’API et les notifications automatiques.

## La page de l’API

api-title = L’API
api-intro = Ce que les pages montrent et font, les programmes peuvent aussi le lire et le faire. Le corps d’une activité est un enregistrement Ayni ; les erreurs viennent sous forme de détails du problème, dans la langue que le programme accepte.
api-token-how = Un programme présente un jeton, qu’une personne crée pour lui avec des portées, dans l’en-tête Authorization: Bearer. Il agit au nom de cette personne et n’a pas plus de droits.
api-openapi = La description en OpenAPI 3.1, dont les outils font des programmes
api-schema = Le schéma JSON de l’enregistrement Ayni
api-in-english = Les détails sont en anglais, comme les noms de l’interface.
api-link = Pour les programmes
api-parameters = Paramètres
api-in-path = dans le chemin
api-in-query = dans la requête
api-in-header = dans un en-tête
api-required = obligatoire
api-body = Corps
api-answers = Réponses
api-example = Exemple

## Ce que concernent les opérations

api-group-activities = Activités
api-group-imports = Importations et constats
api-group-measurements = Mesures et tâches
api-group-lists = Listes de codes, règles et tables
api-group-people = Personnes et organisations
api-group-hooks = Notifications automatiques
api-group-node = Le nœud

## Titres des opérations

api-op-list-activities = Lister les activités ou recevoir leurs enregistrements en flux
api-op-list-facet = Lister les valeurs qui filtrent les activités
api-op-get-activity = Obtenir l’enregistrement d’une activité
api-op-put-activity = Saisir ou modifier une activité
api-op-withdraw-activity = Retirer une activité
api-op-list-versions = Lister les versions d’une activité
api-op-get-standing = Voir où en est une activité
api-op-review-activity = Accepter une activité ou la renvoyer
api-op-share-activity = Partager une activité avec tous sur le nœud
api-op-list-remarks = Lister les remarques sur une activité
api-op-add-remark = Écrire une remarque sur une activité
api-op-redact-version = Vider une version qui ne doit pas être gardée
api-op-enter-activities = Saisir ou modifier plusieurs activités à la fois
api-op-check-activities = Contrôler des activités sans les garder
api-op-list-uploads = Lister les fichiers qui attendent
api-op-send-file = Envoyer un fichier
api-op-get-upload = Voir où en est un fichier
api-op-accept-upload = Accepter un fichier contrôlé
api-op-leave-upload = Abandonner un fichier
api-op-list-imports = Lister les importations
api-op-get-import = Obtenir une importation
api-op-list-findings = Lister les constats d’une importation
api-op-undo-import = Annuler une importation
api-op-list-measurements = Lister les mesures gardées
api-op-make-measurement = Demander une mesure
api-op-get-measurement = Obtenir une mesure avec son manifeste
api-op-get-table = Obtenir une table de chiffres
api-op-get-measurement-file = Obtenir un fichier d’une mesure
api-op-trace-figure = Suivre un chiffre jusqu’aux lignes qui le fondent
api-op-get-job = Voir où en est une tâche
api-op-list-code-lists = Lister les listes de codes
api-op-get-code-list = Obtenir une liste de codes
api-op-list-rules = Lister les règles
api-op-get-rule = Obtenir une règle
api-op-list-tables = Lister les tables du registre
api-op-export-table = Obtenir une table du registre
api-op-list-people = Lister les personnes
api-op-invite-person = Inviter une personne
api-op-list-organisations = Lister les organisations
api-op-put-organisation = Ajouter ou modifier une organisation
api-op-list-hooks = Lister les notifications automatiques
api-op-add-hook = Ajouter une notification automatique
api-op-get-hook = Obtenir une notification automatique
api-op-turn-hook = Activer ou désactiver une notification automatique
api-op-test-hook = Envoyer un essai à une notification automatique
api-op-list-deliveries = Lister ce qui a été envoyé à une notification automatique
api-op-remove-hook = Supprimer une notification automatique
api-op-get-node = Voir ce qu’est le nœud
api-op-list-acts = Lister le journal des actes
api-op-get-description = Obtenir la description de cette API
api-op-get-record-schema = Obtenir le schéma de l’enregistrement
api-op-share-activities = Partager une liste d’activités
api-op-list-attachments = Lister les fichiers d’une activité
api-op-attach-file = Joindre un fichier à une activité
api-op-get-attachment = Obtenir un fichier joint
api-op-remove-attachment = Retirer un fichier joint
api-op-list-drafts = Lister les brouillons
api-op-add-draft = Commencer un brouillon
api-op-get-draft = Obtenir un brouillon
api-op-keep-draft = Enregistrer un brouillon
api-op-check-draft = Voir ce que donne un brouillon et ce qui n’y va pas
api-op-enter-draft = Porter un brouillon au registre
api-op-drop-draft = Supprimer un brouillon
api-op-get-upload-mapping = Obtenir la correspondance d’un fichier
api-op-put-upload-mapping = Fixer la correspondance d’un fichier
api-op-save-mapping = Enregistrer sous un nom la correspondance d’un fichier
api-op-try-upload-again = Réessayer ce qui n’a pu être fait d’un fichier
api-op-list-upload-findings = Lister les constats d’un fichier
api-op-mark-upload = Demander une copie d’un fichier où les fautes sont marquées
api-op-get-marked-upload = Obtenir la copie marquée d’un fichier
api-op-list-mappings = Lister les correspondances enregistrées
api-op-forget-mapping = Retirer une correspondance enregistrée
api-op-export-package = Obtenir toutes les tables du registre en un paquet
api-op-get-person = Obtenir une personne
api-op-give-role = Donner un rôle à une personne
api-op-take-role = Retirer un rôle à une personne
api-op-invite-person-again = Envoyer de nouveau une invitation
api-op-set-person-state = Suspendre un compte, ou en rouvrir l’accès
api-op-unlock-person = Retirer le second facteur à qui l’a perdu
api-op-hand-over = Transmettre des rôles à une autre personne
api-op-forget-person = Oublier une personne qui est partie
api-op-get-settings = Obtenir les réglages du nœud
api-op-put-settings = Modifier les réglages du nœud
api-op-get-proof = Voir si le journal est prouvé complet
api-op-ask-for-proof = Demander une preuve du journal

## Problèmes

api-error-method = Cela ne peut se faire ici
api-error-changed = Modifié entre-temps
api-error-condition = Une condition manque
api-error-too-large = Trop grand
api-error-media-type = Un autre type de média est nécessaire
api-error-too-many = Trop de requêtes
api-too-many = Ce jeton a fait trop de requêtes dans cette minute.
    .fix = Continuez dans { $seconds ->
        [one] { $seconds } seconde
        [many] { $seconds } de secondes
       *[other] { $seconds } secondes
    }.
api-needs-token = La session d’un navigateur n’écrit pas ici.
    .fix = Utilisez un jeton créé pour un programme.
api-media-type = Le corps doit être de l’un de ces types : { $types }.
    .fix = Indiquez-le dans l’en-tête Content-Type.
api-too-large = Le corps peut avoir au plus { $most } ko.
    .fix = Envoyez-le en plusieurs parties.
api-not-json = Ce n’est pas du JSON : ligne { $line }, colonne { $column } : { $detail }
    .fix = Corrigez le corps à cet endroit et envoyez-le de nouveau.
api-bad-body = Le corps n’a pas la forme que cette opération accepte : { $detail }
    .fix = La description de l’API montre ses membres.
api-bad-key = Une Idempotency-Key a de 1 à 255 lettres et chiffres visibles, sans espace.
    .fix = Utilisez un identifiant aléatoire, tel qu’un UUID.
api-key-running = Une requête portant cette clé est en cours.
    .fix = Envoyez-la de nouveau dans quelques secondes ; la réponse sera alors donnée.
api-key-other = Cette clé a été donnée à une autre requête.
    .fix = Utilisez une clé nouvelle pour chaque requête différente.
api-key-carried = La requête portant cette clé a été exécutée, et le nœud s’est arrêté avant de pouvoir répondre.
    .fix = Regardez ce qu’il y a maintenant ; ne la renvoyez pas avant avec une autre clé.
api-no-parameter = Il n’y a pas ici de paramètre « { $name } ». Il y a : { $names }
    .fix = Retirez-le ou corrigez son nom.
api-parameter-missing = Le paramètre « { $name } » manque.
    .fix = Ajoutez-le à l’adresse.
api-bad-parameter = « { $value } » n’est pas une valeur du paramètre « { $name } ». Il accepte : { $wanted }
    .fix = Corrigez la valeur.
api-bad-cursor = « { $after } » n’est pas une place de cette liste.
    .fix = Prenez-la de « next » de la page précédente, avec le même ordre.
api-bad-condition = Cette condition ne se comprend pas : { $name }.
    .fix = Donnez l’ETag de l’enregistrement tel qu’il a été répondu, entre guillemets, ou *.
api-condition = Dites de quelle version part cette modification.
    .fix = Envoyez If-Match avec l’ETag de l’enregistrement, ou If-None-Match: * s’il n’existe pas encore.
api-changed = Le registre a une autre version que celle dont part cette modification.
    .fix = Obtenez de nouveau l’enregistrement, portez-y votre modification et envoyez-le avec le nouvel ETag.
api-other-name = L’enregistrement est celui de { $name }, et non de cette adresse.
    .fix = Envoyez-le à sa propre adresse.
api-none-kept = Rien n’a été gardé, car tout n’est pas correct.
    .fix = Corrigez ce que nomment les éléments, ou envoyez avec mode=good.
api-no-list = Il n’y a pas de liste de codes « { $list } ».
    .fix = L’opération /codes énumère celles qui existent.
api-no-rule = Il n’y a pas de règle « { $code } ».
    .fix = L’opération /rules énumère celles qui existent.
api-no-role = Il n’y a pas de rôle « { $role } ». Il y a : { $roles }
    .fix = Corrigez le rôle.
api-no-kind = Il n’y a pas de type de formulaire « { $kind } ». Il y a : { $kinds }
    .fix = Corrigez le type.
api-draft-held = Le brouillon ne peut pas encore être porté au registre.
    .fix = Corrigez ce que nomment les champs et les constats, puis remettez-le.
api-no-job = Il n’y a pas de tâche { $number }, ou elle n’est pas la vôtre.
    .fix = Utilisez le numéro donné en réponse à la demande.
api-no-hook = Il n’y a pas de notification automatique { $number }.
    .fix = La liste des notifications automatiques montre celles qui existent.

## Notifications automatiques

hooks-title = Notifications automatiques
hooks-intro = Une adresse inscrite ici apprend ce qui se passe sur ce nœud : quoi, quand, et le numéro qui permet d’en demander plus. Ni noms ni montants ne sont envoyés. Chaque message est signé.
hooks-none = Il n’y a pas encore de notification automatique.
hooks-add = Ajouter une notification automatique
hooks-address = Adresse
hooks-address-hint = Une adresse publique qui commence par https://
hooks-events = Ce qui est annoncé
hooks-event-activities-changed = Des activités ont été modifiées
hooks-event-import-done = Un fichier a été importé
hooks-event-import-undone = Une importation a été annulée
hooks-event-measurement-kept = Une mesure a été gardée
hooks-event-ping = Essai
hooks-one = Notification automatique { $number }
hooks-secret-once = Voici le secret qui signe les messages. Il n’est montré que maintenant : copiez-le dans le programme qui les reçoit.
hooks-test = Envoyer un essai
hooks-turn-on = Activer
hooks-turn-off = Désactiver
hooks-remove = Supprimer
hooks-off-asked = Désactivée.
hooks-off-failed = Désactivée par le nœud, car elle n’a pas pris ce qui lui était envoyé pendant trois jours.
hooks-off-gone = Désactivée par le nœud, car elle a répondu qu’elle n’existe plus.
hooks-sent = Ce qui a été envoyé
hooks-nothing-sent = Rien n’a été envoyé ces trente derniers jours.
hooks-waiting = en route
hooks-done = remis
hooks-failed = non remis
hooks-attempts = { $count ->
        [one] { $count } essai
        [many] { $count } d’essais
       *[other] { $count } essais
    }
hooks-again = Prochain essai :
hooks-trouble-status = Elle a répondu avec le statut { $status }.
hooks-trouble-gone = Elle a répondu qu’elle n’existe plus.
hooks-trouble-away = Personne n’y a répondu.
hooks-trouble-timed-out = Elle n’a pas répondu à temps.
hooks-trouble-too-large = Sa réponse était trop grande.
hooks-trouble-broken = Sa réponse n’était pas du HTTP.
hooks-trouble-address = L’adresse ne peut être appelée.
hooks-trouble-not-allowed = L’adresse ne mène pas au réseau public.
hooks-trouble-sealed = Le secret a été scellé avec un autre secret du nœud. Supprimez la notification et ajoutez-la de nouveau.
hooks-trouble-off = La notification a été désactivée.
hooks-bad-events = Choisissez au moins un événement. Il y a : { $events }
    .fix = Choisissez ce qui doit être annoncé.
hooks-too-many = Un nœud a au plus { $most } notifications automatiques.
    .fix = Supprimez-en une qui ne sert plus.
mail-hook-off = { $node } : une notification automatique a été désactivée
    .text = Bonjour { $name }, le nœud de { $node } n’a pas pu remettre ses messages à l’adresse ci-dessous et a désactivé cette notification automatique. Quand l’adresse sera de nouveau joignable, activez-la sous « Notifications automatiques ».

## Au terminal

cli-people-token = Créer un jeton pour un programme qui agit au nom d’une personne
cli-people-token-arg-person = La personne, par numéro ou adresse électronique
cli-people-token-arg-token-name = Le nom du jeton
cli-people-token-arg-scopes = À quoi il sert : read, write, review, measure, release, people, govern
cli-people-token-arg-days = Pour combien de jours
people-token-once = Un programme muni de ce jeton agit au nom de { $name }. Il n’est montré que maintenant :
