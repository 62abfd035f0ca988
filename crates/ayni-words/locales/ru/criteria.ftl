app-no-criteria = Нет набора критериев «{ $id }».
    .fix = Назовите набор, который поставляется с программой (nest, gpedc), или файл с окончанием .toml.

criteria-sets = Наборы критериев
criteria-column-count = Критериев
criteria-scale = Шкала оценок
criteria-column-rating = Оценка
criteria-column-value = Значение
criteria-averaged = Набор указывает значение каждой оценки, поэтому оценки усредняются.
criteria-counted = Оценки подсчитываются, но не усредняются.
criteria-column-criterion = Критерий
criteria-column-question = Вопрос

cli-criteria = Просматривать, проверять и создавать наборы критериев для оценок
cli-criteria-show = Показать набор: что в нем достоверно, его шкалу и критерии; без указания набора — их перечень
cli-criteria-show-examples =
    Примеры:
      ayni criteria show
      ayni criteria show nest
cli-criteria-check = Искать то, чего не хватает или что недопустимо
cli-criteria-check-examples =
    Пример:
      ayni criteria check xaa.toml
cli-criteria-new = Записать копию набора под новым именем, с его комментариями
cli-criteria-new-examples =
    Пример:
      ayni criteria new xaa --from nest -o data/criteria/xaa.toml
cli-arg-criteria = Набор критериев
cli-arg-source-criteria = Копируемый набор; если не назван — nest
