## Constatations sur les données de référence : les jeux de data/ et ceux qu’un pays ajoute.

finding-reference-set-invalid = La description de ce jeu est illisible : { $reason }
    .title = La description d’un jeu est défectueuse
    .why = Chaque jeu de données de référence dit d’où il vient ; les chiffres établis avec lui l’indiquent.
    .fix = Écrivez title, source, version, date, licence et note dans set.toml, chacun sous forme de texte entre guillemets droits.

finding-reference-row-unreadable = Cette ligne est illisible : { $reason }
    .title = Une ligne des données de référence est illisible
    .why = La ligne est laissée de côté ; son code n’est donc pas connu.
    .fix = Enregistrez le fichier au format CSV en UTF-8, avec des virgules entre les colonnes.

finding-reference-column-missing = La colonne « { $column } » manque.
    .title = Une colonne des données de référence manque
    .why = Sans cette colonne, le fichier ne peut pas être utilisé, et il est entièrement laissé de côté.
    .fix = Ajoutez la colonne à la première ligne, écrite exactement ainsi, et remplissez-la.

finding-reference-value-invalid = « { $value } » ne convient pas à la colonne « { $column } ».
    .title = Une valeur des données de référence ne convient pas à sa colonne
    .why = La ligne est laissée de côté. Un code ou un taux erroné fausserait les chiffres sans que personne le voie.
    .fix = Corrigez la valeur. Les années ont quatre chiffres, les taux sont des nombres positifs avec un point, les indicateurs sont « yes » ou vides.

finding-reference-code-unknown = « { $code } » ne figure pas dans la liste « { $list } ».
    .title = Les données de référence mentionnent un code inconnu
    .why = Ce que la ligne dit de ce code est laissé de côté ou sans utilité.
    .fix = Corrigez le code, ou ajoutez-le à la liste où il devrait figurer.

finding-reference-code-twice = « { $code } » figure plus d’une fois dans ce fichier.
    .title = Un code figure deux fois dans un fichier
    .why = La dernière ligne l’emporte, et la précédente est perdue.
    .fix = Ne gardez que l’une des lignes.
