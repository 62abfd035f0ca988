### Результаты, оценки, этапы и добавленная ценность.

## What an activity reached, how it was judged, who took part when

result-level-output = Непосредственный результат
result-level-outcome = Конечный результат
result-level-impact = Воздействие
joining-sum = Сумма
joining-weighted-ratio = Взвешенная доля
joining-maximum = Максимум
joining-do-not-add = Не складывается
aim-increase = Рост
aim-decrease = Снижение
value-kind-target = Целевое значение
value-kind-actual = Достигнутое значение
evaluation-kind-self = Самооценка
evaluation-kind-joint = Совместная оценка
evaluation-kind-independent = Независимая оценка
quality-base-results = Результаты
quality-base-targets = Целевые значения
quality-base-ratings = Ответы оценок
quality-base-phases = Этапы
quality-base-values-added = Добавленная ценность
dimension-phase = Этап проекта

## Fields of the record

field-results = Результаты
field-results-id = Идентификатор строки результата
field-results-level = Уровень результата
field-results-leads-to = Результат, к которому ведет результат
field-results-title = Результат
field-results-indicators = Показатели
field-results-indicators-id = Идентификатор строки показателя
field-results-indicators-code = Код показателя
field-results-indicators-title = Название показателя
field-results-indicators-unit = Единица показателя
field-results-indicators-joining = Способ объединения значений
field-results-indicators-aim = Направление показателя
field-results-indicators-running-total = Нарастающий итог
field-results-indicators-gender = Гендерный показатель
field-results-indicators-baseline = Базовый уровень
field-results-indicators-baseline-value = Базовое значение
field-results-indicators-baseline-date = Дата базового уровня
field-results-indicators-source = Источник показателя
field-results-indicators-values = Целевые и достигнутые значения
field-results-indicators-values-id = Идентификатор строки значения
field-results-indicators-values-kind = Целевое или достигнутое
field-results-indicators-values-period = Период значения
field-results-indicators-values-period-start = Начало периода значения
field-results-indicators-values-period-end = Конец периода значения
field-results-indicators-values-value = Значение
field-results-indicators-values-numerator = Числитель
field-results-indicators-values-denominator = Знаменатель
field-results-indicators-values-parts = Части значения
field-results-indicators-values-parts-id = Идентификатор строки части
field-results-indicators-values-parts-of = Категории части
field-results-indicators-values-parts-of-dimension = Измерение части
field-results-indicators-values-parts-of-category = Категория части
field-results-indicators-values-parts-value = Значение части
field-results-indicators-values-parts-numerator = Числитель части
field-results-indicators-values-parts-denominator = Знаменатель части
field-results-indicators-values-evidence = Подтверждение значения
field-evaluations = Оценки
field-evaluations-id = Идентификатор строки оценки
field-evaluations-criteria = Набор критериев
field-evaluations-kind = Вид оценки
field-evaluations-by = Кто оценивал
field-evaluations-date = Дата оценки
field-evaluations-report = Отчет об оценке
field-evaluations-answers = Ответы
field-evaluations-answers-id = Идентификатор строки ответа
field-evaluations-answers-criterion = Критерий
field-evaluations-answers-rating = Оценка по шкале
field-evaluations-answers-answer = Ответ
field-evaluations-answers-evidence = Подтверждение ответа
field-phases = Этапы
field-phases-id = Идентификатор строки этапа
field-phases-phase = Этап
field-phases-party = Сторона этапа
field-value-added = Добавленная ценность
field-value-added-id = Идентификатор строки добавленной ценности
field-value-added-code = Что приобретено
field-value-added-how = Как приобретено
field-resources-phase = Этап ресурса

## The measurement

