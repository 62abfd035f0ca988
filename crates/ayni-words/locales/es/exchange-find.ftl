### Search and matching in the exchange.

## Why an answer is there

exchange-why-subject = Tema: { $subject }
exchange-why-subject-then = Tema: { $subject }, llamado así hasta { $year }
exchange-why-wider = Ámbito más amplio: { $subject }
exchange-why-goal = Objetivo o meta { $code }: { $goal }
exchange-why-sector = Sector: { $sector }
exchange-why-word = Contiene la palabra «{ $word }»
exchange-why-word-across = Contiene la palabra «{ $word }», o una de otro idioma con ese significado
exchange-why-place = Para { $place }, realizado allí o sobre ello
exchange-why-place-then = Para { $place }, llamado así hasta { $year }
exchange-why-region = Para { $region }, o realizado allí
exchange-why-language = Puede hacerse en este idioma: { $language }
exchange-why-group = En un país del mismo grupo: { $group }
exchange-why-meaning = Cercano por su sentido, según el modelo { $model }
exchange-why-meaning-alone = Cercano solo por su sentido, según el modelo { $model }: ninguna palabra ni tema en común
exchange-group-ldc = países menos adelantados
exchange-group-lldc = países en desarrollo sin litoral
exchange-group-sids = pequeños Estados insulares en desarrollo
exchange-group-income-l = ingreso bajo
exchange-group-income-lm = ingreso mediano bajo
exchange-group-income-um = ingreso mediano alto
exchange-group-income-h = ingreso alto

## Why two records fit

exchange-match-resource = Ofrece lo que se busca: { $resource }
exchange-match-no-resource = No ofrece nada de lo que se busca
exchange-match-no-language = Ningún idioma en común
exchange-match-dates = Las fechas coinciden
exchange-match-dates-missed = Las fechas no coinciden
exchange-match-capacity = Tiene lugar para cuantos se buscan: { $count }
exchange-match-capacity-short = Tiene lugar para menos de los que se buscan: { $count }
exchange-match-giver-pays = Paga quien da
exchange-match-within-budget = No cuesta más de lo que hay para gastar
exchange-match-over-budget = Cuesta más de lo que hay para gastar
exchange-match-together = Ya han trabajado juntos: { $owner }
exchange-match-evidence = Nivel de evidencia, de 1 a 4: { $level }
exchange-match-judged = Opinión de otros con una pregunta parecida: útil { $useful }, no útil { $not }
exchange-match-useful = Usted dijo que es útil
exchange-match-not-useful = Usted dijo que no es útil
exchange-match-leaning = Usted ha descartado sugerencias por esta razón, por lo que cuenta más: { $aspect }
exchange-match-spread = Viene después, para que { $owner } no llene la página

## What of them is compared

exchange-aspect-subject = tema
exchange-aspect-goal = objetivos
exchange-aspect-resource = lo que se busca y se ofrece
exchange-aspect-context = lugares y circunstancias
exchange-aspect-language = idioma
exchange-aspect-dates = fechas
exchange-aspect-capacity = cantidad
exchange-aspect-cost = costo y quién paga
exchange-aspect-together = cooperación anterior
exchange-aspect-evidence = evidencia

## Triangles and assignments

exchange-part-language = Un idioma en común
exchange-part-circumstances = La misma parte del mundo, o un país del mismo grupo
exchange-part-money = Alguien que paga
exchange-assign-choice = Opción { $choice } de { $count } que encajan
exchange-assign-nothing-fits = Ninguna plaza encaja
exchange-assign-group-full = Se alcanzó el límite de este grupo: { $labels }, { $most } como máximo
exchange-assign-places-full = Las plazas que encajan están ocupadas. La mejor es { $place }, con una puntuación de { $score }; la más baja que la tiene es { $least }
exchange-assign-places-kept = Los límites guardan para otros las plazas que encajan. La mejor es { $place }, con una puntuación de { $score }
exchange-assign-crossing = Dos grupos se cruzan y ninguno está dentro del otro: { $one } y { $other }
exchange-assign-least-not-met = Los números mínimos que se piden no pueden cumplirse todos dentro de los demás límites
exchange-model-broken = El archivo de vectores de { $folder } está truncado o no lo es.
    .fix = Elija otro modelo o vuelva a obtener sus archivos. No se ha cambiado nada.
