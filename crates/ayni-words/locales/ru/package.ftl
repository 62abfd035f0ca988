### Пакеты: методики, профили, шаблоны и редакции, которые страны передают друг другу.

package-kind-method = Методика
package-kind-framework = Редакция рамочной основы
package-kind-profile = Профиль соответствия
package-kind-template = Шаблон
package-kind-criteria = Набор критериев

## Что пакет говорит о себе

package-show-kind = Содержит: { $value }
package-show-id = Идентификатор и версия: { $value }
package-show-date = Дата: { $value }
package-show-author = Автор: { $value }
package-show-country = Страна: { $value }
package-show-languages = Языки: { $value }
package-show-licence = Лицензия: { $value }
package-show-notes = Пояснения: { $value }
package-show-derived = Создан на основе: { $value }
package-show-parent-hash = Хеш SHA-256 исходного пакета: { $value }
package-show-file = Файл: { $file } (байт: { $count })
package-show-hash = Хеш SHA-256 пакета: { $value }
package-show-unsigned = Не подписан. За него никто не ручается.
package-show-signed = Подписан ключом { $value }. Спросите у владельца, его ли это ключ.
package-show-broken = Имеющаяся подпись недействительна.
package-whole = Содержание соответствует манифесту и пригодно к использованию.
package-made = Пакет: { $path }.
package-opened = Содержание находится в { $path }.
package-key-made = Закрытый ключ находится в { $path }. Храните его надежно и никому не передавайте.
package-key-public = Открытый ключ: { $key }
package-key-fingerprint = Отпечаток ключа: { $key }

## Отказы

package-which-author = Никто не указал автора.
    .fix = Укажите его с помощью --author или раз и навсегда с помощью «ayni init --name …».
package-which-name = В содержании не указан идентификатор или версия.
    .fix = Укажите их с помощью --id и --edition.
package-unsigned = { $file } не подписан.
    .fix = Попросите у автора подписанный пакет или не указывайте --signed-by.
package-other-key = Пакет подписан другим ключом: { $found }.
    .fix = Узнайте отпечаток у автора другим путем, чем пришел пакет.
package-occupied = В { $path } находится не открытый пакет.
    .fix = Укажите другую папку.
package-key-exists = Ключ уже есть: { $path }.
    .fix = Используйте его. Если его нужно заменить, сначала уберите его и сообщите всем, кто ему доверяет.
package-no-key = Ключа нет: { $path }.
    .fix = Создайте его с помощью «ayni package key new».
package-key-open = Другие на этом компьютере могут прочитать ключ { $path }.
    .fix = Отнимите у них это право (chmod 600). Если ключ могли прочитать, создайте новый и сообщите всем, кто ему доверяет.
package-bad-key = { $path } — не ключ этой программы.
    .fix = Верните на место свою копию ключа или создайте новый с помощью «ayni package key new».

## Что не так с пакетом

finding-package-damaged = Это не целый пакет: { $detail }
    .title = Поврежденный пакет
    .why = Пакет — это архив zip, а этот файл как архив не читается.
    .fix = Запросите его снова.
finding-package-missing = Отсутствует «{ $name }».
    .title = Не хватает файла
    .why = Манифест называет каждый файл с его хешем; без одного из них пакет не цел.
    .fix = Запросите пакет снова.
finding-package-member = В пакете есть файл, которого там быть не должно: «{ $name }».
    .title = Лишний файл
    .why = В пакете могут быть только манифест, подпись и файлы, названные в манифесте, с простыми именами из латинских букв, цифр, точек и дефисов. Другие могли бы записаться туда, где их никто не ждет.
    .fix = Не используйте этот пакет. Если он ваш, переименуйте файл.
finding-package-changed = «{ $name }» — не тот файл, который описан в манифесте.
    .title = Содержание изменено
    .why = Его размер или хеш отличается от указанного в манифесте: он изменен после создания пакета.
    .fix = Не используйте его. Запросите пакет у автора снова. Кто изменяет пакет, создает новый на его основе.
finding-package-manifest = Манифест не читается: { $detail }
    .title = Манифест непонятен
    .why = Манифест — канонический JSON только с известными полями, чтобы его можно было записать единственным образом и с одним хешем.
    .fix = Попросите у автора пакет, созданный с помощью «ayni package new».
