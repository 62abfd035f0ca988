### Lectura de documentos de los órganos: resoluciones, decisiones, informes.

finding-mandate-adopted-text = El párrafo presenta un texto propio, que empieza después de él.
    .title = Texto presentado por un párrafo
    .why = Una declaración, un programa o un documento final tiene su propia numeración. Sus párrafos se guardan como los de ese texto y no como párrafos dispositivos de la resolución.
    .fix = No hay nada que hacer; compare con el original si importa un número.

finding-mandate-call-unanswered = Llamadas de nota sin nota: { $count }; la primera es «{ $mark }».
    .title = Llamada de nota sin nota
    .why = El texto remite a una nota que no se encontró en el archivo.
    .fix = Compare con el original si necesita las notas.

finding-mandate-cut-short = El documento termina antes de estar completo.
    .title = Documento cortado
    .why = El último párrafo acaba sin punto, o algo abierto no se cierra. Lo anterior se leyó.
    .fix = Compruebe si el archivo está entero y vuelva a leerlo.

finding-mandate-damaged = El archivo, o una parte, no se puede leer: { $detail }.
    .title = Archivo dañado
    .why = Un archivo se daña cuando se corta una transferencia, o por programas que lo escriben mal. Lo que se pudo leer se conservó.
    .fix = Pida de nuevo el archivo.

finding-mandate-empty = El archivo no tiene ningún párrafo.
    .title = Sin texto
    .why = Nada en el archivo es texto de un documento.
    .fix = Compruebe si es el archivo correcto.

finding-mandate-encoding = Algunos bytes no son letras de { $encoding }. Se sustituyeron por «�».
    .title = Codificación incorrecta
    .why = El archivo se guardó en otra codificación que la de sus letras, o está dañado.
    .fix = Guarde el archivo como UTF-8.

finding-mandate-encrypted = El archivo está protegido con una contraseña.
    .title = Archivo cifrado
    .why = Lo cifrado no se puede leer sin la contraseña.
    .fix = Guarde el archivo sin contraseña.

finding-mandate-format-unknown = Los archivos de tipo { $format } no se leen aquí.
    .title = Tipo de archivo no leído
    .why = Se leen texto sin formato, Word (DOCX), PDF con texto, HTML, Akoma Ntoso y listas de párrafos en JSON.
    .fix = Guarde el documento en una de estas formas.

finding-mandate-inflates = La parte «{ $member }» se descomprime a más de lo permitido.
    .title = Se descomprime demasiado
    .why = Un archivo pequeño que se descomprime sin fin está hecho para agotar la máquina. La lectura se detuvo allí.
    .fix = No abra el archivo; pregunte al remitente qué es.

finding-mandate-language-unknown = No se conoce la lengua del texto.
    .title = Lengua desconocida
    .why = Los documentos se leen en árabe, chino, español, francés, inglés y ruso. Los párrafos se conservaron, pero apenas se distinguieron sus partes.
    .fix = Mire usted mismo las partes.

finding-mandate-letters-unknown = El archivo no dice qué letras son sus signos: { $count } signos.
    .title = Letras desconocidas
    .why = Las fuentes del PDF no tienen tabla de signos a letras. A esas palabras les faltan letras.
    .fix = Pida el documento en otra forma.

finding-mandate-limit = El documento es más largo que lo que se lee. El resto se dejó fuera.
    .title = Documento demasiado largo
    .why = La lectura tiene límites, para que ningún archivo agote la máquina.
    .fix = Divida el documento.

finding-mandate-no-operative = No se encontró ningún párrafo dispositivo.
    .title = Sin parte dispositiva
    .why = Una resolución dice lo que hace el órgano en párrafos numerados, o en frases tras su preámbulo. No se reconoció ninguno.
    .fix = Mire los párrafos; puede que el archivo no los tenga o los numere de otro modo.

finding-mandate-no-text = El PDF tiene páginas pero no texto: { $pages }.
    .title = Páginas escaneadas
    .why = Las páginas son imágenes, como las hace un escáner. Las imágenes no se leen.
    .fix = Pida el documento en un archivo con texto, o haga reconocer antes las letras.

