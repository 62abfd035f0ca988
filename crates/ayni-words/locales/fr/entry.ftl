### Activités saisies sur les pages : formulaires, brouillons, revue, pièces jointes.

enter-too-many = Au plus { $most } activités peuvent être envoyées à la fois.
    .fix = Envoyez-les en plusieurs parties.
enter-too-large = L’activité est trop volumineuse : { $most } ko au plus.
    .fix = Abrégez ses textes et joignez les longs sous forme de fichier.
