### La base de données derrière le registre.

database-away = La base de données ne répond pas : { $trouble }
    .fix = Rien n’est perdu. Vérifiez que son serveur fonctionne et qu’il est joignable, puis recommencez.
database-not-allowed = La base de données ne l’autorise pas : { $trouble }
    .fix = Vérifiez l’utilisateur, le mot de passe et le nom de la base, ainsi que les droits de cet utilisateur.
database-bad-address = L’adresse de la base de données est incompréhensible : { $trouble }
    .fix = Écrivez-la sous la forme postgres://user@host/database. Donnez de préférence le mot de passe dans PGPASSWORD ou dans un fichier .pgpass.
