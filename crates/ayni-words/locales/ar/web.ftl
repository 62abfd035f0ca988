### صفحات العقدة.

## حول كل صفحة

web-language = اللغة
web-menu = القائمة
form-more = إعدادات أخرى عند الحاجة
web-overview = نظرة عامة
web-activities = الأنشطة
web-measurements = القياسات
web-imports = عمليات الاستيراد
web-method = كيف تُعدّ الأرقام
web-foot = أيني برمجية مفتوحة للتعاون فيما بين بلدان الجنوب والتعاون الثلاثي. هذا السجل ملك لمن يقومون عليه، ولا يخرج منه شيء دون طلبهم.

## النظرة العامة

web-as-of = حتى { $date }
web-overview-intro = ما يقدمه البلد وما يتلقاه في إطار التعاون فيما بين بلدان الجنوب والتعاون الثلاثي. يقود كل رقم إلى الأنشطة التي استُخلص منها.
web-measured-before = تغيّر السجل منذ إجراء هذا القياس.
web-nothing-measured = لم يُقَس شيء بعد.
    .fix = قِس السجل بالأمر «ayni measure --year 2024 --keep». تعرض الصفحات ما هو محفوظ ولا تقيس بنفسها أبدا.
web-measurement-whole = القياس كاملا بجميع الجداول
web-activities-latest = أحدث الأنشطة
web-imports-latest = أحدث عمليات الاستيراد
web-imports-all = جميع عمليات الاستيراد
web-register-empty = السجل فارغ. استورد مصنفا بالأمر «ayni import»، أو املأ مثالا بالأمر «ayni demo».

## قائمة الأنشطة

web-search = البحث في العناوين والأوصاف والمنظمات والمعرّفات
web-find = بحث
web-narrow = تضييق القائمة
web-any = أي قيمة
web-order = الترتيب
web-order-latest = الأحدث أولا
web-order-earliest = الأقدم أولا
web-order-title = حسب العنوان
web-narrowed = { $facet }: { $value }
web-narrowed-to = القائمة مقصورة على
web-without = إزالة:
web-all = عرض الكل
web-value-count = { $value } ({ $count })
web-activities-found = { $count ->
        [zero] لا أنشطة ({ $count })
        [one] نشاط واحد ({ $count })
        [two] نشاطان ({ $count })
        [few] { $count } أنشطة
        [many] { $count } نشاطا
       *[other] { $count } نشاط
    }
web-activities-more = أكثر من { $count } نشاط
web-activities-none = لا يستوفي ذلك أي نشاط.
web-list-all = جميعها في القائمة
web-pages = الصفحات
web-first = الصفحة الأولى
web-next = الصفحة التالية
web-to = إلى
web-more = و{ $count } غيرها
web-from-to = { $start } – { $end }
web-from = من { $start }
web-until = حتى { $end }

## نشاط

web-history = التاريخ
web-version = النسخة { $number }، { $day }
web-version-withdrawn = النسخة { $number }، { $day }: مسحوبة
web-withdrawn = لم يعد هذا النشاط محسوبا: لم يعد مصدره يتضمنه، أو أُلغي استيراده. ويُعرض آخر محتوى له.
web-changes = ما الذي تغيّر في النسخة { $number }
web-before = قبل
web-after = بعد
web-origins = موضع كل قيمة
web-origins-show = من أين جاءت كل قيمة؟
web-extra = أعمدة أخرى من المصدر
web-country = البلد
web-organisation = المنظمة
web-kind = النوع
web-party = الطرف
web-title = العنوان
web-reference = المرجع
web-date = التاريخ
web-what = الوصف
web-period = الفترة
web-money = المال
web-value = قيمة سلعة أو خدمة
web-share = الحصة، بالمائة
web-score = الدرجة
web-quantity = { $amount } { $unit }

## الأرقام وما وراءها

web-figures = الأرقام
web-usd = دولارات الولايات المتحدة، بالأسعار الجارية
web-behind = ما وراء هذا الرقم
web-behind-count = { $count ->
        [zero] لا صفوف وراءه ({ $count }).
        [one] وراءه صف واحد ({ $count }).
        [two] وراءه صفان ({ $count }).
        [few] وراءه { $count } صفوف.
        [many] وراءه { $count } صفا.
       *[other] وراءه { $count } صف.
    }
web-behind-shown = يُعرض أول { $shown } منها؛ وجميعها في ملفات القياس.
web-resource = المورد
web-place-in-file = الموضع في الملف
web-rates = السعر أو سعر الصرف المستخدم

## القياسات

web-measurement-of = { $country }، { $years }
web-measurement-by = { $country }، { $years }: تقدير من { $author }
web-measurements-none = لا قياس محفوظ بعد. يُجرى بالأمر «ayni measure --year 2024 --keep».
web-measure = قِس
web-measure-years = السنوات المراد قياسها
web-measure-hint = 2024، أو 2020-2024. قياس السنوات نفسها يحل محل سابقه.
web-measuring = قياس قيد الإعداد. تعرضه هذه الصفحة عند اكتماله.
web-measuring-failed = لم يُعَدّ آخر قياس مطلوب ({ $code }).
web-bad-years = «{ $years }» ليست سنة ولا مدة سنوات.
    .fix = اكتب 2024، أو 2020-2024.
web-files = ملفات للتنزيل
web-files-text = الصفحة والمصنف والتقرير، وكل جدول وكل صف أساسي بوصفه بيانات. ويورد البيان بصماتها.
web-files-data = كل الجداول والصفوف الأساسية كبيانات: { $count ->
        [zero] لا ملفات
        [one] ملف واحد
        [two] ملفان
        [few] { $count } ملفات
        [many] { $count } ملفا
       *[other] { $count } ملف
    }
