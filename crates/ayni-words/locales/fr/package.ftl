### Paquets : méthodes, profils, modèles et éditions que les pays se transmettent.

package-kind-method = Méthode
package-kind-framework = Édition du cadre
package-kind-profile = Profil de correspondance
package-kind-template = Modèle
package-kind-criteria = Ensemble de critères

## Ce qu’un paquet dit de lui-même

package-show-kind = Contenu : { $value }
package-show-id = Identifiant et version : { $value }
package-show-date = Date : { $value }
package-show-author = Auteur : { $value }
package-show-country = Pays : { $value }
package-show-languages = Langues : { $value }
package-show-licence = Licence : { $value }
package-show-notes = Remarques : { $value }
package-show-derived = Dérivé de : { $value }
package-show-parent-hash = Empreinte SHA-256 de l’original : { $value }
package-show-file = Fichier : { $file } (octets : { $count })
package-show-hash = Empreinte SHA-256 du paquet : { $value }
package-show-unsigned = Non signé. Personne n’en répond.
package-show-signed = Signé avec la clé { $value }. Demandez à son propriétaire si c’est bien la sienne.
package-show-broken = Il porte une signature qui n’est pas valable.
package-whole = Le contenu correspond au manifeste et peut être utilisé.
package-made = Le paquet est { $path }.
package-opened = Le contenu se trouve dans { $path }.
package-key-made = La clé privée se trouve dans { $path }. Gardez-la en lieu sûr et ne la donnez à personne.
package-key-public = Clé publique : { $key }
package-key-fingerprint = Empreinte de la clé : { $key }

## Refus

package-which-author = Personne n’a dit qui est l’auteur.
    .fix = Indiquez-le avec --author, ou une fois pour toutes avec « ayni init --name … ».
package-which-name = Le contenu n’indique pas son identifiant ou sa version.
    .fix = Indiquez-les avec --id et --edition.
package-unsigned = { $file } n’est pas signé.
    .fix = Demandez à son auteur un paquet signé, ou omettez --signed-by.
package-other-key = Le paquet est signé avec une autre clé : { $found }.
    .fix = Demandez l’empreinte à son auteur par une autre voie que celle du paquet.
package-occupied = { $path } contient autre chose qu’un paquet ouvert.
    .fix = Indiquez un autre dossier.
package-key-exists = Il y a déjà une clé dans { $path }.
    .fix = Utilisez-la. S’il faut la remplacer, déplacez-la d’abord et prévenez tous ceux qui s’y fient.
package-no-key = Il n’y a pas de clé dans { $path }.
    .fix = Créez-en une avec « ayni package key new ».
package-key-open = D’autres personnes peuvent lire sur cet ordinateur la clé { $path }.
    .fix = Retirez-leur ce droit (chmod 600). Si elle a pu être lue, créez-en une nouvelle et prévenez tous ceux qui s’y fient.
package-bad-key = { $path } n’est pas une clé de ce programme.
    .fix = Remettez en place votre copie de la clé, ou créez-en une avec « ayni package key new ».

## Ce qui ne va pas dans un paquet

finding-package-damaged = Ce n’est pas un paquet entier : { $detail }
    .title = Paquet endommagé
    .why = Un paquet est une archive zip, et celle-ci ne peut pas être lue comme telle.
    .fix = Demandez-le de nouveau.
finding-package-missing = Il manque « { $name } ».
    .title = Fichier manquant
    .why = Le manifeste nomme chaque fichier avec son empreinte ; sans l’un d’eux, le paquet n’est pas entier.
    .fix = Demandez de nouveau le paquet.
finding-package-member = Le paquet contient un fichier qui ne doit pas s’y trouver : « { $name } ».
    .title = Fichier indésirable
    .why = Un paquet ne contient que le manifeste, la signature et les fichiers que le manifeste nomme, sous des noms simples en lettres latines, chiffres, points et traits d’union. D’autres pourraient être écrits là où personne ne les attend.
    .fix = N’utilisez pas ce paquet. S’il est de vous, renommez le fichier.
finding-package-changed = « { $name } » n’est pas le fichier que décrit le manifeste.
    .title = Contenu modifié
    .why = Sa taille ou son empreinte diffère du manifeste : il a été modifié après la création du paquet.
    .fix = Ne l’utilisez pas. Demandez-le de nouveau à son auteur. Qui modifie un paquet en fait un nouveau, dérivé du premier.
