### Profils de correspondance : comment une feuille étrangère devient des activités. Et la fiche Ayni.

## Cellules illisibles

finding-map-cell-error = « { $column } » contient l’erreur { $value } du tableur lui-même.
    .title = Erreur dans une formule
    .why = Le tableur n’a pas pu calculer la valeur, ou ne l’a pas conservée.
    .fix = Corrigez la formule ou écrivez la valeur elle-même, puis enregistrez de nouveau le fichier.

finding-map-value-unknown = « { $value } » dans « { $column } » n’est pas une valeur que contiennent le profil ou la liste de codes.
    .title = Valeur inconnue
    .why = Personne n’a dit ce que signifie cette valeur, et elle n’est pas devinée.
    .fix = Corrigez la cellule, ou ajoutez la valeur au tableau de cette colonne dans le profil.

finding-map-country-former = « { $value } » dans « { $column } » était autrefois le code du pays suivant : { $country }. Quel pays est visé ?
    .title = Ancien code de pays
    .why = Les codes changent, et un ancien code est souvent une erreur de saisie pour un autre pays : il n’est pas interprété d’office.
    .fix = Écrivez le code ou le nom actuel. Si le fichier emploie partout d’anciens codes, ajoutez-les aux valeurs de cette colonne dans le profil.

finding-map-country-unknown = « { $value } » dans « { $column } » n’est pas un pays connu.
    .title = Pays inconnu
    .why = Sans le pays, l’activité ne peut être comptée avec aucun partenaire.
    .fix = Corrigez le nom ou le code. S’il est exact, ajoutez-le aux valeurs de cette colonne dans le profil.

finding-map-sector-unknown = « { $value } » dans « { $column } » n’est pas un secteur connu.
    .title = Secteur inconnu
    .why = L’activité est comptée sans ce secteur.
    .fix = Corrigez le code ou le nom, ou indiquez dans le profil quel secteur il désigne.

finding-map-goal-unknown = « { $value } » dans « { $column } » n’est ni un objectif de développement durable ni une cible.
    .title = Objectif inconnu
    .why = L’activité est comptée sans cet objectif.
    .fix = Écrivez le numéro de l’objectif (3) ou de la cible (3.8).

finding-map-place-open = « { $value } » dans « { $column } » est une partie d’un pays, et l’on ne sait pas lequel.
    .title = Lieu sans son pays
    .why = Un lieu n’est conservé qu’avec son pays.
    .fix = Écrivez le pays devant le lieu, comme dans KEN:Nairobi.

finding-map-flag-unreadable = « { $value } » dans « { $column } » n’est ni oui ni non.
    .title = Ni oui ni non
    .why = La valeur est considérée comme non précisée.
    .fix = Écrivez oui ou non.

finding-map-number-unreadable = « { $value } » dans « { $column } » n’est pas un nombre.
    .title = Ce n’est pas un nombre
    .why = Un montant manquant n’est pas égal à zéro : la ligne attend que le montant soit connu.
    .fix = Écrivez le nombre seul. Laissez la cellule vide si aucun montant n’est connu.

finding-map-number-is-date = « { $value } » dans « { $column } » est une date là où il faudrait un nombre.
    .title = Date à la place d’un nombre
    .why = Il arrive que les tableurs transforment en dates des nombres tels que 1,5.
    .fix = Donnez à la cellule le format d’un nombre et écrivez de nouveau le nombre.

finding-map-number-ambiguous = « { $value } » dans « { $column } » peut signifier deux nombres différents.
    .title = Nombre à double sens
    .why = Un point ou une virgule devant trois chiffres sépare les milliers dans un pays et les décimales dans un autre.
    .fix = Indiquez dans le profil comment les nombres sont écrits, ou écrivez le nombre sans séparateur.

finding-map-number-other-style = « { $value } » dans « { $column } » n’est pas écrit comme les autres nombres de sa colonne.
    .title = Nombre écrit autrement
    .why = On ne devine pas quel signe précède les décimales.
    .fix = Écrivez le nombre comme les autres.

finding-map-number-too-large = « { $value } » dans « { $column } » est trop grand pour être un montant.
    .title = Nombre trop grand
    .why = Les montants ont au plus 32 chiffres avant les décimales.
    .fix = Corrigez le nombre.

finding-map-number-rounded = « { $value } » dans « { $column } » a plus de six décimales. Il a été arrondi.
    .title = Nombre arrondi
    .why = Les montants sont conservés en millionièmes, afin que les sommes soient exactes.
    .fix = Il n’y a rien à faire.

