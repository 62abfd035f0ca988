### Words of rounds of questionnaires and their answers on pages.

## Rounds and their list

round-title = Cycles d’enquête
round-intro = Questionnaires envoyés aux gouvernements, organisations et équipes, et ce qui en est revenu
round-yours = À remplir par vous
round-all = Tous les cycles
round-no-rounds = Aucun cycle n’a encore été ouvert.
round-open = Ouvrir un cycle
round-is-open = Ouvert
round-is-closed = Clos
round-due = Réponses avant le { $day }

## A round

round-board = Interrogés : { $asked }. Remises : { $came }. Validées : { $cleared }.
round-form-file = Le questionnaire en XLSForm
round-closed-at = Clos le
round-levels = Niveaux de validation
round-figures = Indicateurs et appréciations
round-open-queries = Questions sans réponse : { $count }
round-ask = Interroger des répondants
round-field-form = Questionnaire
round-field-respondents = Répondants, un par ligne
round-hint-respondents = Identifiant ; nom ; courriel ; langue (ar, en, es, fr, pt, ru, zh) ; organisation de ce nœud ; puis des groupes comme region=africa. Seul l’identifiant est obligatoire. Qui a une adresse reçoit une lettre avec un lien.
round-every-organisation = Toutes les organisations de ce nœud aussi
round-suggest-again = Refaire les suggestions
round-close = Clore le cycle
round-close-text = Un cycle clos reste tel quel. Ce qui arrive ensuite est gardé comme révision, à côté de ce qui comptait à la clôture.
round-close-sure = Oui, le clore
round-done-opened = Le cycle est ouvert.
round-done-asked = Les répondants sont interrogés.
round-done-closed = Le cycle est clos.
round-done-suggesting = Les suggestions sont en cours de préparation.

## Opening

round-whole-node = Le nœud dans son ensemble
round-none-chosen = Aucun
round-field-title = Titre
round-field-name = Nom court
round-hint-name = Lettres, chiffres et traits d’union, comme 2026. Il figure dans les adresses et les fichiers et ne change jamais.
round-field-date = Année ou jour concerné
round-hint-date = Comme 2025 ou 2025-12-31. Les cycles sont comparés dans cet ordre.
round-field-due = Réponses attendues avant le
round-field-remind = Jours de rappel avant cette date
round-hint-remind = Nombres séparés par des espaces. Qui a une adresse et n’a rien remis reçoit une lettre.
round-field-organisation = Qui interroge
round-field-forms = Questionnaires
round-field-file = Un autre questionnaire, en fichier
round-hint-file = Un classeur en XLSForm, comme ODK et KoboToolbox écrivent les formulaires
round-field-edition = Cadre de suivi que les réponses alimentent
round-field-before = Suggérer les réponses de ce cycle
round-field-own-levels = Niveaux de validation côté répondant
round-hint-own-levels = Un par ligne, p. ex. : chef de département. Validés par des personnes de l’organisation qui répond, dans cet ordre.
round-field-levels = Niveaux de validation côté demandeur
round-hint-levels = Un par ligne. Sans niveau, une réponse compte dès qu’elle est remise.
round-field-suggest = Suggestions tirées du registre
round-hint-suggest = Par ligne : questionnaire, question, deux-points, une requête. Sa première colonne donne des répondants ou des organisations, la deuxième la valeur. Exemple : strategy-governments cooperation/projects: SELECT reporter, COUNT(*) FROM activity GROUP BY reporter
round-field-queries = Indicateurs par requête
round-hint-queries = Par ligne : le nom qu’emploie le cadre, deux-points, une requête qui donne un nombre. Elle est posée à la clôture.

## What cannot be done

round-none = Il n’y a pas de cycle « { $name } ».
    .fix = Choisissez-en un dans la liste des cycles.
round-no-form = Le cycle n’a pas de questionnaire « { $form } ».
    .fix = Voyez la page du cycle.
round-no-question = Le questionnaire n’a pas de question « { $question } ».
    .fix = Choisissez une question posée ; la page de la réponse et `getQuestionnaire` les montrent.
round-too-many-files = Aucun autre fichier ne peut être joint ici : il y en a déjà { $most }.
    .fix = Réunissez plusieurs pièces dans un fichier, ou donnez une adresse comme justificatif.
round-no-respondent = Ce répondant n’existe pas, ou il ne vous concerne pas.
    .fix = Choisissez dans votre liste de cycles.
round-bad-name = Ceci ne peut être un nom court.
    .fix = Employez jusqu’à 60 lettres, chiffres, traits d’union et tirets bas.
round-name-taken = Il existe déjà un cycle « { $name } ».
    .fix = Choisissez un autre nom court.
round-needs-form = Un cycle a au moins un questionnaire et au plus { $most }.
    .fix = Cochez-en un ou envoyez un fichier.
round-form-twice = Deux questionnaires ont l’identifiant « { $form } ».
    .fix = Donnez un autre identifiant à l’un d’eux dans ses réglages.
round-bad-suggestion = Aucun questionnaire n’a la question « { $question } ».
    .fix = Écrivez la question avec ses groupes, comme cooperation/projects.
