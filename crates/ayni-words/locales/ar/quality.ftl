### النتائج والتقييمات والمراحل والقيمة المضافة.

## What an activity reached, how it was judged, who took part when

result-level-output = مُخرَج
result-level-outcome = حصيلة
result-level-impact = أثر
joining-sum = مجموع
joining-weighted-ratio = نسبة مرجحة
joining-maximum = قيمة قصوى
joining-do-not-add = لا يُجمع
aim-increase = زيادة
aim-decrease = نقصان
value-kind-target = قيمة مستهدفة
value-kind-actual = قيمة متحققة
evaluation-kind-self = تقييم ذاتي
evaluation-kind-joint = تقييم مشترك
evaluation-kind-independent = تقييم مستقل
quality-base-results = النتائج
quality-base-targets = القيم المستهدفة
quality-base-ratings = إجابات التقييمات
quality-base-phases = المراحل
quality-base-values-added = القيمة المضافة
dimension-phase = مرحلة المشروع

## Fields of the record

field-results = النتائج
field-results-id = معرِّف سطر النتيجة
field-results-level = مستوى النتيجة
field-results-leads-to = النتيجة التي تفضي إليها
field-results-title = النتيجة
field-results-indicators = المؤشرات
field-results-indicators-id = معرِّف سطر المؤشر
field-results-indicators-code = رمز المؤشر
field-results-indicators-title = اسم المؤشر
field-results-indicators-unit = وحدة المؤشر
field-results-indicators-joining = طريقة ضم القيم
field-results-indicators-aim = اتجاه المؤشر
field-results-indicators-running-total = مجموع متراكم
field-results-indicators-gender = مؤشر جنساني
field-results-indicators-baseline = خط الأساس
field-results-indicators-baseline-value = قيمة خط الأساس
field-results-indicators-baseline-date = تاريخ خط الأساس
field-results-indicators-source = مصدر المؤشر
field-results-indicators-values = القيم المستهدفة والمتحققة
field-results-indicators-values-id = معرِّف سطر القيمة
field-results-indicators-values-kind = مستهدف أم متحقق
field-results-indicators-values-period = فترة القيمة
field-results-indicators-values-period-start = بداية فترة القيمة
field-results-indicators-values-period-end = نهاية فترة القيمة
field-results-indicators-values-value = القيمة
field-results-indicators-values-numerator = البسط
field-results-indicators-values-denominator = المقام
field-results-indicators-values-parts = الأجزاء
field-results-indicators-values-parts-id = معرِّف سطر الجزء
field-results-indicators-values-parts-of = فئات الجزء
field-results-indicators-values-parts-of-dimension = بُعد التوزيع
field-results-indicators-values-parts-of-category = فئة الجزء
field-results-indicators-values-parts-value = قيمة الجزء
field-results-indicators-values-parts-numerator = بسط الجزء
field-results-indicators-values-parts-denominator = مقام الجزء
field-results-indicators-values-evidence = الدليل
field-evaluations = التقييمات
field-evaluations-id = معرِّف سطر التقييم
field-evaluations-criteria = مجموعة المعايير
field-evaluations-kind = نوع التقييم
field-evaluations-by = الجهة المقيِّمة
field-evaluations-date = تاريخ التقييم
field-evaluations-report = تقرير التقييم
field-evaluations-answers = الإجابات
field-evaluations-answers-id = معرِّف سطر الإجابة
field-evaluations-answers-criterion = المعيار
field-evaluations-answers-rating = التقدير
field-evaluations-answers-answer = الإجابة
field-evaluations-answers-evidence = دليل الإجابة
field-phases = المراحل
field-phases-id = معرِّف سطر المرحلة
field-phases-phase = المرحلة
field-phases-party = الطرف المشارك في المرحلة
field-value-added = القيمة المضافة
field-value-added-id = معرِّف سطر القيمة المضافة
field-value-added-code = ما أُضيف
field-value-added-how = كيف أُضيف
field-resources-phase = مرحلة المورد

## The measurement

