### وثيقة القياس، ونتائج الفحص عند القياس وعند قراءة الإصدارات والمنهجيات.

## العناوين

report-title-country = التعاون فيما بين بلدان الجنوب والتعاون الثلاثي: { $country }
report-title-estimate = التعاون فيما بين بلدان الجنوب والتعاون الثلاثي: { $country } - تقدير أعدّته { $author } من مصادر عامة
report-estimate-notice = هذا تقدير أعدّته { $author } من مصادر عامة. وليس قياسا أجراه البلد نفسه: { $country }.

## البيانات في أعلى الوثيقة

report-as-of = حتى تاريخ
report-period = سنوات الإبلاغ
report-period-all = جميع السنوات المبلَّغ عنها
report-period-years = من { $first } إلى { $last }
report-author = أجرى القياس
report-author-country = عقدة البلد نفسه
report-edition = إصدار الإطار
report-method = المنهجية
report-method-author = واضع المنهجية
report-unknown = غير معروف
report-set = { $title } ({ $id })
report-set-g77 = مجموعة الـ 77 والصين
report-set-middle-income = البلدان المتوسطة الدخل
report-set-oda = قائمة لجنة المساعدة الإنمائية للجهات المتلقية للمساعدة الإنمائية الرسمية
report-set-tossd = قائمة TOSSD للجهات المتلقية
report-set-unctad-developing = الاقتصادات النامية بحسب قاعدة الأونكتاد
report-set-fed = متوسطات أسعار الصرف السنوية والشهرية، مجلس الاحتياطي الاتحادي
report-set-imf = المتوسطات السنوية لأسعار الصرف، صندوق النقد الدولي
report-not-stated = غير مذكور
report-goal = { $number } { $name }

## الأرقام الرئيسية

report-headline-activities = الأنشطة
report-headline-activities-note = { $view }: كل نشاط محسوب مرة واحدة
report-headline-money-note = { $view }: { $basis }، بالقيمة الجارية لدولارات الولايات المتحدة

## وجهات النظر

report-view-provided = من وجهة نظر الجهة المقدِّمة
report-view-provided-text = ما قدّمه البلد بصفته جهة مقدِّمة. وأرقام الجانب الآخر وجهة نظر مستقلة، ولا تُجرى أبدا مقاصة بينهما.
report-view-received = من وجهة نظر الجهة المتلقية
report-view-received-text = ما قدّمه شركاء من الجنوب للبلد بصفته جهة متلقية. وأرقام الجانب الآخر وجهة نظر مستقلة، ولا تُجرى أبدا مقاصة بينهما.
report-view-own-input = إسهامات الجهة المتلقية نفسها
report-view-own-input-text = ما قدّمه البلد نفسه لأنشطة هو متلقيها. وليس ذلك مقدَّما ولا متلقّى، ويرد على حدة.
report-basis = أساس القيد: { $basis }
report-activities = الأنشطة المحسوبة
report-activities-text = تعدّ هذه الجداول الأنشطة، سواء عُرف المبلغ أم لم يُعرف.

## جداول الأموال

report-table-years = حسب السنة: { $view }، { $basis }، حسب المجموعة
report-table-items = حسب البند، مع مجموع لكل مجموعة: { $view }، { $basis }
report-table-partners = حسب الشريك: { $view }، { $basis }، حسب المجموعة
report-table-regions = حسب منطقة الشريك: { $view }، { $basis }، حسب المجموعة
report-table-forms = حسب شكل التعاون: { $view }، { $basis }، حسب المجموعة
report-table-sectors = حسب القطاع: { $view }، { $basis }، حسب المجموعة
report-table-goals = حسب هدف التنمية المستدامة: { $view }، { $basis }، حسب المجموعة
report-table-reporters = حسب الجهة المبلِّغة: { $view }، { $basis }، حسب المجموعة
report-table-units = الكميات بوحداتها الخاصة: { $view }، { $basis }

## جداول العدد

report-table-activities-years = الأنشطة حسب السنة: { $view }
report-table-activities-forms = الأنشطة حسب شكل التعاون: { $view }
report-table-activities-partners = الأنشطة حسب الشريك: { $view }
report-table-activities-sectors = الأنشطة حسب القطاع: { $view }
report-table-activities-goals = الأنشطة حسب هدف التنمية المستدامة: { $view }
report-table-activities-reporters = الأنشطة حسب الجهة المبلِّغة: { $view }

## جداول أخرى

report-table-left-out = ما استُبعد، حسب السبب والعملة
report-table-findings = نتائج القراءة والفحص، حسب الرمز
report-table-grounds = ما تستبعده المنهجية، بالترتيب الذي يُجرَّب به
report-table-classification = قواعد التصنيف، بالترتيب الذي تُجرَّب به
report-table-inputs = ما وُضعت منه الأرقام

## الأعمدة

