### Words of questionnaires and their answers.

finding-xlsform-no-survey = El archivo no tiene una hoja «survey» con una columna «type».
    .title = Sin preguntas
    .why = Las preguntas de un formulario están en esa hoja; cada fila es una pregunta de algún tipo.
    .fix = Llame survey a la hoja y type y name a sus primeras columnas.

finding-xlsform-row-incomplete = No hay nada en la columna «{ $column }».
    .title = Fila incompleta
    .why = Sin ello la fila no puede preguntarse, o su respuesta no se distingue de otras.
    .fix = Rellene la columna o quite la fila.

finding-xlsform-type-unknown = «{ $type }» no es un tipo de pregunta conocido.
    .title = Tipo desconocido
    .why = Nadie sabe cómo hacer la pregunta, así que se dejó fuera.
    .fix = Escriba un tipo de XLSForm: text, integer, select_one con una lista, etc.

finding-xlsform-outside = «{ $what }» queda fuera de lo que aquí se pregunta.
    .title = Fuera de lo que se lee
    .why = XLSForm lo conoce, pero requiere un dispositivo u otro archivo, o aquí no tiene sentido. El resto del formulario funciona sin ello.
    .fix = Pregúntelo como texto o como opción si hace falta la respuesta.

finding-xlsform-twice = «{ $name }» está aquí y también en { $other }.
    .title = El mismo nombre dos veces
    .why = Sus respuestas no podrían distinguirse.
    .fix = Dé otro nombre a uno de ellos.

finding-xlsform-name-form = «{ $name }» no puede ser un nombre.
    .title = Nombre no válido
    .why = Los nombres aparecen en expresiones: empiezan por una letra y no llevan espacios.
    .fix = Use letras, cifras y guiones bajos.

finding-xlsform-list-missing = No hay lista de opciones «{ $list }».
    .title = Falta la lista
    .why = Una pregunta sin opciones no puede responderse.
    .fix = Añada la lista a la hoja choices o corrija su nombre.

finding-xlsform-expression = La expresión de «{ $column }» no se entiende desde «{ $rest }»: { $expression }
    .title = Expresión no entendida
    .why = Lo que no se entiende no se calcula, y la pregunta se haría de otro modo que el previsto.
    .fix = Corrija la expresión; el texto va entre comillas.

finding-xlsform-reference = «{ $name }» en «{ $column }» no es el nombre de una sola pregunta.
    .title = Referencia sin un destino único
    .why = No se sabe qué respuesta se quiere decir.
    .fix = Corrija el nombre o dé a cada pregunta un nombre propio.

finding-xlsform-function-unknown = La función «{ $function }» de «{ $column }» no se conoce.
    .title = Función desconocida
    .why = XLSForm no la conoce, así que la expresión no tiene valor.
    .fix = Corrija el nombre de la función.

finding-xlsform-function-outside = La función «{ $function }» de «{ $column }» no se calcula aquí.
    .title = Función fuera de lo que se calcula
    .why = Requiere números inexactos, azar, un archivo o un dispositivo. Su valor queda vacío.
    .fix = Expréselo con otras funciones o calcúlelo después.

finding-xlsform-function-arguments = La función «{ $function }» de «{ $column }» toma otro número de valores.
    .title = Número de valores erróneo
    .why = Sin los valores que necesita, la función no puede calcularse.
    .fix = Corrija lo que está entre paréntesis.

finding-xlsform-loop = Un círculo de cálculos: { $names }
    .title = Círculo
    .why = Cada uno espera al otro y ninguno tiene valor.
    .fix = Calcule uno de ellos sin los otros.

finding-xlsform-group-unmatched = «{ $name }» empieza sin final o termina sin principio.
    .title = Grupo sin cerrar
    .why = No se sabe qué preguntas están en el grupo.
    .fix = Dé a cada begin un end de la misma clase.