report-quality = النتائج والجودة
report-results = النتائج
report-results-text = لا تُضم قيم الأنشطة المختلفة إلا إذا حملت رمز المؤشر نفسه والوحدة نفسها، وبالطريقة التي يذكرها المؤشر: مجموع، أو نسبة مرجحة (مجموع البسوط على مجموع المقامات)، أو قيمة قصوى. وما لا يُجمع يُسرد وحده.
report-evaluations = التقييمات
report-evaluations-text = كم إجابة نالت كل تقدير، حسب المعيار. وتُعد التقديرات، ولا يُحسب لها متوسط إلا إذا نصت مجموعة المعايير نفسها على ذلك.
report-not-rated = بلا تقدير
report-answer-yes = نعم
report-answer-no = لا
report-verdict-met = بُلغت
report-verdict-not-met = لم تُبلغ
report-verdict-open = لا يمكن الحكم
report-column-indicator = المؤشر
report-column-joining = كيف ضُم
report-column-gender-indicator = مؤشر جنساني
report-column-target = المستهدف
report-column-actual = المتحقق
report-column-broken-down = الجزء
report-column-value-kind = مستهدف أم متحقق
report-column-value = القيمة
report-column-level = المستوى
report-column-criterion = المعيار
report-column-mean = المتوسط
report-column-quality-base = عن ماذا
report-column-phase = المرحلة
report-column-partners = الشركاء
report-column-value-added = ما أُضيف
report-column-own-role = دور البلد
report-table-results = النتائج حسب المؤشر والسنة: { $view }
report-table-results-parts = النتائج حسب الجنس والعمر وما شابه: { $view }
report-table-results-listed = نتائج لا تُجمع، كل منها وحدها: { $view }
report-table-targets = كم قيمة مستهدفة بُلغت، حسب مستوى النتيجة
report-table-targets-by-gender = كم قيمة مستهدفة بُلغت، حسب المؤشر الجنساني ومؤشر المساواة بين الجنسين
report-table-ratings = التقديرات حسب المعيار، { $set }: { $view }
report-table-quality-left-out = ما استُبعد من النتائج والتقييمات والمراحل والقيمة المضافة
report-table-triangular-phases = ما قدمه الشركاء، حسب المرحلة
report-table-triangular-phase-roles = من شارك في أي مرحلة، حسب الدور
report-table-triangular-values-added = القيمة المضافة للتعاون الثلاثي
report-note-results = تُحسب القيمة في السنة التي تنتهي فيها فترتها. وقد تكون القيم المستهدفة والمتحققة من أنشطة مختلفة.
report-note-results-parts = لا تُجمع الأجزاء بعضها إلى بعض: فقد يوزَّع العدد نفسه بأكثر من طريقة.
report-note-results-listed = حيث لا يُذكر كيف تُضم القيم فلا تُضم.
report-note-targets = لكل مؤشر في كل نشاط وكل سنة. ولا يمكن الحكم حيث تنقص القيمة المستهدفة أو المتحققة أو الاتجاه.
report-note-ratings = تُعد الإجابات ولا يُحسب متوسط: فالمسافة بين تقديرين ليس لأحد أن يحددها.
report-note-ratings-mean = المتوسط بالقيم التي تعطيها المجموعة لتقديراتها؛ وما لا قيمة له ليس فيه.
report-note-values-added = قد يضيف النشاط أكثر من شيء، ويُعد في كل منها.
report-triangular-unstated = لا يذكر أي نشاط ثلاثي مراحل ولا قيمة مضافة، فلا جداول بها: لا يُختلق شيء.
report-ground-later-total = مجموع متراكم لاحق من السنة نفسها يقوم مقامه.
report-ground-no-denominator = نسبة ينقصها البسط أو المقام، فلا تُضم إلى غيرها.
report-ground-not-triangular = ليس النشاط ثلاثيا حسب المنهجية.

## Columns of our own workbook

