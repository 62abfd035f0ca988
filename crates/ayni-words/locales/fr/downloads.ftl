### Ce que l’on peut emporter des pages d’un nœud.

downloads = Téléchargements
downloads-template = Un classeur à remplir
downloads-template-text = Pour un ministère qui envoie un fichier : une ligne par activité ou par ressource, avec une aide dans chaque colonne.
downloads-measurements-text = Chaque mesure propose sur sa propre page ses tableaux, figures, classeur et rapport à télécharger.
downloads-tables = Tables du registre
downloads-tables-text = Chaque activité dans sa version la plus récente, une table par type de ligne, comme les écrit « ayni export ». Un grand registre demande un moment.
downloads-tables-may-not = Les tables du registre entier sont réservées aux personnes qui le coordonnent ou travaillent à ses statistiques. Ce que vous voyez vous-même figure dans la liste des activités.
