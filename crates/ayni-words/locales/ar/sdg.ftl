### SDG indicator 17.3.1.

## What the indicator asks of a record: template, fields, codes.

template-column-plan = هدف من خطة المتلقي
template-help-plan = الهدف الوارد في خطة التنمية الخاصة بالمتلقي الذي يدعمه النشاط، مع اسم الخطة.
template-column-detriment = أثر ضار
template-help-detriment = فقط حيث يُتوقع أثر ضار كبير على أهداف أخرى: ما هو. وعندئذ يستبعد المؤشر 17-3-1 النشاط.
template-column-keywords = كلمات مفتاحية
template-help-keywords = كلمات مفتاحية من معايير أخرى، مع الفصل بالعلامة (;). وتعني ⁨NON-17.3.1⁩ في TOSSD أن المؤشر 17-3-1 لا يحتسب النشاط.
template-column-payments-per-year = عدد الدفعات في السنة
template-help-payments-per-year = للقرض فقط: عدد الدفعات المستحقة كل سنة، مثل 2.
template-column-repayment = طريقة السداد
template-help-repayment = للقرض فقط: أصل متساوٍ في كل مرة، أو دفعات متساوية، أو السداد كله عند الاستحقاق.
repayment-equal-principal = أصل متساوٍ
repayment-annuity = دفعات متساوية
repayment-at-maturity = كله عند الاستحقاق
field-plan = هدف من خطة المتلقي
field-detriment = الأثر الضار المتوقع
field-keywords = الكلمات المفتاحية
field-resources-loan-payments-per-year = عدد الدفعات في السنة
field-resources-loan-repayment = طريقة السداد

## The two tables and their page.

sdg-title-submission = مؤشر أهداف التنمية المستدامة 17-3-1: ما تقدمه { $country }
sdg-title-submission-estimate = مؤشر أهداف التنمية المستدامة 17-3-1: ما تقدمه { $country }، تقدير من { $author } استنادا إلى مصادر عامة
sdg-title-receipts = مؤشر أهداف التنمية المستدامة 17-3-1: ما تتلقاه { $country }
sdg-title-receipts-estimate = مؤشر أهداف التنمية المستدامة 17-3-1: ما تتلقاه { $country }، تقدير من { $author } استنادا إلى مصادر عامة
sdg-subtitle = إجمالي مدفوعات المنح والقروض الميسرة وغير الميسرة في التعاون فيما بين بلدان الجنوب
sdg-estimate-notice = هذا تقدير من { $author } استنادا إلى مصادر عامة. وليس ما تبلغ به { $country }.
sdg-bases-notice = هذه ليست إجمالي المدفوعات التي يطلبها المؤشر: تأخذ مجموعة القواعد مبالغ أخرى بدلا منها.
sdg-partial-notice =
    { $count ->
        [zero] جزئي: لم يرد تقرير أي جهة مقدِّمة.
        [one] جزئي: وردت تقارير جهة مقدِّمة واحدة. أما الكل فهو كل بلد ومنظمة يقدمان هنا.
        [two] جزئي: وردت تقارير جهتين مقدِّمتين. أما الكل فهو كل بلد ومنظمة يقدمان هنا.
        [few] جزئي: وردت تقارير { $count } جهات مقدِّمة. أما الكل فهو كل بلد ومنظمة يقدمان هنا.
        [many] جزئي: وردت تقارير { $count } جهة مقدِّمة. أما الكل فهو كل بلد ومنظمة يقدمان هنا.
       *[other] جزئي: وردت تقارير { $count } جهة مقدِّمة. أما الكل فهو كل بلد ومنظمة يقدمان هنا.
    }
