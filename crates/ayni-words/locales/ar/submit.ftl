### تقديم أرقام البلد نفسه: الوثائق والحالات والأوامر والملاحظات.

## الوثائق

submit-title = تقديم { $country } عن سنة { $year }
submit-quality-title = تقرير الجودة المرفق بتقديم { $country } عن سنة { $year }
submit-caption-items = حسب المجموعة والبند: { $view }، { $basis }
submit-caption-partners = حسب البند والجهة المتلقية: { $view }، { $basis }
submit-fact-country = البلد
submit-fact-recipient = مقدَّم إلى
submit-fact-office = الجهة التي تقدمه
submit-fact-layout = النموذج
submit-fact-groups = المجموعات المبلَّغ عنها
submit-fact-groups-not = المجموعات غير المبلَّغ عنها باختيار البلد
submit-fact-measurement = بصمة SHA-256 لبيان القياس
submit-fact-revision = سياسة المراجعة
submit-fact-expected = الجهات التي يُتوقع منها الإبلاغ
submit-fact-silent = منها ما لم يرسل شيئا عن السنة
submit-fact-nonresponse = نسبة عدم الاستجابة
submit-percent = { $share } %
submit-rule-groups = لا تُجمع المجموعات ولا الأسس ولا الوحدات ولا وجهات النظر بعضها مع بعض أبدا.
submit-rule-totals = مجموع كل مجموعة هو مجموع السطور المعروضة فوقه.
submit-rule-withheld = السطر المحجوب لا أرقام فيه، ولا يضم أي مجموع أرقامه.
submit-rule-line = لكل سطر اسم خاص به يمكن أن يشير إليه أي اعتراض.
submit-sheet-empty = لا توجد أرقام من وجهة النظر هذه عن السنة.
submit-total = المجموع
submit-total-shown = مجموع السطور المعروضة
line-status-reported = مبلَّغ عنه
line-status-withheld = محجوب

## الجداول

submit-table-metadata = البيانات الوصفية المرجعية
submit-table-withheld = ما هو محجوب، ومن حجبه ولماذا
submit-table-coverage = الإبلاغ عن السنة، حسب الجهة
submit-table-left-out = السطور المستبعدة، حسب السبب ووجهة النظر والأساس
submit-column-group = المجموعة
submit-column-imputed = المقوَّم منها
submit-column-unconverted = بلا سعر صرف
submit-column-indicator = المؤشر الفرعي من 17-3-1
submit-column-status = الحالة
submit-column-line = السطر
submit-column-by = من حجبه
submit-column-concept = المفهوم
submit-column-text = النص
submit-column-origin = من ذكره
submit-column-view = وجهة النظر
submit-column-basis = الأساس
submit-column-nature = كيف نشأ الرقم
submit-column-by-amount = الحصة من المبلغ (%)
submit-column-by-count = الحصة من القياسات (%)
submit-column-rate = السعر
submit-note-receipts = إيرادات الشريك فقط. وحيث لا يوجد حرف، يترك إصدار الإطار مفتوحا السؤال عن المؤشر الفرعي الذي ينتمي إليه البند.
submit-note-withheld = عدد السطور المحجوبة: { $count }. لا توجد أرقامها في أي مجموع.
submit-note-metadata = مفاهيم بنية البيانات الوصفية المرجعية لأهداف التنمية المستدامة. ما لا يعرفه البرنامج ولم يذكره أحد فهو ناقص، ولا يُختلق شيء.
submit-note-natures = الحصص من المبلغ هي مما حُوّل إلى الدولار. ولا تُعرض إذا حُجب بند من المجموعة.
submit-hidden = { $view }، { $basis }
submit-hidden-no-basis = { $view }، الأساس غير مذكور
submit-hidden-by = الجهة المبلِّغة

## البيانات الوصفية

