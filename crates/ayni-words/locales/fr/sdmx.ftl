### Ce que les lecteurs de SDMX ont constaté, et le contrôle des données par rapport à leur structure.

## Messages

finding-sdmx-format-unknown = Le fichier n’est pas un message SDMX.
    .title = Pas un message SDMX
    .why = SDMX-ML commence par un élément des espaces de noms SDMX, SDMX-CSV par la colonne DATAFLOW ou STRUCTURE.
    .fix = Vérifiez s’il s’agit du bon fichier, ou demandez à l’expéditeur du SDMX-ML 2.1 ou 3.0 ou du SDMX-CSV.

finding-sdmx-kind-not-read = Le message est du type « { $kind } », qui n’est pas lu.
    .title = Type de message non lu
    .why = Les structures et les données de SDMX-ML 2.1 et 3.0 et SDMX-CSV sont lues ; les versions antérieures, les métadonnées, les requêtes et les messages de registre ne le sont pas.
    .fix = Demandez à l’expéditeur l’un de ces formats.

finding-sdmx-cut-short = Le message s’arrête avant d’être complet.
    .title = Message tronqué
    .why = Un élément ouvert n’est pas fermé, comme lorsqu’un transfert s’interrompt. Ce qui précède a été lu.
    .fix = Demandez à l’expéditeur de renvoyer le fichier.

finding-sdmx-syntax = À partir d’ici, le message n’est pas bien formé : { $detail }.
    .title = Message mal formé
    .why = Un XML qui enfreint ses propres règles ne peut être lu plus avant. Ce qui précède a été lu.
    .fix = Corrigez le fichier à cette ligne, ou demandez à l’expéditeur de le produire à nouveau.

finding-sdmx-entity = Le message déclare ou utilise « { $name } », qui a été laissé de côté.
    .title = Entité dans le message
    .why = Une entité déclarée peut ouvrir d’autres fichiers ou croître sans fin. SDMX n’en a pas besoin, et aucune n’est suivie.
    .fix = Écrivez le texte lui-même à la place de l’entité.

finding-sdmx-encoding = Certains octets ne sont pas des caractères { $encoding }. Ils ont été remplacés par « � ».
    .title = Encodage incorrect
    .why = Le fichier a été enregistré dans un autre encodage que celui qu’il annonce ou que SDMX demande (UTF-8).
    .fix = Enregistrez le fichier en UTF-8.

finding-sdmx-element-skipped = « { $element } » a été laissé de côté.
    .title = Partie du message laissée de côté
    .why = Les agences, les listes de codes, les schémas de concepts, les structures de données, les flux et les données sont lus. Les autres parties de SDMX ne sont pas utilisées ici.
    .fix = Il n’y a rien à faire si vous n’en avez pas besoin.

finding-sdmx-footer = L’expéditeur signale ({ $code }) : { $text }
    .title = Remarque de l’expéditeur
    .why = Un service ajoute une telle remarque lorsqu’il a envoyé moins que demandé ou pour toute autre information.
    .fix = Lisez-la et renouvelez la demande s’il manque quelque chose.

finding-sdmx-limit = Le message compte plus de { $limit } observations. Le reste n’a pas été lu.
    .title = Trop d’observations
    .why = La lecture a une limite, pour qu’aucun fichier n’épuise la machine.
    .fix = Divisez le fichier.

finding-sdmx-csv-heading = La première ligne commence par « { $name } », ou il lui manque une colonne requise par SDMX-CSV.
    .title = En-tête SDMX-CSV non compris
    .why = La première colonne est DATAFLOW (1.0), ou STRUCTURE suivie de STRUCTURE_ID (2.0).
    .fix = Corrigez la première ligne.

finding-sdmx-csv-cells = Cellules de la ligne : { $cells } ; de la première ligne : { $expected }. La ligne a été laissée de côté.
    .title = Ligne au nombre de cellules différent
    .why = On ne peut savoir quelle valeur appartient à quelle colonne.
    .fix = Cherchez un séparateur manquant ou en trop, et mettez entre guillemets le texte qui contient des séparateurs.

