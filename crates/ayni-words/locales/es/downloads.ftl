### Lo que se puede llevar de las páginas de un nodo.

downloads = Descargas
downloads-template = Un libro para rellenar
downloads-template-text = Para un ministerio que envía un archivo: una fila por actividad o recurso, con ayuda en cada columna.
downloads-measurements-text = Cada medición tiene en su propia página sus cuadros, gráficos, libro e informe para descargar.
downloads-tables = Tablas del registro
downloads-tables-text = Cada actividad en su versión más reciente, una tabla por cada tipo de línea, como las escribe «ayni export». Un registro grande tarda un poco.
downloads-tables-may-not = Las tablas de todo el registro son para quienes lo coordinan o trabajan en sus estadísticas. Lo que usted ve está en la lista de actividades.