template-group-result = النتيجة في هذا الصف
template-group-evaluation = إجابة التقييم في هذا الصف
template-column-phases = المراحل
template-help-phases = للتعاون الثلاثي: من شارك في أي مرحلة، مثل: negotiation provider, recipient; implementation second-provider.
template-column-value-added = القيمة المضافة
template-help-value-added = للتعاون الثلاثي: ما كُسب من العمل معا.
template-column-resource-phase = مرحلة المورد
template-help-resource-phase = للتعاون الثلاثي: المرحلة التي ذهب إليها المورد.
template-column-result-level = مستوى النتيجة
template-help-result-level = مُخرَج أو حصيلة أو أثر. وإذا تُرك فارغا: مُخرَج.
template-column-result = النتيجة
template-help-result = ما يراد بلوغه، بالكلمات.
template-column-indicator-code = رمز المؤشر
template-help-indicator-code = الرمز الذي تستعمله أنشطة أخرى للمؤشر نفسه. به وحده تُضم القيم.
template-column-indicator = المؤشر
template-help-indicator = ما الذي يُعد. وإذا تُرك فارغا مع الرمز: المؤشر الذي فوقه.
template-column-indicator-unit = وحدة المؤشر
template-help-indicator-unit = وحدة القيم.
template-column-joining = كيف تُضم القيم
template-help-joining = هل تُجمع القيم أو تكون نسبة أو قيمة قصوى أو تبقى وحدها. وإذا تُرك فارغا: تبقى وحدها.
template-column-aim = الاتجاه
template-help-aim = هل المطلوب الزيادة أم النقصان.
template-column-running-total = مجموع متراكم
template-help-running-total = «true» إذا كانت كل قيمة تشمل كل ما تحقق حتى ذلك الحين.
template-column-gender-indicator = مؤشر جنساني
template-help-gender-indicator = «true» إذا كان المؤشر يتتبع المساواة بين النساء والرجال.
template-column-baseline = خط الأساس
template-help-baseline = أين كان المؤشر من قبل.
template-column-baseline-date = تاريخ خط الأساس
template-help-baseline-date = متى كان ذلك.
template-column-result-start = بداية الفترة
template-help-result-start = أول يوم من فترة القيمة المستهدفة والمتحققة.
template-column-result-end = نهاية الفترة
template-help-result-end = آخر يوم منها. وتُحسب القيمة في سنته.
template-column-target = المستهدف
template-help-target = ما يراد بلوغه؛ وللنسبة: البسط.
template-column-target-of = المستهدف: من أصل
template-help-target-of = للنسبة: المقام.
template-column-actual = المتحقق
template-help-actual = ما بُلغ؛ وللنسبة: البسط.
template-column-actual-of = المتحقق: من أصل
template-help-actual-of = للنسبة: المقام.
template-column-parts = المتحقق حسب الجنس والعمر وما شابه
template-help-parts = مثل: sex=female 22; sex=male 18. وللنسبة: sex=female 20/22.
template-column-evidence = الدليل
template-help-evidence = ما يثبت القيمة: تقرير، قائمة مشاركين.
template-column-criteria = مجموعة المعايير
template-help-criteria = المجموعة التي يسير عليها التقييم: nest أو gpedc أو مجموعة بلدك. وإذا تُرك فارغا: التقييم الذي فوقه.
template-column-criterion = المعيار
template-help-criterion = رمز المعيار في المجموعة، مثل H1.
template-column-rating = التقدير
template-help-rating = رمز التقدير في سلم المجموعة، مثل full.
template-column-answer = الإجابة
template-help-answer = الإجابة بالكلمات.
template-column-evaluated-by = الجهة المقيِّمة
template-help-evaluated-by = الجهة التي قيَّمت، باسم المكتب لا الشخص.
template-column-evaluation-kind = نوع التقييم
template-help-evaluation-kind = ذاتي أو مشترك أو مستقل.
template-column-evaluation-date = تاريخ التقييم
template-help-evaluation-date = متى أُجري. وبه تُعرف السنة التي يُحسب فيها.
template-column-evaluation-report = تقرير التقييم
template-help-evaluation-report = عنوان التقرير أو رقمه.

