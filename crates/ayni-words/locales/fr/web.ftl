### Les pages du nœud.

## Autour de chaque page

web-language = Langue
web-menu = Menu
form-more = Autres réglages, au besoin
web-overview = Vue d’ensemble
web-activities = Activités
web-measurements = Mesures
web-imports = Importations
web-method = Comment les chiffres sont établis
web-foot = Ayni est un logiciel libre pour la coopération Sud-Sud et triangulaire. Ce registre appartient à ceux qui le tiennent ; rien n’en sort sans qu’ils le demandent.

## La vue d’ensemble

web-as-of = Au { $date }
web-overview-intro = Ce que le pays apporte et reçoit en coopération Sud-Sud et triangulaire. Chaque chiffre mène aux activités dont il est tiré.
web-measured-before = Le registre a changé depuis cette mesure.
web-nothing-measured = Rien n’a encore été mesuré.
    .fix = Mesurez le registre avec « ayni measure --year 2024 --keep ». Les pages montrent ce qui est conservé ; elles ne mesurent jamais elles-mêmes.
web-measurement-whole = La mesure entière, avec tous les tableaux
web-activities-latest = Dernières activités
web-imports-latest = Dernières importations
web-imports-all = Toutes les importations
web-register-empty = Le registre est vide. Importez un classeur avec « ayni import », ou remplissez un exemple avec « ayni demo ».

## La liste des activités

web-search = Chercher dans les titres, descriptions, organisations et identifiants
web-find = Chercher
web-narrow = Restreindre la liste
web-any = indifférent
web-order = Ordre
web-order-latest = les plus récentes d’abord
web-order-earliest = les plus anciennes d’abord
web-order-title = par titre
web-narrowed = { $facet } : { $value }
web-narrowed-to = La liste est restreinte à
web-without = Retirer :
web-all = Tout montrer
web-value-count = { $value } ({ $count })
web-activities-found = { $count ->
        [one] { $count } activité
       *[other] { $count } activités
    }
web-activities-more = Plus de { $count } activités
web-activities-none = Aucune activité ne répond à cela.
web-list-all = Toutes celles-ci, dans la liste
web-pages = Pages
web-first = Première page
web-next = Page suivante
web-to = pour
web-more = { $count } de plus
web-from-to = { $start } – { $end }
web-from = à partir de { $start }
web-until = jusqu’à { $end }

## Une activité

web-history = Historique
web-version = Version { $number }, { $day }
web-version-withdrawn = Version { $number }, { $day } : retirée
web-withdrawn = Cette activité n’est plus comptée : sa source ne l’a plus, ou son importation a été annulée. Le dernier contenu est montré.
web-changes = Ce que la version { $number } a changé
web-before = Avant
web-after = Après
web-origins = Où se trouvait chaque valeur
web-origins-show = D’où vient chaque valeur ?
web-extra = Autres colonnes de la source
web-country = Pays
web-organisation = Organisation
web-kind = Type
web-party = Partie
web-title = Titre
web-reference = Référence
web-date = Date
web-what = Objet
web-period = Période
web-money = Argent
web-value = Valeur d’un bien ou service
web-share = Part, pour cent
web-score = Score
web-quantity = { $amount } { $unit }

## Les chiffres et ce qui les fonde

web-figures = Chiffres
web-usd = Dollars des États-Unis, courants
web-behind = Ce qui fonde ce chiffre
web-behind-count = { $count ->
        [one] Une ligne le fonde.
       *[other] { $count } lignes le fondent.
    }
web-behind-shown = Les { $shown } premières sont montrées ; toutes sont dans les fichiers de la mesure.
web-resource = Ressource
web-place-in-file = Place dans le fichier
web-rates = Taux ou prix utilisé

## Mesures

web-measurement-of = { $country }, { $years }
web-measurement-by = { $country }, { $years } : estimation de { $author }
web-measurements-none = Aucune mesure n’est encore conservée. « ayni measure --year 2024 --keep » en fait une.
web-measure = Mesurer
web-measure-years = Années à mesurer
web-measure-hint = 2024, ou 2020-2024. Une mesure des mêmes années prend la place de la précédente.
web-measuring = Une mesure est en cours. Cette page la montrera quand elle sera faite.
web-measuring-failed = La dernière mesure demandée n’a pas été faite ({ $code }).
web-bad-years = « { $years } » n’est ni une année ni un intervalle d’années.
    .fix = Écrivez 2024, ou 2020-2024.
web-files = Fichiers à télécharger
web-files-text = La page, le classeur et le rapport, et chaque tableau et ligne de base comme données. Le manifeste donne leurs empreintes.
web-files-data = Tous les tableaux et lignes de base sous forme de données : { $count ->
        [one] { $count } fichier
       *[other] { $count } fichiers
    }
