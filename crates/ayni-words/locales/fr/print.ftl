### Textes qui entourent ceux d’un document : sur les pages, dans les figures et dans les classeurs.

## Pages

print-skip = Aller au contenu
print-contents = Sommaire
print-data = Les données de cette figure
print-category = Catégorie
print-missing = inconnu
print-missing-note = – signifie : inconnu. Cela ne signifie pas zéro.
print-table-name = Nom du tableau : { $name }
print-page = Page { $page } sur { $pages }

## Figures

print-in-millions = { $unit }, en millions
print-nearly-zero = presque 0
print-point = { $category } : { $value } ({ $unit })
print-point-of-series = { $category }, { $series } : { $value } ({ $unit })
print-missing-at = { $category } : inconnu

## Classeurs de tableaux

print-sheet-contents = Sommaire
print-column-table = Tableau
print-column-shows = Ce qu’il montre
print-column-rows = Lignes
print-back = Retour au sommaire
print-exact = { $heading } (exact, sous forme de texte)
print-exact-note = Un tableur conserve 15 chiffres d’un nombre. Lorsqu’un nombre en a davantage, la colonne voisine contient le nombre exact sous forme de texte.
print-empty-note = Une cellule vide signifie : inconnu. Cela ne signifie pas zéro.

## La copie annotée d’un fichier lu

marked-sheet-findings = Constatations
marked-title = Ce qui a été constaté dans { $file }
marked-none = Rien n’a été constaté.
marked-how = Les cellules dont parlent les constatations sont colorées, et chacune porte un commentaire. Corrigez-les dans votre propre fichier et renvoyez-le.
marked-column-number = N°
marked-column-severity = Gravité
marked-column-sheet = Feuille
marked-column-cell = Cellule
marked-column-field = Champ
marked-column-activity = Activité
marked-column-title = Ce qui ne va pas
marked-column-message = Dans le cas présent
marked-column-fix = Ce qu’il faut faire
marked-column-code = Code
marked-severity-error = Erreur : la ligne attend d’être corrigée
marked-severity-warning = Avertissement : la ligne est conservée
marked-severity-note = Remarque : conseil
marked-whole-file = fichier entier
marked-fix = Ce qu’il faut faire : { $fix }
marked-more = La feuille « { $sheet } » contient toutes les constatations sur cette cellule.
marked-comments-limit = { $count ->
        [one] Un classeur s’ouvre lentement lorsqu’il contient de très nombreux commentaires. Seule la première cellule colorée en porte un ; la liste ci-dessous contient toutes les constatations.
       *[other] Un classeur s’ouvre lentement lorsqu’il contient de très nombreux commentaires. Les { $count } premières cellules colorées en portent un ; la liste ci-dessous contient toutes les constatations.
    }
marked-split = « { $sheet } » se poursuit sur la feuille « { $part } », à partir de la ligne { $row } et de la colonne { $column } du fichier.
marked-cut = { $count ->
        [one] Plus de 32 767 lettres, donc coupée : une cellule.
       *[other] Plus de 32 767 lettres, donc coupées : { $count } cellules.
    }
marked-merges = Cellules fusionnées qui n’ont pas pu le rester : { $count }.

## What of a document goes to print

print-more = et { $count ->
        [one] une de plus
       *[other] { $count } de plus
    } dans measurement.xlsx
print-listed = Tableaux qui ne sont pas imprimés ici
print-listed-text = La page measurement.html et le classeur measurement.xlsx qui accompagnent ce rapport contiennent tous les tableaux en entier, sous ces noms.
print-notes-above = Autres notes : comme sous les tableaux ci-dessus.
