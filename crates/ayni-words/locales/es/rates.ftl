# Tipos de cambio por mes y por día, y tarifas diarias por categoría.

exchange-rule-month-of-transaction = Promedio mensual del mes del importe; de varios meses, su media
exchange-rule-day-of-transaction = Tipo del día del importe
rate-fallback-month = El promedio del mes
rate-fallback-year = El promedio del año
compare-cause-price = Otro precio para la cantidad
compare-cause-rate-rule = Tipos de otro momento, por otra regla
report-fact-fallback = A falta de ese tipo
report-no-fallback = Falta la cifra
report-input-method-file = Archivo del método
report-table-day-rates = Tarifas diarias por categoría ({ $part }), archivo { $file }
report-column-line = Línea
report-column-grade = Categoría
report-column-served = Lugar de servicio

finding-day-rates-absent = El archivo { $file }, que el método nombra, no está junto a él.
    .title = Falta el archivo de tarifas diarias
    .why = Sin sus tarifas, el método dejaría sin valor trabajo que según él lo tiene.
    .fix = Ponga el archivo en la carpeta del método. En un paquete es un segundo archivo: nombre los dos.

finding-day-rates-empty = El archivo no tiene tarifas diarias.
    .title = Archivo de tarifas sin líneas
    .why = El método lo nombra, y ningún trabajo recibiría un valor.
    .fix = Añada líneas, o quite el archivo del método.

finding-day-rate-overlap = Categoría «{ $grade }», unidad { $unit }: esta línea y la línea { $line } valen en el mismo año.
    .title = Dos tarifas para un mismo año
    .why = El orden de las líneas decidiría cuánto vale el trabajo.
    .fix = Dé a cada línea los años en que vale, en las columnas from y until.

finding-day-rate-gap = Categoría «{ $grade }», unidad { $unit }: sin tarifa para { $years }.
    .title = Años sin tarifa
    .why = El trabajo de esos años quedaría sin valor.
    .fix = Añada una línea para esos años con su fuente, o corrija los años de las líneas.

finding-day-rate-missing = No hay tarifa para la categoría «{ $grade }» por { $unit } en { $year }. Cantidades sin valor: { $count }.
    .title = Categoría sin tarifa
    .why = No se pone en su lugar la tarifa de otra categoría, unidad o año.
    .fix = Añada una línea con su fuente al archivo de tarifas, o corrija la categoría si está mal escrita. Un guion indica que no hay categoría.

finding-method-months-missing = { $source } no tiene tipos mensuales de { $currency } para el año de referencia { $year }: { $months }.
    .title = Meses sin tipo de cambio
    .why = Los importes de esos meses, o que abarcan alguno de ellos, no pueden convertirse como dice el método.
    .fix = Aporte los tipos en un archivo propio rates-monthly.csv, o permita el promedio del año en exchange_fallback.

finding-rate-missing-month = No hay tipo de { $currency } para { $date }. Importes no convertidos por ello: { $count }.
    .title = Mes sin tipo de cambio
    .why = El método convierte por mes. No se pone en su lugar el tipo del año.
    .fix = Añada el mes con su fuente a un archivo rates-monthly.csv, o permita el promedio del año en exchange_fallback.

finding-rate-missing-day = No hay tipo de { $currency } en la fecha { $date }. Importes no convertidos por ello: { $count }.
    .title = Día sin tipo de cambio
    .why = El método convierte por día. No se pone otro tipo en su lugar.
    .fix = Añada el día con su fuente a un archivo rates-daily.csv, o permita el promedio del mes en exchange_fallback.

finding-rate-without-date = El método convierte { $currency } según la fecha de cada importe. Importes sin fecha suficientemente precisa: { $count }.
    .title = Sin fecha para convertir
    .why = El período de la actividad no dice cuándo se entregó el dinero, y no se conoce ni mes ni día.
    .fix = Pida la fecha del importe, o permita el promedio del año en exchange_fallback.

finding-rate-instead = { $currency }: el tipo de { $time } ocupa el lugar de uno que falta. Importes: { $count }.
    .title = Convertido con otro tipo
    .why = El método lo permite. Cada cifra nombra el tipo y lo que falta.
    .fix = Añada los tipos que faltan, si los hay.