sdg-standing = تتبع مجموعة القواعد البيانات الوصفية للمؤشر المؤرخة 15 أيار/مايو 2023. وما تتركه مفتوحا واختير هنا: هل تُحتسب المساعدة العينية ورواتب الموظفين في بلدهم، وما هو خط الائتمان، وهل يكفي هدف أو قطاع وحده لاجتياز اختبار التنمية المستدامة.
sdg-fact-rules = مجموعة القواعد
sdg-fact-test = يكون القرض ميسرا
sdg-test = ابتداء من عنصر منحة قدره { $threshold } % بسعر خصم { $discount } % سنويا
sdg-fact-in-kind = المساعدة العينية المقوَّمة
sdg-fact-home-salary = رواتب الموظفين في بلدهم
sdg-fact-line-of-credit = خط الائتمان
sdg-fact-withheld = سطور محجوبة من الجهات المبلِّغة، ولا ترد في أي رقم
sdg-switch-on = محتسب
sdg-switch-off = غير محتسب
sdg-switch-chosen = كما في المنهجية
sdg-headline-note = { $series }، بدولارات الولايات المتحدة، إجمالي المدفوعات
sdg-sub-indicator = { $letter } ‏{ $name }
sdg-figures = الأرقام
sdg-figures-none = لا شيء محتسب. وما استُبعد وسبب استبعاده مذكوران أدناه.
sdg-table-figures = إجمالي المدفوعات بدولارات الولايات المتحدة الجارية
sdg-column-sub = { $letter }‏: { $series } (بالدولار)
sdg-note-figures = نصيب الشريك من مبلغ مقدَّم لعدة شركاء هو بالحصص المذكورة أو بأجزاء متساوية. والمؤشرات الفرعية سلاسل مستقلة ولا تُجمع هنا.
sdg-note-partial = هذه هي الجهات المقدِّمة المعروف ورودها، وليست كل الجهات.
sdg-table-providers = التقارير الواردة
sdg-note-providers = تُعد الجهة المقدِّمة واردة حيث يسميها تقرير في هذا السجل أو في الملف مقدِّمة لهذا المتلقي. وقد تقدم جهات أخرى أيضا.
sdg-column-provider = الجهة المقدِّمة
sdg-column-recipient = المتلقي
sdg-column-lines = السطور
sdg-column-series = المؤشر الفرعي
sdg-column-counted = المحتسب (بالدولار)
sdg-column-money = نقدا (بالدولار)
sdg-column-in-kind = عينا (بالدولار)
sdg-column-home-salary = رواتب الموظفين في بلدهم (بالدولار)
sdg-column-objected = محل اعتراض قائم (بالدولار)
sdg-column-also = أُبلغ به أيضا في موضع آخر (بالدولار)
sdg-table-parts = ما يتضمنه كل مؤشر فرعي
sdg-note-parts = تظهر الأموال والمساعدة العينية ورواتب الموظفين في بلدهم سواء احتسبتها المنهجية أم لا. وما أُبلغ به أيضا عبر TOSSD أو IATI أو قناة أخرى يُعلَّم ولا يُستبعد أبدا.
sdg-table-switches = المنح (a) مع خياري المنهجية وبدونهما
sdg-column-grants = المنح (بالدولار)
sdg-column-method = المنهجية
sdg-note-switches = هل تُعد المساعدة العينية (المجموعة باء) وأجور موظفي الجهة المقدِّمة منحا متلقاة؟ سؤال مفتوح في المؤشر.
sdg-table-purposes = ما يبين دعم التنمية المستدامة
sdg-column-purpose = بحسب
sdg-purpose-target = غاية من غايات هدف
sdg-purpose-plan = هدف من خطة المتلقي
sdg-purpose-goal = هدف فقط
sdg-purpose-sector = قطاع فقط
sdg-note-purposes = تطلب البيانات الوصفية غاية أو هدفا من خطة المتلقي. والهدف أو القطاع وحده دليل أضعف؛ ويُحتسب كل سطر تحت أقوى دليل لديه.
sdg-table-channels = أُبلغ به أيضا عبر
sdg-column-channel = القناة
sdg-note-channels = معلَّم ليتمكن القائمون على المؤشر من تفادي العد المزدوج. وقد يرد النشاط تحت عدة قنوات.

## Loans, objections, and what is left out.

sdg-loans = القروض وعناصر المنحة فيها
sdg-loans-text = عنصر المنحة هو ما يُعطى بلا مقابل قياسا بقرض بسعر الخصم: 100 % ناقصا كل الدفعات مخصومة إلى يوم الصرف. ويُحسب خصم جزء السنة من جذر الخصم السنوي.
sdg-table-loans = الشروط وعنصر المنحة والنتيجة
sdg-note-loans = الصرف الذي لا شروط له يتبع الشروط التي تتفق عليها سائر سطور نشاطه. وحيث لا يذكر أحد عدد الدفعات في السنة تُفترض ويُذكر ذلك.
sdg-column-loan = القرض
sdg-column-principal = الأصل
sdg-column-interest = الفائدة (% سنويا)
sdg-column-maturity = أجل الاستحقاق (بالسنوات)
sdg-column-grace = أول سداد (بالسنوات)
sdg-column-payments = عدد الدفعات في السنة
sdg-column-repayment = طريقة السداد
sdg-column-element = عنصر المنحة (%)
sdg-column-outcome = النتيجة
sdg-assumed = { $count } (مفترض)
sdg-outcome-concessional = ميسر (b)
sdg-outcome-other = غير ميسر (c)
sdg-outcome-stated = بعنصر المنحة المذكور
sdg-outcome-none = لا يمكن القول: { $field }
sdg-table-schedule = جدول سداد { $loan } ({ $currency })، عنصر المنحة { $element } %
sdg-table-schedule-any = جدول سداد قرض قدره { $principal }، عنصر المنحة { $element } %
sdg-column-period = الفترة
sdg-column-outstanding = المستحق قبلها
sdg-column-principal-paid = الأصل المسدد
sdg-column-interest-paid = الفائدة المسددة
sdg-column-payment = الدفعة
sdg-column-factor = معامل الخصم
sdg-column-present = القيمة الحالية
sdg-schedules-more =
    { $count ->
        [zero] لا جداول سداد أخرى في ⁨schedules.csv⁩.
        [one] يوجد جدول سداد آخر في ⁨schedules.csv⁩.
        [two] يوجد جدولا سداد آخران في ⁨schedules.csv⁩.
        [few] توجد { $count } جداول سداد أخرى في ⁨schedules.csv⁩.
        [many] يوجد { $count } جدول سداد آخر في ⁨schedules.csv⁩.
       *[other] يوجد { $count } جدول سداد آخر في ⁨schedules.csv⁩.
    }
