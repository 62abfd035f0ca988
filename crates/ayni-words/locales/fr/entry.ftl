### Activités saisies sur les pages : formulaires, brouillons, revue, pièces jointes.

enter-too-many = Au plus { $most } activités peuvent être envoyées à la fois.
    .fix = Envoyez-les en plusieurs parties.
enter-too-large = L’activité est trop volumineuse : { $most } ko au plus.
    .fix = Abrégez ses textes et joignez les longs sous forme de fichier.

## La liste et les formulaires

entry-new = Saisir une activité
entry-choose = De quel type d’activité s’agit-il ? Chaque type ne demande que ce qui le concerne ; les autres champs peuvent aussi être affichés.
entry-new-of = Nouvelle : { $kind }
entry-edit = Modifier
entry-kind = Type d’activité
entry-kind-change = Afficher les champs de ce type
entry-all = Afficher tous les champs
entry-few = N’afficher que les champs de ce type
entry-language = Titre et description dans une autre langue
entry-language-add = Ajouter cette langue
entry-add = Ajouter : { $line }
entry-take-out = Retirer : { $line }
entry-not-said = non précisé
entry-marker-not = non examiné
entry-organisation-id = Identifiant de l’organisation
entry-target-date = Échéance de la cible
entry-actual-date = Date de la valeur réelle
entry-enter = Inscrire au registre
entry-save = Enregistrer comme brouillon
entry-check = Vérifier

## Sections

entry-section-what = Quoi
entry-section-who = Qui
entry-section-when = Quand
entry-section-resources = Ce qui est apporté
entry-section-where = Où
entry-section-purpose = Dans quel but
entry-section-agreement = Demande et accord
entry-section-together = Travailler ensemble
entry-section-results = Résultats
entry-section-publishing = Publication

## Indications

entry-help-id = Votre propre identifiant ; il reste le même d’année en année. S’il est vide, il en est créé un.
entry-help-date = 2024-05-17, 2024-05 ou 2024
entry-help-code = Nom ou code
entry-help-find = Le code, ou des mots du nom : ce qui convient vous est proposé.
entry-help-words = Séparés par des points-virgules.
entry-help-markers = 0 signifie : examiné et non visé.

## Ce qui ne va pas et ce qui a été trouvé

entry-errors = { $count ->
        [one] { $count } point est à corriger avant d’inscrire l’activité au registre.
       *[other] { $count } points sont à corriger avant d’inscrire l’activité au registre.
    }
entry-advice = { $count ->
        [one] L’activité peut être inscrite au registre. { $count } point mérite attention.
       *[other] L’activité peut être inscrite au registre. { $count } points méritent attention.
    }
entry-nothing-found = Rien n’a été trouvé. L’activité peut être inscrite au registre.
entry-unknown = « { $text } » est inconnu.
    .fix = Écrivez le nom dans votre langue, ou le code.
entry-meant = « { $text } » n’est le nom exact de rien.
    .fix = Choisissez ce que vous vouliez dire, ou écrivez-le autrement.
entry-several = « { $text } » peut désigner plusieurs choses.
    .fix = Choisissez-en une, ou écrivez davantage du nom.
entry-bad-number = « { $text } » ne se lit pas comme un nombre.
    .fix = Écrivez des chiffres avec six décimales au plus, sans mots.
entry-bad-date = « { $text } » ne se lit pas comme une date.
    .fix = Écrivez 2024-05-17 ; ou 2024-05 ou 2024 si l’on n’en sait pas plus.
entry-no-such-day = Aucun calendrier n’a le jour « { $text } ».
    .fix = Vérifiez le jour et le mois.
entry-id-taken = Le registre a déjà une activité « { $text } » de cette organisation.
    .fix = Donnez-lui un autre identifiant, ou modifiez celle qui existe.
entry-which-result = Dites duquel des résultats relève cet indicateur.
entry-no-record = Le formulaire ne donne pas d’activité : { $text }
entry-no-form = Il n’y a pas de formulaire « { $id } ».
entry-bad-form = Le formulaire { $file } ne peut pas être utilisé : { $trouble }
    .fix = Corrigez le fichier parmi vos propres données, ou retirez-le.

## Brouillons, et deux à la fois