report-column-year = السنة
report-column-item = البند
report-column-partner = الشريك
report-column-region = المنطقة
report-column-form = الشكل
report-column-sector = القطاع
report-column-goal = الهدف
report-column-reporter = الجهة المبلِّغة
report-column-unit = الوحدة
report-column-quantity = الكمية
report-column-activities = الأنشطة
report-column-measures = القياسات
report-column-estimated = منها تقديرات
report-column-ground = السبب
report-column-reason = التعليل
report-column-currency = العملة
report-column-reported = المبلغ كما أُبلغ به
report-column-severity = الدرجة
report-column-code = الرمز
report-column-example = مثال
report-column-count = العدد
report-column-rule = القاعدة
report-column-input = المُدخل
report-column-id = الاسم
report-column-version = النسخة
report-column-hash = بصمة SHA-256
report-total = المجموع
report-total-once = الكل، وكل منها محسوب مرة واحدة

## ملاحظات تحت الجداول

report-note-groups = لا تُجمع المجموعات أبدا بعضها مع بعض.
report-note-coverage = المجموعة { $group }: { $activities ->
    [zero] لا أنشطة
    [one] نشاط واحد
    [two] نشاطان
    [few] { $activities } أنشطة
    [many] { $activities } نشاطا
   *[other] { $activities } نشاط
}، { $measures ->
    [zero] لا قياسات.
    [one] قياس واحد.
    [two] قياسان.
    [few] { $measures } قياسات.
    [many] { $measures } قياسا.
   *[other] { $measures } قياس.
}
report-note-unconverted = المجموعة { $group }: { $count ->
    [zero] لكل القياسات سعر صرف.
    [one] قياس واحد ليس له سعر صرف، وهو ناقص من الأرقام بالدولار.
    [two] قياسان ليس لهما سعر صرف، وهما ناقصان من الأرقام بالدولار.
    [few] { $count } قياسات ليس لها سعر صرف، وهي ناقصة من الأرقام بالدولار.
    [many] { $count } قياسا ليس لها سعر صرف، وهي ناقصة من الأرقام بالدولار.
   *[other] { $count } قياس ليس لها سعر صرف، وهي ناقصة من الأرقام بالدولار.
}
report-note-estimated = المجموعة { $group }: { $count ->
    [zero] لا تقديرات.
    [one] قياس واحد هو تقدير من مصدره.
    [two] قياسان هما تقديران من مصدريهما.
    [few] { $count } قياسات هي تقديرات من مصادرها.
    [many] { $count } قياسا هي تقديرات من مصادرها.
   *[other] { $count } قياس هي تقديرات من مصادرها.
}
report-note-shares = تُقسم المبالغ حسب الحصص المبلَّغ بها، أو بالتساوي حيث لا توجد حصص. ومجموع الأجزاء يساوي الكل.
report-note-left-out = { $count ->
    [zero] لم يُستبعد أي صف من وجهة النظر هذه، أيا كان أساس القيد. وانظر القسم «ما استُبعد».
    [one] استُبعد صف واحد من وجهة النظر هذه، أيا كان أساس القيد. ويبيّن القسم «ما استُبعد» السبب.
    [two] استُبعد صفان من وجهة النظر هذه، أيا كان أساس القيد. ويبيّن القسم «ما استُبعد» السبب.
    [few] استُبعدت { $count } صفوف من وجهة النظر هذه، أيا كان أساس القيد. ويبيّن القسم «ما استُبعد» الأسباب.
    [many] استُبعد { $count } صفا من وجهة النظر هذه، أيا كان أساس القيد. ويبيّن القسم «ما استُبعد» الأسباب.
   *[other] استُبعد { $count } صف من وجهة النظر هذه، أيا كان أساس القيد. ويبيّن القسم «ما استُبعد» الأسباب.
}
report-note-units = لا تُجمع الوحدات المختلفة أبدا.
report-note-once = النشاط الذي له عدة رموز يرد في عدة صفوف، ويُحسب مرة واحدة في الصف الأخير.
report-note-currencies = المبالغ كما أُبلغ بها، حسب العملة. والعملات والأسس المختلفة تُسرد ولا يجوز جمعها.
report-note-grounds = وتليها الأسباب الموجودة في كل منهجية: انظر القسم «ما استُبعد».
report-note-findings = ترد نتائج القياس نفسه أعلاه.

## الأشكال البيانية