report-quality = Результаты и качество
report-results = Результаты
report-results-text = Значения разных мероприятий объединяются, только если у них один код показателя и одна единица, и только так, как указывает показатель: сумма, взвешенная доля (числители к знаменателям) или максимум. Что не складывается, перечислено отдельно.
report-evaluations = Оценки
report-evaluations-text = Сколько ответов дали каждую оценку, по критериям. Оценки подсчитываются и усредняются, только если это указывает сам набор критериев.
report-not-rated = Без оценки
report-answer-yes = Да
report-answer-no = Нет
report-verdict-met = Достигнуто
report-verdict-not-met = Не достигнуто
report-verdict-open = Нельзя оценить
report-column-indicator = Показатель
report-column-joining = Как объединено
report-column-gender-indicator = Гендерный показатель
report-column-target = Целевое значение
report-column-actual = Достигнуто
report-column-broken-down = Часть
report-column-value-kind = Целевое или достигнутое
report-column-value = Значение
report-column-level = Уровень
report-column-criterion = Критерий
report-column-mean = Среднее
report-column-quality-base = О чем
report-column-phase = Этап
report-column-partners = Партнеры
report-column-value-added = Добавленная ценность
report-column-own-role = Роль страны
report-table-results = Результаты по показателям и годам: { $view }
report-table-results-parts = Результаты по полу, возрасту и т. п.: { $view }
report-table-results-listed = Результаты, которые не складываются, каждый отдельно: { $view }
report-table-targets = Сколько целевых значений достигнуто, по уровням результатов
report-table-targets-by-gender = Сколько целевых значений достигнуто, по гендерным показателям и гендерному маркеру
report-table-ratings = Оценки по критериям, { $set }: { $view }
report-table-quality-left-out = Что не учтено: результаты, оценки, этапы и добавленная ценность
report-table-triangular-phases = Что предоставили партнеры, по этапам
report-table-triangular-phase-roles = Кто участвовал в каком этапе, по ролям
report-table-triangular-values-added = Добавленная ценность трехстороннего сотрудничества
report-note-results = Значение учитывается в году, когда кончается его период. Целевые и достигнутые значения могут относиться к разным мероприятиям.
report-note-results-parts = Части не складываются между собой: одно число может быть разбито по-разному.
report-note-results-listed = Если не указано, как объединять значения, они не объединяются.
report-note-targets = По каждому показателю каждого мероприятия и года. Без целевого значения, достигнутого значения или направления оценить нельзя.
report-note-ratings = Ответы подсчитываются и не усредняются: расстояние между двумя оценками никто не определяет.
report-note-ratings-mean = Среднее — по значениям, которые набор придает оценкам; оценки без значения не входят.
report-note-values-added = Мероприятие может дать несколько видов ценности и учитывается в каждом.
report-triangular-unstated = Ни одно трехстороннее мероприятие не указывает этапы или добавленную ценность, поэтому таблиц нет: ничего не придумано.
report-ground-later-total = Его заменяет более поздний нарастающий итог того же года.
report-ground-no-denominator = Доля без числителя или знаменателя не объединяется с другими.
report-ground-not-triangular = По методике мероприятие не является трехсторонним.

## Columns of our own workbook