finding-map-date-unreadable = « { $value } » dans « { $column } » n’est pas une date.
    .title = Ce n’est pas une date
    .why = Sans sa date, l’activité peut n’être comptée dans aucune année, ou l’être dans une mauvaise.
    .fix = Écrivez la date dans l’ordre année, mois, jour : 2024-05-17. Une année ou un mois seuls sont aussi une date.

finding-map-date-impossible = « { $value } » dans « { $column } » est un jour qui n’existe dans aucun calendrier.
    .title = Date impossible
    .why = Sans sa date, l’activité peut n’être comptée dans aucune année, ou l’être dans une mauvaise.
    .fix = Corrigez la date.

finding-map-date-ambiguous = « { $value } » dans « { $column } » peut signifier deux dates différentes.
    .title = Date à double sens
    .why = Les uns écrivent d’abord le jour, les autres le mois.
    .fix = Indiquez dans le profil lequel vient en premier, ou écrivez la date sous la forme 2024-05-17.

finding-map-date-is-period = « { $value } » dans « { $column } » est un laps de temps entre deux dates là où il en faudrait une seule.
    .title = Période à la place d’une date
    .why = On ne devine pas laquelle des deux est visée.
    .fix = Écrivez une seule date, ou affectez la colonne à une période dans le profil.

finding-map-currency-unknown = « { $value } » dans « { $column } » n’est pas une monnaie connue.
    .title = Monnaie inconnue
    .why = Sans sa monnaie, un montant ne peut être ni converti ni additionné.
    .fix = Écrivez le code à trois lettres (ISO 4217), ou ajoutez la valeur au tableau de cette colonne dans le profil.

finding-map-currency-missing = Le montant { $value } dans « { $column } » n’a pas de monnaie.
    .title = Montant sans monnaie
    .why = Sans sa monnaie, un montant ne peut être ni converti ni additionné.
    .fix = Ajoutez la monnaie à la ligne, à l’en-tête de la colonne ou au profil.

finding-map-unit-missing = La quantité { $value } dans « { $column } » n’a pas d’unité.
    .title = Quantité sans unité
    .why = Les quantités ne s’additionnent qu’à l’intérieur d’une même unité.
    .fix = Ajoutez l’unité à la ligne ou au profil.

finding-map-lists-uneven = « { $column } » contient { $value }. La cellule qui lui correspond a un autre nombre d’entrées.
    .title = Listes de longueurs différentes
    .why = On ne sait pas quelle entrée correspond à quelle autre.
    .fix = Mettez dans les deux cellules le même nombre d’entrées, dans le même ordre.

## Lignes et identifiants

finding-map-id-missing = La ligne n’a rien qui distingue son activité des autres.
    .title = Ligne sans identifiant
    .why = Sans identifiant, une version ultérieure de la ligne ne peut pas être reconnue.
    .fix = Remplissez l’identifiant, ou au moins le partenaire et le titre.

finding-map-key-derived = { $count ->
        [one] { $count } activité n’est connue que par son partenaire, son titre et son début.
       *[other] { $count } activités ne sont connues que par leur partenaire, leur titre et leur début.
    }
    .title = Identifiants tirés d’autres champs
    .why = Aucune colonne ne contient d’identifiant. Si le partenaire, le titre ou le début change par la suite, l’activité est prise pour une nouvelle.
    .fix = Indiquez dans le profil la colonne de l’identifiant, ou les colonnes qui distinguent les activités.

finding-map-key-shared = Une autre ligne a les mêmes valeurs dans les colonnes qui distinguent les activités.
    .title = Lignes impossibles à distinguer
    .why = Seule la première d’entre elles est conservée. Les autres attendent.
    .fix = Supprimez la ligne si c’est une répétition. Sinon, indiquez davantage de colonnes sous « identity » dans le profil.

finding-map-rows-apart = Les lignes de l’activité « { $id } » sont séparées.
    .title = Lignes d’une activité séparées
    .why = Les lignes d’une activité sont lues ensemble. Celles qui se trouvent plus bas attendent.
    .fix = Triez la feuille par identifiant, ou donnez aux lignes suivantes un identifiant propre.

finding-map-rows-differ = Cette ligne dit de l’activité autre chose que sa première ligne.
    .title = Les lignes d’une activité diffèrent
    .why = Ce que dit la première ligne est conservé.
    .fix = Faites concorder les lignes, ou laissez la cellule vide sur toutes les lignes sauf la première.

