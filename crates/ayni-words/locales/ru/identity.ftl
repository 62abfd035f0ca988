### Страницы о людях, их учетных записях, организациях, журнале действий и узле; вход через провайдера.

identity-moment = { $day }, { $time } (всемирное время)
identity-save = Сохранить
identity-saved = Сохранено.
identity-your-language = Ваш язык

## One’s own account

account-title = Моя учетная запись
account-you = Вы
account-factor = Второй фактор
account-sessions = Сеансы
account-tokens = Токены
account-language-hint = На нем пишутся письма. Язык страниц выбирается вверху страницы.
account-your-password = Ваш пароль
account-new-email = Новый адрес электронной почты
account-change-email = Изменить адрес электронной почты
account-email-intro = На новый адрес отправляется письмо. Ничего не меняется, пока вы не откроете ссылку из него.
account-email-sent = Письмо отправлено на новый адрес. Откройте ссылку из него в течение суток.
account-email-confirm = С этого времени вы входите с адресом { $name }, и письма идут на него.
account-email-changed = Адрес электронной почты изменен.
account-change-password = Изменить пароль
account-password-intro = При этом завершаются все другие ваши сеансы и отзываются все токены.
account-password-changed = Пароль изменен. Все другие сеансы и токены завершены.
account-no-password = Вы входите через провайдера, и пароля здесь у вас нет. Запросите письмо, чтобы выбрать его: без пароля нельзя изменить ничего, что защищает учетную запись.
account-provider-text = С учетной записью у провайдера { $name } вы входите без пароля этого узла.
account-tie = Привязать учетную запись у провайдера { $name }
account-untie = Отвязать учетную запись
account-tied-since = Привязана с
account-is-tied = Учетная запись привязана. С ней можно входить.
account-is-untied = Учетная запись больше не привязана.
factor-what = Второй фактор не впустит других, даже если они знают ваш пароль: при входе приложение на телефоне показывает код, который вы вводите.
factor-is-on = включен
factor-is-off = выключен
factor-begin = Настроить второй фактор
factor-anew = Начать с новым секретом
factor-scan = Отсканируйте эту картинку приложением одноразовых кодов или введите в него секрет.
factor-picture = Графический код с секретом; тот же секрет приведен ниже текстом
factor-secret = Секрет
factor-confirm-intro = Затем введите код, который показывает приложение. Только после этого второй фактор включен.
factor-confirm = Включить
factor-is-on-now = Второй фактор включен.
factor-is-off-now = Второй фактор выключен.
factor-recovery = Коды восстановления
factor-recovery-text = Если телефон потерян, каждый из этих кодов впустит вас один раз. Они показываются только сейчас.
factor-print = Распечатайте эту страницу или запишите коды и храните их отдельно от телефона.
factor-kept = Коды сохранены
factor-left = { $count ->
        [one] остался { $count }
        [few] осталось { $count }
        [many] осталось { $count }
       *[other] осталось { $count }
    }
factor-off = Выключить
factor-off-intro = С этого времени для входа достаточно пароля.
sessions-text = Здесь вы вошли. Завершите то, что вам не знакомо, и затем измените пароль.
sessions-this = этот
sessions-since = С { $name }
sessions-seen = последнее использование: { $name }
sessions-expires = закончится не позднее: { $name }
sessions-end = Завершить
sessions-ended = Сеанс завершен.
sessions-end-others = Завершить все остальные
sessions-others-ended = Все остальные сеансы завершены.
tokens-text = С токеном ваша программа работает здесь от вашего имени и имеет не больше прав, чем у вас в этот момент.
tokens-api = Что могут делать программы (OpenAPI)
tokens-make = Создать токен
tokens-name = Название
tokens-name-hint = Что это за программа, чтобы вы ее узнали.
tokens-scopes = Для чего его можно использовать
tokens-scopes-hint = Не больше, чем нужно.
tokens-days = Срок в днях
tokens-days-hint = Не более { $count }.
tokens-once = Вот токен. Он показывается только сейчас; мы не храним ничего, чем можно было бы воспользоваться.
tokens-how = Программа отправляет его с каждым запросом: Authorization: Bearer, пробел, токен.
tokens-kept = Токен сохранен
tokens-until = до { $name }
tokens-used = последнее использование: { $name }
tokens-unused = не использовался
tokens-over = срок истек
tokens-revoke = Отозвать
tokens-revoked = отозван { $name }
tokens-is-revoked = Токен отозван.
scope-read = чтение
scope-write = ввод, импорт, отзыв, общий доступ, замечания
scope-review = проверка и изъятие
scope-measure = измерение, выбор методов
scope-release = публикация
scope-people = люди, организации, журнал
scope-govern = настройки узла

