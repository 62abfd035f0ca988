# أسعار الصرف حسب الشهر واليوم، ومعدلات الأجر اليومي حسب الدرجة.

exchange-rule-month-of-transaction = المتوسط الشهري لشهر المبلغ؛ وإن شمل عدة أشهر فمتوسطها
exchange-rule-day-of-transaction = سعر يوم المبلغ
rate-fallback-month = متوسط الشهر
rate-fallback-year = متوسط السنة
compare-cause-price = سعر آخر للكمية
compare-cause-rate-rule = أسعار صرف من وقت آخر بقاعدة أخرى
report-fact-fallback = حيث لا يوجد ذلك السعر
report-no-fallback = لا يرد الرقم
report-input-method-file = ملف المنهجية
report-table-day-rates = معدلات الأجر اليومي حسب الرتبة ({ $part })، الملف { $file }
report-column-line = السطر
report-column-grade = الرتبة
report-column-served = مكان الخدمة

finding-day-rates-absent = الملف { $file } الذي تسميه المنهجية ليس بجانبها.
    .title = ملف المعدلات اليومية غير موجود
    .why = تترك المنهجية بدون معدلاتها بلا قيمة عملا تقول إن له قيمة.
    .fix = ضع الملف في مجلد المنهجية. وهو في الحزمة ملف ثان: فاذكر الاثنين.

finding-day-rates-empty = ليس في الملف معدلات يومية.
    .title = لا أسطر في ملف المعدلات اليومية
    .why = تسميه المنهجية، ولن يحصل أي عمل على قيمة.
    .fix = أضف أسطرا أو احذف الملف من المنهجية.

finding-day-rate-overlap = الرتبة «{ $grade }»، الوحدة { $unit }: هذا السطر والسطر { $line } يسريان في السنة نفسها.
    .title = معدلان يوميان لسنة واحدة
    .why = يصبح ترتيب الأسطر هو ما يقرر قيمة العمل.
    .fix = اكتب لكل سطر السنوات التي يسري فيها في العمودين from و until.

finding-day-rate-gap = الرتبة «{ $grade }»، الوحدة { $unit }: لا معدل يومي للسنوات { $years }.
    .title = سنوات بلا معدل يومي
    .why = يبقى عمل تلك السنوات بلا قيمة.
    .fix = أضف سطرا لتلك السنوات مع مصدره أو صحّح سنوات الأسطر.

finding-day-rate-missing = لا يوجد معدل يومي للرتبة «{ $grade }» لوحدة { $unit } في { $year }. عدد الكميات بلا قيمة: { $count }.
    .title = رتبة بلا معدل يومي
    .why = لا يوضع مكانه معدل رتبة أو وحدة أو سنة أخرى.
    .fix = أضف إلى ملف المعدلات اليومية سطرا مع مصدره أو صحّح الرتبة إن كُتبت خطأ. وتعني الشرطة أنه لا رتبة.

finding-method-months-missing = ليس في { $source } أسعار شهرية لعملة { $currency } لسنة الإبلاغ { $year }: { $months }.
    .title = أشهر بلا سعر صرف
    .why = لا يمكن تحويل مبالغ تلك الأشهر كما تقول المنهجية، ولا المبالغ التي تشمل أحدها.
    .fix = أضف الأسعار في ملف rates-monthly.csv خاص بالبلد أو اسمح بمتوسط السنة في exchange_fallback.

finding-rate-missing-month = لا يوجد سعر لعملة { $currency } في { $date }. عدد المبالغ التي لم تُحوَّل لذلك: { $count }.
    .title = شهر بلا سعر صرف
    .why = تحوِّل المنهجية حسب الشهر. ولا يوضع سعر السنة مكانه.
    .fix = أضف الشهر مع مصدره إلى ملف rates-monthly.csv أو اسمح بمتوسط السنة في exchange_fallback.

finding-rate-missing-day = لا يوجد سعر لعملة { $currency } في يوم { $date }. عدد المبالغ التي لم تُحوَّل لذلك: { $count }.
    .title = يوم بلا سعر صرف
    .why = تحوِّل المنهجية حسب اليوم. ولا يوضع سعر آخر مكانه.
    .fix = أضف اليوم مع مصدره إلى ملف rates-daily.csv أو اسمح بمتوسط الشهر في exchange_fallback.

finding-rate-without-date = تحوِّل المنهجية { $currency } حسب تاريخ كل مبلغ. عدد المبالغ التي ليس لها تاريخ دقيق بما يكفي: { $count }.
    .title = لا تاريخ للتحويل
    .why = لا تقول فترة النشاط متى قُدم المال، فلا يُعرف شهر ولا يوم.
    .fix = اطلب تاريخ المبلغ أو اسمح بمتوسط السنة في exchange_fallback.

finding-rate-instead = { $currency }: وُضع سعر { $time } مكان سعر غير موجود. عدد المبالغ: { $count }.
    .title = حُوِّل بسعر آخر
    .why = تسمح المنهجية بذلك. ويذكر كل رقم السعر وما هو ناقص.
    .fix = أضف الأسعار الناقصة إن وُجدت.