## Findings

finding-result-unit-missing = للمؤشر قيمة وليست له وحدة.
    .title = مؤشر بلا وحدة
    .why = لا تُقرأ القيمة بلا وحدتها، ولا تُضم قيم نشاطين إلا في وحدة واحدة.
    .fix = اذكر وحدة من القائمة.

finding-result-joining-missing = لا يُذكر كيف تُضم قيم المؤشر بعضها إلى بعض.
    .title = طريقة الضم غير مذكورة
    .why = قد تُجمع القيم أو تكون نسبا أو تبقى منفردة. ولا يُخمَّن ذلك: فإلى أن يُذكر تبقى كل قيمة وحدها.
    .fix = اذكر: مجموع أو نسبة مرجحة أو قيمة قصوى أو لا يُجمع.

finding-result-aim-missing = للمؤشر قيمة مستهدفة، ولا يُذكر هل المطلوب الزيادة أم النقصان.
    .title = اتجاه المؤشر غير مذكور
    .why = لا يُعرف بدونه هل بُلغت القيمة المستهدفة، فتُحسب مع ما لا يمكن الحكم عليه.
    .fix = اذكر: زيادة أو نقصان.

finding-result-denominator-missing = النسبة المرجحة ينقصها البسط أو المقام.
    .title = نسبة بلا مقام
    .why = ثمانون في المائة من عشرة أشخاص وأربعون في المائة من ألف ليست ستين في المائة من شيء. بلا العددين تُستبعد القيمة من كل رقم مضموم.
    .fix = اذكر ما عُدّ ومن أصل كم.

finding-result-denominator-zero = نسبة من { $numerator } على { $denominator }.
    .title = نسبة مستحيلة
    .why = لا يُقسم شيء على لا شيء، ولا تكون الأعداد سالبة.
    .fix = صحّح العددين، أو احذفهما إن لم يُعرفا.

finding-result-target-baseline = القيمة المستهدفة لتاريخ { $target }، وخط الأساس من { $baseline } بعده.
    .title = قيمة مستهدفة قبل خط الأساس
    .why = خط الأساس يقول أين كانت الأمور من قبل. فأحد التاريخين خاطئ.
    .fix = صحّح أحد التاريخين.

finding-result-period-missing = لا يُذكر أي فترة تعود إليها القيمة.
    .title = قيمة بلا فترة
    .why = تُحسب القيم المستهدفة والمتحققة في السنة التي تنتهي فيها فترتها. وبلا فترة تُستبعد من كل الجداول.
    .fix = اذكر بداية الفترة أو نهايتها.

finding-result-value-missing = لا رقم في هذا السطر ({ $kind }).
    .title = قيمة بلا رقم
    .why = يُستبعد السطر: فما لا يُعرف ليس صفرا.
    .fix = اذكر الرقم، أو احذف السطر.

finding-result-actual-future = فترة القيمة المتحققة لم تبدأ بعد: { $date }.
    .title = متحقق في المستقبل
    .why = ما لم يحن وقته لم يتحقق: لعلها قيمة مستهدفة في عمود آخر، أو خطأ في السنة.
    .fix = صحّح الفترة، أو انقل الرقم إلى القيمة المستهدفة.

finding-result-parts-sum = مجموع الأجزاء حسب { $by } هو { $sum }، والكل { $whole }.
    .title = الأجزاء لا تساوي الكل
    .why = أحد الأعداد خاطئ، أو تنقص فئة ينبغي أن تُذكر (غير مبيَّن، آخر).
    .fix = صحّح الأعداد، أو أضف الفئة الناقصة.

finding-result-parts-repeated = الجزء { $part } مذكور مرتين.
    .title = جزء مكرر
    .why = يُحسب العددان كلاهما.
    .fix = أبقِ واحدا منهما.

finding-result-chain = تفضي النتيجة إلى «{ $id }»، وليست هذه نتيجة من مستوى أعلى.
    .title = سلسلة نتائج منقطعة
    .why = تفضي المخرجات إلى الحصائل، والحصائل إلى الأثر.
    .fix = اذكر معرِّف نتيجة من مستوى أعلى.