## People

people-title = Люди
people-search = Имя, адрес, роль или организация
people-count = { $count ->
        [one] { $count } человек
        [few] { $count } человека
        [many] { $count } человек
       *[other] { $count } человека
    }
people-before = Предыдущая страница
people-seen = последнее посещение: { $name }
people-never-seen = еще не было посещений
people-last-seen = Последнее посещение
people-whole-node = весь узел
people-without-role = нет ролей
people-role = Роль
people-roles = Роли
people-name = Имя
people-language = Язык письма
people-invite = Пригласить человека
people-invite-intro = Человек получит письмо со ссылкой, действующей семь дней. Кто уже работает здесь, получает роль сразу.
people-invite-another = Пригласить еще кого-нибудь
people-is-invited = { $name }: приглашение отправлено
people-invited-text = Письмо отправлено. В списке людей тоже видно, что приглашение ждет ответа.
people-invited-link = Если письмо не придет, передайте эту ссылку иначе. Она действует семь дней и впускает один раз; не показывайте ее больше никому.
people-is-forgotten = Данные человека удалены. Номер остается в журнале.
people-long-note = Записка слишком длинная.
    .fix = Напишите не более { $most } знаков.
people-not-sure = Ничего не сделано.
    .fix = Отметьте, что вы уверены.
people-no-organisation = Такой организации нет.
    .fix = Список организаций показывает, какие есть.
people-organisation-taken = Организация с этим идентификатором уже есть.
    .fix = Откройте ее в списке, чтобы изменить название или место.
role-administrator = следит за узлом и его людьми
role-coordinator = отвечает за то, что сообщает организация
role-reporter = вводит и импортирует
role-reviewer = принимает введенное другими или возвращает
role-statistician = измеряет и выбирает методы
role-releasing-authority = решает, что публикуется
role-guest = видит то, что открыто для всех
person-account = Учетная запись
person-give = Дать роль
person-given = { $name }: роль дана.
person-take = Снять
person-taken = { $name }: роль снята.
person-known = { $name } уже работает на этом узле; роль дана.
person-unchanged = { $name }: ничего не меняется, так уже было.
person-invite-again = Отправить приглашение снова
person-invite-intro = На письмо еще не ответили. Новое письмо отменяет ссылку из прежнего.
person-suspend = Приостановить
person-suspend-intro = При приостановке все сеансы человека сразу завершаются, а токены отзываются.
person-suspended = { $name }: доступ приостановлен, все сеансы завершены.
person-resume = Возобновить доступ
person-resume-intro = Человек снова входит как прежде; токены нужно создать заново.
person-resumed = { $name }: доступ возобновлен.
person-unlock = Убрать второй фактор
person-unlock-intro = Для тех, кто потерял телефон и все коды восстановления. Убедитесь, что просит именно этот человек.
person-unlocked = { $name }: теперь вход только по паролю.
person-forget = Забыть этого человека
person-forget-intro = Для тех, кто ушел: имя, адрес и роли стираются без возможности вернуть. Номер остается в журнале.
person-forget-sure = Да, это нужно
person-hand-over = Передать роли
hand-over-title = { $name }: передача ролей
hand-over-intro = Когда меняется координационный пункт, роли переходят от одного человека к другому, все сразу.
hand-over-to = Кто принимает
hand-over-roles = Что передается
hand-over-note = Записка
hand-over-note-hint = Она отправляется письмом тому, кто принимает, и больше нигде не хранится.
hand-over-suspend = Приостановить доступ того, кто передает
hand-over-nobody = Пока некому принять роли.
hand-over-done = { $name }: роли приняты
hand-over-letter = Письмо отправлено: { $name }.
hand-over-now = Теперь у { $name }
hand-over-still = Осталось у { $name }
hand-over-tokens = { $count ->
        [one] { $count } токен действует с оставшимися правами
        [few] { $count } токена действуют с оставшимися правами
        [many] { $count } токенов действуют с оставшимися правами
       *[other] { $count } токена действуют с оставшимися правами
    }
hand-over-tokens-ended = { $count ->
        [one] { $count } токен отозван
        [few] { $count } токена отозваны
        [many] { $count } токенов отозваны
       *[other] { $count } токена отозваны
    }
