### كلمات لا تخص جزءا واحدا من البرنامج.

## عام

not-stated = غير مذكور
yes = نعم
no = لا
total = المجموع

## المبالغ المالية

money = { $amount } { $currency }

## التواريخ

date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
date-year = { $year }

month-1 = كانون الثاني/يناير
    .in-date = كانون الثاني/يناير
month-2 = شباط/فبراير
    .in-date = شباط/فبراير
month-3 = آذار/مارس
    .in-date = آذار/مارس
month-4 = نيسان/أبريل
    .in-date = نيسان/أبريل
month-5 = أيار/مايو
    .in-date = أيار/مايو
month-6 = حزيران/يونيه
    .in-date = حزيران/يونيه
month-7 = تموز/يوليه
    .in-date = تموز/يوليه
month-8 = آب/أغسطس
    .in-date = آب/أغسطس
month-9 = أيلول/سبتمبر
    .in-date = أيلول/سبتمبر
month-10 = تشرين الأول/أكتوبر
    .in-date = تشرين الأول/أكتوبر
month-11 = تشرين الثاني/نوفمبر
    .in-date = تشرين الثاني/نوفمبر
month-12 = كانون الأول/ديسمبر
    .in-date = كانون الأول/ديسمبر

## المواضع في الملف

place-file = { $file }
place-file-row = { $file }، الصف { $cell }
place-file-column = { $file }، العمود { $cell }
place-file-cell = { $file }، الخلية { $cell }
place-file-sheet = { $file }، الورقة «{ $sheet }»
place-file-sheet-row = { $file }، الورقة «{ $sheet }»، الصف { $cell }
place-file-sheet-column = { $file }، الورقة «{ $sheet }»، العمود { $cell }
place-file-sheet-cell = { $file }، الورقة «{ $sheet }»، الخلية { $cell }
place-row = الصف { $cell }
place-column = العمود { $cell }
place-cell = الخلية { $cell }
place-sheet = الورقة «{ $sheet }»
place-sheet-row = الورقة «{ $sheet }»، الصف { $cell }
place-sheet-column = الورقة «{ $sheet }»، العمود { $cell }
place-sheet-cell = الورقة «{ $sheet }»، الخلية { $cell }

## اللغات

language-ar = العربية
language-en = الإنكليزية
language-es = الإسبانية
language-fr = الفرنسية
language-pt = البرتغالية
language-ru = الروسية
language-zh = الصينية
language-und = لغة غير مذكورة

## الأنشطة

kind-programme = برنامج
kind-project = مشروع
kind-action = إجراء
kind-event = فعالية

form-bilateral = تعاون ثنائي
form-triangular = تعاون ثلاثي
form-regional = تعاون إقليمي
form-multilateral = تعاون متعدد الأطراف

status-pipeline = قيد الإعداد
status-agreed = متفق عليه ولم يبدأ بعد
status-implementation = قيد التنفيذ
status-completed = مكتمل
status-suspended = معلَّق
status-cancelled = ملغى

role-provider = الجهة المقدِّمة
role-provider-triangular = الجهة المقدِّمة الأولى (الشريك المحوري)
role-second-provider = الجهة المقدِّمة الثانية
role-second-provider-triangular = الجهة المقدِّمة الثانية (الشريك الميسِّر)
role-recipient = الجهة المتلقية
role-recipient-triangular = الجهة المتلقية (الشريك المستفيد)
role-both = جهة مقدِّمة ومتلقية
role-implementing = الشريك المنفِّذ
role-regional-mechanism = الآلية الإقليمية

party-kind-country = بلد أو حكومة
party-kind-agency = هيئة عامة وطنية
party-kind-sub-national = حكومة دون وطنية أو مدينة
party-kind-multilateral = منظمة دولية أو إقليمية
party-kind-civil-society = مجتمع مدني أو مؤسسة أو أوساط أكاديمية
party-kind-private = شركة

agreement-kind-memorandum = مذكرة تفاهم
agreement-kind-joint-commission = لجنة مشتركة
agreement-kind-framework = اتفاق إطاري
agreement-kind-exchange-of-notes = تبادل مذكرات
agreement-kind-other = اتفاق آخر

channel-unctad = الأونكتاد
channel-tossd = إطار الدعم الرسمي الإجمالي للتنمية المستدامة (TOSSD)
channel-iati = المبادرة الدولية لشفافية المعونة (IATI)
channel-segib = الأمانة العامة الأيبيرية - الأمريكية (SEGIB)
channel-other = قناة أخرى

## الموارد والقياسات

basis-pledged = متعهَّد به
basis-budgeted = مدرج في الميزانية
basis-committed = ملتزَم به
basis-disbursed = مصروف
basis-reflow = مسدَّد (تدفق عائد)