sdg-objections = الاعتراضات
sdg-objections-text = يحق للمتلقي أن يعترض على احتساب تدفق دعما لتنميته المستدامة. ويسري الاعتراض متى تمسك به المتلقي بعد الرد؛ وإلى ذلك الحين يُحتسب التدفق ويُعلَّم. ولا يُمحى شيء: فالحالة اللاحقة تلغي السابقة.
sdg-table-objections = الاعتراضات ومآلها
sdg-note-objections = الاعتراض الذي آخر حالاته هو الاعتراض نفسه لم يُرد عليه بعد. والمبلغ هو مبلغ السطور التي يسميها هنا.
sdg-column-number = الرقم
sdg-column-objected-lines = ما يُعترض عليه
sdg-column-state = الحالة
sdg-column-by = من قبل من، وبأي صلاحية
sdg-column-text = النص
sdg-column-usd = بالدولار
sdg-column-belongs = ينتمي إلى
sdg-column-certainty = درجة اليقين
sdg-column-activity = النشاط
sdg-column-kind = النوع
sdg-column-place = الموضع
sdg-left-out-text = لكل مبلغ غير محتسب سببه. وترد كل السطور المستبعدة في ⁨left-out.csv⁩.
sdg-table-left-out = المستبعد بحسب القاعدة
sdg-note-left-out = القاعدة المعروضة هي أول قاعدة تنطبق: قواعد المجموعة بترتيبها، ثم أسباب المنهجية. ولا تُجمع الأسس عند الحكم على تدفق: فما التُزم به وصُرف يرد هنا مرتين.
sdg-table-lines = السطور المستبعدة، الأكبر أولا
sdg-note-lines = ما لم يُصرف وما ليس نقودا يرد في ⁨left-out.csv⁩ فقط.
sdg-lines-more =
    { $count ->
        [zero] لا سطور أخرى في ⁨left-out.csv⁩.
        [one] يوجد سطر آخر في ⁨left-out.csv⁩.
        [two] يوجد سطران آخران في ⁨left-out.csv⁩.
        [few] توجد { $count } سطور أخرى في ⁨left-out.csv⁩.
        [many] يوجد { $count } سطرا آخر في ⁨left-out.csv⁩.
       *[other] يوجد { $count } سطر آخر في ⁨left-out.csv⁩.
    }
