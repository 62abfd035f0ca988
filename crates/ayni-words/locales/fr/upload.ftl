### Files that people send to the node: sent, mapped, looked at, accepted.

## Sending

upload-send-title = Importer un fichier
upload-send-intro = Envoyez un classeur ou un fichier texte contenant des activités. Rien n’entre dans le registre avant que vous ayez vu ce qui y a été constaté et que vous l’ayez accepté.
upload-send = Envoyer le fichier
upload-file = Fichier
upload-limit = XLSX, XLS, ODS ou CSV, { $limit } Mo au plus.
upload-organisation = À qui appartient ce fichier ?
upload-organisation-hint = Seules les activités de cet organisme et de ses composantes en sont reprises.
upload-place-whole = Le nœud dans son ensemble : activités de tout organisme
upload-template = Un classeur à remplir
upload-template-text = Qui n’a pas encore de liste propre remplit ce classeur. Il n’a besoin d’aucune correspondance.
upload-template-xlsx = Classeur (XLSX)
upload-template-csv = En-tête d’un fichier texte (CSV)
upload-wrong = Ceci est à corriger

## Its state

upload-state-looking = En cours de reconnaissance
upload-state-mapping = Correspondance à relire
upload-state-checking = En cours de vérification
upload-state-checked = En attente d’acceptation
upload-state-accepting = En cours d’inscription au registre
upload-state-done = Inscrit au registre
upload-state-failed = N’a pas pu être lu
upload-state-abandoned = Abandonné
upload-waiting-files = Fichiers en attente
upload-sent = envoyé le { $day }
upload-sent-by = envoyé le { $day } par { $name }
upload-percent = { $percent } %
upload-looks = Cette page s’actualise d’elle-même toutes les quelques secondes.
upload-looks-not = Ne plus actualiser
upload-looks-again = Actualiser, et continuer à le faire
upload-known = Ces octets sont ceux d’un fichier qui attend déjà. Le voici ; le second n’a pas été conservé.
upload-before = Le même fichier est déjà dans le registre : { $import }.
upload-nothing-new = Le registre contient déjà tout cela. Rien n’a été modifié.
upload-again = Réessayer
upload-abandon = Abandonner ce fichier

## What was found

upload-summary = Ce que contient le fichier
upload-shape-own = C’est notre propre classeur.
upload-shape-known = Il est lu avec la correspondance enregistrée « { $name } ».
upload-shape-mapped = Il est lu avec une correspondance qui lui est propre.
upload-mend = Corriger la correspondance
upload-waiting = Lignes en attente : { $count }. Elles contiennent des erreurs et n’entrent pas dans le registre. Corrigez-les dans le classeur et renvoyez-le ; ce qui est bon reste.
upload-nothing-good = Il n’y a rien ici que le registre puisse reprendre. Corrigez le classeur ou la correspondance.
upload-findings = Constatations
upload-findings-all = Toutes les constatations sur ce fichier
upload-changes = Ce qui change dans des activités que le registre contient
upload-cell-bad = la cellule en cause
upload-cell-empty = vide
upload-marked = Faire une copie où les fautes sont marquées
upload-marked-working = La copie est en préparation.
upload-marked-ready = Télécharger la copie marquée
upload-copy-failed = Aucune copie marquée ne peut être faite de ce fichier.
upload-job-failed = Ceci s’est interrompu plusieurs fois ({ $code }).

## Accepting

upload-accept = Accepter les bonnes lignes ({ $count })
upload-accept-gone = Retirer ce qui a disparu
upload-gone = Ne figurent plus dans cette liste : { $count }. Qu’en faire ?
upload-gone-ask = Les retirer, mais me demander d’abord si c’est la plus grande partie de la liste
upload-gone-withdraw = Les retirer : voici toute la liste telle qu’elle est maintenant
upload-gone-keep = Les garder : le fichier n’en est qu’une partie
upload-gone-may-not = Seul un coordonnateur peut retirer des activités. Il peut aussi accepter ce fichier.
upload-gone-which = Lesquelles ?
upload-asks = La plus grande partie de la liste n’est pas dans ce fichier. Dites ce qu’il faut en faire.
upload-undo = Annuler cette importation
upload-undo-text = Les activités apportées par cette importation sont retirées, et celles qu’elle a modifiées retrouvent leur contenu d’avant. Ce qu’une importation ultérieure a modifié de nouveau est laissé tel quel. Rien n’est effacé.
upload-undo-button = Annuler l’importation

## The mapping