submit-missing = ناقص
submit-missing-required = ناقص: على المؤسسة أن تذكره
submit-origin-fixed = النموذج
submit-origin-derived = البرنامج
submit-origin-stated = المؤسسة
submit-meta-units = دولارات الولايات المتحدة بالأسعار الجارية والعملة الوطنية ({ $currency })؛ والكميات بوحداتها
submit-meta-units-dollars = دولارات الولايات المتحدة بالأسعار الجارية؛ والكميات بوحداتها
submit-meta-sources = عدد الجهات التي أبلغت: { $count } ({ $reporters })
submit-meta-limits = لا يجوز جمع المجموعات والأسس والوحدات ووجهات النظر بعضها مع بعض، ولا ترتيب البلدان بهذه الأرقام.
submit-meta-validation = عدد القواعد التي فحصت السجلات: { $rules }. ما وُجد: أخطاء { $errors }، تحذيرات { $warnings }، ملاحظات { $notes }.
submit-meta-adjustment = تُحوَّل المبالغ بأسعار الصرف التالية: { $source }. والقاعدة هي «{ $rule }». ولا يُجرى أي تعديل آخر.
submit-meta-imputation = القيم بأسعار المنهجية نفسها: { $rule }. وما ينقص عدا ذلك يبقى ناقصا ولا يعني صفرا.
submit-meta-aggregation = الأرقام أرقام بلد واحد. ولا يُجمَّع شيء بين البلدان.
submit-meta-assessment = انظر تقرير الجودة المرفق بالتقديم (quality.html).
submit-meta-no-breaks = لا تذكر المنهجية أي انقطاع في السلسلة.
submit-meta-series = الإيرادات الإجمالية للبلدان النامية؛ المؤشرات الفرعية التي تُنسب إليها البنود: { $letters }
submit-meta-no-series = لا يُنسب أي بند معروض إلى مؤشر فرعي.

submit-concept-sdg-goal = الهدف
submit-concept-sdg-target = الغاية
submit-concept-sdg-indicator = المؤشر
submit-concept-sdg-series-descr = السلسلة
submit-concept-meta-last-update = آخر تحديث للبيانات الوصفية
submit-concept-sdg-related-indicators = المؤشرات ذات الصلة
submit-concept-sdg-custodian-agencies = الوكالات الراعية
submit-concept-contact-organisation = الاتصال: المنظمة
submit-concept-contact-name = الاتصال: الشخص
submit-concept-organisation-unit = الاتصال: الوحدة في المنظمة
submit-concept-contact-funct = الاتصال: الوظيفة
submit-concept-contact-phone = الاتصال: الهاتف
submit-concept-contact-mail = الاتصال: العنوان البريدي
submit-concept-contact-email = الاتصال: البريد الإلكتروني
submit-concept-stat-conc-def = التعريف والمفاهيم
submit-concept-unit-measure = وحدة القياس
submit-concept-class-system = التصنيفات
submit-concept-source-type = نوع مصادر البيانات
submit-concept-coll-method = طريقة جمع البيانات
submit-concept-freq-coll = وتيرة جمع البيانات
submit-concept-rel-cal-policy = جدول النشر
submit-concept-data-source = الجهات التي توفر البيانات
submit-concept-compiling-org = الجهة التي تجمع البيانات
submit-concept-inst-mandate = ولاية المؤسسة
submit-concept-rationale = الأساس المنطقي
submit-concept-rec-use-lim = التعليقات والقيود
submit-concept-data-comp = طريقة الحساب
submit-concept-data-validation = التحقق
submit-concept-adjustment = التعديلات
submit-concept-imputation = معالجة القيم الناقصة
submit-concept-reg-agg = التجميع الإقليمي
submit-concept-doc-method = توثيق المنهجية
submit-concept-quality-mgmnt = إدارة الجودة
submit-concept-quality-assure = ضمان الجودة
submit-concept-quality-assmnt = تقييم الجودة
submit-concept-coverage = توافر البيانات وتصنيفها
submit-concept-comparability = قابلية المقارنة وأوجه الاختلاف
submit-concept-other-doc = المراجع والوثائق