valuation-direct-cost = التكلفة المباشرة للجهة المقدِّمة نفسها
valuation-day-rate = معدل يومي حسب الرتبة
valuation-components = مجموع عناصر التكلفة
valuation-market-price = سعر السوق
valuation-unstated = طريقة التقييم غير مذكورة

measure-money = أموال
measure-value = سلعة أو خدمة مقيَّمة
measure-quantity = كمية بوحدتها الخاصة
measure-presence = نشاط خلال السنة

direction-provided = مقدَّم
direction-received = متلقّى
direction-own-input = إسهام ذاتي بصفة جهة متلقية

share-partner = حصة شريك
share-sector = حصة قطاع
share-goal = حصة هدف

dimension-year = السنة
dimension-direction = الاتجاه
dimension-basis = أساس القيد
dimension-group = المجموعة
dimension-item = البند
dimension-unit = الوحدة
dimension-form = شكل التعاون
dimension-reporter = الجهة المبلِّغة
dimension-partner = الشريك
dimension-region = منطقة الشريك
dimension-sector = القطاع
dimension-goal = هدف التنمية المستدامة
dimension-currency = العملة المبلَّغ بها
dimension-left-out = سبب الاستبعاد

activity-years-running = كل سنة يجري فيها النشاط
activity-years-start = السنة التي يبدأ فيها النشاط

triangular-rule-stated = ثلاثي إذا ذكرت الجهة المبلِّغة ذلك
triangular-rule-second-provider = ثلاثي إذا وُجدت جهة مقدِّمة ثانية
triangular-rule-developed-or-multilateral = ثلاثي إذا كانت الجهة المقدِّمة الثانية بلدا متقدما أو منظمة متعددة الأطراف

## الملاحظات

severity-error = خطأ
severity-warning = تحذير
severity-note = ملاحظة

finding-words-file-place = الملف { $file } ليس في مجلد لغة من اللغات.
    .title = كلمات خارج مجلد اللغة
    .why = يدل اسم المجلد على اللغة المكتوبة بها كلمات الملف.
    .fix = انقل الملف إلى مجلد يحمل رمز لغته، مثل «qu».

finding-words-syntax = تتعذر قراءة السطر { $line } من الملف { $file }.
    .title = خلل في ملف كلمات
    .why = تُترك الرسالة الواردة في هذا السطر وتُعرض كلماتها الإنكليزية بدلا منها.
    .fix = صحّح السطر وفقا لدليل قواعد Fluent في الموقع projectfluent.org.

finding-words-incomplete = { $lacking ->
        [zero] لا تنقص اللغة «{ $language }» أي رسالة من أصل { $all }. أولاها «{ $first }».
        [one] تنقص اللغة «{ $language }» رسالة واحدة من أصل { $all }، وهي «{ $first }».
        [two] تنقص اللغة «{ $language }» رسالتان من أصل { $all }، أولاهما «{ $first }».
        [few] تنقص اللغة «{ $language }» { $lacking } رسائل من أصل { $all }، أولاها «{ $first }».
        [many] تنقص اللغة «{ $language }» { $lacking } رسالة من أصل { $all }، أولاها «{ $first }».
       *[other] تنقص اللغة «{ $language }» { $lacking } رسالة من أصل { $all }، أولاها «{ $first }».
    }
    .title = لغة غير مكتملة
    .why = كل رسالة تنقص لغةً ما تُعرض بالإنكليزية.
    .fix = ترجم الرسائل الناقصة من الملفات الإنكليزية التي تحمل الاسم نفسه.

## حقول النشاط

field = النشاط
field-in-language = { $field } ({ $language })
field-in-line = { $field } ({ $line })
field-extra = العمود «{ $header }» في المصدر

field-reporter = الجهة المبلِّغة
field-id = المعرِّف
field-kind = نوع النشاط
field-parent = النشاط الأعلى
field-title = العنوان
field-description = الوصف
field-form = شكل التعاون
field-status = الحالة
field-period = الفترة
field-period-start = البداية
field-period-end = النهاية

field-parties = الأطراف
field-parties-id = معرِّف سطر الطرف
field-parties-role = دور الطرف
field-parties-kind = نوع الطرف
field-parties-country = بلد الطرف
field-parties-organisation = معرِّف منظمة الطرف
field-parties-name = اسم الطرف

field-request = الطلب
field-request-country = البلد الطالب
field-request-by = الهيئة الطالبة
field-request-date = تاريخ الطلب
field-request-reference = مرجع الطلب

field-agreements = الاتفاقات
field-agreements-id = معرِّف سطر الاتفاق
field-agreements-kind = نوع الاتفاق
field-agreements-title = عنوان الاتفاق
field-agreements-reference = مرجع الاتفاق
field-agreements-date = تاريخ الاتفاق

field-places = الأماكن
field-places-id = معرِّف سطر المكان
field-places-of = المكان
field-places-of-country = بلد المكان
field-places-of-part = جزء من البلد
field-places-share = حصة المكان