report-figure-years = المجموعة { $group } حسب السنة والبند: { $view }، { $basis }
report-figure-years-description = عمود لكل سنة، مقسَّم حسب بنود المجموعة { $group }. والجدول حسب البند فيه الأرقام نفسها.
report-figure-partners = المجموعة { $group }، أكبر الشركاء: { $view }، { $basis }
report-figure-partners-description = ما يصل إلى عشرة شركاء، الأكبر أولا. والجدول حسب الشريك فيه الجميع.
report-figure-sectors = المجموعة { $group }، أكبر القطاعات: { $view }، { $basis }
report-figure-sectors-description = ما يصل إلى عشرة قطاعات، الأكبر أولا. والجدول حسب القطاع فيه الجميع.
report-figure-goals = المجموعة { $group } حسب هدف التنمية المستدامة: { $view }، { $basis }
report-figure-goals-description = شريط لكل هدف مذكور، بترتيب الأهداف.
report-figure-flows = المجموعة { $group }، التدفقات حسب الشريك والبند: { $view }، { $basis }
report-figure-flows-description = أشرطة بين البلد وشركائه، ارتفاعها بقدر المبالغ، بألوان بنود المجموعة { $group }. ولأكبر عشرة شركاء أشرطة خاصة بهم؛ أما سائر الشركاء فلهم شريط واحد مع بيان عددهم.
report-flows-others = آخرون ({ $count })
report-flows-items = بنود أخرى ({ $count })
report-note-flows-negative = المبالغ التي تقل عن الصفر (التصحيحات والمبالغ المسددة) ليس لها شريط؛ وهي واردة في بيانات الشكل.
report-figure-map = المجموعة { $group }، مواقع الشركاء: { $view }، { $basis }
report-figure-map-description = شبكة للكرة الأرضية عليها دائرة لكل شريك تتناسب مساحتها مع مبلغه في المجموعة { $group }. وفي الجدول حسب الشريك الأرقام نفسها.
report-note-map = تقع كل دائرة في وسط البلد أو المنطقة تقريبا، وليس على الخريطة حدود ولا سواحل. ولا تنطوي المواقع على أي رأي بشأن الوضع القانوني لأي بلد أو إقليم أو منطقة أو بشأن حدودها. والإسقاط (Equal Earth) يحافظ على المساحات.
report-note-map-absent = غير مبين على الخريطة، لأن الموقع غير معروف أو لأن المبلغ لا يزيد على الصفر: { $partner } ({ $amount }).

## ما استُبعد

report-left-out = ما استُبعد
report-left-out-none = لم يُستبعد شيء.
report-left-out-text = قُرئت هذه الصفوف ولم تُحسب. ولكل منها أول سبب ينطبق عليه.
report-ground-withheld = حجبته الجهة المبلِّغة: لا يُعرض المبلغ ولا الشريك.
report-ground-payer-unknown = لا يُذكر أي طرف، أو أي بلد، قدّمه.
report-ground-developed-partner = قدّمه بلد ليس في قائمة بلدان الجنوب التي تعتمدها المنهجية.
report-ground-multilateral-partner = قدّمته منظمة متعددة الأطراف.
report-ground-partner-input = قدّمه شريك بصفته متلقيا: وهو إسهام ذلك الشريك نفسه.
report-ground-other-provider = قدّمته جهة مقدِّمة أخرى من الجنوب: وهو يخص قياس ذلك البلد.
report-ground-no-amount = لم يُذكر مبلغ ولا كمية.
report-ground-no-year = لا يوجد تاريخ يبيّن في أي سنة يقع.
report-ground-no-basis = لا يذكر المصدر هل جرى التعهد به أو إدراجه في الميزانية أو الالتزام به أو صرفه أو تسديده.
report-ground-unclassified = لا توجد قاعدة في إصدار الإطار تحدد له بندا.
report-ground-same-thing = ينوب عنه قياس آخر للمورد نفسه في المجموعة نفسها.

## نتائج الفحص

report-findings = نتائج الفحص
report-findings-none = لم يجد القياس ما يستدعي التنبيه.

## كيف وُضعت الأرقام

report-how = كيف وُضعت الأرقام
report-fact-source = مصدر الإصدار
report-fact-south = الجنوب
report-fact-rates = أسعار الصرف
report-fact-currency = العملة الوطنية
report-fact-year = سنة الإبلاغ
report-fact-triangular = التعاون الثلاثي
report-fact-activity-years = سنوات النشاط
report-year-calendar = السنة التقويمية
report-year-begins = تبدأ من الشهر { $month }، وتُسمّى بالسنة التقويمية التي تبدأ فيها
report-rule-years = لا يوزَّع المبلغ أبدا على عدة سنوات. فالمتعهَّد به أو المدرج في الميزانية أو الملتزَم به يُحسب في السنة التي تبدأ فيها فترته؛ والمصروف أو المسدَّد يُحسب في السنة التي تنتهي فيها.
report-rule-conversion = تُحوَّل المبالغ بقاعدة سعر الصرف التي تختارها المنهجية. ويُقرَّب كل رقم مرة واحدة عند المنزلة العشرية السادسة. والمبلغ الذي لا سعر له يبقى دون تحويل.
report-rule-shares = تُقسم المبالغ على الشركاء والقطاعات والأهداف حسب الحصص المبلَّغ بها، بحيث يساوي مجموع الأجزاء الكل. وما تتركه الحصص مفتوحا يرد في سطر مستقل.
report-rule-groups = لا تُجمع أبدا مجموعات الإطار ولا أسس القيد ولا الوحدات بعضها مع بعض.
report-rule-triangular = في التعاون الثلاثي لا يُحسب من الأموال إلا ما يقدّمه شركاء الجنوب. ويُعدّ المشروع نشاطا واحدا.
report-rule-same-thing = القياسات المتعددة للشيء نفسه تُحسب مرة واحدة: والأموال المنفقة مقدَّمة على القيمة المقدَّرة.
report-rule-missing = الناقص يُعرض على أنه ناقص، وليس صفرا.

## ما وُضعت منه الأرقام