template-group-result = Результат этой строки
template-group-evaluation = Ответ оценки в этой строке
template-column-phases = Этапы
template-help-phases = Для трехстороннего сотрудничества: кто участвовал в каком этапе, например: negotiation provider, recipient; implementation second-provider.
template-column-value-added = Добавленная ценность
template-help-value-added = Для трехстороннего сотрудничества: что дала совместная работа.
template-column-resource-phase = Этап ресурса
template-help-resource-phase = Для трехстороннего сотрудничества: этап, на который пошел ресурс.
template-column-result-level = Уровень результата
template-help-result-level = Непосредственный результат, конечный результат или воздействие. Пусто: непосредственный результат.
template-column-result = Результат
template-help-result = Чего нужно достичь, словами.
template-column-indicator-code = Код показателя
template-help-indicator-code = Код, под которым тот же показатель есть у других мероприятий. Только по нему объединяются значения.
template-column-indicator = Показатель
template-help-indicator = Что подсчитывается. Пусто вместе с кодом: показатель выше.
template-column-indicator-unit = Единица показателя
template-help-indicator-unit = Единица значений.
template-column-joining = Как объединять значения
template-help-joining = Складываются ли значения, являются долей, максимумом или стоят отдельно. Пусто: стоят отдельно.
template-column-aim = Направление
template-help-aim = Что лучше: больше или меньше.
template-column-running-total = Нарастающий итог
template-help-running-total = «true», если каждое значение включает все достигнутое к тому времени.
template-column-gender-indicator = Гендерный показатель
template-help-gender-indicator = «true», если он отслеживает равенство женщин и мужчин.
template-column-baseline = Базовый уровень
template-help-baseline = Каким показатель был раньше.
template-column-baseline-date = Дата базового уровня
template-help-baseline-date = Когда это было.
template-column-result-start = Начало периода
template-help-result-start = Первый день периода целевого и достигнутого значений.
template-column-result-end = Конец периода
template-help-result-end = Последний день. Значение учитывается в его году.
template-column-target = Целевое значение
template-help-target = Чего нужно достичь; для доли — числитель.
template-column-target-of = Целевое значение: из
template-help-target-of = Для доли — знаменатель.
template-column-actual = Достигнуто
template-help-actual = Что достигнуто; для доли — числитель.
template-column-actual-of = Достигнуто: из
template-help-actual-of = Для доли — знаменатель.
template-column-parts = Достигнуто по полу, возрасту и т. п.
template-help-parts = Например: sex=female 22; sex=male 18. Для доли: sex=female 20/22.
template-column-evidence = Подтверждение
template-help-evidence = Что подтверждает значение: отчет, список участников.
template-column-criteria = Набор критериев
template-help-criteria = Набор, по которому проведена оценка: nest, gpedc или набор вашей страны. Пусто: оценка выше.
template-column-criterion = Критерий
template-help-criterion = Код критерия в наборе, например H1.
template-column-rating = Оценка
template-help-rating = Код оценки в шкале набора, например full.
template-column-answer = Ответ
template-help-answer = Ответ словами.
template-column-evaluated-by = Кто оценивал
template-help-evaluated-by = Кто оценивал: орган, а не имя.
template-column-evaluation-kind = Вид оценки
template-help-evaluation-kind = Собственная, совместная или независимая.
template-column-evaluation-date = Дата оценки
template-help-evaluation-date = Когда проведена. По ней определяется год учета.
template-column-evaluation-report = Отчет об оценке
template-help-evaluation-report = Адрес или номер отчета.

## Findings

finding-result-unit-missing = У показателя есть значение, но нет единицы.
    .title = Показатель без единицы
    .why = Значение нельзя понять без единицы, а значения двух мероприятий объединяются только в одной единице.
    .fix = Укажите единицу из списка.

finding-result-joining-missing = Не указано, как объединяются значения показателя.
    .title = Способ объединения не указан
    .why = Значения могут складываться, быть долями или стоять отдельно. Это не угадывается: пока не указано, каждое стоит само по себе.
    .fix = Укажите: сумма, взвешенная доля, максимум или не складывать.

finding-result-aim-missing = У показателя есть целевое значение, но не указано, что лучше: больше или меньше.
    .title = Направление не указано
    .why = Без этого нельзя сказать, достигнуто ли целевое значение, и оно учитывается как не поддающаяся оценке.
    .fix = Укажите: рост или снижение.

finding-result-denominator-missing = У взвешенной доли нет числителя или знаменателя.
    .title = Доля без знаменателя
    .why = Восемьдесят процентов от десяти человек и сорок процентов от тысячи — это не шестьдесят процентов от чего-либо. Без обоих чисел значение не входит ни в одну объединенную цифру.
    .fix = Укажите, сколько учтено и из скольких.

finding-result-denominator-zero = Доля { $numerator } из { $denominator }.
    .title = Невозможная доля
    .why = На ноль делить нельзя, и ни одно из чисел не бывает отрицательным.
    .fix = Исправьте числа или удалите их, если они неизвестны.

finding-result-target-baseline = Целевое значение относится к { $target }, а базовое от { $baseline } — более позднее.
    .title = Целевое значение раньше базового
    .why = Базовый уровень показывает, что было раньше. Одна из двух дат неверна.
    .fix = Исправьте одну из дат.

finding-result-period-missing = Не указано, к какому периоду относится значение.
    .title = Значение без периода
    .why = Целевые и достигнутые значения учитываются в году, когда кончается их период. Без него они не входят ни в одну таблицу.
    .fix = Укажите начало или конец периода.

finding-result-value-missing = В этой строке ({ $kind }) нет числа.
    .title = Значение без числа
    .why = Строка не учитывается: отсутствие — это не ноль.
    .fix = Укажите число или удалите строку.