finding-package-form = Пакет имеет форму { $name }, которой эта программа не знает.
    .title = Более новая форма
    .why = Его создала более новая программа.
    .fix = Установите более новую версию Ayni.
finding-package-id = «{ $name }» не может быть идентификатором или версией.
    .title = Недопустимый идентификатор или версия
    .why = Идентификатор состоит из строчных латинских букв, цифр и дефисов, версия — из латинских букв, цифр, точек и дефисов. Они повсюду становятся частью имен файлов.
    .fix = Укажите другие с помощью --id и --edition.
finding-package-same-name = Новый пакет назван так же, как тот, на основе которого он создан: { $name }.
    .title = Производному пакету нужно свое имя
    .why = Два пакета с одним именем и разным содержанием принимали бы один за другой.
    .fix = Дайте ему другой идентификатор с помощью --id или другую версию с помощью --edition.
finding-package-size = Пакет слишком велик: не более { $limit } МБ и не более { $members } файлов.
    .title = Слишком большой пакет
    .why = Методики, профили и шаблоны невелики. То, что распаковывается в намного большее, создано, чтобы истощить машину.
    .fix = Уберите ненужное.
finding-package-files = Файлов в пакете: { $count }. Это не подходит для его вида.
    .title = Неверное число файлов
    .why = Методика, редакция, набор критериев или профиль — это один файл, методика — вместе с файлом дневных ставок, который она называет; в шаблоне их не менее одного.
    .fix = Сделайте из каждого отдельный пакет.
finding-package-signature = Подпись недействительна.
    .title = Недействительная подпись
    .why = Содержание, манифест или подпись изменены после подписания, либо это подпись другого пакета.
    .fix = Не используйте его. Запросите пакет у автора снова.

## Командная строка

cli-package = Передавать и получать методики, профили, шаблоны, редакции и наборы критериев
cli-package-examples =
    Примеры:
      ayni package key new
      ayni package new our-method.toml --kind method --sign -o our-method.ayni
      ayni package verify our-method.ayni
      ayni package open our-method.ayni -o their-method/
cli-package-new = Создать пакет
cli-package-new-examples =
    Примеры:
      ayni package new our-method.toml --kind method --sign -o our-method.ayni
      ayni package new changed.toml --kind method --id tantim-method --derived-from our-method.ayni -o tantim.ayni
cli-package-new-arg-files = Файлы, из которых он состоит
cli-package-new-arg-kind = Что это за файлы
cli-package-new-arg-package-id = Его идентификатор, если он не тот, что в содержании
cli-package-new-arg-edition = Его версия, если она не та, что в содержании
cli-package-new-arg-title = Его название, если оно не то, что в содержании
cli-package-new-arg-author = Чей он
cli-package-new-arg-country = Страна автора
cli-package-new-arg-licence = Лицензия, на условиях которой он передается
cli-package-new-arg-notes = Что следует знать тому, кто его получит
cli-package-new-arg-derived-from = Пакет, на основе которого он создан
cli-package-new-arg-sign = Подписать его ключом этого узла
cli-package-show = Показать, что пакет говорит о себе
cli-package-show-arg-package = Пакет
cli-package-verify = Проверить, цел ли пакет и кто его подписал
cli-package-verify-examples =
    Примеры:
      ayni package verify our-method.ayni
      ayni package verify our-method.ayni --signed-by "1A2B 3C4D …"   отклонить, если подписан не этим ключом
cli-package-verify-arg-package = Пакет
cli-package-verify-arg-signed-by = Отпечаток, который должен быть у ключа подписи
cli-package-open = Проверить пакет и поместить его содержание в папку
cli-package-open-examples =
    Пример:
      ayni package open our-method.ayni -o their-method/
cli-package-open-arg-package = Пакет
cli-package-open-arg-signed-by = Отпечаток, который должен быть у ключа подписи
cli-package-key = Работать с ключом этого узла
cli-package-key-new = Создать ключ рядом с реестром
cli-package-key-show = Показать открытый ключ и его отпечаток