report-inputs = المُدخلات
report-inputs-text = المُدخلات نفسها تعطي الأرقام نفسها. ومن كانت لديه أمكنه وضعها من جديد.
report-input-register = مراجعة السجل
report-input-rules = قواعد الفحص
report-input-framework = إصدار الإطار
report-input-method = المنهجية
report-input-file = الملف
report-input-set = البيانات المرجعية
report-input-program = البرنامج الحاسوبي

## نتائج القياس

finding-rate-missing = { $count ->
    [zero] لا يوجد سعر صرف للعملة { $currency } في سنة { $year }. ولم يتأثر أي مبلغ.
    [one] لا يوجد سعر صرف للعملة { $currency } في سنة { $year }. ولم يُحوَّل مبلغ واحد.
    [two] لا يوجد سعر صرف للعملة { $currency } في سنة { $year }. ولم يُحوَّل مبلغان.
    [few] لا يوجد سعر صرف للعملة { $currency } في سنة { $year }. ولم تُحوَّل { $count } مبالغ.
    [many] لا يوجد سعر صرف للعملة { $currency } في سنة { $year }. ولم يُحوَّل { $count } مبلغا.
   *[other] لا يوجد سعر صرف للعملة { $currency } في سنة { $year }. ولم يُحوَّل { $count } مبلغ.
}
    .title = سعر الصرف غير موجود
    .why = المبلغ الذي لا سعر له ناقص من الأرقام بالعملة الأخرى. والسعر لا يُخمَّن أبدا.
    .fix = أضف متوسط السعر السنوي مع مصدره إلى البيانات المرجعية، أو أبلغ بالمبلغ بعملة أخرى.

finding-measure-south-unknown = تعتمد المنهجية { $method } قائمة بلدان الجنوب «{ $list }»، ولا توجد قائمة كهذه.
    .title = قائمة بلدان الجنوب غير موجودة
    .why = بدون قائمة بلدان الجنوب لا يمكن القول ما هو التعاون فيما بين بلدان الجنوب. ولم يُقَس شيء.
    .fix = اذكر قائمة موجودة في البيانات المرجعية، أو أضف القائمة.

finding-measure-rates-unknown = تأخذ المنهجية { $method } أسعار الصرف من «{ $source }»، ولا يوجد مصدر كهذا.
    .title = مصدر أسعار الصرف غير موجود
    .why = المبالغ بعملات غير الدولار لا تُحوَّل.
    .fix = اذكر مصدر أسعار موجودا في البيانات المرجعية، أو أضف الأسعار.

finding-measure-currency-unknown = العملة الوطنية لهذا البلد غير معروفة: { $country }.
    .title = العملة الوطنية غير معروفة
    .why = الأرقام بالعملة الوطنية ناقصة.
    .fix = أضف البلد مع عملته إلى البيانات المرجعية.

finding-measure-cancelled = { $done ->
    [zero] أوقف القياس قبل معالجة أي نشاط.
    [one] أوقف القياس بعد نشاط واحد.
    [two] أوقف القياس بعد نشاطين.
    [few] أوقف القياس بعد { $done } أنشطة.
    [many] أوقف القياس بعد { $done } نشاطا.
   *[other] أوقف القياس بعد { $done } نشاط.
}
    .title = أوقف القياس
    .why = الأرقام غير مكتملة.
    .fix = أعد القياس، ودعه حتى ينتهي.

finding-measure-amount-too-large = { $count ->
    [zero] لا توجد أرقام محوَّلة تزيد خاناتها على ما يمكن حفظه.
    [one] رقم محوَّل واحد تزيد خاناته على ما يمكن حفظه.
    [two] رقمان محوَّلان تزيد خاناتهما على ما يمكن حفظه.
    [few] { $count } أرقام محوَّلة تزيد خاناتها على ما يمكن حفظه.
    [many] { $count } رقما محوَّلا تزيد خاناتها على ما يمكن حفظه.
   *[other] { $count } رقم محوَّل تزيد خاناتها على ما يمكن حفظه.
}
    .title = رقم محوَّل أكبر مما ينبغي
    .why = الرقم ناقص من المجاميع.
    .fix = ابحث عن مبلغ أصفاره أكثر مما ينبغي، أو مذكور بعملة خاطئة.

finding-measure-too-many-rows = { $count ->
    [zero] تتسع عملية القياس الواحدة لصفوف جميع الأنشطة.
    [one] صفوف نشاط واحد لا تتسع لها عملية قياس واحدة.
    [two] صفوف نشاطين لا تتسع لها عملية قياس واحدة.
    [few] صفوف { $count } أنشطة لا تتسع لها عملية قياس واحدة.
    [many] صفوف { $count } نشاطا لا تتسع لها عملية قياس واحدة.
   *[other] صفوف { $count } نشاط لا تتسع لها عملية قياس واحدة.
}
    .title = صفوف أكثر مما ينبغي
    .why = الأرقام غير مكتملة.
    .fix = قس سنوات أقل في كل مرة.

