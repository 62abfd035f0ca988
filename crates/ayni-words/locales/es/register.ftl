finding-query-unjoined = Línea { $line }, columna { $column }: se suman valores de indicadores, pero la consulta no nombra joining, kind y el indicador.
    .title = Suma a ciegas de valores de indicadores
    .why = Nunca deben sumarse entre sí metas y valores alcanzados, indicadores dispares, ni tasas o puntuaciones; cada indicador dice cómo se agregan sus valores.
    .fix = Elija joining y kind con WHERE (joining = 'sum' AND kind = 'actual') y agrupe por unit o por el código (code) del indicador.