round-bad-date = Ce n’est ni une année ni un jour.
    .fix = Écrivez 2025 ou 2025-12-31.
round-bad-day = Ce n’est pas un jour.
    .fix = Écrivez un jour comme 2026-03-31, ou laissez vide.
round-bad-query = Cette ligne ne peut être lue : { $line }
    .fix = Écrivez-la comme l’indique l’aide, avec deux-points avant la requête.
round-bad-line = La ligne { $line } des répondants ne peut être lue.
    .fix = Commencez par un identifiant, séparez par des points-virgules et écrivez les groupes ainsi : name=value.
round-too-many = Plus de { $most } répondants à la fois.
    .fix = Interrogez les autres ensuite.
round-nobody = Personne n’est nommé.
    .fix = Écrivez un répondant ou cochez toutes les organisations.
round-not-sure = Le cycle n’a pas été clos.
    .fix = Cochez que vous êtes sûr.
round-closed = Le cycle est déjà clos.
    .fix = Les réponses tardives sont encore reçues, comme révisions.
round-bad-link = Ce lien n’est pas valable, ou ne l’est plus.
    .fix = Ouvrez le lien de la lettre la plus récente, ou demandez-en un nouveau à l’expéditeur.
round-only-look = Vous pouvez voir cette réponse, non la modifier.
    .fix = Les personnes de l’organisation interrogée le remplissent.
round-no-version = La réponse n’a pas cette version.
    .fix = Rouvrez la page et remplissez-la.
round-nothing-to-clear = Il n’y a rien à valider à présent.
    .fix = Une réponse peut être validée une fois remise.
round-moved = Quelqu’un a modifié la réponse depuis.
    .fix = Regardez-la de nouveau.
round-say-something = Rien n’est écrit.
    .fix = Écrivez ce qu’il y a à dire.
round-say-shorter = Le texte dépasse { $most } caractères.
    .fix = Dites-le en moins de mots.
round-no-outcome = Le cadre n’a pas de résultat « { $outcome } ».
    .fix = Choisissez-en un dans la liste.
round-no-edition = Le cycle ne relève d’aucun cadre de suivi.
    .fix = Indiquez-en un à l’ouverture d’un cycle.

## Letters

round-mail-ask = { $node } : merci de répondre à « { $name } »
    .text = Vous êtes invité à répondre au questionnaire « { $name } » de { $node }. Le lien ci-dessous l’ouvre sans compte ; quiconque le possède peut répondre pour vous, ne le confiez donc qu’à bon escient. Vous pouvez enregistrer à tout moment et continuer plus tard.
round-mail-query = { $node } : une question sur « { $name } »
    .text = Une question porte sur votre réponse à « { $name } » de { $node }. Elle figure auprès de la question concernée ; merci d’y répondre.
round-mail-remind = { $node } : « { $name } » attend votre réponse
    .text = La date à laquelle { $node } attend votre réponse à « { $name } » approche. Ce que vous avez enregistré est toujours là. Si vous venez de la remettre, ne faites rien.

## Suggestions

round-source-before = Votre réponse au cycle { $round }
round-source-register = Le registre du nœud au { $day }

## The page of an answer

answer-state-none = Pas commencé
answer-state-draft = Brouillon
answer-state-submitted = Remise
answer-state-returned = Renvoyée avec une question
answer-state-cleared = Validée
round-turn = { $title } { $number }
round-turn-add = Ajouter : { $title }
round-turn-out = Retirer
round-no-answer = Sans réponse
round-somebody = Quelqu’un
round-held = À régler avant la remise : { $count }
round-print = Tout le questionnaire sur une page, pour le papier
round-back-to-answer = Retour à la réponse
round-workbook = Répondre dans un classeur (XLSX)
round-bring = Renvoyer un classeur
round-bring-text = Ce que contient le classeur est réuni à ce que d’autres ont enregistré depuis qu’il a été pris : une question que l’un de vous seul a changée a cette réponse, une que les deux ont changée montre les deux. Ce que vous avez vidé est vidé, et une suggestion ne compte que là où vous dites qu’elle est juste.
round-guidance = En savoir plus sur cette question
round-required = Réponse obligatoire
round-confirm = C’est exact
round-further = Autres questions
round-beside = Deux personnes ont répondu différemment. Choisissez.
round-reply = Votre réponse
round-comment-evidence = Commentaire et justificatifs
round-comment = Commentaire
round-evidence = Où le vérifier : liens, un par ligne
round-attach = Joindre un fichier
round-correction = Ce qui a été remis compte jusqu’à la remise d’une modification.
round-languages = Langues du questionnaire
round-sections = Parties du questionnaire
round-save = Enregistrer
round-check = Enregistrer et vérifier
round-next = Enregistrer et continuer
round-hand-in = Remettre
round-queries = Questions posées
round-gone = N’est plus demandé
round-gone-text = D’après les autres réponses, ces questions ne se posent pas. Les réponses sont gardées et non comptées.
round-done-saved = Enregistré.
round-done-handed-in = Remise. Merci.
round-done-late = Remise après la clôture : gardée comme révision.
round-done-replied = La réponse est envoyée.
round-done-attached = Le fichier est joint.
round-done-beside = Enregistré. Entre-temps quelqu’un a répondu autrement : les deux réponses figurent côte à côte.
round-device-kept = Pas de liaison avec le nœud. Ce que vous remplissez est gardé sur cet appareil et sera envoyé au retour de la liaison.
round-device-found = Cet appareil garde un brouillon de cette page, non envoyé.
round-device-sign-in = Ce qui a été rempli attend sur cet appareil. Reconnectez-vous ou ouvrez votre lien pour l’envoyer.
round-device-refused = Le nœud n’a pas accepté ce que gardait cet appareil.
round-device-take = L’envoyer
round-device-forget = L’effacer de cet appareil

