finding-query-unjoined = Linha { $line }, coluna { $column }: somam-se valores de indicadores, mas a consulta não nomeia joining, kind e o indicador.
    .title = Soma às cegas de valores de indicadores
    .why = Metas e valores alcançados, indicadores distintos, taxas ou pontuações nunca devem ser somados entre si; cada indicador diz como se agregam os seus valores.
    .fix = Escolha joining e kind com WHERE (joining = 'sum' AND kind = 'actual') e agrupe por unit ou pelo código (code) do indicador.
