app-no-criteria = No hay ningún conjunto de criterios «{ $id }».
    .fix = Indique un conjunto que viene con el programa (nest, gpedc) o un archivo que termine en .toml.

criteria-sets = Conjuntos de criterios
criteria-column-count = Criterios
criteria-scale = Escala de calificaciones
criteria-column-rating = Calificación
criteria-column-value = Cuenta
criteria-averaged = El conjunto dice cuánto cuenta cada calificación, por lo que se promedian.
criteria-counted = Las calificaciones se cuentan y no se promedian.
criteria-column-criterion = Criterio
criteria-column-question = Pregunta

cli-criteria = Ver, comprobar y crear conjuntos de criterios para evaluaciones
cli-criteria-show = Mostrar un conjunto: qué es seguro en él, su escala y sus criterios; sin indicar ninguno, la lista de conjuntos
cli-criteria-show-examples =
    Ejemplos:
      ayni criteria show
      ayni criteria show nest
cli-criteria-check = Buscar lo que falta o no puede sostenerse
cli-criteria-check-examples =
    Ejemplo:
      ayni criteria check xaa.toml
cli-criteria-new = Escribir una copia de un conjunto con otro nombre, con sus comentarios
cli-criteria-new-examples =
    Ejemplo:
      ayni criteria new xaa --from nest -o data/criteria/xaa.toml
cli-arg-criteria = El conjunto de criterios
cli-arg-source-criteria = El conjunto que se copia; nest si no se indica ninguno