finding-map-too-many-rows = Plus de { $limit } lignes ont le même identifiant.
    .title = Trop de lignes pour une activité
    .why = La colonne des identifiants contient probablement autre chose.
    .fix = Vérifiez dans le profil quelle colonne contient l’identifiant.

finding-map-payer-missing = La partie qui paie n’est pas parmi les parties de l’activité.
    .title = Payeur manquant
    .why = La ressource ne peut être comptée pour personne.
    .fix = Ajoutez la partie, ou corrigez qui paie.

finding-map-payer-ambiguous = L’activité a plusieurs parties dans le rôle de celle qui paie.
    .title = Payeur incertain
    .why = On ne sait pas laquelle d’entre elles a apporté la ressource.
    .fix = Indiquez la ligne de la partie dans la colonne du payeur.

finding-map-merged-amount = Le montant dans « { $column } » se trouve dans des cellules fusionnées sur { $rows } lignes.
    .title = Montant dans des cellules fusionnées
    .why = Il est compté une fois, avec la première des lignes.
    .fix = Écrivez sur chaque ligne sa propre part du montant.

finding-map-total-differs = La ligne des totaux indique { $stated } dans « { $column } ». Les lignes au-dessus totalisent { $sum }.
    .title = Le total diffère de ses lignes
    .why = Une ligne peut manquer, ou un montant être erroné. La ligne des totaux elle-même n’est pas comptée.
    .fix = Vérifiez les lignes au-dessus du total.

finding-map-totals-skipped = { $count ->
        [one] { $count } ligne est le total d’autres lignes et n’a pas été lue comme une activité.
       *[other] { $count } lignes sont les totaux d’autres lignes et n’ont pas été lues comme des activités.
    }
    .title = Lignes de totaux
    .why = Un total compté avec ses lignes serait compté deux fois.
    .fix = Il n’y a rien à faire.

finding-map-header-repeated = { $count ->
        [one] { $count } ligne répète les en-têtes.
       *[other] { $count } lignes répètent les en-têtes.
    }
    .title = En-têtes répétés
    .why = Les feuilles faites pour l’impression en ont sur chaque page. Elles n’ont pas été lues comme des activités.
    .fix = Il n’y a rien à faire.

finding-map-row-aside = La ligne n’a pas été lue comme une activité : { $text }
    .title = Note entre les lignes
    .why = Elle a une seule cellule, ou aucune que le profil lise.
    .fix = Si c’est une activité, remplissez ses autres colonnes.

finding-map-rows-aside = { $count ->
        [one] { $count } ligne n’a pas été lue comme une activité. C’est une note.
       *[other] { $count } lignes n’ont pas été lues comme des activités. Ce sont des notes.
    }
    .title = Notes entre les lignes
    .why = Elles ont une seule cellule, ou aucune que le profil lise.
    .fix = Si ce sont des activités, remplissez leurs autres colonnes.

finding-map-rows-filtered = { $count ->
        [one] Le profil laisse { $count } ligne de côté : { $why }
       *[other] Le profil laisse { $count } lignes de côté : { $why }
    }
    .title = Lignes laissées de côté par le profil
    .why = L’auteur du profil en a décidé ainsi, pour ce motif.
    .fix = Modifiez le profil si ces lignes doivent être lues.

## Feuilles et en-têtes

finding-map-sheet-ignored = { $rows ->
        [one] La feuille ({ $rows } ligne) est laissée de côté par le profil : { $why }
       *[other] La feuille ({ $rows } lignes) est laissée de côté par le profil : { $why }
    }
    .title = Feuille laissée de côté par le profil
    .why = L’auteur du profil en a décidé ainsi, pour ce motif.
    .fix = Modifiez le profil si cette feuille doit être lue.

finding-map-sheet-unmapped = { $rows ->
        [one] Le profil ne dit rien de cette feuille ({ $rows } ligne).
       *[other] Le profil ne dit rien de cette feuille ({ $rows } lignes).
    }
    .title = Feuille non lue
    .why = Elle peut contenir des activités.
    .fix = Ajoutez la feuille au profil : avec ses colonnes, ou sous « ignore » avec le motif.

finding-map-sheet-missing = Le fichier n’a pas de feuille pour cette partie du profil. { $sheets }
    .title = Feuille manquante
    .why = Le fichier a peut-être une autre forme que celle pour laquelle le profil a été écrit.
    .fix = Vérifiez que c’est le bon profil et qu’aucune feuille n’a été renommée.

