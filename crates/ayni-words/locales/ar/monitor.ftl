### Words of monitoring: indicators, changes, verdicts.

app-no-monitoring = لا يوجد إطار رصد «{ $id }».
    .fix = سمّوا strategy-2020-2024، أو ملفا ينتهي بـ ‎.toml.

app-no-rounds = ليس في «{ $path }» أي جولة.
    .fix = أضيفوا جولة مع تاريخها واستماراتها.
app-no-rounds-run = لم تُجرِ العقدة أي جولة من «{ $edition }».
    .fix = سمّوا مجلد الإجابات بالخيار --answers.
app-which-round = أجرت عدة منظمات جولات من «{ $edition }».
    .fix = سمّوا الجولة في رأس التقرير، في الحقل round.

app-monitoring-occupied = المجلد «{ $path }» فيه شيء آخر.
    .fix = سمّوا مجلدا فارغا أو جديدا.

cli-monitor = أطر الرصد: فحصها ومقارنتها وحساب المؤشرات والأحكام
cli-monitor-check = البحث عما ينقص أو لا يصح
cli-monitor-check-examples =
    مثال:
      ayni monitor check strategy-2020-2024
cli-monitor-compare = مقارنة نسختين من إطار سطرا سطرا
cli-monitor-compare-examples =
    مثال:
      ayni monitor compare strategy-2020-2024 own.toml
cli-monitor-measure = حساب مؤشرات الجولة الأخيرة وأحكامها من الإجابات
cli-monitor-measure-examples =
    مثال:
      ayni monitor measure strategy-2020-2024 --answers examples/monitoring -o out