## تقرير الجودة

submit-section-institution = المؤسسة
submit-section-natures = المقيس والمقدَّر والمقوَّم
submit-section-left-out = ما هو محجوب أو مستبعد
submit-section-rates = الأسعار المستعملة
submit-section-method = خيارات المنهجية
submit-natures-text = تُحسب الحصص ضمن وجهة نظر واحدة وأساس واحد ومجموعة واحدة، إذ لا يُجمع غير ذلك.
submit-sent = أُرسل
submit-sent-unexpected = أُرسل، مع أن الجهة ليست في قائمة من يُتوقع منهم الإبلاغ
submit-waiting = عدد صفوف الملفات المرسلة التي فيها أخطاء وتنتظر خارج السجل: { $count }. وهي ليست في أي رقم.
submit-waiting-none = لا ينتظر خارج السجل أي صف من الملفات المرسلة.
submit-waiting-unknown = تغير السجل منذ القياس، فلا يُعرف كم صفا كان ينتظر حينئذ.
submit-rates-none = لم يُحوَّل أي مبلغ.

## الحالات

submission-state-draft = مسودة
submission-state-cleared = أُجيز
submission-state-submitted = قُدِّم
submission-state-acknowledged = تأكد استلامه
submission-state-objection = ورد اعتراض
submission-state-answered = رُدّ على الاعتراض
submission-state-settled = سُوّي الاعتراض
submission-state-withdrawn = سُحب
submit-state-line = { $number }. { $date }: { $state }
submit-says-by = {"    "}من: { $value }
submit-says-role = {"    "}الصفة: { $value }
submit-says-authority = {"    "}السند: { $value }
submit-says-reference = {"    "}المرجع: { $value }
submit-says-country = {"    "}البلد: { $value }
submit-says-lines = {"    "}السطور: { $value }
submit-says-objection = {"    "}الاعتراض: الحالة { $value }
submit-says-text = {"    "}{ $value }
submit-last = بصمة الحالة الأخيرة: { $hash }
submit-whole = التقديم سليم: كل ملف وكل حالة، والتوقيع إن وُجد، صحيحة.
submit-table = {"  "}{ $caption } (عدد السطور: { $count })
submit-made = المسودة في { $path }. لم يُجزها أحد بعد.
submit-receipt = بصمة الإيصال: { $hash }
submit-unsigned = غير موقَّع: ليس للعقدة مفتاح (ينشئه الأمر ⁨ayni package key new⁩).

## البيان المطلوب ملؤه

submit-statement-made = الملف { $path } جاهز للملء. استعمله مع ⁨--statement⁩.
submit-statement-head =
    ما لا يستطيع أن يقوله عن التقديم إلا المؤسسة. املأ ما ينطبق؛ وما تُرك فارغا يُعرض ناقصا.
    يمكن أن يرد النص بعدة لغات، كل منها تحت رمزها (⁨.en⁩ و ⁨.fr⁩).
    المجموعات التي يبلغ عنها البلد؛ كلها إذا حُذف السطر:
submit-statement-required = (مطلوب)
submit-statement-derived = يملأ البرنامج ما يلي بنفسه. وما يُذكر هنا يضاف إليه:
submit-statement-withhold =
    بند يُحجب عن هذا المتلقي، بقرار ممن ولماذا. تُعلَّم سطوره محجوبة ولا يضمها أي مجموع. ويمكن حذف basis و direction.

## ما يحول دون ذلك

submit-has-states = يحتوي { $path } على تقديم أُجيز أو تجاوز ذلك. ولا يُستبدل.
    .fix = اذكر مجلدا آخر.
submit-occupied = يحتوي { $path } على شيء آخر.
    .fix = اذكر مجلدا فارغا.
submit-whose-node = لا يذكر السجل لمن هو.
    .fix = اذكر بلده: ⁨ayni init --country CODE⁩
submit-no-layout = لا يوجد نموذج «{ $id }».
    .fix = اذكر ملفا ينتهي بـ ⁨.toml⁩ أو استعمل «unctad».
