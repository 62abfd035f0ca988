### Words of questionnaires and their answers.

finding-xlsform-no-survey = Le fichier n’a pas de feuille « survey » avec une colonne « type ».
    .title = Pas de questions
    .why = Les questions d’un formulaire sont dans cette feuille ; chaque ligne est une question d’un certain type.
    .fix = Appelez la feuille survey et ses premières colonnes type et name.

finding-xlsform-row-incomplete = Il n’y a rien dans la colonne « { $column } ».
    .title = Ligne incomplète
    .why = Sans cela, la ligne ne peut être posée, ou sa réponse ne se distingue pas des autres.
    .fix = Remplissez la colonne ou retirez la ligne.

finding-xlsform-type-unknown = « { $type } » n’est pas un type de question connu.
    .title = Type inconnu
    .why = Personne ne sait comment poser la question ; elle a été laissée de côté.
    .fix = Écrivez un type de XLSForm : text, integer, select_one avec une liste, etc.

finding-xlsform-outside = « { $what } » sort de ce qui est demandé ici.
    .title = Hors de ce qui est lu
    .why = XLSForm le connaît, mais il demande un appareil ou un autre fichier, ou n’a pas de sens ici. Le reste du formulaire fonctionne sans lui.
    .fix = Demandez-le en texte ou en choix si la réponse est nécessaire.

finding-xlsform-twice = « { $name } » figure ici et aussi dans { $other }.
    .title = Deux fois le même nom
    .why = Leurs réponses ne pourraient être distinguées.
    .fix = Donnez un autre nom à l’un d’eux.

finding-xlsform-name-form = « { $name } » ne peut être un nom.
    .title = Nom non valable
    .why = Les noms figurent dans des expressions : ils commencent par une lettre et n’ont pas d’espace.
    .fix = Employez des lettres, des chiffres et des traits de soulignement.

finding-xlsform-list-missing = Il n’y a pas de liste de choix « { $list } ».
    .title = Liste manquante
    .why = Une question sans ses choix ne peut recevoir de réponse.
    .fix = Ajoutez la liste à la feuille choices, ou corrigez son nom.

finding-xlsform-expression = L’expression de « { $column } » ne peut être lue à partir de « { $rest } » : { $expression }
    .title = Expression non comprise
    .why = Ce qui ne peut être lu n’est pas calculé, et la question serait posée autrement que prévu.
    .fix = Corrigez l’expression ; un texte y figure entre guillemets droits.

finding-xlsform-reference = « { $name } » dans « { $column } » n’est pas le nom d’une question et d’une seule.
    .title = Renvoi sans cible unique
    .why = On ne sait quelle réponse est visée.
    .fix = Corrigez le nom, ou donnez à chaque question un nom propre.

finding-xlsform-function-unknown = La fonction « { $function } » dans « { $column } » n’est pas connue.
    .title = Fonction inconnue
    .why = XLSForm ne la connaît pas ; l’expression n’a donc pas de valeur.
    .fix = Corrigez le nom de la fonction.

finding-xlsform-function-outside = La fonction « { $function } » dans « { $column } » n’est pas calculée ici.
    .title = Fonction hors de ce qui est calculé
    .why = Elle demande des nombres inexacts, le hasard, un fichier ou un appareil. Sa valeur reste vide.
    .fix = Exprimez-le par d’autres fonctions, ou calculez-le après la collecte.

finding-xlsform-function-arguments = La fonction « { $function } » dans « { $column } » prend un autre nombre de valeurs.
    .title = Nombre de valeurs incorrect
    .why = Sans les valeurs voulues, la fonction ne peut être calculée.
    .fix = Corrigez ce qui est entre parenthèses.

finding-xlsform-loop = Une boucle de calculs : { $names }
    .title = Boucle
    .why = Chacun attend l’autre, et aucun n’a de valeur.
    .fix = Calculez l’un d’eux sans les autres.

finding-xlsform-group-unmatched = « { $name } » commence sans fin, ou finit sans début.
    .title = Groupe non fermé
    .why = On ne sait quelles questions sont dans le groupe.
    .fix = Donnez à chaque begin un end du même genre.

