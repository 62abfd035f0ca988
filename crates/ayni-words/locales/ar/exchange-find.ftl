### Search and matching in the exchange.

## Why an answer is there

exchange-why-subject = الموضوع: { $subject }
exchange-why-subject-then = الموضوع: { $subject }، وكان هذا اسمه حتى { $year }
exchange-why-wider = المجال الأوسع: { $subject }
exchange-why-goal = الهدف أو الغاية { $code }: { $goal }
exchange-why-sector = القطاع: { $sector }
exchange-why-word = يحتوي على كلمة «{ $word }»
exchange-why-word-across = يحتوي على كلمة من لغة أخرى معناها «{ $word }»
exchange-why-place = من أجل { $place } أو جرى فيها أو عنها
exchange-why-place-then = من أجل { $place }، وكان هذا اسمها حتى { $year }
exchange-why-region = من أجل { $region } أو جرى فيها
exchange-why-language = يمكن القيام به بهذه اللغة: { $language }
exchange-why-group = في بلد من المجموعة نفسها: { $group }
exchange-why-meaning = قريب في المعنى وفق نموذج اللغة الذي أضافته هذه العقدة
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
