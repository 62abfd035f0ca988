### Requêtes que le nœud envoie lui-même à d’autres machines.

outbound-bad-address = Le nœud ne peut pas appeler cette adresse.
    .fix = Écrivez-la sous la forme https://example.org/chemin, sans nom ni mot de passe.
outbound-not-allowed = L’adresse mène à un réseau privé, et le nœud n’appelle que des adresses publiques.
    .fix = Donnez une adresse publique, ou demandez à l’administrateur d’autoriser cet hôte.
outbound-away = Aucune réponse de cette adresse : { $trouble }
    .fix = Vérifiez que l’adresse est exacte et que son certificat est valable, puis réessayez.
outbound-timed-out = La réponse n’est pas arrivée à temps.
    .fix = Réessayez plus tard.
outbound-too-large = La réponse est trop volumineuse.
    .fix = Vérifiez que l’adresse est la bonne.
