### Le nœud sur le réseau : https, mandataires, premier démarrage.

cli-serve-arg-tls-certificate = Les certificats du nœud au format PEM, le sien en premier : il parle alors https lui-même. Un fichier renouvelé est pris en compte en une minute
cli-serve-arg-tls-key = La clé privée du certificat, au format PEM
cli-serve-arg-proxies = Adresse d’un serveur mandataire que l’on croit lorsqu’il indique pour qui il demande (X-Forwarded-For). À répéter, ou à séparer par des virgules
web-bad-certificate = Le certificat ou la clé dans { $path } est inutilisable : { $trouble }.
    .fix = Donnez la chaîne de certificats avec --tls-certificate et la clé privée correspondante avec --tls-key, deux fichiers PEM que ce programme peut lire.
web-not-started = Personne n’a encore pris ce nœud en charge.
    .fix = La personne qui l’exploite ouvre l’adresse affichée par la commande au démarrage et en devient le premier administrateur.