finding-xlsform-too-deep = Hay grupos dentro de otros a más de { $limit } niveles.
    .title = Grupos demasiado anidados
    .why = La profundidad tiene un límite para que ningún archivo agote la máquina. Lo más profundo se dejó fuera.
    .fix = Reduzca los niveles de grupos.

finding-xlsform-label-missing = La pregunta «{ $name }» no tiene texto.
    .title = Pregunta sin texto
    .why = Nadie sabe qué se pregunta; se muestra el nombre.
    .fix = Escriba la pregunta en la columna label.

finding-xlsform-translation-missing = Textos que faltan en «{ $language }»: { $count }
    .title = Falta la traducción
    .why = Quien responda en ese idioma verá allí otro.
    .fix = Añada los textos o quite el idioma.

finding-answer-beside = «{ $question }»: respuestas una junto a otra, { $count }.
    .title = Respuestas paralelas
    .why = Dos personas la cambiaron a la vez. No se cuenta hasta que alguien elija.
    .fix = Elija la respuesta correcta.

finding-answer-choice = «{ $question }»: «{ $value }» no está entre las opciones ofrecidas.
    .title = Opción no ofrecida
    .why = Lo que no está en la lista no puede contarse con lo demás.
    .fix = Tome una opción de la lista.

finding-answer-columns-unused = Columnas que no corresponden a ninguna pregunta, { $count }: { $columns }
    .title = Columnas no usadas
    .why = Su contenido no se leyó.
    .fix = No hay que hacer nada si no son preguntas.

finding-answer-constraint = «{ $question }»: la respuesta queda fuera de lo que el formulario permite. { $message }
    .title = Respuesta no permitida
    .why = La pregunta tiene una condición que no se cumple.
    .fix = Corrija la respuesta.

finding-answer-kind = «{ $question }»: «{ $value }» no es { $kind }.
    .title = Respuesta de otra clase
    .why = No se puede calcular con ello.
    .fix = Escriba la respuesta como la pide la pregunta.

finding-answer-not-asked = «{ $question }» se respondió sin preguntarse.
    .title = Respuesta sin pregunta
    .why = Según las otras respuestas no se hace la pregunta. La respuesta se guarda y no se cuenta.
    .fix = Corrija la respuesta de la que depende o quite esta.

finding-answer-not-worked-out = «{ $question }»: la columna «{ $column }» no puede calcularse: { $reason }
    .title = Cálculo sin resultado
    .why = La expresión tiene una función que aquí no se calcula o un número mayor de lo que se guarda.
    .fix = Corrija la expresión en el formulario.

finding-answer-record = La línea no es un registro de respuesta: { $why }
    .title = Registro no leído
    .why = Cada línea es un registro en JSON con el miembro ayni-answer.
    .fix = Escriba de nuevo el archivo con ayni survey read.

finding-answer-required = «{ $question }» no se respondió. { $message }
    .title = Falta una respuesta obligatoria
    .why = El formulario exige esta respuesta.
    .fix = Responda la pregunta.

finding-answer-too-long = «{ $question }»: la respuesta tiene { $letters } letras; el límite es { $limit }.
    .title = Respuesta demasiado larga
    .why = Lo más largo es un documento y no una respuesta.
    .fix = Añádalo como prueba y escriba el resumen como respuesta.
finding-answer-comment-too-long = «{ $question }»: el comentario tiene { $letters } letras; el límite es { $limit }.
    .title = Comentario demasiado largo
    .why = Lo más largo es un documento y no un comentario.
    .fix = Añádalo como prueba y escriba el resumen como comentario.
finding-answer-workbook-other = Este libro se hizo para «{ $respondent }» en la ronda «{ $round }».
    .title = Un libro de otra respuesta
    .why = Las versiones de dos respuestas no se pueden unir, y las respuestas de uno no son las de otro.
    .fix = Llévelo a su lugar o descargue el libro de esta respuesta.