finding-evaluation-criteria-unknown = لا توجد مجموعة معايير باسم «{ $code }».
    .title = مجموعة معايير غير معروفة
    .why = بدونها لا يُعرف ما الذي سُئل عنه ولا كيف قُدِّر.
    .fix = صحّح الاسم، أو أضف المجموعة إلى بياناتك في المجلد criteria.

finding-evaluation-criterion-unknown = ليس في المجموعة «{ $set }» معيار «{ $code }».
    .title = معيار غير معروف
    .why = يبقى وحده في كل جدول.
    .fix = استعمل رمزا من المجموعة.

finding-evaluation-rating-unknown = ليس في سلم المجموعة «{ $set }» تقدير «{ $rating }».
    .title = تقدير خارج السلم
    .why = لا يمكن وضعه إلى جانب التقديرات الأخرى.
    .fix = استعمل تقديرا من السلم، أو اترك الخانة فارغة.

finding-evaluation-criterion-repeated = يجيب التقييم عن المعيار «{ $code }» مرتين.
    .title = معيار مكرر
    .why = يُحسب التقديران كلاهما.
    .fix = أبقِ جوابا واحدا، أو اجعله تقييما آخر.

finding-evaluation-future = التقييم مؤرخ في المستقبل: { $date }.
    .title = تقييم في المستقبل
    .why = ما لم يُجرَ بعد لا تقديرات له؛ والغالب أنه خطأ في السنة.
    .fix = صحّح التاريخ.

finding-phase-unknown = «{ $code }» ليس في قائمة المراحل.
    .title = مرحلة غير معروفة
    .why = تبقى وحدها في كل جدول حسب المرحلة.
    .fix = استعمل مرحلة من القائمة، أو أضف قائمتك.

finding-phase-party = ليس في النشاط طرف «{ $id }».
    .title = طرف المرحلة غير موجود
    .why = من ليس طرفا ليس له دور، ولا يُحسب تحت أي دور.
    .fix = أضف الطرف، أو صحّح معرِّفه.

finding-phase-not-triangular = «{ $what }» مذكور في نشاط ليس ثلاثيا.
    .title = مرحلة أو قيمة مضافة بلا تعاون ثلاثي
    .why = تتناول الجداول حسب المرحلة والقيمة المضافة الأنشطة الثلاثية وحدها.
    .fix = صحّح شكل التعاون أو الشركاء، أو احذف ذلك.

finding-value-added-unknown = «{ $code }» ليس في قائمة القيم المضافة.
    .title = قيمة مضافة غير معروفة
    .why = تبقى وحدها في الجدول.
    .fix = استعمل رمزا من القائمة، أو أضف قائمتك.

finding-criteria-average = المتوسط وقيم التقديرات لا يتفقان: إما أن يُذكر average = true وقيم، أو لا يُذكر أي منهما.
    .title = متوسط بلا قيم
    .why = لا يُحسب متوسط إلا حيث تقول المجموعة كم يساوي كل تقدير.
    .fix = أضف قيما إلى السلم، أو احذف average.

finding-criteria-empty = القائمة «{ $list }» فارغة.
    .title = مجموعة معايير ناقصة
    .why = تحتاج المجموعة إلى سلم وأبعاد ومعايير.
    .fix = املأ القائمة.

finding-criteria-id = المعرِّف «{ $id }» ليس اسم الملف «{ $name }».
    .title = معرِّف يخالف اسم الملف
    .why = تُعرف المجموعة باسم ملفها.
    .fix = اجعل الاسمين واحدا.

finding-map-indicator-missing = في الصف قيمة مستهدفة أو متحققة، ولا مؤشر له ولا للصف الذي فوقه.
    .title = قيمة بلا مؤشر
    .why = لا يُعرف ما الذي عُدّ.
    .fix = سمِّ المؤشر أو اذكر رمزه.