finding-measure-mixed-recipients = { $count ->
    [zero] لا توجد أنشطة تجمع متلقين من قائمة بلدان الجنوب وغيرهم.
    [one] نشاط واحد له متلقون من قائمة بلدان الجنوب وآخرون. ويُحسب كاملا.
    [two] نشاطان لهما متلقون من قائمة بلدان الجنوب وآخرون. ويُحسبان كاملين.
    [few] { $count } أنشطة لها متلقون من قائمة بلدان الجنوب وآخرون. وتُحسب كاملة.
    [many] { $count } نشاطا لها متلقون من قائمة بلدان الجنوب وآخرون. وتُحسب كاملة.
   *[other] { $count } نشاط لها متلقون من قائمة بلدان الجنوب وآخرون. وتُحسب كاملة.
}
    .title = متلقون من الجنوب وآخرون في نشاط واحد
    .why = يتضمن المجموع جزءا ذهب إلى بلدان من خارج الجنوب. ويبيّنه الجدول حسب الشريك.
    .fix = أبلغ عن الأجزاء بصفتها أنشطة قائمة بذاتها حيث يمكن التمييز بينها.

finding-measure-part-and-whole = { $count ->
    [zero] لا توجد أنشطة لها مبالغ وتندرج تحت أنشطة لها مبالغ أيضا.
    [one] نشاط واحد له مبالغ خاصة به ويندرج تحت نشاط آخر له مبالغ أيضا.
    [two] نشاطان لهما مبالغ خاصة بهما ويندرجان تحت أنشطة أخرى لها مبالغ أيضا.
    [few] { $count } أنشطة لها مبالغ خاصة بها وتندرج تحت أنشطة أخرى لها مبالغ أيضا.
    [many] { $count } نشاطا لها مبالغ خاصة بها وتندرج تحت أنشطة أخرى لها مبالغ أيضا.
   *[other] { $count } نشاط لها مبالغ خاصة بها وتندرج تحت أنشطة أخرى لها مبالغ أيضا.
}
    .title = للجزء وللكل مبالغ
    .why = إذا كان مبلغ الكل يشمل أجزاءه فإنه يُحسب مرتين.
    .fix = أبلغ بكل مبلغ مرة واحدة: مع الكل، أو مع أجزائه.

finding-measure-spans-years = { $count ->
    [zero] لا توجد موارد تغطي أكثر من سنة إبلاغ واحدة.
    [one] مورد واحد يغطي أكثر من سنة إبلاغ واحدة. ويُحسب مبلغه كاملا في إحداها.
    [two] موردان يغطيان أكثر من سنة إبلاغ واحدة. ويُحسب كل مبلغ كاملا في إحداها.
    [few] { $count } موارد تغطي أكثر من سنة إبلاغ واحدة. ويُحسب كل مبلغ كاملا في إحداها.
    [many] { $count } موردا تغطي أكثر من سنة إبلاغ واحدة. ويُحسب كل مبلغ كاملا في إحداها.
   *[other] { $count } مورد تغطي أكثر من سنة إبلاغ واحدة. ويُحسب كل مبلغ كاملا في إحداها.
}
    .title = مورد يغطي عدة سنوات
    .why = لم يُذكر كيف يتوزع المبلغ على السنوات. ولذلك يُحسب في السنة الأولى إن كان موعودا به، وفي الأخيرة إن كان منفقا.
    .fix = أبلغ بمورد واحد لكل سنة حيث تُعرف المبالغ.

finding-measure-dated-by-activity = { $count ->
    [zero] لكل الموارد تواريخ خاصة بها.
    [one] مورد واحد ليس له تاريخ خاص به. ويأخذ تاريخ نشاطه.
    [two] موردان ليس لهما تاريخ خاص بهما. ويأخذان تاريخ نشاطيهما.
    [few] { $count } موارد ليس لها تاريخ خاص بها. وتأخذ تواريخ أنشطتها.
    [many] { $count } موردا ليس لها تاريخ خاص بها. وتأخذ تواريخ أنشطتها.
   *[other] { $count } مورد ليس لها تاريخ خاص بها. وتأخذ تواريخ أنشطتها.
}
    .title = مورد مؤرَّخ بتاريخ نشاطه
    .why = قد تختلف سنة المبلغ عن سنوات النشاط.
    .fix = أبلغ بسنة كل مبلغ.

## نتائج بشأن إصدارات الإطار والمنهجيات

finding-edition-syntax =
    تتعذر قراءة الملف. { $trouble }{ $column ->
        [0] {""}
       *[other] {" "}الحرف { $column }.
    } (⁨{ $message }⁩)
    .title = تتعذر قراءة الإصدار أو المنهجية
    .why = لا يُستعمل شيء من ملف معيب.
    .fix = صحّح السطر المذكور، أو قارنه بالملفات المرفقة بالبرنامج الحاسوبي.

finding-edition-unknown-code = يذكر الحقل { $field } الرمز «{ $code }»، وهو غير معرَّف في الملف.
    .title = رمز غير معروف في إصدار
    .why = قد تُصنف موارد تحت بند أو مجموعة لا يستطيع أحد تسميتها.
    .fix = صحّح الرمز، أو أضفه إلى مجموعات الملف أو بنوده.

finding-edition-unknown-field = لا يوجد حقل «{ $field }» يمكن أن يسأل عنه شرط.
    .title = حقل غير معروف في شرط
    .why = الشرط الذي فيه حقل مكتوب خطأً لا يتحقق أبدا.
    .fix = صحّح الحقل. ويُكتب حقل المصدر بكلمة ⁨extra.⁩ يليها عنوانه.