finding-answer-turn-lost = La fila pertenece a «{ $parent }», que no está.
    .title = Fila sin su origen
    .why = Las filas de repeticiones nombran la respuesta de la que forman parte.
    .fix = Exporte de nuevo ambas tablas juntas.

finding-answer-unconfirmed = «{ $question }»: una sugerencia de { $source } que nadie confirmó.
    .title = Sin confirmar
    .why = Una sugerencia no se cuenta.
    .fix = Confírmela o cámbiela.

finding-answer-unknown = El formulario no tiene la pregunta «{ $question }».
    .title = Pregunta desconocida
    .why = La respuesta se guarda y no se cuenta.
    .fix = Vea si la respuesta es de otro formulario.

finding-answer-version = La respuesta es a «{ $other }» y se pregunta «{ $form }».
    .title = Otro formulario u otra versión
    .why = Las preguntas pueden significar otra cosa.
    .fix = Envíe el libro en la versión vigente y traslade las respuestas.

finding-answer-workbook = El archivo no es un libro de respuestas de este programa ni una exportación con preguntas del formulario.
    .title = Sin respuestas
    .why = No se halló ni una pregunta del formulario.
    .fix = Devuelva el libro tal como está, con sus filas y columnas ocultas.

answer-kind-integer = un número entero
answer-kind-decimal = un número
answer-kind-range = un número del intervalo
answer-kind-date = un día
answer-kind-today = el día de hoy
answer-kind-time = una hora
answer-kind-datetime = un día con hora
answer-kind-select-one = una sola opción
survey-sheet-answers = Respuestas
survey-sheet-choices = Opciones
survey-column-question = Pregunta
survey-column-answer = Respuesta
survey-column-help = Ayuda
survey-column-comment = Comentario
survey-column-confirmed = ¿Es correcta la sugerencia?
survey-confirmed = Es correcta
survey-help-date = Un día como 2024-05-17
survey-help-many = Se pueden elegir varias: una en cada línea o separadas por punto y coma.
survey-help-suggested = Sugerido a partir de { $source }. Solo cuenta si usted dice en la última columna que es correcto, o si escribe otra respuesta.
cli-survey = Revisar cuestionarios, escribirlos y leer respuestas
cli-survey-check = Buscar lo que no puede quedar en un formulario XLSForm
cli-survey-check-examples =
    Ejemplos:
      ayni survey check form.xlsx
      ayni survey check strategy-governments
cli-survey-write = Escribir un formulario como libro XLSForm
cli-survey-write-examples =
    Ejemplo:
      ayni survey write strategy-governments -o form.xlsx
cli-survey-template = Escribir un libro para responder un formulario, en su idioma
cli-survey-template-examples =
    Ejemplos:
      ayni survey template strategy-governments -o answer.xlsx
      ayni --lang fr survey template form.xlsx --answers 2021.jsonl --respondent government-01 -o answer.xlsx
cli-survey-read = Leer respuestas de libros y de exportaciones de ODK y KoboToolbox, y comprobarlas
cli-survey-read-examples =
    Ejemplos:
      ayni survey read strategy-governments answer.xlsx --round 2022 -o answers.jsonl
      ayni survey read form.xlsx export.zip -o answers.jsonl
cli-arg-survey = El formulario
cli-survey-template-arg-answers = Un archivo con respuestas anteriores
cli-arg-respondent = De quién escribir las respuestas anteriores en el libro
cli-arg-answer-files = Los archivos con respuestas
cli-arg-round = La ronda a la que pertenecen las respuestas
cli-survey-written = Escrito: { $path }
cli-survey-came = Respuestas aceptadas: { $taken }; en espera de corrección: { $waiting }; en { $path }
app-no-survey = No hay cuestionario «{ $id }».
    .fix = Indique un archivo o uno de los del programa: strategy-governments, strategy-country-teams, strategy-entities, strategy-desk-review.

app-no-respondent = El archivo no tiene respuesta de «{ $id }» a este formulario.
    .fix = Mire los identificadores de quienes responden en el archivo.
