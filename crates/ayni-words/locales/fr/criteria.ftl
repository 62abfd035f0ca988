app-no-criteria = Il n’y a pas d’ensemble de critères « { $id } ».
    .fix = Nommez un ensemble fourni avec le programme (nest, gpedc) ou un fichier qui finit par .toml.

criteria-sets = Ensembles de critères
criteria-column-count = Critères
criteria-scale = Échelle de notation
criteria-column-rating = Note
criteria-column-value = Valeur
criteria-averaged = L’ensemble dit ce que vaut chaque note : une moyenne est donc calculée.
criteria-counted = Les notes sont comptées, jamais moyennées.
criteria-column-criterion = Critère
criteria-column-question = Question

cli-criteria = Consulter, vérifier et créer des ensembles de critères d’évaluation
cli-criteria-show = Montrer un ensemble : ce qui en est sûr, son échelle et ses critères ; sans nom, la liste des ensembles
cli-criteria-show-examples =
    Exemples :
      ayni criteria show
      ayni criteria show nest
cli-criteria-check = Chercher ce qui manque ou ne peut tenir
cli-criteria-check-examples =
    Exemple :
      ayni criteria check xaa.toml
cli-criteria-new = Écrire une copie d’un ensemble sous un autre nom, avec ses commentaires
cli-criteria-new-examples =
    Exemple :
      ayni criteria new xaa --from nest -o data/criteria/xaa.toml
cli-arg-criteria = L’ensemble de critères
cli-arg-source-criteria = L’ensemble à copier ; nest si aucun n’est nommé