finding-package-manifest = Le manifeste est illisible : { $detail }
    .title = Manifeste non compris
    .why = Le manifeste est du JSON canonique aux seuls champs connus, afin qu’il n’y ait qu’une façon de l’écrire et qu’une empreinte.
    .fix = Demandez à son auteur un paquet fait avec « ayni package new ».
finding-package-form = Le paquet a la forme { $name }, que ce programme ne connaît pas.
    .title = Forme plus récente
    .why = Un programme plus récent l’a fait.
    .fix = Installez la version plus récente d’Ayni.
finding-package-id = « { $name } » ne peut pas être un identifiant ou une version.
    .title = Identifiant ou version non admis
    .why = Un identifiant se compose de minuscules latines, de chiffres et de traits d’union ; une version, de lettres latines, de chiffres, de points et de traits d’union. Ils entrent partout dans des noms de fichiers.
    .fix = Indiquez-en d’autres avec --id et --edition.
finding-package-same-name = Le nouveau paquet porte le nom de celui dont il dérive : { $name }.
    .title = Un paquet dérivé a besoin de son propre nom
    .why = Deux paquets de même nom et de contenu différent seraient pris l’un pour l’autre.
    .fix = Donnez-lui un autre identifiant avec --id, ou une autre version avec --edition.
finding-package-size = Le paquet est trop grand : au plus { $limit } Mo et { $members } fichiers.
    .title = Paquet trop grand
    .why = Les méthodes, profils et modèles sont petits. Ce qui se décompresse en bien davantage est fait pour épuiser la machine.
    .fix = Laissez de côté ce qui n’est pas nécessaire.
finding-package-files = Fichiers dans le paquet : { $count }. Cela ne convient pas à sa nature.
    .title = Mauvais nombre de fichiers
    .why = Une méthode, une édition, un ensemble de critères ou un profil est un seul fichier, la méthode avec le fichier de tarifs journaliers qu’elle nomme ; un modèle en compte au moins un.
    .fix = Faites un paquet de chacun.
finding-package-signature = La signature n’est pas valable.
    .title = Signature non valable
    .why = Le contenu, le manifeste ou la signature a été modifié après la signature, ou la signature appartient à un autre paquet.
    .fix = Ne l’utilisez pas. Demandez-le de nouveau à son auteur.

## La ligne de commande

cli-package = Transmettre et reprendre des méthodes, profils, modèles, éditions et ensembles de critères
cli-package-examples =
    Exemples :
      ayni package key new
      ayni package new our-method.toml --kind method --sign -o our-method.ayni
      ayni package verify our-method.ayni
      ayni package open our-method.ayni -o their-method/
cli-package-new = Faire un paquet
cli-package-new-examples =
    Exemples :
      ayni package new our-method.toml --kind method --sign -o our-method.ayni
      ayni package new changed.toml --kind method --id tantim-method --derived-from our-method.ayni -o tantim.ayni
cli-package-new-arg-files = Les fichiers dont il se compose
cli-package-new-arg-kind = Ce qu’ils sont
cli-package-new-arg-package-id = Son identifiant, si ce n’est pas celui du contenu
cli-package-new-arg-edition = Sa version, si ce n’est pas celle du contenu
cli-package-new-arg-title = Son nom, si ce n’est pas celui du contenu
cli-package-new-arg-author = De qui il est
cli-package-new-arg-country = Le pays de l’auteur
cli-package-new-arg-licence = La licence sous laquelle il est transmis
cli-package-new-arg-notes = Ce que devrait savoir la personne qui le reprend
cli-package-new-arg-derived-from = Le paquet dont il est tiré
cli-package-new-arg-sign = Le signer avec la clé de ce nœud
cli-package-show = Montrer ce qu’un paquet dit de lui-même
cli-package-show-arg-package = Le paquet
cli-package-verify = Voir si un paquet est entier, et qui l’a signé
cli-package-verify-examples =
    Exemples :
      ayni package verify our-method.ayni
      ayni package verify our-method.ayni --signed-by "1A2B 3C4D …"   le refuser s’il n’est pas signé de cette clé
cli-package-verify-arg-package = Le paquet
cli-package-verify-arg-signed-by = L’empreinte que doit avoir la clé de signature
cli-package-open = Vérifier un paquet et placer son contenu dans un dossier
cli-package-open-examples =
    Exemple :
      ayni package open our-method.ayni -o their-method/
cli-package-open-arg-package = Le paquet
cli-package-open-arg-signed-by = L’empreinte que doit avoir la clé de signature
cli-package-key = Travailler avec la clé de ce nœud
cli-package-key-new = Créer la clé, à côté du registre
cli-package-key-show = Montrer la clé publique et son empreinte