entry-drafts = Brouillons
entry-drafts-says = Ce qui a été commencé et n’est pas encore au registre. Ce n’est pas compté. Votre organisation le voit.
entry-drafts-none = Il n’y a pas de brouillon.
entry-draft-new = une nouvelle activité
entry-draft-changes = modifie
entry-draft-drop = Supprimer le brouillon
entry-draft-beside = { $name } a un brouillon de cette activité, enregistré le { $day }.
entry-has-drafts = Il en existe un brouillon
entry-untitled = Sans titre
entry-saved = Le brouillon est enregistré.
entry-saved-beside = Quelqu’un d’autre a entre-temps enregistré ou supprimé ce brouillon. Le vôtre est gardé à part.
entry-conflict = Quelqu’un d’autre a modifié cette activité depuis que vous avez commencé. Rien n’est perdu : ce que vous avez écrit est enregistré comme brouillon et figure ci-dessous par-dessus ce que le registre contient maintenant. Le tableau montre ce qui a été modifié. Relisez le formulaire puis inscrivez-le au registre, ou laissez l’autre version.
entry-conflict-both = Vous avez tous deux modifié : { $fields }. Le formulaire contient votre version.
entry-leave-theirs = Laisser l’autre version et voir l’activité
entry-moved = Quelqu’un d’autre a modifié cette activité depuis que vous avez ouvert sa page.
    .fix = Rouvrez la page et voyez ce qu’elle contient maintenant.
entry-no-draft = Ce brouillon n’existe pas, ou plus.
    .fix = La page des brouillons énumère ceux qui existent.

## Où en est une activité

entry-standing = Examen
entry-standing-unreviewed = non examinée
entry-standing-entered = en attente d’examen
entry-standing-accepted = acceptée
entry-standing-returned = renvoyée
entry-shared = Partagée
entry-shared-yes = partagée avec tous sur le nœud
entry-shared-no = vue par son organisation seulement
entry-share = Partager avec tous
entry-unshare = Ne plus partager
entry-accept = Accepter
entry-return = Renvoyer
entry-return-why = Pourquoi, et ce qu’il faut faire
entry-was-returned = renvoyée
entry-withdraw = Retirer
entry-withdraw-says = L’activité n’est plus comptée ni listée. Son historique reste, et l’acte peut être annulé.
entry-redact = Vider cette version
entry-redact-says = Le contenu de cette version est supprimé définitivement, par exemple pour des données personnelles ou un envoi erroné. La trace de son existence et son empreinte restent. Ceci ne peut pas être annulé.
entry-emptied = La version la plus récente de cette activité a été vidée. Le dernier contenu conservé est affiché ; il n’est pas compté.
entry-version-by = Saisie par { $name }
entry-by-machine = qui exploite le nœud
entry-by-gone = quelqu’un qui est parti
entry-moment = { $day }, { $time }

## Partager une liste

entry-share-title = Partager une liste
entry-share-list = Partager ces activités avec tous sur le nœud
entry-share-would = { $count ->
        [one] { $count } activité de cette liste peut être partagée par vous et ne l’est pas encore.
       *[other] { $count } activités de cette liste peuvent être partagées par vous et ne le sont pas encore.
    }
entry-share-more = Il y en a d’autres ; une étape en partage { $count } au plus.
entry-share-button = { $count ->
        [one] Partager { $count } activité
       *[other] Partager { $count } activités
    }
entry-share-done = { $count ->
        [one] { $count } activité est maintenant partagée.
       *[other] { $count } activités sont maintenant partagées.
    }
entry-share-again = Il y en a d’autres, que l’étape suivante partage.
entry-share-next = Partager les suivantes
entry-share-back = Retour à la liste

## Remarques

entry-remarks = Remarques
entry-remarks-none = Rien n’a encore été dit.
entry-remark = Une remarque sur cette activité
entry-remark-button = L’écrire
entry-bad-remark = Une remarque a au moins un mot et au plus { $most } caractères.
    .fix = Revenez et écrivez-la de nouveau.

## Fichiers joints

attach-files = Fichiers
attach-none-yet = Aucun fichier n’est joint.
attach-file = Joindre un fichier
attach-hint = Jusqu’à { $most } Mo. Votre organisation le voit.
attach-button = Joindre
attach-remove = Retirer
attach-none = Ce fichier n’existe pas, ou plus.
    .fix = La page de l’activité énumère ses fichiers.
attach-no-file = Aucun fichier n’a été choisi, ou il est vide.
    .fix = Revenez et choisissez un fichier.
attach-broken = Le fichier n’est pas arrivé en entier.
    .fix = Envoyez-le de nouveau.
attach-too-large = Un fichier a au plus { $most } Mo.
    .fix = Réduisez-le ou divisez-le.
attach-too-many = Une activité a au plus { $most } fichiers.
    .fix = Retirez-en un qui ne sert plus.