finding-mandate-note-textless = El signo «{ $mark }» está al pie de una página sin texto.
    .title = Nota sin texto
    .why = La herramienta que extrajo el texto separó los signos de sus textos.
    .fix = Compare con el original si necesita esta nota.

finding-mandate-note-uncalled = Ningún párrafo remite a la nota «{ $mark }».
    .title = Nota sin lugar
    .why = La nota se conservó, pero no se encontró su lugar en el texto.
    .fix = Compare con el original si su lugar importa.

finding-mandate-note-unmarked = Notas sin signo al pie de una página: { $count }.
    .title = Nota sin signo
    .why = Hay más textos que signos al pie de la página. Se conservaron sin signo.
    .fix = Compare con el original si necesita estas notas.

finding-mandate-number-order = El párrafo { $number } está donde se esperaba { $expected }.
    .title = Números desordenados
    .why = Falta un número, o los párrafos no siguen sus números. Todos se conservaron tal como están.
    .fix = Compare con el original.

finding-mandate-number-repeated = Hay más de un párrafo { $number }.
    .title = Número repetido
    .why = Dos párrafos de una misma serie tienen el mismo número. Se conservaron ambos.
    .fix = Compare con el original: una remisión a este número es ambigua.

finding-mandate-symbol-form = Ningún órgano da la signatura «{ $symbol }».
    .title = Signatura imposible
    .why = La signatura no tiene la forma que usan los órganos: un período de sesiones y un número de hasta cuatro cifras.
    .fix = Compruebe si la signatura está mal impresa.

finding-mandate-symbol-from-name = La signatura { $symbol } se tomó del nombre del archivo.
    .title = Signatura del nombre del archivo
    .why = El texto no dice su signatura.
    .fix = Compruebe si es correcta.

finding-mandate-symbol-missing = El documento no dice su signatura.
    .title = Sin signatura
    .why = Sin signatura no se le pueden vincular otros documentos.
    .fix = Dé al archivo el nombre de su signatura, como A_RES_78_167.docx.

finding-mandate-two-languages = Lengua del documento: { $language }; párrafos en otra lengua ({ $second }): { $count }.
    .title = Dos lenguas en un documento
    .why = Hay párrafos enteros en otra lengua, como cuando dos versiones están en un archivo. Todos se leyeron con las palabras de la primera.
    .fix = Dé a cada lengua su propio archivo.

paragraph-kind-text = párrafo
paragraph-kind-heading = título
paragraph-kind-speaker = quién habla
paragraph-kind-row = fila de una tabla
cli-mandate-examples =
    Ejemplos:
      ayni mandate read A_RES_78_167.docx
      ayni mandate read *.pdf --akn -o read/
cli-mandate-read = Leer documentos y distinguir sus partes, párrafos y notas
cli-mandate-read-examples =
    Ejemplos:
      ayni mandate read A_RES_78_167.docx
      ayni mandate read *.pdf --akn -o read/
cli-mandate-read-arg-files = Los documentos: texto sin formato, DOCX, PDF, HTML, Akoma Ntoso o listas de párrafos en JSON
cli-mandate-read-arg-out = La carpeta para lo leído, un archivo por documento
cli-mandate-read-arg-akn = Akoma Ntoso 3.0 en lugar de JSON
mandate-read-parts = Párrafos del preámbulo: { $preamble }. Párrafos de la parte dispositiva: { $operative }, y { $below } por debajo. Párrafos del cuerpo: { $body }. De los anexos: { $annex }. Notas: { $notes }.
mandate-read-session = período de sesiones { $session }
mandate-read-item = tema { $item } del programa
mandate-read-meeting = sesión { $meeting }
mandate-read-date = { $date }
mandate-read-unnamed = documento sin signatura
mandate-read-total = Documentos leídos: { $documents }. Párrafos: { $paragraphs }.
mandate-read-written = { $path }: { $count } archivos.