sdg-rules = القواعد
sdg-rules-text = ما يستبعده المؤشر، بالترتيب الذي يُنظر به فيه. أما كيفية معرفة البرنامج بالأمر من السجل فهي قراءته هو؛ وحيث لا يكون ذلك مؤكدا يذكره العمود الأخير.
sdg-table-rules = قواعد المجموعة
sdg-note-rules = لكل قاعدة صفحة بمصدرها وأمثلتها: ⁨docs/indicators/17.3.1⁩.
sdg-input-rules = مجموعة قواعد المؤشر
sdg-rule-not-money = كمية، أو لا مبلغ إطلاقا: المؤشر بالنقود.
sdg-rule-not-disbursed = لم يُصرف: يحتسب المؤشر إجمالي المدفوعات، لا الوعود أو الخطط أو المبالغ المسددة.
sdg-rule-non-17-3-1 = تذكر الجهة المبلِّغة أن المؤشر لا يحتسبه (الكلمة المفتاحية ⁨NON-17.3.1⁩).
sdg-rule-debt-relief = تخفيف عبء الدين.
sdg-rule-refugees-at-home = تكاليف اللاجئين داخل بلد الجهة المقدِّمة.
sdg-rule-administration = تكاليف إدارية لا تخص نشاطا بعينه.
sdg-rule-peace-security = السلام والأمن بما يتجاوز ما يجوز الإبلاغ به مساعدة إنمائية رسمية.
sdg-rule-export-credit = ائتمان تصدير أو مورِّدين، رسمي أو مدعوم أو خاص.
sdg-rule-line-of-credit = خط ائتمان لا يصفه البلد بأنه قرض؛ ولا يستطيع تحديد ماهيته سوى البلد.
sdg-rule-portfolio = استثمار في حوافظ الأوراق المالية.
sdg-rule-investment = استثمار أجنبي مباشر: المؤشر الفرعي d الذي يبلغ به المتلقون.
sdg-rule-mobilised = التمويل الخاص المعبأ: المؤشر الفرعي e الذي لا يشمله الإطار.
sdg-rule-private-loan = قرض خاص بشروط غير ميسرة أو غير معروفة.
sdg-rule-private-grant = منحة خاصة: المؤشر الفرعي f الذي لا يشمله الإطار.
sdg-rule-short-maturity = أجل استحقاق أصلي مدته سنة أو أقل.
sdg-rule-loan-terms = شروط قرض مستحيلة، كفترة سماح أطول من أجل الاستحقاق.
sdg-rule-loan-untested = قرض بلا فائدة أو أجل استحقاق مذكورين: لا يمكن القول إن كان ميسرا.
sdg-rule-outside = ليس من المؤشرات الفرعية، أو لا يُعرف من أيها هو.
sdg-rule-detriment = يُتوقع أثر ضار كبير على غايات أخرى.
sdg-rule-objection = يعترض المتلقي ويتمسك باعتراضه بعد الرد.
sdg-rule-no-purpose = لا شيء مذكور يبين أنه يدعم التنمية المستدامة.
sdg-rule-no-rate = لا سعر صرف: ليس له مبلغ بالدولار.
sdg-rule-in-kind = مقدَّم عينا، والمنهجية لا تحتسبه.
sdg-rule-home-salary = أجور موظفي الجهة المقدِّمة في بلدهم، والمنهجية لا تحتسبها.

## Findings, states, choices, and the command line.

finding-sdg-payments-assumed =
    { $count ->
        [zero] لا قروض بلا عدد دفعات في السنة.
        [one] قرض واحد لا يذكر عدد الدفعات في السنة؛ ويُفترض عدد مجموعة القواعد.
        [two] قرضان لا يذكران عدد الدفعات في السنة؛ ويُفترض عدد مجموعة القواعد.
        [few] { $count } قروض لا تذكر عدد الدفعات في السنة؛ ويُفترض عدد مجموعة القواعد.
        [many] { $count } قرضا لا تذكر عدد الدفعات في السنة؛ ويُفترض عدد مجموعة القواعد.
       *[other] { $count } قرض لا تذكر عدد الدفعات في السنة؛ ويُفترض عدد مجموعة القواعد.
    }
    .title = عدد دفعات مفترض
    .why = يتوقف عنصر المنحة قليلا على عدد مرات السداد.
    .fix = اذكر عدد الدفعات في السنة مع شروط القرض.
finding-sdg-payments-decide = كان الحكم على القرض { $loan } سيختلف مع { $payments } دفعة في السنة.
    .title = عدد الدفعات المفترض هو الفيصل
    .why = القرض قريب من العتبة إلى حد أن الافتراض يفصل بين b وc.
    .fix = اذكر عدد دفعاته في السنة.
finding-sdg-objection-open = لم يُرد على الاعتراض { $number } من { $country }؛ وما يسميه ما زال محتسبا.
    .title = اعتراض بلا رد
    .why = لا يستبعد المؤشر التدفق إلا بعد مناقشة الاعتراض. وإلى ذلك الحين يبقى الرقم مرهونا به.
    .fix = رُد عليه (⁨ayni sdg state answered⁩) وسجل هل يتمسك به المتلقي.
finding-sdg-objection-absent = يسمي الاعتراض { $number } من { $country } ما ليس في هذا الجدول: { $lines }.
    .title = اعتراض على ما ليس هنا
    .why = قد يخص سنة أو جهة مقدِّمة أخرى، أو قد يكون مكتوبا خطأ.
    .fix = قارن الأسماء بقائمة السطور (⁨lines.csv⁩).
finding-sdg-rule-unknown = القاعدة { $rule } في مجموعة القواعد بلا شرط ولا يعرفها البرنامج.
    .title = قاعدة لا تقول شيئا
    .why = لن تستبعد شيئا، وسيظن كاتبها أنها تفعل.
    .fix = أعطها شرطا (when) أو معرِّف قاعدة من قواعد البرنامج.