finding-xlsform-too-deep = Des groupes s’emboîtent à plus de { $limit } niveaux.
    .title = Groupes trop imbriqués
    .why = La profondeur a une limite, afin qu’aucun fichier n’épuise la machine. Le reste a été laissé de côté.
    .fix = Réduisez l’imbrication.

finding-xlsform-label-missing = La question « { $name } » n’a pas de texte.
    .title = Question sans texte
    .why = Personne ne sait ce qui est demandé ; le nom est affiché.
    .fix = Écrivez la question dans la colonne label.

finding-xlsform-translation-missing = Textes manquants en « { $language } » : { $count }
    .title = Traduction manquante
    .why = Qui répond dans cette langue y verra une autre.
    .fix = Ajoutez les textes, ou retirez la langue.

finding-answer-beside = « { $question } » : réponses côte à côte, au nombre de { $count }.
    .title = Réponses côte à côte
    .why = Deux personnes l’ont changée en même temps. Elle ne compte pas tant que personne n’a choisi.
    .fix = Choisissez la bonne réponse.

finding-answer-choice = « { $question } » : « { $value } » n’est pas parmi les choix proposés.
    .title = Choix non proposé
    .why = Ce qui n’est pas dans la liste ne peut être compté avec le reste.
    .fix = Prenez un choix de la liste.

finding-answer-columns-unused = Colonnes qui ne relèvent d’aucune question, { $count } : { $columns }
    .title = Colonnes non utilisées
    .why = Leur contenu n’a pas été lu.
    .fix = Rien à faire si ce ne sont pas des questions.

finding-answer-constraint = « { $question } » : la réponse sort de ce que le formulaire permet. { $message }
    .title = Réponse non permise
    .why = La question a une condition qui n’est pas remplie.
    .fix = Corrigez la réponse.

finding-answer-kind = « { $question } » : « { $value } » n’est pas { $kind }.
    .title = Réponse d’un autre genre
    .why = On ne peut calculer avec.
    .fix = Écrivez la réponse comme la question le demande.

finding-answer-not-asked = « { $question } » a reçu une réponse sans être demandé.
    .title = Réponse sans question
    .why = D’après les autres réponses, la question ne se pose pas. La réponse est gardée et ne compte pas.
    .fix = Corrigez la réponse dont elle dépend, ou retirez celle-ci.

finding-answer-not-worked-out = « { $question } » : la colonne « { $column } » ne peut être calculée : { $reason }
    .title = Calcul sans résultat
    .why = L’expression a une fonction qui n’est pas calculée ici, ou un nombre trop grand pour être gardé.
    .fix = Corrigez l’expression dans le formulaire.

finding-answer-record = La ligne n’est pas l’enregistrement d’une réponse : { $why }
    .title = Enregistrement non lu
    .why = Chaque ligne est un enregistrement JSON avec le membre ayni-answer.
    .fix = Écrivez de nouveau le fichier avec ayni survey read.

finding-answer-required = « { $question } » n’a pas de réponse. { $message }
    .title = Réponse obligatoire manquante
    .why = Le formulaire exige cette réponse.
    .fix = Répondez à la question.

finding-answer-too-long = « { $question } » : la réponse a { $letters } lettres ; la limite est { $limit }.
    .title = Réponse trop longue
    .why = Ce qui est plus long est un document et non une réponse.
    .fix = Joignez-le comme preuve, et écrivez l’essentiel en réponse.
finding-answer-comment-too-long = « { $question } » : le commentaire a { $letters } lettres ; la limite est { $limit }.
    .title = Commentaire trop long
    .why = Ce qui est plus long est un document et non un commentaire.
    .fix = Joignez-le comme preuve, et écrivez l’essentiel en commentaire.
finding-answer-workbook-other = Ce classeur a été fait pour « { $respondent } » dans le cycle « { $round } ».
    .title = Le classeur d’une autre réponse
    .why = Les versions de deux réponses ne peuvent être réunies, et les réponses de l’un ne sont pas celles d’un autre.
    .fix = Portez-le là où il va, ou prenez le classeur de cette réponse.