submit-foreign = هذه عقدة { $own }. ولا يمكنها أن تقدم باسم { $country }.
    .fix = لا تقدم باسم البلد إلا عقدته هو.
submit-estimate = القياس تقدير أعده { $author }، وليس قياسا أجراه { $country }.
    .fix = أجر القياس من سجل البلد نفسه، من دون ⁨--by⁩ ومن دون ملف.
submit-other-year = القياس ليس لسنة { $year } وحدها.
    .fix = أجر قياس هذه السنة: ⁨ayni measure --year { $year } -o FOLDER⁩
submit-edition-changed = الإصدار المتاح ليس الذي أُعدت به الأرقام: { $id }، SHA-256 { $hash }.
    .fix = اذكر ملفه مع ⁨--framework⁩ أو أجر القياس من جديد.
submit-method-changed = المنهجية المتاحة ليست التي أُعدت بها الأرقام: { $id }، SHA-256 { $hash }.
    .fix = اذكر ملفها مع ⁨--method⁩ أو أجر القياس من جديد.
submit-no-group = ليس في الإصدار مجموعة «{ $group }». فيها: { $groups }.
    .fix = اذكر مجموعات من الإصدار.
submit-year-empty = ليس في سجل { $country } أرقام عن سنة { $year } في المجموعات المبلَّغ عنها.
    .fix = استورد ما أُبلغ عنه عن السنة، أو اذكر سنة أخرى. فالتقديم الفارغ يعني صفرا.
submit-statement-exists = الملف { $path } موجود.
    .fix = اذكر ملفا آخر. فلا يُستبدل ما ملأه شخص.
submit-which-day = تحمل الحالة التاريخ الذي يعطيها إياه شخص.
    .fix = اذكر اليوم مع ⁨--as-of⁩.
submit-no-line = ليس في التقديم سطر «{ $line }».
    .fix = خذ اسم السطر من العمود الأخير في المصنف.
submit-state-order = الحالة «{ $state }» لا تأتي هنا: حالة التقديم الآن «{ $now }».
    .fix = الترتيب هو: أُجيز، ثم قُدِّم، ثم تأكد استلامه؛ وتأتي الاعتراضات بعد التقديم؛ ولا يأتي شيء بعد السحب.
submit-state-needs = تحتاج الحالة «{ $state }» إلى { $option }.
    .fix = أضفه.
submit-state-idle = ليس للحالة «{ $state }» خيار { $option }.
    .fix = احذفه.
submit-state-earlier = التاريخ { $date } يسبق الحالة الأخيرة ({ $before }).
    .fix = صحّح اليوم المذكور مع ⁨--as-of⁩.
submit-no-objection = ليس عند الحالة { $number } اعتراض يمكن أن يصبح «{ $state }».
    .fix = يُرد على الاعتراض ثم يُسوّى. اذكر رقم الحالة التي ورد بها.

## الأوامر

cli-submit = تقديم قياس البلد نفسه وحفظ ما يؤول إليه
cli-submit-examples =
    أمثلة:
      ayni submit unctad --new-statement statement.toml
      ayni submit unctad --year 2024 --statement statement.toml -o out/
      ayni submit state out/ cleared --by "أ. كيسبي" --role "المديرة" --authority "المرسوم 12/2020" --as-of 2026-03-02
      ayni submit verify out/
cli-submit-unctad = إعداد التقديم إلى الأونكتاد: المصنف والبيانات الوصفية وتقرير الجودة والإيصال
cli-submit-unctad-examples =
    أمثلة:
      ayni submit unctad --year 2024 -o out/
      ayni submit unctad --year 2024 --from measurement/ --statement statement.toml --groups A,C -o out/

    النموذج نموذج عمل وليس نموذج الأونكتاد. ويُذكر غيره مع ⁨--layout⁩.