finding-edition-unknown-value = لا يمكن أبدا أن يكون الحقل { $field } «{ $value }».
    .title = قيمة غير ممكنة في شرط
    .why = الشرط الذي فيه قيمة مكتوبة خطأً لا يتحقق أبدا.
    .fix = صحّح القيمة.

finding-edition-duplicate = «{ $id }» مذكور مرتين في القائمة { $list }.
    .title = معرِّف مستعمل مرتين
    .why = لا يستطيع أحد التمييز بين الاثنين في النتائج.
    .fix = امنح أحدهما معرِّفا آخر.

finding-edition-reserved = السبب «{ $id }» سبب موجود أصلا في كل منهجية.
    .title = سبب مستعمل أصلا
    .why = الصفوف المستبعدة بسببه لا تتميز عما تستبعده كل منهجية.
    .fix = امنح السبب معرِّفا آخر.

finding-edition-range = يجب أن يكون الحقل { $field } من { $least } إلى { $most }.
    .title = رقم خارج الحدود
    .why = لا يمكن اتباع المنهجية.
    .fix = صحّح الرقم.

finding-edition-no-english = ليس للحقل { $field } نص إنكليزي.
    .title = النص الإنكليزي غير موجود
    .why = كل لغة ليس لها نص خاص تعود إلى الإنكليزية.
    .fix = أضف النص بالإنكليزية.

## Names of groups of countries, places and markers

report-marker = { $marker }: الدرجة { $score }
report-score = الدرجة { $score }
report-not-marked = بلا مؤشر دال
report-not-valued = مال أُنفق: لا يحتاج إلى تقييم
report-place = { $country }: { $part }
report-commission-ECA = اللجنة الاقتصادية لأفريقيا
report-commission-ECE = اللجنة الاقتصادية لأوروبا
report-commission-ECLAC = اللجنة الاقتصادية لأمريكا اللاتينية ومنطقة البحر الكاريبي
report-commission-ESCAP = اللجنة الاقتصادية والاجتماعية لآسيا والمحيط الهادئ
report-commission-ESCWA = اللجنة الاقتصادية والاجتماعية لغربي آسيا
report-commission-both = { $first }؛ { $second }
report-commission-three = { $first }؛ { $second }؛ { $third }
report-income-L = دخل منخفض
report-income-LM = الشريحة الدنيا من الدخل المتوسط
report-income-UM = الشريحة العليا من الدخل المتوسط
report-income-H = دخل مرتفع
report-ldc-yes = أقل البلدان نموا
report-ldc-no = بلدان أخرى
report-lldc-yes = البلدان النامية غير الساحلية
report-lldc-no = بلدان أخرى
report-sids-yes = الدول الجزرية الصغيرة النامية
report-sids-no = بلدان أخرى
report-year-break = { $year } †

## Further tables of money

report-table-special = البلدان الشريكة التي تمر بأوضاع خاصة: { $view }، { $basis }، حسب المجموعة
report-table-incomes = حسب فئة دخل الشريك: { $view }، { $basis }، حسب المجموعة
report-table-commissions = حسب اللجنة الإقليمية للشريك: { $view }، { $basis }، حسب المجموعة
report-table-places = حسب المكان، حتى أجزاء البلدان: { $view }، { $basis }، حسب المجموعة
report-table-genders = حسب مؤشر المساواة بين الجنسين: { $view }، { $basis }، حسب المجموعة
report-table-markers = حسب المؤشر الدال ودرجته: { $view }، { $basis }، حسب المجموعة
report-table-valuations = حسب طريقة تحديد القيمة: { $view }، { $basis }، حسب المجموعة
report-table-natures = مقيس ومقدَّر ومقوَّم: { $view }، { $basis }، حسب المجموعة
report-table-constant = حسب السنة، بالدولار الجاري وبالدولار القابل للمقارنة: { $view }، { $basis }
report-table-reported = كل ما أُبلغ به من أموال، حسب العملة
report-table-coverage = الأنشطة المبلَّغ بها، حسب الجهة والسنة
report-table-prices = أسعار المنهجية الخاصة بها
report-table-triangular-south = الخيار 1: ما قدّمه شركاء الجنوب
report-table-triangular-partners = الخيار 2: ما قدّمه كل شريك، حسب الشريك
report-table-triangular-activities = الخيار 3: المشروع كله مرة واحدة، كعدد
report-table-triangular-roles = ما قدّمه الشركاء، حسب دورهم
report-table-triangular-own-roles = الأنشطة الثلاثية، حسب دور البلد نفسه
report-table-triangular-units = ما قدّمه كل شريك، بوحداته
report-table-activities-genders = الأنشطة حسب مؤشر المساواة بين الجنسين: { $view }
report-table-activities-markers = الأنشطة حسب المؤشر الدال ودرجته: { $view }

## Further columns