cli-monitor-measure-arg-answers = المجلد الذي فيه rounds.toml والإجابات؛ وبدونه الجولات التي أجرتها العقدة
cli-monitor-written = الأرقام والأحكام والتقرير في { $path }
monitor-compared = مقارنة أطر الرصد
monitor-subtitle = الإطار { $edition }، الجولة { $round }
monitor-verdicts = الأحكام
monitor-verdicts-caption = ما يمكن استنتاجه عن كل نتيجة، وعدد المؤشرات
monitor-note-verdicts = حكم كل نتيجة من أول قاعدة في الإطار تتحقق شروطها.
monitor-column-outcome = النتيجة
monitor-column-verdict = الحكم
monitor-column-figures = لها قيمة
monitor-column-improved = تحسنت
monitor-column-unchanged = لم تتغير
monitor-column-declined = تراجعت
monitor-column-indicator = المؤشر
monitor-column-unit = الوحدة
monitor-column-before = الجولة السابقة
monitor-column-now = هذه الجولة
monitor-column-change = التغير
monitor-column-trend = الاتجاه
monitor-column-answered = أجابوا عن السؤال
monitor-column-responded = أعادوا الاستبيان
monitor-column-asked = سُئلوا
monitor-column-by = بحسب
monitor-column-group = المجموعة
monitor-group-unknown = غير مذكورة
monitor-indicators-caption = المؤشرات في هذه الجولة والجولة السابقة
monitor-parts-caption = المؤشرات بحسب مجموعات المجيبين
monitor-outcome-indicators-caption = { $outcome }. المؤشرات في هذه الجولة والجولة السابقة
monitor-outcome-parts-caption = { $outcome }. المؤشرات بحسب مجموعات المجيبين
monitor-note-respondents = النسب من الذين أجابوا عن السؤال. من لم يجب ليس «لا»، وما لم يُذكر ليس صفرا.
monitor-unit-share = في المائة من المجيبين
monitor-unit-percent = في المائة
monitor-unit-number = عدد
monitor-verdict-data = { $verdict }. مؤشرات لها قيمة: { $figures } من { $indicators }؛ تحسنت: { $improved }؛ لم تتغير: { $unchanged }؛ تراجعت: { $declined }.
monitor-overruled = قُرر بخلاف القاعدة: { $verdict }. { $person }، { $date }. السبب: { $reason }
monitor-review = مؤشرات تحتاج إلى نظر جديد: { $indicators }
verdict-good-progress = تقدم جيد
verdict-on-course = على المسار
verdict-greater-effort = يلزم جهد أكبر
verdict-cannot-be-judged = لا يمكن الحكم: بيانات قليلة جدا
verdict-indicator-review = المؤشر يحتاج إلى نظر جديد
trend-improved = تحسن
trend-unchanged = لم يتغير
trend-declined = تراجع
trend-reached = بلغ هدفه
incomparable-no-figure = لا قيمة
incomparable-no-earlier = لا قيمة سابقة
incomparable-too-few = مجيبون قليلون جدا
incomparable-meaning-changed = تغير معنى السؤال
incomparable-no-direction = للوصف فقط
no-figure-not-asked = لم يُسأل عنه
no-figure-silent = لم يجب أحد
no-figure-nothing-to-divide = لا شيء يُقسم عليه
no-figure-no-query = لا نتيجة للاستعلام
monitor-unit-respondents = عدد المجيبين
monitor-series-yes = نعم
monitor-series-no = لا
monitor-series-named = ذكروه
monitor-series-not-named = لم يذكروه
monitor-series-silent = لم يجيبوا
monitor-figure-yes-no = أشرطة لنعم ولا، في المائة من المجيبين، الجولة { $round }. عدد الأشرطة: { $count }.
monitor-figure-answers = أشرطة لنعم ولا ومن لم يجب، بعدد المجيبين، الجولة { $round }. عدد الأشرطة: { $count }.
monitor-figure-years = أشرطة الجولة { $round } إلى جانب الجولة السابقة. عدد المؤشرات: { $count }.
monitor-figure-ranked = أشرطة مرتبة بحسب الحجم، الجولة { $round }. عدد الأشرطة: { $count }.
monitor-figure-answered = أجاب عن السؤال: من { $least } إلى { $most }.
monitor-figure-break = غير قابل للمقارنة مع الجولة السابقة، إذ تغير معنى السؤال: { $indicator }
monitor-figure-source = المصدر: { $edition }، الجولة { $round }.
monitor-no-figure = لا يمكن رسم الشكل «{ $figure }»: { $why }
app-query-one = أعطى الاستعلام «{ $name }» شيئا غير رقم واحد.
    .fix = اكتبوه بحيث يعطي صفا واحدا فيه عمود واحد.
monitor-figure-answered-each = أجاب عن السؤال: { $count }.
monitor-unit-share-records = في المائة من السجلات
monitor-note-records = حيث يعدّ استعلام السجلات، يدل «أجاب عن السؤال» على عدد السجلات التي لها قيمة؛ وترد أسماؤها في ⁨query-records.jsonl⁩.
app-query-many = أعطى الاستعلام «{ $name }» أكثر من { $most } من السجلات.
    .fix = اجعلوه يعدّ بلغة ⁨SQL⁩ ويعطي رقما واحدا، أو اختاروا سجلات أقل.
app-query-column = لا يعطي الاستعلام «{ $name }» العمود «{ $column }».
    .fix = سموه بهذا الاسم باستخدام ⁨AS⁩؛ واسم السجل نفسه هو العمود ⁨id⁩.
app-query-id = يعطي الاستعلام «{ $name }» سجلا مرتين، أو سجلا بلا اسم: «{ $id }».
    .fix = اجعلوا كل صف سجلا واحدا، واسمه في العمود ⁨id⁩.
monitor-definitions = تعريف المؤشرات
monitor-definitions-caption = ما يُعدّ ومصدر بياناته والقيمة المنشودة
monitor-column-definition = ما يُعدّ
monitor-column-data = مصدر البيانات
monitor-column-baseline = القيمة المرجعية
monitor-column-target = الهدف
data-source-survey = استبيان
data-source-desk-review = استعراض الوثائق
data-source-register = سجل الأنشطة
data-source-exchange = التبادل
data-source-mandates = الولايات