finding-answer-turn-lost = La ligne relève de « { $parent } », qui n’est pas là.
    .title = Ligne sans parent
    .why = Les lignes des répétitions nomment la réponse dont elles font partie.
    .fix = Exportez de nouveau les deux tables ensemble.

finding-answer-unconfirmed = « { $question } » : une suggestion de { $source } que personne n’a confirmée.
    .title = Non confirmé
    .why = Une suggestion ne compte pas.
    .fix = Confirmez-la ou changez-la.

finding-answer-unknown = Le formulaire n’a pas de question « { $question } ».
    .title = Question inconnue
    .why = La réponse est gardée et ne compte pas.
    .fix = Voyez si la réponse relève d’un autre formulaire.

finding-answer-version = La réponse porte sur « { $other } », et « { $form } » est demandé.
    .title = Autre formulaire ou autre version
    .why = Les questions peuvent signifier autre chose.
    .fix = Renvoyez le classeur dans la version demandée, et reportez les réponses.

finding-answer-workbook = Le fichier n’est ni un classeur de réponses de ce programme, ni une exportation avec des questions du formulaire.
    .title = Pas de réponses
    .why = Aucune question du formulaire n’a été trouvée.
    .fix = Renvoyez le classeur tel quel, avec ses lignes et colonnes masquées.

answer-kind-integer = un nombre entier
answer-kind-decimal = un nombre
answer-kind-range = un nombre de l’intervalle
answer-kind-date = un jour
answer-kind-today = le jour même
answer-kind-time = une heure
answer-kind-datetime = un jour avec une heure
answer-kind-select-one = un seul choix
survey-sheet-answers = Réponses
survey-sheet-choices = Choix
survey-column-question = Question
survey-column-answer = Réponse
survey-column-help = Aide
survey-column-comment = Commentaire
survey-column-confirmed = La suggestion est-elle juste ?
survey-confirmed = Elle est juste
survey-help-date = Un jour tel que 2024-05-17
survey-help-many = Plusieurs choix possibles : un par ligne, ou séparés par des points-virgules.
survey-help-suggested = Suggéré d’après { $source }. Cela ne compte que si vous dites dans la dernière colonne que c’est juste, ou si vous écrivez une autre réponse.
cli-survey = Examiner des questionnaires, les écrire et lire les réponses
cli-survey-check = Chercher ce qui ne peut rester dans un formulaire XLSForm
cli-survey-check-examples =
    Exemples :
      ayni survey check form.xlsx
      ayni survey check strategy-governments
cli-survey-write = Écrire un formulaire en classeur XLSForm
cli-survey-write-examples =
    Exemple :
      ayni survey write strategy-governments -o form.xlsx
cli-survey-template = Écrire un classeur pour répondre à un formulaire, dans votre langue
cli-survey-template-examples =
    Exemples :
      ayni survey template strategy-governments -o answer.xlsx
      ayni --lang fr survey template form.xlsx --answers 2021.jsonl --respondent government-01 -o answer.xlsx
cli-survey-read = Lire des réponses dans des classeurs et des exportations d’ODK et de KoboToolbox, et les vérifier
cli-survey-read-examples =
    Exemples :
      ayni survey read strategy-governments answer.xlsx --round 2022 -o answers.jsonl
      ayni survey read form.xlsx export.zip -o answers.jsonl
cli-arg-survey = Le formulaire
cli-survey-template-arg-answers = Un fichier avec des réponses antérieures
cli-arg-respondent = De qui écrire les réponses antérieures dans le classeur
cli-arg-answer-files = Les fichiers de réponses
cli-arg-round = Le cycle dont relèvent les réponses
cli-survey-written = Écrit : { $path }
cli-survey-came = Réponses prises : { $taken } ; en attente de correction : { $waiting } ; dans { $path }
app-no-survey = Il n’y a pas de questionnaire « { $id } ».
    .fix = Indiquez un fichier, ou l’un de ceux du programme : strategy-governments, strategy-country-teams, strategy-entities, strategy-desk-review.

app-no-respondent = Le fichier n’a pas de réponse de « { $id } » à ce formulaire.
    .fix = Voyez les identifiants des répondants dans le fichier.