cli-submit-unctad-arg-year = سنة الإبلاغ
cli-submit-unctad-arg-from = مجلد أعده الأمر ⁨ayni measure⁩، بدلا من السجل
cli-submit-unctad-arg-layout = النموذج
cli-submit-unctad-arg-statement = ما تذكره المؤسسة (الولاية والاتصال وما هو محجوب)
cli-submit-unctad-arg-new-statement = كتابة إفادة كهذه لملئها، ولا شيء غير ذلك
cli-submit-unctad-arg-groups = المجموعات التي يبلغ عنها البلد؛ كلها إذا لم تُذكر أي منها
cli-arg-folder = مجلد التقديم
cli-submit-state = إضافة حالة: cleared أو submitted أو acknowledged أو objection أو answered أو settled أو withdrawn
cli-submit-state-examples =
    أمثلة:
      ayni submit state out/ submitted --by "البعثة الدائمة" --reference "المذكرة 55/2026" --as-of 2026-03-05
      ayni submit state out/ objection --country XBB --line provided/disbursed/A1 --text "لا اتفاق" --as-of 2026-04-10
      ayni submit state out/ answered --objection 4 --by "أ. كيسبي" --text "شُرح برسالة" --as-of 2026-04-20
cli-submit-state-arg-state = الحالة: cleared, submitted, acknowledged, objection, answered, settled, withdrawn
cli-submit-state-arg-by = من: الشخص أو الجهة
cli-submit-state-arg-role = بأي صفة
cli-submit-state-arg-authority = بأي سند: قانون أو مرسوم أو قرار
cli-submit-state-arg-reference = رقم رسالة أو ملف
cli-submit-state-arg-country = البلد المعترض
cli-submit-state-arg-line = سطر يعترض عليه؛ ويمكن ذكره عدة مرات
cli-submit-state-arg-text = السبب أو الرد أو كيفية التسوية
cli-submit-state-arg-objection = رقم الحالة التي ورد بها الاعتراض
cli-submit-verify = فحص كل ملف وحالة وتوقيع في التقديم
cli-submit-verify-examples =
    أمثلة:
      ayni submit verify out/
      ayni submit verify out/ --signed-by "1A2B 3C4D …" --measurement measurement/
cli-submit-verify-arg-signed-by = البصمة التي يجب أن تكون لمفتاح التوقيع
cli-submit-verify-arg-measurement = القياس الذي يجب أن يكون قد أُعد منه

## الملاحظات

finding-submission-syntax =
    تتعذر قراءة الملف. { $trouble }{ $column ->
        [0] {""}
       *[other] {" "}الحرف { $column }.
    } (⁨{ $message }⁩)
    .title = تتعذر قراءة النموذج أو الإفادة
    .why = لا يُستعمل شيء من ملف معيب: فقرار حجب فيه خطأ إملائي يكشف ما كان عليه أن يصونه.
    .fix = صحّح السطر المذكور، أو قارنه بالملف الذي يكتبه ⁨ayni submit unctad --new-statement⁩.
finding-layout-empty = ليس في النموذج أي ورقة.
    .title = نموذج بلا أوراق
    .why = التقديم بلا أوراق لا أرقام فيه.
    .fix = أضف ورقة، أو ابدأ من النموذج المرفق بالبرنامج.
finding-layout-column = يرد العمود «{ $column }» مرتين في الورقة «{ $sheet }»، أو لا يمكن أن يكون في ورقة بهذا المحتوى.
    .title = عمود لا يمكن أن يكون هنا
    .why = الورقة حسب البند لا شريك فيها، والورقة حسب الشريك لا كميات فيها.
    .fix = احذف العمود.
finding-layout-columns-needed = ينقص الورقة «{ $sheet }» عمود تحتاج إليه.
    .title = عمود ناقص في نموذج
    .why = من دون البند والحالة، والشريك في الورقة حسب الشريك، لا يمكن لأحد أن يقول ما هو السطر ولا أنه محجوب.
    .fix = أضف العمودين item و status، والعمود partner في الورقة حسب الشريك.
