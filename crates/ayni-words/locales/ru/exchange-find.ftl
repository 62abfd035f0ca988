### Search and matching in the exchange.

## Why an answer is there

exchange-why-subject = Тема: { $subject }
exchange-why-subject-then = Тема: { $subject }; так называлась до { $year } г.
exchange-why-wider = Более широкая область: { $subject }
exchange-why-goal = Цель или задача { $code }: { $goal }
exchange-why-sector = Сектор: { $sector }
exchange-why-word = Содержит слово «{ $word }»
exchange-why-word-across = Содержит слово другого языка со значением «{ $word }»
exchange-why-place = Для страны, сделано в ней или о ней: { $place }
exchange-why-place-then = Для страны { $place }, которая называлась так до { $year } г.
exchange-why-region = Для региона или сделано в нем: { $region }
exchange-why-language = Возможно на этом языке: { $language }
exchange-why-group = В стране той же группы: { $group }
exchange-why-meaning = Близко по смыслу по языковой модели, добавленной на этом узле
exchange-group-ldc = наименее развитые страны
exchange-group-lldc = развивающиеся страны, не имеющие выхода к морю
exchange-group-sids = малые островные развивающиеся государства
exchange-group-income-l = низкий доход
exchange-group-income-lm = доход ниже среднего
exchange-group-income-um = доход выше среднего
exchange-group-income-h = высокий доход

## Why two records fit

exchange-match-resource = Предлагается то, что требуется: { $resource }
exchange-match-no-resource = Ничего из того, что требуется, не предлагается
exchange-match-no-language = Нет общего языка
exchange-match-dates = Сроки совпадают
exchange-match-dates-missed = Сроки не совпадают
exchange-match-capacity = Мест столько, сколько требуется: { $count }
exchange-match-capacity-short = Мест меньше, чем требуется: { $count }
exchange-match-giver-pays = Платит тот, кто дает
exchange-match-within-budget = Стоит не больше, чем можно потратить
exchange-match-over-budget = Стоит больше, чем можно потратить
exchange-match-together = Уже работали вместе: { $owner }
exchange-match-evidence = Уровень доказательности, от 1 до 4: { $level }
exchange-match-judged = Отзывы других с похожим запросом: полезно { $useful }, не полезно { $not }
exchange-match-useful = Вы отметили, что это полезно
exchange-match-not-useful = Вы отметили, что это не полезно
exchange-match-leaning = Вы отклоняли предложения по этой причине, поэтому она значит больше: { $aspect }
exchange-match-spread = Стоит ниже, чтобы { $owner } не занимал всю страницу

## What of them is compared

exchange-aspect-subject = тема
exchange-aspect-goal = цели
exchange-aspect-resource = что требуется и предлагается
exchange-aspect-context = места и условия
exchange-aspect-language = язык
exchange-aspect-dates = сроки
exchange-aspect-capacity = количество
exchange-aspect-cost = стоимость и кто платит
exchange-aspect-together = прежнее сотрудничество
exchange-aspect-evidence = доказательства

## Triangles and assignments

exchange-part-language = Общий язык
exchange-part-circumstances = Та же часть мира или страна той же группы
exchange-part-money = Тот, кто платит
exchange-assign-choice = Выбор { $choice } из подходящих, которых { $count }
exchange-assign-nothing-fits = Ни одно место не подходит
exchange-assign-group-full = Достигнут предел для этой группы: { $labels }, не более { $most }
exchange-assign-places-full = Подходящие места заняты. Лучшее: { $place }, оценка { $score }; самая низкая оценка у получивших его: { $least }
exchange-assign-places-kept = Ограничения оставляют подходящие места для других. Лучшее: { $place }, оценка { $score }
exchange-assign-crossing = Две группы пересекаются, и ни одна не входит в другую: { $one } и { $other }
exchange-assign-least-not-met = Наименьшие требуемые числа нельзя выполнить все вместе в рамках остальных ограничений
