### Search and matching in the exchange.

## Why an answer is there

exchange-why-subject = الموضوع: { $subject }
exchange-why-subject-then = الموضوع: { $subject }، وكان هذا اسمه حتى { $year }
exchange-why-wider = المجال الأوسع: { $subject }
exchange-why-goal = الهدف أو الغاية { $code }: { $goal }
exchange-why-sector = القطاع: { $sector }
exchange-why-word = يحتوي على كلمة «{ $word }»
exchange-why-word-across = يحتوي على الكلمة «{ $word }» أو على كلمة بمعناها في لغة أخرى
exchange-why-place = من أجل { $place } أو جرى فيها أو عنها
exchange-why-place-then = من أجل { $place }، وكان هذا اسمها حتى { $year }
exchange-why-region = من أجل { $region } أو جرى فيها
exchange-why-language = يمكن القيام به بهذه اللغة: { $language }
exchange-why-group = في بلد من المجموعة نفسها: { $group }
exchange-why-meaning = قريب في المعنى وفق النموذج { $model }
exchange-why-meaning-alone = قريب في المعنى فقط وفق النموذج { $model }: لا كلمة ولا موضوع مشترك
exchange-group-ldc = أقل البلدان نموا
exchange-group-lldc = البلدان النامية غير الساحلية
exchange-group-sids = الدول الجزرية الصغيرة النامية
exchange-group-income-l = الدخل المنخفض
exchange-group-income-lm = الشريحة الدنيا من الدخل المتوسط
exchange-group-income-um = الشريحة العليا من الدخل المتوسط
exchange-group-income-h = الدخل المرتفع

## Why two records fit

exchange-match-resource = يعرض ما هو مطلوب: { $resource }
exchange-match-no-resource = لا يعرض شيئا مما هو مطلوب
exchange-match-no-language = لا توجد لغة مشتركة
exchange-match-dates = المواعيد متوافقة
exchange-match-dates-missed = المواعيد غير متوافقة
exchange-match-capacity = يتسع للعدد المطلوب: { $count }
exchange-match-capacity-short = يتسع لأقل من العدد المطلوب: { $count }
exchange-match-giver-pays = الجهة التي تعطي هي التي تدفع
exchange-match-within-budget = لا يكلف أكثر من المبلغ المتاح
exchange-match-over-budget = يكلف أكثر من المبلغ المتاح
exchange-match-together = سبق أن عملا معا: { $owner }
exchange-match-evidence = مستوى الأدلة، من 1 إلى 4: { $level }
exchange-match-judged = رأي آخرين لديهم سؤال مشابه: مفيد { $useful }، غير مفيد { $not }
exchange-match-useful = قلتم إنه مفيد
exchange-match-not-useful = قلتم إنه غير مفيد
exchange-match-leaning = تجاوزتم اقتراحات لهذا السبب، ولذلك يزيد وزنه: { $aspect }
exchange-match-spread = يأتي لاحقا كي لا تملأ { $owner } الصفحة

## What of them is compared

exchange-aspect-subject = الموضوع
exchange-aspect-goal = الأهداف
exchange-aspect-resource = ما هو مطلوب وما هو معروض
exchange-aspect-context = الأماكن والظروف
exchange-aspect-language = اللغة
exchange-aspect-dates = المواعيد
exchange-aspect-capacity = العدد
exchange-aspect-cost = التكلفة ومن يدفع
exchange-aspect-together = التعاون السابق
exchange-aspect-evidence = الأدلة

## Triangles and assignments

exchange-part-language = لغة مشتركة
exchange-part-circumstances = الجزء نفسه من العالم، أو بلد من المجموعة نفسها
exchange-part-money = جهة تدفع
exchange-assign-choice = الخيار { $choice } من بين { $count } مناسبة
exchange-assign-nothing-fits = لا يوجد مكان مناسب
exchange-assign-group-full = بلغت هذه المجموعة حدها: { $labels }، { $most } على الأكثر
exchange-assign-places-full = الأماكن المناسبة مشغولة. أفضلها { $place } بدرجة { $score }؛ وأدنى درجة حصلت عليه هي { $least }
exchange-assign-places-kept = الحدود تحفظ الأماكن المناسبة لغيركم. أفضلها { $place } بدرجة { $score }
exchange-assign-crossing = مجموعتان تتقاطعان ولا تقع إحداهما داخل الأخرى: { $one } و{ $other }
exchange-assign-least-not-met = لا يمكن استيفاء جميع الأعداد الدنيا المطلوبة ضمن الحدود الأخرى
exchange-model-broken = ملف المتجهات في { $folder } مبتور أو ليس ملفا من هذا النوع.
    .fix = اختر نموذجا آخر، أو احصل على ملفاته من جديد. لم يتغير شيء.