web-kilobytes = { $size } ko

## Importations et constats

web-import = Importation { $number }
web-import-undone = annulée
web-import-undoes = annule l’importation { $number }
web-imports-none = Rien n’a encore été importé.
web-count-new = nouvelles
web-count-changed = changées
web-count-same = inchangées
web-count-returned = revenues
web-count-gone = disparues
web-count-waiting = en attente
web-count-findings = constats
web-findings-all = Tous les constats de cette importation
web-findings-of-kind = Tous les constats de ce type

## Quand une page ne peut être montrée

web-error-not-found = Cette page n’existe pas
web-error-request = Cela ne peut se faire ainsi
web-error-busy = Le nœud est occupé
web-error-fault = Une erreur s’est produite dans le programme
web-no-country = Il n’y a pas de pays « { $code } » dans les données de référence.
    .fix = Les pays se nomment par le code à trois lettres de l’ISO 3166, tel KEN.
web-no-goal = Il n’y a pas d’objectif « { $number } ».
    .fix = Les objectifs de développement durable sont numérotés de 1 à 17.
web-no-reporter = Aucune activité de « { $id } » n’est dans le registre.
    .fix = Cherchez l’organisation dans la liste des activités.
web-no-measurement = Aucune mesure « { $name } » n’est conservée.
    .fix = La page des mesures énumère celles qui le sont.
web-no-part = La mesure n’a pas de partie « { $part } ».
    .fix = Son sommaire énumère les parties qu’elle a.
web-no-file = La mesure n’a pas de fichier « { $file } ».
    .fix = Sa page énumère les fichiers qu’elle a.
web-no-figure = Le tableau { $table } n’a pas de ligne { $key }.
    .fix = Suivez un chiffre depuis la page de la mesure.
web-no-address = Le nœud ne peut écouter à { $address } : { $trouble }.
    .fix = Nommez une autre adresse avec --listen, ou arrêtez le programme qui tient celle-ci.

## Au terminal

web-serving = Ouvrez { $address } dans un navigateur. Ctrl-C arrête le nœud.
cli-serve = Servir le registre en pages dans un navigateur, en sept langues
cli-serve-examples =
    Exemples :
      ayni serve                                  à http://127.0.0.1:8080/
      ayni serve --listen 0.0.0.0:80              pour d’autres sur le réseau, qui se connectent
cli-arg-listen = Adresse et port où écouter
cli-arg-keep = Conserver la mesure à côté du registre, où les pages du nœud la montrent
cli-demo = Remplir un registre vide d’un pays inventé, pour regarder
cli-demo-examples =
    Exemples :
      ayni --node demo.db demo
      ayni --node demo.db serve
cli-demo-done = { $count ->
        [one] Un fichier a été importé dans { $path } et mesuré. Regardez-le avec « ayni serve ».
       *[other] { $count } fichiers ont été importés dans { $path } et mesurés. Regardez-les avec « ayni serve ».
    }

## Se connecter

web-sign-in = Se connecter
web-sign-out = Se déconnecter
web-email = Adresse électronique
web-password = Mot de passe
web-password-new = Nouveau mot de passe
web-password-hint = Une phrase que personne ne devine convient le mieux.
web-your-name = Votre nom
web-second = Deuxième étape
web-second-intro = Donnez le code que montre votre application, ou l’un de vos codes de secours.
web-code = Code
web-sign-in-again = Recommencer
web-accept = Bienvenue
web-accept-intro = Choisissez un mot de passe, et vous y êtes.
web-accept-button = Accepter l’invitation
web-forgotten = Mot de passe oublié
web-forgotten-intro = Nous envoyons un lien vers un nouveau mot de passe si l’adresse est connue ici.
web-forgotten-sent = Si l’adresse est connue ici, une lettre est en route.
web-send = Envoyer
web-reset = Choisir un nouveau mot de passe
web-start = Un nouveau nœud
web-start-intro = Dites à qui est ce registre et qui s’en occupe. Dès lors, chacun se connecte.
web-start-office = Nom du service
web-start-button = Créer le nœud
web-error-sign-in = Connectez-vous d’abord
web-error-forbidden = Vous ne pouvez pas faire cela
web-serving-start = Personne ne travaille encore sur ce nœud. Faites-le vôtre à { $address }
cli-serve-arg-secure = On atteint le nœud par https, à travers un mandataire : les témoins ne sont envoyés qu’ainsi
web-form-foreign = Ce formulaire n’a pas été envoyé d’une page de ce nœud, ou cette page est trop ancienne.
    .fix = Rouvrez la page et envoyez le formulaire de là.
web-start-key = La clé de cette adresse n’est pas celle du nœud.
    .fix = Ouvrez l’adresse que le nœud a affichée à son démarrage.