upload-mapping-title = Que signifient les colonnes ?
upload-proposed = Ce n’est pas notre propre classeur. Voici une proposition, établie d’après ses en-têtes et ses valeurs. Relisez chaque ligne.
upload-as-text = La même chose sous forme de texte, pour spécialistes
upload-as-lines = Ligne par ligne
upload-reporter = Organisme déclarant
upload-reporter-hint = Son identifiant, si aucune colonne ne le dit.
upload-language = Langue des textes
upload-list = Nom de la liste
upload-list-hint = Les fichiers d’une même liste se suivent : ce qu’un fichier antérieur contenait et qui manque dans un fichier ultérieur a disparu.
upload-sheet = Feuille
upload-no-header = La ligne des en-têtes n’a pas été trouvée. Indiquez-la ci-dessous ; voici les premières lignes.
upload-columns = Colonnes
upload-sure = sûr à { $percent } % : { $why }
upload-also = aussi : { $uses }
upload-meanings = Ce que signifient les valeurs
upload-meanings-text = Une valeur sans signification est laissée de côté.
upload-unknown = Valeurs qui n’ont pas été comprises
upload-unknown-text = Dites ce qu’elles signifient : un pays par son nom ou son code de trois lettres, une monnaie par son code. Un tiret ne signifie rien.
upload-fixed = Ce qui vaut pour chaque ligne
upload-fixed-text = Seulement là où aucune colonne ne le dit.
upload-currency-hint = Trois lettres, comme USD, si ni une colonne ni un en-tête ne le dit.
upload-shape = Comment la feuille est écrite
upload-auto = selon les valeurs
upload-numbers = Nombres
upload-dates = Dates
upload-dates-day = jour d’abord : 31/12/2024
upload-dates-month = mois d’abord : 12/31/2024
upload-header = Ligne des en-têtes
upload-header-hint = Vide : elle est trouvée par ses mots.
upload-header-found = Trouvée à la ligne { $row }.
upload-names = Noms des feuilles
upload-names-hint = Séparés par des points-virgules ; * remplace tout texte, comme dans « Projets * ».
upload-many-rows = Plusieurs lignes de même identifiant sont une seule activité
upload-identity = Colonnes qui distinguent les activités
upload-identity-hint = Seulement si aucune colonne n’est l’identifiant ; séparées par des points-virgules.
upload-leave-out = Laisser cette feuille de côté
upload-unread = Feuilles qui ne sont pas lues
upload-unread-text = Pour en lire une, indiquez la ligne de ses en-têtes.
upload-unread-header = Ligne de ses en-têtes
upload-check = Vérifier le fichier
upload-keep = Enregistrer et continuer ici
upload-use-none = – non utilisée –
upload-use-beside = – gardée à côté des champs –
upload-use-text = comme le dit le texte de la correspondance
upload-use-year = Année
upload-use-period = Période (deux dates)
upload-use-both = Partenaires qui fournissent et reçoivent à la fois
upload-use-gender = Marqueur de genre
upload-use-amount = Argent (base dans une autre colonne)
upload-use-amount-pledged = Argent annoncé
upload-use-amount-budgeted = Argent budgétisé
upload-use-amount-committed = Argent engagé
upload-use-amount-disbursed = Argent décaissé
upload-use-days = Nombre de jours
upload-use-hours = Nombre d’heures
upload-use-persons = Nombre de personnes
upload-text-title = La correspondance sous forme de texte
upload-text-intro = Un profil de correspondance en TOML. Les commentaires y sont conservés ; ils disparaissent quand la correspondance est corrigée ligne par ligne.
upload-text = Profil
upload-profile-wrong = Ce n’est pas une correspondance. { $trouble } ({ $detail })
upload-profile-wrong-at = Ligne { $line }, signe { $column } : { $trouble } ({ $detail })

## Saved mappings

upload-save = Enregistrer la correspondance pour le prochain fichier de ce genre
upload-save-name = Nom
upload-save-hint = Le prochain fichier qui a ces colonnes est alors reconnu de lui-même.
upload-save-button = Enregistrer la correspondance
upload-saved = La correspondance est enregistrée sous « { $name } ».
upload-mappings = Correspondances enregistrées
upload-mappings-text = Un fichier dont les feuilles ont les colonnes de l’une d’elles est lu avec celle-ci.
upload-mappings-none = Aucune correspondance n’est encore enregistrée. On en enregistre une à la page d’un fichier vérifié.
upload-forget = Oublier cette correspondance

## What is refused

upload-none = Il n’y a pas ici de fichier { $upload }.
    .fix = La page des importations énumère les fichiers en attente.
upload-moved = Ceci a été modifié entre-temps, par vous dans une autre fenêtre ou par quelqu’un d’autre.
    .fix = Rouvrez la page du fichier et voyez où il en est.
upload-cleared = Les octets de ce fichier ne sont plus conservés.
    .fix = Envoyez le fichier de nouveau.
upload-too-large = Le fichier dépasse { $limit } Mo, le maximum que ce nœud accepte.
    .fix = Enlevez les images et les feuilles inutiles, ou divisez la liste en plusieurs parties. Qui exploite le nœud peut relever AYNI_UPLOAD_LIMIT.
upload-empty = Le fichier est vide.
    .fix = Vérifiez qu’il a bien été enregistré, et choisissez-le de nouveau.
upload-no-file = Aucun fichier n’a été choisi.
    .fix = Choisissez-en un et envoyez-le.
upload-no-form = Ce n’est pas un formulaire avec un fichier.
    .fix = Ouvrez la page et envoyez le fichier à partir de là.
upload-broken = Le fichier n’est pas arrivé jusqu’à la fin.
    .fix = Envoyez-le de nouveau. Sur une liaison faible, un fichier sans images passe plus vite.
upload-many = Le nombre maximal de fichiers de cet organisme est déjà conservé : { $most }.
    .fix = Ceux qui sont terminés partent après une semaine. Abandonnez ce dont personne n’a besoin.
upload-profile-long = La correspondance dépasse { $most } ko.
    .fix = Abrégez-la.
upload-bad-name = Un nom compte de une à { $most } lettres.
    .fix = Donnez un autre nom à la correspondance.
upload-many-mappings = Cet organisme a déjà { $most } correspondances.
    .fix = Oubliez-en une qui ne sert plus.
upload-no-mapping = Il n’y a pas de correspondance « { $name } ».
    .fix = La page des correspondances enregistrées énumère celles qui existent.
upload-no-copy = Il n’y a pas de copie marquée de ce fichier.
    .fix = Demandez-en une à la page du fichier.

finding-reporter-foreign = L’activité est de { $reporter }, et ce fichier ne peut parler que pour l’organisme auquel il appartient.
    .title = Activité d’un autre organisme
    .why = Chaque organisme répond de ses propres activités et de celles de ses composantes. Personne ne modifie celles d’autrui.
    .fix = Corrigez l’organisme déclarant, ou faites importer cette ligne par l’autre organisme ou par le coordonnateur.