report-column-ldc = مجموعة البلدان
report-column-income = فئة الدخل
report-column-commission = اللجنة الإقليمية
report-column-place = المكان
report-column-gender = مؤشر المساواة بين الجنسين
report-column-marker = المؤشر الدال
report-column-valuation = كيف حُددت القيمة
report-column-nature = كيف نشأ الرقم
report-column-view = وجهة النظر
report-column-basis = الأساس
report-column-group = المجموعة
report-column-side = حصة مَن
report-column-payer = قدّمه
report-column-role = الدور
report-column-name = الاسم الكامل
report-column-part = ما يدفع ثمنه
report-column-price = سعر الواحد
report-column-source = المصدر
report-column-date = تاريخ المصدر
report-column-current = المجموعة { $group } ({ $unit } بالأسعار الجارية)
report-column-constant = المجموعة { $group } (بالدولار بأسعار سنة { $unit })
report-column-international = المجموعة { $group } (بالدولار الدولي)

## Further notes under tables

report-note-imputed = المجموعة { $group }: القياسات المقوَّمة بأسعار المنهجية: { $count }.
report-note-share = المجموعة { $group }، { $nature }: { $percent } % من المجموع بالدولار.
report-note-break = † { $year }: انقطاع في السلسلة. هذه السنة وما بعدها غير قابلة للمقارنة بما قبلها:
report-note-markers = قد يكون للنشاط عدة مؤشرات دالة. كل صف قائم بذاته، ولا تُجمع الصفوف.
report-note-special = تتداخل المجموعات، فلا تُجمع صفوفها. وهي كما كانت في تاريخ البيانات المرجعية. والصف الأخير يضم جميع الشركاء.
report-note-constant = تُحسب الدولارات القابلة للمقارنة بمعامل الانكماش أو بتعادل القوة الشرائية للبلد الذي قدّم المبلغ. وحيث لا يوجد ذلك يكون الرقم ناقصا.
report-note-control = مجموع ما حُسب وما استُبعد يساوي مجاميع المراقبة هذه. وهي ليست أرقاما للتعاون، لأن وجهات النظر والأسس مختلطة فيها.
report-note-sides = ما قدّمه شركاء من أنواع مختلفة يُدرج ولا يُجمع أبدا. وأموال الشريك المتقدم لا تدخل أبدا في مجموع للتعاون فيما بين بلدان الجنوب.
report-note-once-project = مهما كان عدد شركاء المشروع، فإنه يُحسب مرة واحدة في كل وجهة نظر.
report-note-prices = لا يعطي السعر قيمة للكمية إلا حيث تنص المنهجية على ذلك. وتُعلَّم هذه القيم بأنها مقوَّمة.
report-note-coverage-years = تُعدّ الأنشطة التي تخص البلد، سواء حُسبت مبالغها أم استُبعدت. وإذا زادت السنوات على ثمان، عُرضت الثماني الأخيرة.

## Triangular cooperation

report-triangular = التعاون الثلاثي: الخيارات جنبا إلى جنب
report-triangular-text = هناك أكثر من طريقة لاحتساب التعاون الثلاثي (قرار الجمعية العامة 80/156، الفقرة 32). وتعرض الجداول ثلاثا منها جنبا إلى جنب. وما قدّمه الآخرون هو كما أُبلغ به البلد، ولا يدخل في مجاميعه.

## Coverage

report-coverage = من أبلغ
report-coverage-text = من الجهات التي تتوقع المنهجية إبلاغها ({ $expected })، أرسل شيئا: { $count }.
report-coverage-unknown = لا تسمي المنهجية من يُتوقع منه الإبلاغ. لذلك لا يمكن لأحد أن يقول من لم يبلغ.
report-coverage-silent = لم يُرسل شيء
report-revisions = التنقيحات منذ آخر إصدار
report-revisions-text = توضع هذه الأرقام إلى جانب أرقام القياس المؤرخ { $date }، الذي أجري بناء على حالة السجل { $register }.
report-revisions-years = تقارن السنوات المشتركة بينهما: من { $first } إلى { $last }.
report-revisions-activities = الأنشطة: الجديدة { $new }، والمعدلة { $changed }، والمسحوبة { $gone }، وغير المتغيرة { $same }.
report-revisions-inputs = ومنذ ذلك الحين تغير ما يلي:
report-revisions-inputs-none = لم يتغير منذ ذلك الحين شيء مما تستند إليه الأرقام.
report-revisions-all-years = جميع السنوات
report-table-revisions = التنقيحات: { $view }، { $basis }، { $currency }
report-column-earlier = سابقا
report-column-present = الآن
report-column-difference = الفرق
report-column-by = بسبب: { $reason }
report-column-new = أنشطة جديدة
report-column-changed = أنشطة معدلة
report-column-gone = أنشطة مسحوبة
report-note-revisions = مجموع الأعمدة التي تبدأ بعبارة «بسبب» يساوي الفرق. ويكون النشاط جديدا في السطر الذي لم يكن يسهم فيه بشيء، ومسحوبا حيث لم يعد يسهم بشيء.
report-note-revisions-several = إذا تغيرت عدة مدخلات، فإن الصفوف لا تبين دائما أيها غيّر الرقم. ويرد هذا الجزء في عمود خاص به دون تخمين.
report-note-revisions-mixed = الصفوف التي تختلف في أكثر من أمر ترد تحت أول اختلاف حاسم ({ $count }).
report-coverage-expected = المتوقع منهم الإبلاغ
report-coverage-answered = ومنهم من أبلغ
report-coverage-share = نسبة من أبلغ، في المائة