web-kilobytes = { $size } كيلوبايت

## عمليات الاستيراد والملاحظات

web-import = الاستيراد { $number }
web-import-undone = أُلغي
web-import-undoes = يلغي الاستيراد { $number }
web-imports-none = لم يُستورد شيء بعد.
web-count-new = جديدة
web-count-changed = متغيرة
web-count-same = كما هي
web-count-returned = عائدة
web-count-gone = غائبة
web-count-waiting = منتظِرة
web-count-findings = ملاحظات
web-findings-all = جميع ملاحظات هذا الاستيراد
web-findings-of-kind = جميع الملاحظات من هذا النوع

## عندما يتعذر عرض صفحة

web-error-not-found = لا توجد صفحة كهذه
web-error-request = لا يمكن القيام بذلك على هذا النحو
web-error-busy = العقدة مشغولة
web-error-fault = حدث خلل في البرنامج
web-no-country = لا يوجد بلد «{ $code }» في البيانات المرجعية.
    .fix = تُسمى البلدان برمز ISO 3166 المؤلف من ثلاثة أحرف، مثل KEN.
web-no-goal = لا يوجد هدف «{ $number }».
    .fix = أهداف التنمية المستدامة مرقمة من 1 إلى 17.
web-no-reporter = لا يوجد في السجل أي نشاط من «{ $id }».
    .fix = ابحث عن المنظمة في قائمة الأنشطة.
web-no-measurement = لا يوجد قياس محفوظ «{ $name }».
    .fix = تسرد صفحة القياسات ما هو موجود منها.
web-no-part = ليس في القياس جزء «{ $part }».
    .fix = تسرد محتوياته الأجزاء التي يتضمنها.
web-no-file = لا يتضمن القياس الملف «{ $file }».
    .fix = تسرد صفحته الملفات التي يتضمنها.
web-no-figure = ليس في الجدول { $table } الصف { $key }.
    .fix = اتبع رقما من صفحة القياس.
web-no-address = لا يمكن للعقدة أن تستمع على { $address }: { $trouble }.
    .fix = سمِّ عنوانا آخر بـ --listen، أو أنهِ البرنامج الذي يشغل هذا العنوان.

## في الطرفية

web-serving = افتح { $address } في متصفح. Ctrl-C ينهي العقدة.
cli-serve = عرض السجل صفحاتٍ في متصفح بسبع لغات
cli-serve-examples =
    أمثلة:
      ayni serve                                  على http://127.0.0.1:8080/
      ayni serve --listen 0.0.0.0:80              لآخرين على الشبكة ممن يسجلون الدخول
cli-arg-listen = العنوان والمنفذ للاستماع
cli-arg-keep = حفظ القياس بجانب السجل حيث تعرضه صفحات العقدة
cli-demo = ملء سجل فارغ ببلد مُتخيَّل للاطلاع
cli-demo-examples =
    أمثلة:
      ayni --node demo.db demo
      ayni --node demo.db serve
cli-demo-done = { $count ->
        [zero] لم يُستورد أي ملف ({ $count }) إلى { $path }. انظر بالأمر «ayni serve».
        [one] استُورد ملف واحد ({ $count }) إلى { $path } وقيس. انظر إليه بالأمر «ayni serve».
        [two] استُورد ملفان ({ $count }) إلى { $path } وقيسا. انظر إليهما بالأمر «ayni serve».
        [few] استُوردت { $count } ملفات إلى { $path } وقيست. انظر إليها بالأمر «ayni serve».
        [many] استُورد { $count } ملفا إلى { $path } وقيست. انظر إليها بالأمر «ayni serve».
       *[other] استُورد { $count } ملف إلى { $path } وقيست. انظر إليها بالأمر «ayni serve».
    }

## تسجيل الدخول

web-sign-in = تسجيل الدخول
web-sign-out = تسجيل الخروج
web-email = عنوان البريد الإلكتروني
web-password = كلمة المرور
web-password-new = كلمة مرور جديدة
web-password-hint = الأفضل جملة لا يخمّنها أحد.
web-your-name = اسمك
web-second = الخطوة الثانية
web-second-intro = أدخل الرمز الذي يعرضه تطبيقك الآن، أو أحد رموز الاسترداد.
web-code = الرمز
web-sign-in-again = البدء من جديد
web-accept = مرحبا
web-accept-intro = اختر كلمة مرور وتدخل.
web-accept-button = قبول الدعوة
web-forgotten = نسيت كلمة المرور
web-forgotten-intro = نرسل رابطا لكلمة مرور جديدة إذا كان العنوان معروفا هنا.
web-forgotten-sent = إذا كان العنوان معروفا هنا فثمة رسالة في الطريق.
web-send = إرسال
web-reset = اختيار كلمة مرور جديدة
web-start = عقدة جديدة
web-start-intro = بيّن لمن هذا السجل ومن يعتني به. ومنذ ذلك يسجل الجميع دخولهم.
web-start-office = اسم الجهة
web-start-button = إنشاء العقدة
web-error-sign-in = سجّل الدخول أولا
web-error-forbidden = لا يحق لك ذلك
web-serving-start = لا يعمل أحد على هذه العقدة بعد. اجعلها لك على { $address }
cli-serve-arg-secure = يُوصل إلى العقدة عبر https من خلال وكيل: لا تُرسل ملفات تعريف الارتباط إلا كذلك
web-form-foreign = لم يُرسَل هذا النموذج من صفحة لهذه العقدة، أو أن الصفحة قديمة جدا.
    .fix = افتح الصفحة من جديد وأرسل النموذج منها.
web-start-key = المفتاح في هذا العنوان ليس مفتاح العقدة.
    .fix = افتح العنوان الذي طبعته العقدة عند بدئها.
