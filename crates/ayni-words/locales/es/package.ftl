### Paquetes: métodos, perfiles, plantillas y ediciones que los países se dan unos a otros.

package-kind-method = Método
package-kind-framework = Edición del marco
package-kind-profile = Perfil de correspondencias
package-kind-template = Plantilla
package-kind-criteria = Conjunto de criterios

## Lo que un paquete dice de sí mismo

package-show-kind = Contiene: { $value }
package-show-id = Identificador y versión: { $value }
package-show-date = Fecha: { $value }
package-show-author = Autor: { $value }
package-show-country = País: { $value }
package-show-languages = Idiomas: { $value }
package-show-licence = Licencia: { $value }
package-show-notes = Notas: { $value }
package-show-derived = Derivado de: { $value }
package-show-parent-hash = Hash SHA-256 del original: { $value }
package-show-file = Archivo: { $file } (bytes: { $count })
package-show-hash = Hash SHA-256 del paquete: { $value }
package-show-unsigned = Sin firma. Nadie responde por él.
package-show-signed = Firmado con la clave { $value }. Pregunte a su titular si es la suya.
package-show-broken = Lleva una firma que no es válida.
package-whole = El contenido concuerda con el manifiesto y se puede utilizar.
package-made = El paquete es { $path }.
package-opened = El contenido está en { $path }.
package-key-made = La clave privada está en { $path }. Guárdela bien y no se la dé a nadie.
package-key-public = Clave pública: { $key }
package-key-fingerprint = Huella de la clave: { $key }

## Negativas

package-which-author = Nadie ha dicho quién es el autor.
    .fix = Indíquelo con --author, o de una vez para todas con «ayni init --name …».
package-which-name = El contenido no dice su identificador o su versión.
    .fix = Indíquelos con --id y --edition.
package-unsigned = { $file } no está firmado.
    .fix = Pida a su autor uno firmado, o prescinda de --signed-by.
package-other-key = El paquete está firmado con otra clave: { $found }.
    .fix = Pida la huella a su autor por una vía distinta de la del paquete.
package-occupied = { $path } contiene algo que no es un paquete abierto.
    .fix = Indique otra carpeta.
package-key-exists = Ya hay una clave en { $path }.
    .fix = Utilícela. Si hay que sustituirla, apártela primero y avise a todos los que confían en ella.
package-no-key = No hay ninguna clave en { $path }.
    .fix = Cree una con «ayni package key new».
package-key-open = Otras personas pueden leer en este equipo la clave { $path }.
    .fix = Quíteles el permiso (chmod 600). Si ha podido leerse, cree una nueva y avise a todos los que confían en ella.
package-bad-key = { $path } no es una clave de este programa.
    .fix = Restituya su copia de la clave o cree una con «ayni package key new».

## Qué está mal en un paquete

finding-package-damaged = No es un paquete entero: { $detail }
    .title = Paquete dañado
    .why = Un paquete es un archivo zip, y este no se puede leer como tal.
    .fix = Pídalo de nuevo.
finding-package-missing = Falta «{ $name }».
    .title = Falta un archivo
    .why = El manifiesto nombra cada archivo con su hash; sin uno de ellos el paquete no está entero.
    .fix = Pida de nuevo el paquete.
finding-package-member = El paquete contiene un archivo que no debe estar: «{ $name }».
    .title = Archivo que no debe estar
    .why = En un paquete solo caben el manifiesto, la firma y los archivos que el manifiesto nombra, con nombres sencillos de letras latinas, cifras, puntos y guiones. Otros podrían escribirse donde nadie los espera.
    .fix = No utilice este paquete. Si es suyo, cambie el nombre del archivo.
finding-package-changed = «{ $name }» no es el archivo que describe el manifiesto.
    .title = Contenido modificado
    .why = Su tamaño o su hash difiere del manifiesto: se modificó después de hacer el paquete.
    .fix = No lo utilice. Pídalo de nuevo a su autor. Quien cambia un paquete hace uno nuevo, derivado de él.
finding-package-manifest = El manifiesto no se puede leer: { $detail }
    .title = Manifiesto no comprendido
    .why = El manifiesto es JSON canónico con campos conocidos únicamente, para que haya una sola forma de escribirlo y un solo hash.
    .fix = Pida a su autor un paquete hecho con «ayni package new».
