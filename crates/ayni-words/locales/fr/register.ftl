finding-query-unjoined = Ligne { $line }, colonne { $column } : des valeurs d’indicateurs sont additionnées, mais la requête ne nomme pas joining, kind et l’indicateur.
    .title = Valeurs d’indicateurs additionnées à l’aveugle
    .why = Les cibles et les valeurs atteintes, des indicateurs dissemblables, des taux ou des notes ne doivent jamais être additionnés entre eux ; chaque indicateur dit comment ses valeurs se regroupent.
    .fix = Choisissez joining et kind avec WHERE (joining = 'sum' AND kind = 'actual'), et groupez par unit ou par le code de l’indicateur (code).
