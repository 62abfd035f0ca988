### نصوص تحيط بنص الوثيقة: في الصفحات والأشكال والمصنفات.

## الصفحات

print-skip = انتقل إلى المحتوى
print-contents = المحتويات
print-data = بيانات هذا الشكل
print-category = الفئة
print-missing = غير معروف
print-missing-note = – تعني: غير معروف. ولا تعني صفرا.
print-table-name = اسم الجدول: { $name }
print-page = الصفحة { $page } من { $pages }

## الأشكال البيانية

print-in-millions = { $unit }، بالملايين
print-nearly-zero = نحو 0
print-point = { $category }: { $value } ({ $unit })
print-point-of-series = { $category }، { $series }: { $value } ({ $unit })
print-missing-at = { $category }: غير معروف

## المصنفات التي فيها جداول

print-sheet-contents = المحتويات
print-column-table = الجدول
print-column-shows = ما يعرضه
print-column-rows = الصفوف
print-back = عودة إلى المحتويات
print-exact = { $heading } (بدقة، في شكل نص)
print-exact-note = يحتفظ جدول البيانات بعدد 15 رقما من العدد. وإذا زادت الأرقام على ذلك، ورد العدد الدقيق نصا في العمود المجاور.
print-empty-note = الخلية الفارغة تعني: غير معروف. ولا تعني صفرا.

## النسخة المعلَّمة من ملف مقروء

marked-sheet-findings = نتائج الفحص
marked-title = ما تبيّن في الملف { $file }
marked-none = لم يتبيّن شيء.
marked-how = الخلايا التي تشير إليها نتائج الفحص ملونة، ولكل منها تعليق. صحّحها في ملفك أنت وأرسله من جديد.
marked-column-number = الرقم
marked-column-severity = الدرجة
marked-column-sheet = الورقة
marked-column-cell = الخلية
marked-column-field = الحقل
marked-column-activity = النشاط
marked-column-title = موضع الخلل
marked-column-message = في هذه الحالة
marked-column-fix = ما ينبغي عمله
marked-column-code = الرمز
marked-severity-error = خطأ: ينتظر الصف إلى أن يُصحَّح
marked-severity-warning = تحذير: يُحفظ الصف
marked-severity-note = ملاحظة: نصيحة
marked-whole-file = الملف كله
marked-fix = ما ينبغي عمله: { $fix }
marked-more = في الورقة «{ $sheet }» جميع نتائج الفحص المتعلقة بهذه الخلية.
marked-comments-limit = { $count ->
        [zero] يبطؤ فتح المصنف إذا كثرت التعليقات جدا. ولا تعليقات على الخلايا الملونة؛ وفي القائمة أدناه جميع نتائج الفحص.
        [one] يبطؤ فتح المصنف إذا كثرت التعليقات جدا. والتعليق على الخلية الملونة الأولى وحدها؛ وفي القائمة أدناه جميع نتائج الفحص.
        [two] يبطؤ فتح المصنف إذا كثرت التعليقات جدا. والتعليقات على أول خليتين ملونتين؛ وفي القائمة أدناه جميع نتائج الفحص.
        [few] يبطؤ فتح المصنف إذا كثرت التعليقات جدا. والتعليقات على أول { $count } خلايا ملونة؛ وفي القائمة أدناه جميع نتائج الفحص.
        [many] يبطؤ فتح المصنف إذا كثرت التعليقات جدا. والتعليقات على أول { $count } خلية ملونة؛ وفي القائمة أدناه جميع نتائج الفحص.
       *[other] يبطؤ فتح المصنف إذا كثرت التعليقات جدا. والتعليقات على أول { $count } خلية ملونة؛ وفي القائمة أدناه جميع نتائج الفحص.
    }
marked-split = تستمر «{ $sheet }» في الورقة «{ $part }»، من الصف { $row } والعمود { $column } من الملف.
marked-cut = { $count ->
        [zero] لا توجد خلايا قُطعت لزيادتها على 32,767 حرفا.
        [one] خلية واحدة قُطعت لزيادتها على 32,767 حرفا.
        [two] خليتان قُطعتا لزيادتهما على 32,767 حرفا.
        [few] { $count } خلايا قُطعت لزيادتها على 32,767 حرفا.
        [many] { $count } خلية قُطعت لزيادتها على 32,767 حرفا.
       *[other] { $count } خلية قُطعت لزيادتها على 32,767 حرفا.
    }
marked-merges = خلايا مدمجة تعذر إبقاؤها مدمجة: { $count }.

## What of a document goes to print

print-more = وغيرها ({ $count }) في measurement.xlsx
print-listed = جداول غير مطبوعة هنا
print-listed-text = تتضمن الصفحة measurement.html والمصنف measurement.xlsx المرفقان بهذا التقرير جميع الجداول كاملة بهذه الأسماء.
print-notes-above = ملاحظات أخرى: كما ورد تحت الجداول أعلاه.