finding-result-actual-future = Период достигнутого значения еще не начался: { $date }.
    .title = Достижение в будущем
    .why = Что не наступило, то не достигнуто: это целевое значение не в том столбце или ошибка в годе.
    .fix = Исправьте период или перенесите число в целевое значение.

finding-result-parts-sum = Части по { $by } составляют { $sum }, а целое — { $whole }.
    .title = Части не составляют целое
    .why = Одно из чисел неверно либо не названа категория (не указано, прочее).
    .fix = Исправьте числа или добавьте недостающую категорию.

finding-result-parts-repeated = Часть { $part } указана дважды.
    .title = Часть повторяется
    .why = Были бы учтены оба числа.
    .fix = Оставьте одно из них.

finding-result-chain = Результат ведет к «{ $id }», а это не результат более высокого уровня.
    .title = Цепочка результатов прервана
    .why = Непосредственные результаты ведут к конечным, а конечные — к воздействию.
    .fix = Укажите идентификатор результата более высокого уровня.

finding-evaluation-criteria-unknown = Нет набора критериев «{ $code }».
    .title = Неизвестный набор критериев
    .why = Без него неизвестно, о чем спрашивали и как оценивали.
    .fix = Исправьте название или добавьте набор в папку criteria своих данных.

finding-evaluation-criterion-unknown = В наборе «{ $set }» нет критерия «{ $code }».
    .title = Неизвестный критерий
    .why = Он стоит отдельно в каждой таблице.
    .fix = Используйте код из набора.

finding-evaluation-rating-unknown = В шкале набора «{ $set }» нет оценки «{ $rating }».
    .title = Оценка вне шкалы
    .why = Ее нельзя поставить рядом с другими оценками.
    .fix = Используйте оценку из шкалы или оставьте пустым.

finding-evaluation-criterion-repeated = Оценка дважды отвечает на критерий «{ $code }».
    .title = Критерий повторяется
    .why = Были бы учтены обе оценки.
    .fix = Оставьте один ответ или оформите другой как вторую оценку.

finding-evaluation-future = Оценка датирована будущим: { $date }.
    .title = Оценка в будущем
    .why = У того, что не проведено, нет оценок; чаще всего это ошибка в годе.
    .fix = Исправьте дату.

finding-phase-unknown = «{ $code }» нет в списке этапов.
    .title = Неизвестный этап
    .why = Он стоит отдельно в каждой таблице по этапам.
    .fix = Используйте этап из списка или добавьте свой список.

finding-phase-party = В мероприятии нет стороны «{ $id }».
    .title = Сторона этапа отсутствует
    .why = У того, кто не является стороной, нет роли, и он не учитывается ни в одной.
    .fix = Добавьте сторону или исправьте ее идентификатор.

finding-phase-not-triangular = «{ $what }» указано у мероприятия, которое не является трехсторонним.
    .title = Этап или добавленная ценность вне трехстороннего сотрудничества
    .why = Таблицы по этапам и добавленной ценности охватывают только трехсторонние мероприятия.
    .fix = Исправьте форму сотрудничества или партнеров либо удалите это.

finding-value-added-unknown = «{ $code }» нет в списке видов добавленной ценности.
    .title = Неизвестный вид добавленной ценности
    .why = Он стоит в таблице отдельно.
    .fix = Используйте код из списка или добавьте свой список.

finding-criteria-average = Среднее и значения оценок не согласованы: укажите average = true и значения либо ни того ни другого.
    .title = Среднее без значений
    .why = Среднее вычисляется, только если набор указывает значение каждой оценки.
    .fix = Добавьте значения в шкалу или удалите average.

finding-criteria-empty = Список «{ $list }» пуст.
    .title = Набор критериев неполон
    .why = Набору нужны шкала, измерения и критерии.
    .fix = Заполните список.

finding-criteria-id = Идентификатор «{ $id }» не совпадает с именем файла «{ $name }».
    .title = Идентификатор не совпадает с именем файла
    .why = Набор известен по имени файла.
    .fix = Сделайте их одинаковыми.

finding-map-indicator-missing = В строке есть целевое или достигнутое значение, но ни в ней, ни выше показатель не назван.
    .title = Значение без показателя
    .why = Неизвестно, что подсчитано.
    .fix = Назовите показатель или укажите его код.