exchange-model-no-rows = ليس للنموذج في { $folder } مصفوفة باسم «embeddings» أو «embedding.weight».
    .fix = اختر نموذجا آخر، أو احصل على ملفاته من جديد. لم يتغير شيء.
exchange-model-kind = يحوي «{ $tensor }» من النموذج في { $folder } أعدادا من النوع { $kind }، وهو نوع لا يُقرأ.
    .fix = اختر نموذجا آخر، أو احصل على ملفاته من جديد. لم يتغير شيء.
exchange-model-shape = لـ«{ $tensor }» من النموذج في { $folder } شكل غير ممكن.
    .fix = اختر نموذجا آخر، أو احصل على ملفاته من جديد. لم يتغير شيء.
exchange-model-large = النموذج في { $folder } أكبر مما تقبله العقدة: { $most } عدد، و{ $size } في كل متجه.
    .fix = اختر نموذجا آخر، أو احصل على ملفاته من جديد. لم يتغير شيء.
exchange-model-no-number = يحوي «{ $tensor }» من النموذج في { $folder } قيمة ليست عددا أو عددا لا نهائيا.
    .fix = اختر نموذجا آخر، أو احصل على ملفاته من جديد. لم يتغير شيء.
exchange-model-nothing = جميع متجهات النموذج في { $folder } أصفار.
    .fix = اختر نموذجا آخر، أو احصل على ملفاته من جديد. لم يتغير شيء.
exchange-model-tokenizer = تتعذر قراءة tokenizer.json في { $folder }: { $trouble }
    .fix = اختر نموذجا آخر، أو احصل على ملفاته من جديد. لم يتغير شيء.
exchange-model-lots = يعتمد التقطيع في { $folder } على القرعة، فلا يعطي النص نفسه النتيجة نفسها دائما.
    .fix = اختر نموذجا آخر، أو احصل على ملفاته من جديد. لم يتغير شيء.
exchange-model-vocabulary = مفردات النموذج ومتجهاته في { $folder } غير متوافقة: { $tokens } وحدة، ومتجهات لـ{ $rows }.
    .fix = اختر نموذجا آخر، أو احصل على ملفاته من جديد. لم يتغير شيء.
exchange-model-changed = لم تعد ملفات النموذج في { $folder } هي التي اختيرت.
    .fix = أعد الملفات السابقة، أو اختر النموذج من جديد: ayni exchange model set FOLDER.
exchange-model-none = ليس لهذه العقدة نموذج للمعنى.
    .fix = اختر نموذجا: ayni exchange model set FOLDER.
exchange-model-title = نموذج المعنى
exchange-model-without = يجري البحث في التبادل بالمكنز والكلمات، من دون نموذج للمعنى.
exchange-model-how = يمكن لمن يشغّل العقدة أن يضيف نموذجا من مجلد محلي: ayni exchange model set FOLDER. وتذكر النتائج التي يعثر عليها أو ينقلها ذلك.
exchange-model-not-used = وإلى ذلك الحين يجري البحث في التبادل من دونه.
exchange-model-name = الاسم
exchange-model-folder = المجلد
exchange-model-hash = البصمة (SHA-256)
exchange-model-size = الحجم
exchange-model-size-says = { $tokens } وحدة، لكل منها { $size } عددا
exchange-model-made = ما نظر فيه النموذج
exchange-model-due = ما لم ينظر فيه بعد
exchange-model-dropped = أُزيل النموذج. يجري البحث في التبادل من دون نموذج.
exchange-model-records = { $count ->
    [zero] لا سجلات
    [one] سجل واحد
    [two] سجلان
    [few] { $count } سجلات
    [many] { $count } سجلا
   *[other] { $count } سجل
}
exchange-came-from = في التبادل
cli-exchange-model = نموذج المعنى الذي يُبحث به في التبادل
cli-exchange-model-set = إضافة نموذج من مجلد بعد فحصه كله؛ ويُنظر به في جميع السجلات
cli-exchange-model-show = بيان النموذج الموجود ومدى تقدمه
cli-exchange-model-drop = البحث من الآن فصاعدا من دون نموذج
cli-exchange-model-set-arg-folder = المجلد الذي فيه model.safetensors وtokenizer.json
cli-exchange-model-set-arg-name = الاسم الذي تذكره الأسباب؛ وهو اسم المجلد إن لم يُذكر شيء
exchange-between = {"؛ "}
