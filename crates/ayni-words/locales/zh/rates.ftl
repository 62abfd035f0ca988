# 按月和按日的汇率，以及按职级的日费率。

exchange-rule-month-of-transaction = 金额所在月份的月平均汇率；跨多个月时取各月平均
exchange-rule-day-of-transaction = 金额当日的汇率
rate-fallback-month = 该月平均值
rate-fallback-year = 该年平均值
compare-cause-price = 数量采用另一价格
compare-cause-rate-rule = 依另一规则采用其他时间的汇率
report-fact-fallback = 缺少该汇率时
report-no-fallback = 数字缺失
report-input-method-file = 方法的文件
report-table-day-rates = 按职级的日费率（{ $part }），文件 { $file }
report-column-line = 行
report-column-grade = 职级
report-column-served = 服务地

finding-day-rates-absent = 方法所指的文件 { $file } 不在方法旁边。
    .title = 缺少日费率文件
    .why = 没有费率，方法认为有价值的工作就会没有价值。
    .fix = 请将文件放入方法所在的文件夹。在资料包中它是第二个文件：两个都要列出。

finding-day-rates-empty = 文件中没有日费率。
    .title = 日费率文件没有任何行
    .why = 方法指明了该文件，而任何工作都不会得到价值。
    .fix = 请添加行，或从方法中删去该文件。

finding-day-rate-overlap = 职级“{ $grade }”，单位{ $unit }：本行与第{ $line }行适用于同一年。
    .title = 同一年有两个日费率
    .why = 工作值多少会由行的次序决定。
    .fix = 请在 from 和 until 列中写明每行适用的年份。

finding-day-rate-gap = 职级“{ $grade }”，单位{ $unit }：{ $years }没有日费率。
    .title = 没有日费率的年份
    .why = 这些年份的工作将没有价值。
    .fix = 请为这些年份添加一行并注明来源，或更正各行的年份。

finding-day-rate-missing = 职级“{ $grade }”、单位{ $unit }在{ $year }年没有日费率。没有价值的数量：{ $count }。
    .title = 职级没有日费率
    .why = 不会以其他职级、单位或年份的费率代替。
    .fix = 请在日费率文件中添加一行并注明来源，职级拼写有误的请更正。短横表示没有职级。

finding-method-months-missing = { $source }没有{ $currency }在报告年度{ $year }的以下月汇率：{ $months }。
    .title = 没有汇率的月份
    .why = 这些月份的金额以及涵盖其中任一月份的金额，无法按方法折算。
    .fix = 请在本国自己的 rates-monthly.csv 文件中提供汇率，或在 exchange_fallback 中允许采用年平均值。

finding-rate-missing-month = { $currency }在{ $date }没有汇率。因此未折算的金额：{ $count }笔。
    .title = 没有汇率的月份
    .why = 方法按月折算，不以年汇率代替。
    .fix = 请将该月汇率及其来源加入 rates-monthly.csv 文件，或在 exchange_fallback 中允许采用年平均值。

finding-rate-missing-day = { $currency }在{ $date }当日没有汇率。因此未折算的金额：{ $count }笔。
    .title = 没有汇率的日期
    .why = 方法按日折算，不以其他汇率代替。
    .fix = 请将该日汇率及其来源加入 rates-daily.csv 文件，或在 exchange_fallback 中允许采用月平均值。

finding-rate-without-date = 方法按每笔金额的日期折算{ $currency }。日期不够确切的金额：{ $count }笔。
    .title = 没有可据以折算的日期
    .why = 活动的期间并不说明资金何时给付，因此月份和日期都不可知。
    .fix = 请索取金额的日期，或在 exchange_fallback 中允许采用年平均值。

finding-rate-instead = { $currency }：以{ $time }的汇率代替缺失的汇率。金额：{ $count }笔。
    .title = 以另一汇率折算
    .why = 方法允许这样做。每个数字都注明所用汇率和所缺内容。
    .fix = 如有缺失的汇率，请补充。