finding-statement-concept = ليس في النموذج مفهوم «{ $concept }».
    .title = مفهوم غير معروف
    .why = ما يُذكر تحت اسم ليس في النموذج لن يُعرض في أي مكان.
    .fix = خذ الاسم من الملف الذي يكتبه ⁨ayni submit unctad --new-statement⁩.
finding-statement-code = الرمز «{ $code }» تحت «{ $field }» ليس في إصدار الإطار.
    .title = مجموعة أو بند غير معروف
    .why = القرار بشأن ما لا وجود له لا أثر له، ولن يلاحظ ذلك أحد.
    .fix = خذ الرمز من ⁨ayni framework show⁩.
finding-statement-reason = قرار حجب { $item } لا يذكر «{ $field }».
    .title = حجب بلا صاحب قرار أو بلا سبب
    .why = ما يُحجب يُحجب بقرار من شخص أو جهة.
    .fix = اذكر من قرر (by) ولماذا (why).
finding-submission-changed = ليس { $file } الملف الذي سُجّل.
    .title = ملف معدَّل
    .why = بصمته مختلفة. فقد عُدّل بعد إعداده.
    .fix = لا تستعمله. احصل على الأصل من جديد، أو أعد إعداده.
finding-submission-missing = الملف { $file } غير موجود.
    .title = ملف ناقص
    .why = الإيصال يذكره.
    .fix = احصل على المجلد كله من جديد.
finding-submission-extra = لا يذكر الإيصال الملف { $file }.
    .title = ملف دخيل
    .why = ما لا يذكره الإيصال ليس جزءا من التقديم.
    .fix = انقله إلى مكان آخر.
finding-submission-form = ليس { $file } بالشكل الواجب.
    .title = تتعذر قراءة ملف من التقديم
    .why = تلف أو كُتب يدويا.
    .fix = احصل على الأصل من جديد.
finding-submission-signature = التوقيع في { $file } غير صحيح أو ناقص أو ليس بالمفتاح المتوقع.
    .title = توقيع التقديم غير صحيح
    .why = عُدّل شيء بعد التوقيع، أو وقّع شخص آخر.
    .fix = لا تستعمله. اسأل الجهة التي قدمته.
finding-submission-chain = عُدّلت حالة في { $file } أو حُذفت أو نُقلت.
    .title = سلسلة الحالات مكسورة
    .why = تذكر كل حالة بصمة ما قبلها، وتذكر الأولى بصمة الإيصال.
    .fix = لا تستعمله. قارنه بالبصمة المدوَّنة.
finding-submission-order = حالة في { $file } لا تتبع ما قبلها.
    .title = حالة لا تتبع ما قبلها
    .why = لا يكتب البرنامج حالة كهذه.
    .fix = لا تستعمله. اسأل الجهة التي قدمته.
finding-submission-other-measurement = لم يُعد التقديم من القياس الموجود في { $path }.
    .title = قياس آخر
    .why = يذكر الإيصال بيان قياس آخر.
    .fix = اذكر المجلد الذي أُعد منه.
finding-submission-concept-missing = المفهوم { $concept } مطلوب ولم يُذكر.
    .title = بيانات وصفية ناقصة
    .why = لا يستطيع أن يقوله إلا المؤسسة. ويُعرض ناقصا.
    .fix = اكتبه في الإفادة (ينشئها ⁨--new-statement⁩) واستعملها مع ⁨--statement⁩.
finding-submission-policy-missing = لم تُذكر سياسة المراجعة.
    .title = سياسة المراجعة ناقصة
    .why = لا يستطيع أن يقولها إلا المؤسسة. وتُعرض ناقصة.
    .fix = اكتبها في الإفادة تحت revision_policy.
finding-submission-register-moved = تغير السجل منذ إجراء القياس.
    .title = تغير السجل
    .why = الأرقام أرقام القياس الذي يذكره الإيصال.
    .fix = إذا كانت الأرقام الأحدث هي المقصودة فأجر القياس من جديد.
