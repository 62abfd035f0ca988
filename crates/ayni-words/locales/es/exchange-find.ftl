### Search and matching in the exchange.

## Why an answer is there

exchange-why-subject = Tema: { $subject }
exchange-why-subject-then = Tema: { $subject }, llamado así hasta { $year }
exchange-why-wider = Ámbito más amplio: { $subject }
exchange-why-goal = Objetivo o meta { $code }: { $goal }
exchange-why-sector = Sector: { $sector }
exchange-why-word = Contiene la palabra «{ $word }»
exchange-why-word-across = Contiene una palabra de otro idioma que significa «{ $word }»
exchange-why-place = Para { $place }, realizado allí o sobre ello
exchange-why-place-then = Para { $place }, llamado así hasta { $year }
exchange-why-region = Para { $region }, o realizado allí
exchange-why-language = Puede hacerse en este idioma: { $language }
exchange-why-group = En un país del mismo grupo: { $group }
exchange-why-meaning = Cercano por su sentido, según el modelo de lengua que este nodo ha añadido
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