finding-sdmx-unplaced = « { $value } » n’indique pas à quoi se rattachent les données ou le flux, ni ce qu’il faut en faire.
    .title = Rattachement inconnu
    .why = Un jeu de données nomme son flux ou sa structure sous la forme AGENCE:ID(VERSION), et une ligne de SDMX-CSV 2 une action (I, A, M, R, D).
    .fix = Corrigez le nom ou l’action.

finding-sdmx-decimal-comma = Les nombres de « { $column } » ont une virgule décimale. Ils ont été lus avec un point.
    .title = Virgule décimale
    .why = SDMX écrit les nombres avec un point ; les fichiers destinés aux lecteurs de certains pays ont une virgule.
    .fix = Il n’y a rien à faire.

## Structures

finding-sdmx-id-missing = « { $element } » n’a pas d’identifiant.
    .title = Identifiant manquant
    .why = Sans identifiant (et sans agence pour un artefact), rien ne peut y renvoyer. L’élément a été laissé de côté.
    .fix = Demandez à l’expéditeur de l’ajouter.

finding-sdmx-id-repeated = « { $id } » figure plus d’une fois dans { $artefact }.
    .title = Identifiant répété
    .why = Un identifiant désigne une seule chose.
    .fix = Supprimez l’un d’eux ou donnez-lui un autre identifiant.

finding-sdmx-reference-missing = « { $of } » renvoie à « { $reference } », qui est absent.
    .title = Référence manquante
    .why = Ce qu’une structure nomme doit se trouver dans le même message ou être déjà connu ; sans sa liste de codes, les valeurs ne peuvent être contrôlées.
    .fix = Ajoutez-le, ou demandez à l’expéditeur la structure avec tout ce à quoi elle renvoie.

## Données

finding-sdmx-column-unknown = La structure { $structure } ne connaît pas « { $component } ».
    .title = Colonne inconnue
    .why = Seul SDMX-CSV admet des colonnes propres à l’expéditeur. Elle est conservée sans être utilisée.
    .fix = Corrigez le nom s’il doit désigner un composant.

finding-sdmx-value-missing = « { $component } » n’a pas de valeur.
    .title = Valeur manquante
    .why = Une dimension et un attribut obligatoire exigent une valeur pour chaque observation.
    .fix = Ajoutez la valeur.

finding-sdmx-code-unknown = « { $value } » dans « { $component } » ne figure pas dans la liste { $list }.
    .title = Code inconnu
    .why = Seuls les codes de la liste sont compris de tous ceux qui la partagent.
    .fix = Corrigez le code, ou utilisez la version de la liste qui le contient.

finding-sdmx-value-form = « { $value } » dans « { $component } » n’est pas du type { $form }.
    .title = Forme de valeur incorrecte
    .why = La structure fixe la forme des valeurs : un nombre avec un point, une période telle que 2024, 2024-Q1 ou 2024-11.
    .fix = Corrigez la valeur.

finding-sdmx-text-long = Le texte de « { $component } » compte { $length } caractères ; la structure en admet { $limit }.
    .title = Texte trop long
    .why = Un destinataire peut le tronquer ou le refuser.
    .fix = Raccourcissez le texte.

finding-sdmx-observation-repeated = L’observation { $key } figure déjà à la ligne { $line }.
    .title = Observation répétée
    .why = Il y a une observation par combinaison de dimensions.
    .fix = Supprimez l’une d’elles ou corrigez une dimension.

finding-sdmx-attribute-varies = « { $component } » vaut ici « { $value } » et « { $other } » à la ligne { $line }.
    .title = Attribut variable
    .why = La structure le fixe une fois pour la série, le groupe ou tout le jeu de données ; il doit donc être le même.
    .fix = Corrigez l’une des valeurs.

finding-sdmx-more = Autres constats « { $code } » : { $count }.
    .title = Autres constats du même type
    .why = Pour que la liste reste lisible, seuls les premiers sont conservés.
    .fix = Corrigez ceux qui sont listés et relisez le fichier.