submission-state-maintained = متمسَّك به
line-of-credit-unsaid = غير محدد: مستبعد
line-of-credit-loan = قرض، بحسب شروطه
line-of-credit-export-credit = ائتمان تصدير: مستبعد
sdg-no-rules = لا توجد مجموعة قواعد { $id }.
sdg-no-such-state = ليس للاعتراض حالة { $state }.
sdg-no-objections = لا اعتراضات مسجلة.
sdg-terms-impossible = لا يمكن وضع جدول سداد بهذه الشروط: { $field }.
sdg-element-concessional = عنصر المنحة { $element } %: ميسر (العتبة { $threshold } %، الخصم { $discount } % سنويا، الدفعات في السنة: { $payments }).
sdg-element-other = عنصر المنحة { $element } %: غير ميسر (العتبة { $threshold } %، الخصم { $discount } % سنويا، الدفعات في السنة: { $payments }).
sdg-element-assumed = عدد الدفعات في السنة مفترض إذ لم يُذكر (⁨--payments⁩).
cli-sdg = مؤشر أهداف التنمية المستدامة 17-3-1: ما تقدمه الجهة المقدِّمة وما يتلقاه المتلقي
cli-sdg-17-3-1 = إعداد أحد الجدولين، من السجل أو من ملف مباشرة
cli-sdg-17-3-1-examples =
    أمثلة:
      ayni sdg 17.3.1 --provider XAA --year 2024 -o out/
      ayni sdg 17.3.1 --recipient XBB --year 2024 -o received/
      ayni sdg 17.3.1 list.csv --as profile.toml --provider XAA --by "Institute" -o out/
      ayni trace out/ figures B1                 ما وراء الرقم
cli-sdg-state = تسجيل اعتراض متلقٍّ أو الرد عليه أو التمسك به أو سحبه
cli-sdg-state-examples =
    أمثلة:
      ayni sdg state objection --country XBB --line XAA-DEV/DEV-2024-003 --text "يغمر أرضنا الرطبة" --by "وزارة البيئة" --as-of 2025-05-02
      ayni sdg state answered --objection 1 --by "وكالة التعاون" --text "نُقل السد" --as-of 2025-06-10
      ayni sdg state maintained --objection 1 --by "وزارة البيئة" --text "ما زال كذلك" --as-of 2025-07-01
cli-sdg-objections = عرض الاعتراضات ومآلها
cli-sdg-grant-element = حساب عنصر المنحة لشروط قرض، مع جدول السداد
cli-sdg-grant-element-examples =
    مثال:
      ayni sdg grant-element --interest 2 --maturity 5 --grace 2 --payments 1
cli-sdg-17-3-1-arg-provider = الجهة المقدِّمة: الجدول بحسب المتلقي
cli-sdg-17-3-1-arg-recipient = المتلقي: الجدول بحسب الجهة المقدِّمة
cli-arg-rules = مجموعة القواعد: معرِّف أو ملف
cli-arg-objections = سجل الاعتراضات؛ وإن لم يُسمَّ فالذي بجانب السجل
cli-sdg-state-arg-line = ما يُعترض عليه: ⁨REPORTER/ACTIVITY⁩ أو ⁨REPORTER/ACTIVITY/RESOURCE⁩؛ ويجوز تكراره
cli-sdg-state-arg-state = الحالة: ⁨objection⁩ أو answered أو maintained أو withdrawn
cli-arg-interest = الفائدة بالمئة سنويا
cli-arg-maturity = السنوات حتى آخر سداد
cli-arg-grace = السنوات حتى أول سداد
cli-arg-payments = عدد الدفعات في السنة
cli-arg-repayment = طريقة السداد: ⁨equal-principal⁩ أو ⁨annuity⁩ أو ⁨at-maturity⁩
cli-sdg-state-arg-by = من: الشخص أو الجهة
cli-sdg-state-arg-role = بأي صفة
cli-sdg-state-arg-authority = بأي سند: قانون أو مرسوم أو قرار
cli-sdg-state-arg-reference = رقم رسالة أو ملف
cli-sdg-state-arg-country = البلد المعترض
cli-sdg-state-arg-text = السبب أو الرد أو كيفية التسوية
cli-sdg-state-arg-objection = رقم الحالة التي ورد بها الاعتراض
usage-name-reporter = المبلِّغ
usage-name-activity = النشاط
usage-name-percent = بالمئة
usage-name-years = سنوات
usage-name-way = الطريقة