field-sectors = القطاعات
field-sectors-id = معرِّف سطر القطاع
field-sectors-of = القطاع
field-sectors-of-list = القائمة التي أُخذ منها القطاع
field-sectors-of-code = رمز القطاع
field-sectors-share = حصة القطاع

field-goals = أهداف التنمية المستدامة
field-goals-id = معرِّف سطر الهدف
field-goals-of = الهدف أو الغاية
field-goals-of-list = القائمة التي أُخذ منها الهدف
field-goals-of-code = رمز الهدف أو الغاية
field-goals-share = حصة الهدف

field-markers = المؤشرات الدالة
field-markers-code = المؤشر الدال
field-markers-score = درجة المؤشر الدال

field-resources = الموارد
field-resources-id = معرِّف سطر المورد
field-resources-basis = أساس قيد المورد
field-resources-kind = نوع المورد
field-resources-what = وصف المورد
field-resources-payer = الطرف المقدِّم للمورد
field-resources-period = فترة المورد
field-resources-period-start = بداية فترة المورد
field-resources-period-end = نهاية فترة المورد
field-resources-measures = المبالغ والكميات
field-resources-measures-measure = نوع القياس
field-resources-measures-amount = المبلغ أو الكمية
field-resources-measures-currency = العملة
field-resources-measures-valuation = طريقة التقييم
field-resources-measures-unit = الوحدة
field-resources-loan = شروط القرض
field-resources-loan-interest-percent = الفائدة السنوية، نسبة مئوية
field-resources-loan-maturity-years = عدد السنوات حتى آخر سداد
field-resources-loan-grace-years = عدد السنوات حتى أول سداد
field-resources-loan-grant-element-percent = عنصر المنحة، نسبة مئوية
field-resources-estimated = مبلغ قدّره المصدر
field-resources-withheld = مورد محجوب عن النشر
field-resources-withheld-by = الجهة التي حجبت المورد عن النشر
field-resources-withheld-why = سبب حجب المورد عن النشر

field-also-reported = أُبلغ به أيضا
field-withheld = نشاط محجوب عن النشر
field-withheld-by = الجهة التي حجبت النشاط عن النشر
field-withheld-why = سبب حجب النشاط عن النشر

## What the tables group by, further

dimension-place = المكان
dimension-marker = المؤشر الدال ودرجته
dimension-ldc = من أقل البلدان نموا
dimension-lldc = من البلدان النامية غير الساحلية
dimension-sids = من الدول الجزرية الصغيرة النامية
dimension-income = فئة دخل الشريك
dimension-commission = اللجنة الإقليمية للشريك
dimension-payer = الجهة التي تقدّمه
dimension-role = الدور
dimension-side = حصة مَن
dimension-nature = كيف نشأ الرقم
dimension-valuation = كيف حُددت القيمة
dimension-gender = مؤشر المساواة بين الجنسين
share-place = حصة مكان
share-marker = مؤشر دال

## How a figure came about; whose part of a triangular activity it is

nature-measured = مبلَّغ به كما عُدّ أو صُرف
nature-estimated = مقدَّر من المصدر
nature-imputed = مقوَّم بأسعار المنهجية
side-south = شركاء الجنوب
side-developed = شركاء ليسوا على قائمة بلدان الجنوب
side-multilateral = منظمات متعددة الأطراف
side-unstated = لم يُذكر لمن هو

## Choices of a method

exchange-rule-reporting-year = المتوسط السنوي للسنة التي سميت سنة الإبلاغ باسمها
exchange-rule-calendar-year = المتوسط السنوي للسنة الميلادية للمبلغ
exchange-rule-fixed-year = المتوسط السنوي لسنة واحدة للجميع
own-experts-in-kind = مع العمل الذي يتيحه، لا مع الدعم المالي
own-experts-financial = مع الدعم المالي
impute-never = أبدا: تبقى القيم كما أُبلغ بها
impute-where-missing = حيث لم يُبلَّغ بمال ولا بقيمة
impute-always = دائما، محل القيمة المبلَّغ بها
price-part-labour = أجور موظفي الجهة المقدِّمة
price-part-honoraria = أتعاب
price-part-fare = تذاكر السفر
price-part-per-diem = بدل الإقامة اليومي
price-part-lodging = السكن
price-part-materials = المواد والخدمات
price-part-rent = أماكن مستأجرة
rounding-half-even = الأنصاف إلى الرقم الزوجي
rounding-half-away = الأنصاف بعيدا عن الصفر

revision-reason-data = البيانات
revision-reason-method = المنهجية
revision-reason-edition = إصدار الإطار
revision-reason-rates = أسعار الصرف
revision-reason-reference = بيانات مرجعية أخرى
revision-reason-program = البرنامج
revision-reason-several = غير قابل للتمييز