finding-map-header-missing = Aucune ligne de la feuille n’est l’en-tête que décrit le profil. Il cherche : { $words }
    .title = En-tête introuvable
    .why = Sans l’en-tête, personne ne sait à quoi correspond chaque colonne.
    .fix = Vérifiez que c’est le bon profil. Si des en-têtes ont été renommés, inscrivez-y les nouveaux.

finding-map-header-unclear = L’en-tête « { $column } » contient un mot qui signifie mille dans une langue et un million dans une autre.
    .title = Unité d’une colonne incertaine
    .why = Les montants sont pris tels quels.
    .fix = Indiquez dans le profil par quoi ils sont multipliés.

finding-map-column-missing = La feuille n’a pas de colonne « { $column } », que lit le profil.
    .title = Colonne manquante
    .why = Les champs qui en sont tirés restent vides.
    .fix = Inscrivez dans le profil l’en-tête actuel de la colonne, ou marquez-la comme facultative.

finding-map-column-twice = Plusieurs colonnes ont l’en-tête « { $column } ». La première est lue.
    .title = En-tête utilisé deux fois
    .why = Il se peut qu’une autre colonne soit visée.
    .fix = Inscrivez « { $column }#1 » ou « { $column }#2 » dans le profil.

finding-map-columns-unused = { $count ->
        [one] { $count } colonne n’est pas lue : { $columns }
       *[other] { $count } colonnes ne sont pas lues : { $columns }
    }
    .title = Colonnes non lues
    .why = Ce qu’elles contiennent n’est pas conservé.
    .fix = Ajoutez-les au profil si elles importent, comme champs ou sous « extra ».

finding-map-profile-invalid =
    Le profil ne peut pas être utilisé . { $trouble }{ $column ->
        [0] {""}
       *[other] {" "}Signe { $column }.
    } ({ $detail })
    .title = Profil non valide
    .why = Rien n’est lu avec un profil qui n’est pas clair.
    .fix = Corrigez la ligne indiquée ici.

## La fiche Ayni

finding-record-not-json = Ligne { $line }, colonne { $column } : ceci n’est pas du JSON. { $detail }
    .title = Ce n’est pas du JSON
    .why = Une fiche est un objet JSON en UTF-8.
    .fix = Demandez à l’expéditeur de la renvoyer.

finding-record-no-version = Ceci n’est pas une fiche Ayni : elle n’indique pas sa version.
    .title = Ce n’est pas une fiche
    .why = Une fiche est un objet JSON dont le membre « ayni » contient la version.
    .fix = Vérifiez que c’est le bon fichier.

finding-record-version = La fiche est de la version { $found }. Ce programme lit les versions jusqu’à { $known }.
    .title = Fiche d’une version plus récente
    .why = Une version plus récente peut contenir ce que ce programme ne comprend pas.
    .fix = Installez une version plus récente du programme.

finding-record-shape = La fiche contient quelque chose que sa version n’admet pas : { $detail }
    .title = Fiche non valide
    .why = Elle ne peut pas être conservée sans perte.
    .fix = Demandez à l’expéditeur de la corriger. Le schéma se trouve dans docs/record-v1.schema.json.

## Proposer un profil : sur quoi repose une ligne, et pourquoi une colonne est laissée de côté

map-why-header = d’après l’en-tête
map-why-header-only = d’après l’en-tête seul : seulement { $percent } % des valeurs y ressemblent
map-why-values = d’après les valeurs seules : { $percent } % y ressemblent
map-why-both = d’après l’en-tête, et { $percent } % des valeurs y ressemblent
map-why-year = l’en-tête contient une année, et d’autres n’en diffèrent que par la leur
map-left-unknown = non reconnue
map-left-empty = aucune valeur
map-left-second = « { $column } » convient mieux
map-left-no-header = aucun en-tête n’a été reconnu

## Ce qui ne va pas dans un fichier TOML

toml-syntax = Ceci n’est pas écrit comme du TOML.
toml-unknown = Il n’y a pas de tel champ ici.
toml-missing = Un champ nécessaire manque.
toml-word = Ceci n’est aucun des mots admis ici.
toml-kind = Une valeur d’un autre type est attendue ici.
toml-twice = Ceci figure deux fois.
toml-value = Ce qui figure ici ne peut être utilisé.