## Files and workbooks

round-file = Fichier
round-workbook-back = Le classeur tel qu’il est revenu
round-workbook-send = Lire le classeur
round-workbook-waits = Rien n’a été repris du fichier
round-workbook-same = Le classeur dit ce qui est déjà enregistré
round-workbook-taken = Les réponses du classeur sont enregistrées

## A respondent

round-link = Lien
round-link-text = Quiconque a ce lien répond pour le répondant. Il n’est montré que maintenant ; les liens précédents sont échus.
round-link-about = Un lien permet de répondre sans compte. Un nouveau met fin aux précédents et part à l’adresse, s’il y en a une.
round-link-new = Nouveau lien
round-take-out = Ne plus interroger
round-remind = Rappeler maintenant
round-done-reminded = Un rappel est en route
round-no-address = Il n’y a pas d’adresse à laquelle écrire
round-handed-in-already = La réponse est déjà remise
round-too-many-levels = Il n’y a pas plus de { $most } niveaux de validation
round-too-many-days = Il n’y a pas plus de { $most } jours de rappel
round-said-clear = Validée : { $level }
round-said-submit = Remise
round-by-link = Par lien
round-talk = Ce qui a été dit
round-version = Version { $number }
round-revision = Révision après la clôture
round-versions = Versions
round-state = État
round-answered = Questions répondues
round-respondent-id = Identifiant dans le cycle
round-field-organisation-of = Organisation qui répond
round-address = Courriel
round-language = Langue
round-to-answer = Répondre
round-to-look = Voir la réponse
round-clearance = Validation
round-level-next = Prochaine validation : { $level }
round-clear = Valider comme : { $level }
round-whole-answer = La réponse dans son ensemble
round-query = Renvoyer une question
round-query-at = À propos de
round-query-text = Question
round-query-send = Envoyer la question
round-send-back = Renvoyer la réponse, à remettre de nouveau
round-done-cleared = Validée.
round-done-asked-back = La question est envoyée.
round-done-out = Le répondant n’est plus interrogé. Ses réponses restent.

## Figures of a round

round-counted = Réponses de ce cycle qui comptent : { $count }
round-as-closed = Tel qu’à la clôture
round-with-revisions = Avec ce qui est arrivé après la clôture
round-reason = Motif
round-overrule = Passer outre une appréciation
round-overrule-text = L’appréciation de la règle et la vôtre sont toutes deux imprimées, avec votre nom et le motif.
round-done-overruled = L’appréciation est gardée.

## Rights and the log

act-ask = Ouvrir des cycles et interroger des répondants
act-respond = Répondre aux questionnaires
act-clear = Valider des réponses
log-act-answer-file = Fichier joint à une réponse
log-act-answer-keep = Réponse gardée
log-act-round-ask = Répondants interrogés
log-act-round-ask-no-more = Répondant retiré
log-act-round-close = Cycle clos
log-act-round-link = Nouveau lien pour un répondant
log-act-round-open = Cycle ouvert
log-act-round-say = Dit dans un cycle

## Rounds for programs

api-group-rounds = Cycles de questionnaires
api-op-list-rounds = Lister les cycles
api-op-get-round = Afficher un cycle
api-op-get-questionnaire = Afficher un questionnaire
api-op-get-round-figures = Afficher les indicateurs et appréciations
api-op-get-answer = Afficher une réponse
api-op-put-answer = Enregistrer une réponse
api-op-hand-in-answer = Remettre une réponse
api-op-list-answer-files = Lister les fichiers joints à une réponse
api-op-lay-answer-file = Joindre un fichier à une réponse
api-op-get-answer-file = Obtenir un fichier joint à une réponse
api-op-open-round = Ouvrir un cycle
api-op-ask-respondents = Interroger des répondants
api-op-suggest-in-round = Refaire les suggestions d’un cycle
api-op-overrule-verdict = Passer outre une appréciation
api-op-remind-respondent = Rappeler un répondant
api-op-new-round-link = Créer un nouveau lien pour un répondant
api-op-query-answer = Envoyer une question sur une réponse
api-op-reply-to-query = Répondre à une question
api-op-clear-answer = Valider une réponse
api-op-close-round = Clore un cycle
api-op-ask-no-more = Retirer un répondant d’un cycle