finding-package-form = El paquete tiene la forma { $name }, que este programa no conoce.
    .title = Forma más reciente
    .why = Lo hizo un programa más reciente.
    .fix = Instale la versión más reciente de Ayni.
finding-package-id = «{ $name }» no puede ser un identificador ni una versión.
    .title = Identificador o versión no admitidos
    .why = Un identificador tiene letras latinas minúsculas, cifras y guiones; una versión, letras latinas, cifras, puntos y guiones. Pasan a formar parte de nombres de archivo en todas partes.
    .fix = Indique otros con --id y --edition.
finding-package-same-name = El paquete nuevo lleva el nombre del que deriva: { $name }.
    .title = Un paquete derivado necesita nombre propio
    .why = Dos paquetes de igual nombre y distinto contenido se tomarían uno por otro.
    .fix = Dele otro identificador con --id u otra versión con --edition.
finding-package-size = El paquete es demasiado grande: como máximo { $limit } MB y { $members } archivos.
    .title = Paquete demasiado grande
    .why = Los métodos, perfiles y plantillas son pequeños. Lo que se descomprime en mucho más está hecho para agotar el equipo.
    .fix = Deje fuera lo que no haga falta.
finding-package-files = Archivos en el paquete: { $count }. No es lo propio de su clase.
    .title = Número de archivos incorrecto
    .why = Un método, una edición, un conjunto de criterios o un perfil es un solo archivo, el método con el archivo de tarifas diarias que nombra; una plantilla tiene al menos uno.
    .fix = Haga un paquete de cada uno.
finding-package-signature = La firma no es válida.
    .title = Firma no válida
    .why = El contenido, el manifiesto o la firma se modificó después de firmarse, o la firma es de otro paquete.
    .fix = No lo utilice. Pídalo de nuevo a su autor.

## La línea de órdenes

cli-package = Dar y tomar métodos, perfiles, plantillas, ediciones y conjuntos de criterios
cli-package-examples =
    Ejemplos:
      ayni package key new
      ayni package new our-method.toml --kind method --sign -o our-method.ayni
      ayni package verify our-method.ayni
      ayni package open our-method.ayni -o their-method/
cli-package-new = Hacer un paquete
cli-package-new-examples =
    Ejemplos:
      ayni package new our-method.toml --kind method --sign -o our-method.ayni
      ayni package new changed.toml --kind method --id tantim-method --derived-from our-method.ayni -o tantim.ayni
cli-package-new-arg-files = Los archivos que lo componen
cli-package-new-arg-kind = Qué son
cli-package-new-arg-package-id = Su identificador, si no es el del contenido
cli-package-new-arg-edition = Su versión, si no es la del contenido
cli-package-new-arg-title = Su nombre, si no es el del contenido
cli-package-new-arg-author = De quién es
cli-package-new-arg-country = El país del autor
cli-package-new-arg-licence = La licencia con la que se transmite
cli-package-new-arg-notes = Qué debe saber quien lo tome
cli-package-new-arg-derived-from = El paquete del que se hizo
cli-package-new-arg-sign = Firmarlo con la clave de este nodo
cli-package-show = Mostrar lo que un paquete dice de sí mismo
cli-package-show-arg-package = El paquete
cli-package-verify = Ver si un paquete está entero y quién lo firmó
cli-package-verify-examples =
    Ejemplos:
      ayni package verify our-method.ayni
      ayni package verify our-method.ayni --signed-by "1A2B 3C4D …"   rechazarlo si no es de esta clave
cli-package-verify-arg-package = El paquete
cli-package-verify-arg-signed-by = La huella que debe tener la clave de la firma
cli-package-open = Verificar un paquete y poner su contenido en una carpeta
cli-package-open-examples =
    Ejemplo:
      ayni package open our-method.ayni -o their-method/
cli-package-open-arg-package = El paquete
cli-package-open-arg-signed-by = La huella que debe tener la clave de la firma
cli-package-key = Trabajar con la clave de este nodo
cli-package-key-new = Crear la clave, junto al registro
cli-package-key-show = Mostrar la clave pública y su huella