## Further facts on how figures were made

report-fact-exchange = قاعدة سعر الصرف
report-exchange-fixed = المتوسط السنوي لسنة { $year } للجميع
report-fact-own-experts = الإنفاق المباشر على خبراء الجهة المقدِّمة نفسها
report-fact-labour-receipts = أجور موظفي الجهة المقدِّمة بصفتها إيرادا
report-fact-labour-ppp = تحويل هذه الأجور
report-labour-untold = المنهجية لا تميّزها
report-labour-receipt = تُحسب كمتلقّاة من الشريك
report-labour-no-receipt = لا تُحسب كمتلقّاة: فقد دُفعت في بلد الجهة المقدِّمة
report-labour-ppp = بتعادل القوة الشرائية
report-labour-rates = بأسعار الصرف، كسائر المبالغ
report-fact-impute = قيم بأسعار المنهجية الخاصة بها
report-fact-rounding = المنازل العشرية المعروضة
report-rounding = { $decimals }؛ { $rounding }
report-fact-constant = سنة الأسعار الثابتة
report-fact-derived = المنهجية التي اشتُقت منها
report-ground-home-salary = أجور موظفي الجهة المقدِّمة في بلدها، ولا تعتبرها المنهجية إيرادا.
report-ground-revalued = تقوّمه المنهجية بأسعارها، محل القيمة المبلَّغ بها.

## Further findings of measuring and of methods

finding-measure-ppp-missing = لا يوجد تعادل قوة شرائية للبلد { $country } في سنة { $year }. عدد المبالغ التي ينقصها الرقم: { $count }.
    .title = تعادل القوة الشرائية غير موجود
    .why = المنهجية تطلبه. ولا يوضع سعر الصرف محله.
    .fix = أضف التعادل مع مصدره إلى البيانات المرجعية، أو اجعل المنهجية لا تطلبه.

finding-measure-deflator-missing = لا يوجد معامل انكماش للبلد { $country } في سنة { $year }. عدد المبالغ التي ليس لها رقم بالأسعار الثابتة: { $count }.
    .title = معامل الانكماش غير موجود
    .why = الرقم بالأسعار الثابتة ناقص، ولا يُخمَّن من سنوات أخرى.
    .fix = أضف معامل الانكماش مع مصدره إلى البيانات المرجعية.

finding-measure-price-missing = ليس في المنهجية سعر يناسب الكميات بوحدة «{ $unit }». عدد ما يبقى منها بلا قيمة: { $count }.
    .title = لا سعر لكمية
    .why = لم يُبلَّغ بمال ولا بقيمة، ولا يُخمَّن شيء.
    .fix = أضف إلى المنهجية سعرا مع مصدره إذا أُريد لهذه الكميات أن تكون لها قيمة.

finding-measure-reporter-silent = يُتوقع من { $reporter } الإبلاغ، ولم ترسل شيئا.
    .title = جهة لم ترسل شيئا
    .why = لا تشمل الأرقام ما تقوم به. ولا يُقدَّر شيء محله.
    .fix = اطلب منها تقريرها، أو احذفها من قائمة المنهجية إن لم يكن لديها ما تقدمه.

finding-measure-reporter-year = لم ترسل { $reporter } شيئا عن سنة { $year }.
    .title = جهة لم ترسل شيئا عن سنة
    .why = هذه السنة ليست مغطاة كغيرها، وقد تُظهر السلسلة تغيرا لم يحدث.
    .fix = اطلب منها بيانات السنة، أو اذكر في المنهجية من متى إلى متى تبلّغ.

finding-measure-year-empty = لا يقع شيء من السجل في سنة { $year }.
    .title = سنة بلا بيانات
    .why = جداول هذه السنة فارغة لأن شيئا لم يُبلَّغ عنه، لا لأن شيئا لم يُنجز.
    .fix = اطلب بيانات السنة، أو قِس السنوات التي لها بيانات.

finding-measure-switch-unheard = تختار المنهجية «{ $choice }»، ولا تسأل عنه أي قاعدة في الإصدار { $edition }.
    .title = اختيار بلا أثر
    .why = الأرقام ليست كما تقول المنهجية: فالإنفاق المباشر على خبراء الجهة المقدِّمة نفسها مصنف كأن شيئا لم يُختر.
    .fix = أضف إلى الإصدار قاعدة فيها الحقل own-experts، أو تراجع عن الاختيار.

finding-edition-needs = الحقل { $field } يحتاج أيضا إلى { $other }.
    .title = الاختيار غير مكتمل
    .why = من دون الآخر لن يغير الاختيار شيئا، ولن يلاحظ أحد ذلك.
    .fix = اذكر الاثنين، أو لا تذكر أيا منهما.

finding-edition-excludes = لا يجتمع الحقلان { $field } و{ $other }.
    .title = اختياران متنافيان
    .why = كان التغير نفسه سيُزال من الأرقام مرتين.
    .fix = اختر أحدهما.
