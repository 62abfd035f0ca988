# Taxas de câmbio por mês e por dia, e valores diários por categoria.

exchange-rule-month-of-transaction = Média mensal do mês do valor; de vários meses, a média deles
exchange-rule-day-of-transaction = Taxa do dia do valor
rate-fallback-month = A média do mês
rate-fallback-year = A média do ano
compare-cause-price = Outro preço para a quantidade
compare-cause-rate-rule = Taxas de outro momento, por outra regra
report-fact-fallback = Na falta dessa taxa
report-no-fallback = O número falta
report-input-method-file = Arquivo do método
report-table-day-rates = Valores diários por categoria ({ $part }), arquivo { $file }
report-column-line = Linha
report-column-grade = Categoria
report-column-served = Em serviço em

finding-day-rates-absent = O arquivo { $file }, que o método nomeia, não está ao lado dele.
    .title = Falta o arquivo de valores diários
    .why = Sem os seus valores diários, o método deixaria sem valor um trabalho que segundo ele o tem.
    .fix = Ponha o arquivo na pasta do método. Em um pacote é um segundo arquivo: nomeie os dois.

finding-day-rates-empty = O arquivo não tem valores diários.
    .title = Arquivo de valores diários sem linhas
    .why = O método o nomeia, e nenhum trabalho receberia um valor.
    .fix = Acrescente linhas, ou retire o arquivo do método.

finding-day-rate-overlap = Categoria “{ $grade }”, unidade { $unit }: esta linha e a linha { $line } valem no mesmo ano.
    .title = Dois valores diários para um ano
    .why = A ordem das linhas decidiria quanto vale o trabalho.
    .fix = Dê a cada linha os anos em que vale, nas colunas from e until.

finding-day-rate-gap = Categoria “{ $grade }”, unidade { $unit }: sem valor diário para { $years }.
    .title = Anos sem valor diário
    .why = O trabalho desses anos ficaria sem valor.
    .fix = Acrescente uma linha para esses anos com a sua fonte, ou corrija os anos das linhas.

finding-day-rate-missing = Não há valor diário para a categoria “{ $grade }” por { $unit } em { $year }. Quantidades sem valor: { $count }.
    .title = Categoria sem valor diário
    .why = Não se põe no seu lugar o de outra categoria, unidade ou ano.
    .fix = Acrescente uma linha com a sua fonte ao arquivo de valores diários, ou corrija a categoria se estiver mal escrita. Um traço indica que não há categoria.

finding-method-months-missing = { $source } não tem taxas mensais de { $currency } para o ano de referência { $year }: { $months }.
    .title = Meses sem taxa de câmbio
    .why = Os valores desses meses, ou que abrangem algum deles, não podem ser convertidos como diz o método.
    .fix = Traga as taxas em um arquivo rates-monthly.csv próprio do país, ou permita a média do ano em exchange_fallback.

finding-rate-missing-month = Não há taxa de { $currency } para { $date }. Valores não convertidos por isso: { $count }.
    .title = Mês sem taxa de câmbio
    .why = O método converte por mês. A taxa do ano não é posta no seu lugar.
    .fix = Acrescente o mês com a sua fonte a um arquivo rates-monthly.csv, ou permita a média do ano em exchange_fallback.

finding-rate-missing-day = Não há taxa de { $currency } na data { $date }. Valores não convertidos por isso: { $count }.
    .title = Dia sem taxa de câmbio
    .why = O método converte por dia. Nenhuma outra taxa é posta no seu lugar.
    .fix = Acrescente o dia com a sua fonte a um arquivo rates-daily.csv, ou permita a média do mês em exchange_fallback.

finding-rate-without-date = O método converte { $currency } pela data de cada valor. Valores sem data suficientemente precisa: { $count }.
    .title = Sem data para converter
    .why = O período da atividade não diz quando o dinheiro foi dado; não se conhece nem mês nem dia.
    .fix = Peça a data do valor, ou permita a média do ano em exchange_fallback.

finding-rate-instead = { $currency }: a taxa de { $time } está no lugar de uma que falta. Valores: { $count }.
    .title = Convertido por outra taxa
    .why = O método o permite. Cada número nomeia a taxa e o que falta.
    .fix = Acrescente as taxas que faltam, se as houver.