hand-over-sessions = { $count ->
        [one] { $count } сеанс открыт с оставшимися правами
        [few] { $count } сеанса открыты с оставшимися правами
        [many] { $count } сеансов открыты с оставшимися правами
       *[other] { $count } сеанса открыты с оставшимися правами
    }
hand-over-sessions-ended = { $count ->
        [one] { $count } сеанс завершен
        [few] { $count } сеанса завершены
        [many] { $count } сеансов завершены
       *[other] { $count } сеанса завершены
    }
hand-over-invitations = Приглашения
hand-over-invited = { $count ->
        [one] { $count } приглашенный еще не ответил; приглашение остается в силе
        [few] { $count } приглашенных еще не ответили; приглашения остаются в силе
        [many] { $count } приглашенных еще не ответили; приглашения остаются в силе
       *[other] { $count } приглашенных еще не ответили; приглашения остаются в силе
    }
mail-hand-over = { $node }: вам переданы роли
    .text = Здравствуйте, { $name }! Вам переданы роли в реестре сотрудничества: { $node }. Ваши роли теперь указаны на странице вашей учетной записи. Кто передал и его записка:
mail-address = { $node }: ваш новый адрес электронной почты
    .text = Здравствуйте, { $name }! Этот адрес указан для вашей учетной записи в реестре сотрудничества: { $node }. Откройте эту страницу в течение суток, чтобы пользоваться им. Если вы этого не просили, ничего не делайте.
mail-address-changed = { $node }: ваш адрес электронной почты изменен
    .text = Здравствуйте, { $name }! У вашей учетной записи в реестре сотрудничества ({ $node }) теперь другой адрес электронной почты. Если это были не вы, сразу сообщите администратору узла.
mail-test = { $node }: пробное письмо
    .text = Здравствуйте, { $name }! Это письмо показывает, что письма от { $node } доходят.

## Organisations

organisations-title = Организации
organisations-text = Роль в организации действует и для ее частей, но не наоборот.
organisations-none = Пока ни одной нет в списке.
organisations-add = Добавить организацию
organisations-id = Идентификатор
organisations-id-hint = Так, как его называют мероприятия, например XAA-MOH. Позже изменить нельзя.
organisations-name = Название
organisations-whole = Часть организации
organisations-outermost = ни в какую не входит
organisations-parts = Ее части
organisations-unlisted = В реестре есть, в списке нет
organisations-unlisted-text = Мероприятия называют их составителями данных. Добавьте их, чтобы дать им название и место.

## The log of acts

log-title = Журнал действий
log-acts = Действия
log-none = Этому не отвечает ни одно действие.
log-person = Кто
log-act = Что
log-from = С какого дня
log-to = По какой день
log-newest = Новейшие действия
log-earlier = Более ранние действия
log-download = Скачать в формате CSV
log-number = действие { $name }
log-machine = командная строка
log-person-number = человек { $name }
log-detail-from = от
log-detail-to = к
log-proof = Полон ли журнал?
log-proof-never = Здесь его еще никто не проверял.
log-proof-under-way = Идет проверка. Когда она закончится, эта страница покажет итог.
log-proof-asked = Проверка запрошена.
log-proof-failed = Последняя проверка прервалась. Запросите новую.
log-proof-complete = Доказано, что журнал полон и не изменен вплоть до действия { $count }: { $at }.
log-proof-faults = Вплоть до действия { $count } найдены ошибки: { $at }. Сообщите тому, кто следит за базой данных.
log-head = Конец журнала; запишите его в другом месте
log-prove = Проверить сейчас
log-act-factor-off = Второй фактор выключен
log-act-factor-on = Второй фактор включен
log-act-hand-over = Передача ролей
log-act-identity-tie = Учетная запись провайдера привязана
log-act-identity-untie = Учетная запись провайдера отвязана
log-act-import = Импорт
log-act-node = Настройка узла
log-act-organisation = Организация добавлена или изменена
log-act-password = Пароль выбран
log-act-person-email = Адрес электронной почты изменен
log-act-person-name = Имя или язык изменены
log-act-person-state = Состояние учетной записи
log-act-recovery = Использован код восстановления
log-act-role-give = Роль дана
log-act-role-take = Роль снята
log-act-sign-in = Вход
log-act-sign-out = Выход
log-act-sign-out-everywhere = Выход везде
log-act-sign-out-others = Другие сеансы завершены
log-act-token = Токен создан
log-act-token-revoke = Токен отозван
log-act-undo = Импорт отменен
log-act-attach = Файл приложен
log-act-detach = Приложенный файл убран
log-act-hook = Добавлен адрес для уведомлений
log-act-hook-remove = Адрес для уведомлений убран
log-act-hook-turn = Адрес для уведомлений включен или выключен
log-act-mapping = Соответствие сохранено
log-act-mapping-forget = Соответствие удалено
log-act-redact = Версия очищена
log-act-remark = Замечание написано
log-act-review = Проверка
log-act-share = Открыто для всех
log-act-unshare = Общий доступ закрыт
log-act-upload = Файл отправлен