exchange-model-no-rows = El modelo de { $folder } no tiene una matriz «embeddings» o «embedding.weight».
    .fix = Elija otro modelo o vuelva a obtener sus archivos. No se ha cambiado nada.
exchange-model-kind = «{ $tensor }» del modelo de { $folder } tiene números del tipo { $kind }, que no se lee.
    .fix = Elija otro modelo o vuelva a obtener sus archivos. No se ha cambiado nada.
exchange-model-shape = «{ $tensor }» del modelo de { $folder } tiene una forma imposible.
    .fix = Elija otro modelo o vuelva a obtener sus archivos. No se ha cambiado nada.
exchange-model-large = El modelo de { $folder } es mayor de lo que admite un nodo: { $most } números, { $size } por vector.
    .fix = Elija otro modelo o vuelva a obtener sus archivos. No se ha cambiado nada.
exchange-model-no-number = «{ $tensor }» del modelo de { $folder } contiene algo que no es un número, o un número infinito.
    .fix = Elija otro modelo o vuelva a obtener sus archivos. No se ha cambiado nada.
exchange-model-nothing = Todos los vectores del modelo de { $folder } son nulos.
    .fix = Elija otro modelo o vuelva a obtener sus archivos. No se ha cambiado nada.
exchange-model-tokenizer = No se puede leer tokenizer.json de { $folder }: { $trouble }
    .fix = Elija otro modelo o vuelva a obtener sus archivos. No se ha cambiado nada.
exchange-model-lots = La división en unidades de { $folder } procede por sorteo: el mismo texto no daría siempre el mismo resultado.
    .fix = Elija otro modelo o vuelva a obtener sus archivos. No se ha cambiado nada.
exchange-model-vocabulary = El vocabulario y los vectores del modelo de { $folder } no se corresponden: { $tokens } unidades, vectores para { $rows }.
    .fix = Elija otro modelo o vuelva a obtener sus archivos. No se ha cambiado nada.
exchange-model-changed = Los archivos del modelo de { $folder } ya no son los que se eligieron.
    .fix = Restituya los archivos anteriores o vuelva a elegir el modelo: ayni exchange model set CARPETA.
exchange-model-none = El nodo no tiene un modelo de sentido.
    .fix = Elija uno: ayni exchange model set CARPETA.
exchange-model-title = Modelo de sentido
exchange-model-without = El intercambio se busca por tesauro y palabras, sin modelo de sentido.
exchange-model-how = Quien opera el nodo puede añadir uno desde una carpeta local: ayni exchange model set CARPETA. Las respuestas que encuentra o mueve lo dicen.
exchange-model-not-used = Hasta entonces se busca en el intercambio sin él.
exchange-model-name = Nombre
exchange-model-folder = Carpeta
exchange-model-hash = Huella (SHA-256)
exchange-model-size = Tamaño
exchange-model-size-says = { $tokens } unidades, { $size } números cada una
exchange-model-made = Examinadas por él
exchange-model-due = Aún por examinar
exchange-model-dropped = Se ha retirado el modelo. El intercambio se busca sin modelo.
exchange-model-records = { $count ->
    [one] { $count } ficha
    [many] { $count } de fichas
   *[other] { $count } fichas
}
exchange-came-from = En el intercambio
cli-exchange-model = El modelo de sentido con el que se busca en el intercambio
cli-exchange-model-set = Añadir un modelo desde una carpeta, una vez comprobado por entero; se examinan todas las fichas
cli-exchange-model-show = Decir qué modelo hay y hasta dónde ha llegado
cli-exchange-model-drop = Buscar sin modelo desde ahora
cli-exchange-model-set-arg-folder = La carpeta con model.safetensors y tokenizer.json
cli-exchange-model-set-arg-name = Cómo lo llaman los motivos; si no se dice, el nombre de la carpeta
exchange-between = {"; "}