## The node

settings-title = Настройки
settings-node = Узел
settings-name-in = Название на языке: { $name }
settings-languages = Языки, которые предлагают страницы
settings-no-language = Не осталось ни одного языка.
    .fix = Отметьте хотя бы один.
settings-address = Собственный адрес узла
settings-address-hint = Для ссылок в письмах, например https://ayni.example.org. Без него в них стоит адрес, который запросил браузер: { $name }
settings-bad-address = «{ $address }» — не адрес узла.
    .fix = Запишите его как https://ayni.example.org, ничего не добавляя после имени сервера.
settings-hosts = Серверы вашей сети, к которым можно обращаться
settings-hosts-hint = По одному в строке. Иначе узел сообщает об изменениях только на общедоступные адреса.
settings-bad-host = «{ $host }» — не имя сервера.
    .fix = Запишите его как hooks.example.org, по одному в строке.
settings-mail = Письма
settings-mail-way = Как отправляются
settings-mail-server = через сервер { $name }
settings-mail-folder = в папку { $name }
settings-mail-how = Почтовый сервер не указан, поэтому письма только записываются в файлы. Укажите его в AYNI_SMTP, например smtps://user:password@mail.example.org, а отправителя в AYNI_MAIL_FROM, и перезапустите узел.
settings-mail-from = Отправитель
settings-mail-waiting = Ждут отправки
settings-mail-failed = Не отправлены
settings-letters = { $count ->
        [one] { $count } письмо
        [few] { $count } письма
        [many] { $count } писем
       *[other] { $count } письма
    }
settings-letter = Отправить мне пробное письмо
settings-letter-sent = Пробное письмо отправлено вам.
settings-provider = Вход через провайдера
settings-provider-how = Провайдер (OpenID Connect) не указан. Укажите его в AYNI_OIDC_ISSUER, AYNI_OIDC_CLIENT_ID, AYNI_OIDC_SECRET_FILE и AYNI_OIDC_LABEL и перезапустите узел.
settings-provider-label = Название
settings-provider-issuer = Адрес (issuer)
settings-provider-client = Этот узел у провайдера (client id)
settings-provider-back = Адрес возврата (redirect URI); укажите его у провайдера
settings-provider-look = Узнать, отвечает ли он
settings-provider-answers = Провайдер отвечает.
settings-provider-enough = Входа у провайдера достаточно: не спрашивать второй фактор этого узла
settings-provider-enough-hint = Только если провайдер сам его спрашивает.
web-start-no-country = никакая: организация нескольких стран

## Signing in at a provider

provider-sign-in = Войти через { $name }
provider-go-on = Перейти к { $name }
provider-none = Для этого узла провайдер входа не указан.
    .fix = Войдите с паролем.
provider-bad-issuer = «{ $address }» — не адрес провайдера входа.
    .fix = Запишите его так, как это делает провайдер, например https://id.example.org, и с https.
provider-away = { $provider } сейчас не отвечает.
    .fix = Повторите попытку позже или войдите с паролем.
provider-refused = Вход через { $provider } не удался.
    .fix = Начните заново или войдите с паролем.
provider-again = Этот вход уже завершен или прерван либо начат в другом браузере.
    .fix = Начните заново со страницы входа.
provider-unknown = Эта учетная запись на узле неизвестна.
    .fix = Попросите координатора отправить приглашение на адрес электронной почты этой учетной записи. Если вы уже приглашены, войдите с паролем и привяжите ее на странице своей учетной записи.
provider-taken = Эта учетная запись у { $provider } привязана к другому человеку, или к вам привязана другая.
    .fix = Сначала отвяжите другую или выберите там другую учетную запись.
cli-serve-arg-oidc-issuer = Провайдер входа (OpenID Connect), его адрес
cli-serve-arg-oidc-client-id = Как узел называется у провайдера
cli-serve-arg-oidc-secret-file = Файл с секретом узла у провайдера
cli-serve-arg-oidc-label = Как люди называют провайдера
