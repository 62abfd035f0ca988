### سطر الأوامر.

cli = يحفظ التعاون فيما بين بلدان الجنوب والتعاون الثلاثي ويفحصه ويقيسه، على حاسوبك أنت.
cli-examples =
    أمثلة:
      ayni template -o cooperation.xlsx          مصنف للملء
      ayni check cooperation.xlsx                ما فيه من خلل، خلية خلية
      ayni import cooperation.xlsx               إلى السجل
      ayni measure --country XAA --year 2024 -o out/
      ayni trace out/ years-provided-disbursed B1  ما وراء رقم من الأرقام

    رموز الخروج: 0 تم، 1 تم ووُجدت أخطاء، 2 استعمال خاطئ، 3 مرفوض، 4 خلل في البرنامج.
cli-heading-usage = الاستعمال
cli-heading-commands = الأوامر
cli-heading-arguments = المعطيات
cli-heading-options = الخيارات
cli-heading-everywhere = خيارات جميع الأوامر

cli-init = إنشاء سجل وذكر صاحبه
cli-init-examples =
    مثال:
      ayni init --country XAA --name "Cooperation Agency of Ayllu"
cli-template = كتابة مصنفنا الخاص، جاهزا للملء
cli-template-examples =
    أمثلة:
      ayni template --lang fr -o cooperation.xlsx
      ayni template -o cooperation.csv           عناوين ملف CSV فقط
cli-map = العمل بملفات المطابقة لجداول الآخرين
cli-map-suggest = اقتراح ملف مطابقة من عناوين ملف وقيمه
cli-map-suggest-examples =
    أمثلة:
      ayni map suggest projects.xlsx -o projects.toml
      ayni check projects.xlsx --as projects.toml
cli-check = قراءة ملف وفحصه دون حفظ شيء
cli-check-examples =
    أمثلة:
      ayni check cooperation.xlsx
      ayni check projects.xls --as profile.toml --marked projects-marked.xlsx
cli-import = استيراد ملف إلى السجل
cli-import-examples =
    أمثلة:
      ayni import cooperation.xlsx
      ayni import projects.csv --as profile.toml --dry-run
      ayni import part.xlsx --gone keep          ما لا يذكره الملف يبقى
      ayni import --undo 7
cli-imports = سرد عمليات الاستيراد، الأحدث أولا
cli-history = عرض نسخ النشاط
cli-history-examples =
    مثال:
      ayni history MOH-2024-017
cli-diff = عرض الفرق بين نسختين من النشاط
cli-diff-examples =
    أمثلة:
      ayni diff MOH-2024-017                     النسختان الأخيرتان
      ayni diff MOH-2024-017 1 3
cli-measure = القياس، من السجل أو من ملف مباشرة
cli-measure-examples =
    أمثلة:
      ayni measure --country XAA --year 2024 -o out/
      ayni measure --year 2020-2024 -o out/ --lang ar --pdf
      ayni measure --year 2024 -o out-2/ --since out/
      ayni measure projects.xlsx --as profile.toml --country XAA -o out/
cli-trace = تتبّع رقم إلى صفوفه وملفاته وخلاياه
cli-trace-examples =
    أمثلة:
      ayni trace out/                            الجداول وأحجامها
      ayni trace out/ years-provided-disbursed B1
cli-backup = كتابة السجل كله في ملف واحد، وهو قيد الاستعمال
cli-backup-examples =
    مثال:
      ayni backup -o register.ayni
cli-restore = إنشاء سجل من نسخة احتياطية
cli-audit = العمل بيومية العمليات
cli-audit-verify = إعادة حساب جميع سلاسل السجل وبصماته
cli-record = العمل بقيد Ayni
cli-record-schema = عرض JSON Schema الخاص بالقيد
cli-record-canonical = قراءة قيد وعرض صيغته القياسية
cli-example = كتابة سجل تجريبي لبلد خيالي في شكل مصنفات
cli-example-examples =
    مثال:
      ayni example -o example/
cli-completions = عرض الإكمال التلقائي لمفسّر الأوامر

cli-arg-help = عرض هذه المساعدة
cli-arg-version = عرض النسخة
cli-arg-node = موضع السجل: ملف، أو ⁨postgres://user@host/database⁩
cli-arg-data = مجلد فيه البيانات المرجعية الخاصة ببلدك، وتُقدَّم على بيانات البرنامج
cli-arg-lang = اللغة: ar, en, es, fr, pt, ru, zh
cli-arg-as-of = اليوم المعتمد بدلا من اليوم الحاضر (2024-12-31)
cli-arg-json = بيانات للبرامج بدلا من النص
cli-arg-quiet = بلا عرض للتقدم ولا ملاحظات
cli-arg-country = البلد برمزه المكون من ثلاثة أحرف
cli-arg-name = اسم المكتب صاحب السجل
cli-arg-file = الملف
cli-restore-arg-file = النسخة الاحتياطية
cli-arg-profile = ملف المطابقة؛ ولا يحتاج إليه مصنفنا الخاص
cli-arg-marked = كتابة نسخة من الملف مع تعليم كل خلل عند خليته
cli-arg-source = القائمة التي يُعدّ الملف إصدارا جديدا منها
cli-arg-gone = ما يُفعل بالأنشطة التي لم يعد الملف يذكرها
cli-arg-dry-run = عرض ما كان سيتغير دون حفظ شيء
cli-arg-undo = إلغاء عملية استيراد برقمها
cli-arg-id = معرِّف النشاط
cli-arg-reporter = الجهة المبلِّغة التي تبلِّغ به
cli-arg-from = النسخة السابقة
cli-arg-to = النسخة اللاحقة
cli-arg-year = سنة الإبلاغ، أو الأولى والأخيرة (2020-2024)؛ والكل إن لم تُذكر
cli-arg-out = موضع الكتابة
cli-trace-arg-out = مجلد القياس
cli-arg-framework = إصدار الإطار
cli-arg-method = المنهجية
cli-arg-by = القائم بالقياس، إذا لم يكن عقدة البلد نفسه
cli-measure-arg-since = مجلد قياس سابق: يبين ما نُقّح منذ ذلك الحين وسبب تنقيحه
cli-arg-pdf = كتابة تقرير بصيغة PDF أيضا، بلغتك
cli-arg-fonts = مجلد خطوط يُبحث فيه قبل خطوط النظام
cli-arg-table = الجدول
cli-arg-cell = الخلية: B3 هي العمود الثاني من الصف الثالث تحت العنوان
cli-arg-shell = مفسّر الأوامر

cli-progress-reading = القراءة
cli-progress-importing = الاستيراد
cli-progress-measuring = القياس

cli-refused = لم يُنفَّذ:
cli-wrong-use = لم يُفهم الأمر.
cli-fault = وقع خلل في البرنامج نفسه. نرجو الإبلاغ عنه بهذا الرقم: { $id }
cli-and-more = { $count ->
    [zero] ولا مزيد
    [one] وواحدة أخرى
    [two] واثنتان أخريان
    [few] و { $count } أخرى
    [many] و { $count } أخرى
   *[other] و { $count } أخرى
    }
cli-finding-totals = الأخطاء: { $errors } · التحذيرات: { $warnings } · الملاحظات: { $notes }

cli-init-done = { $path } هو سجل البلد: { $country }.
cli-init-done-without = { $path } جاهز.
cli-check-done = { $count ->
    [zero] { $file }: لم يُقرأ أي نشاط.
    [one] { $file }: قُرئ نشاط واحد.
    [two] { $file }: قُرئ نشاطان.
    [few] { $file }: قُرئت { $count } أنشطة.
    [many] { $file }: قُرئ { $count } نشاطا.
   *[other] { $file }: قُرئ { $count } نشاط.
    }
cli-marked-written = النسخة المعلَّمة هي { $path }.
cli-import-changed = تغيَّر: { $id } ({ $reporter })
cli-import-returned = عاد: { $id } ({ $reporter })
cli-import-gone = لم يعد في الملف، فسُحب: { $id } ({ $reporter })
cli-import-gone-kept = لم يعد في الملف، وأُبقي: { $id } ({ $reporter })
cli-import-counts = { $file } — الجديد: { $new }، المتغير: { $changed }، المماثل: { $same }، العائد: { $returned }، الغائب: { $gone }، المنتظر: { $waiting }
cli-import-done = عملية الاستيراد { $import } مدرجة في السجل.
cli-import-dry = كانت هذه تجربة فقط. ولم يُحفظ شيء.
cli-import-nothing = لم يتغير شيء. والسجل كما كان.
cli-undo-done = أُلغيت عملية الاستيراد { $import } — المستعاد: { $restored }، المسحوب: { $withdrawn }، المتروك كما هو: { $left }
cli-undo-left = تغيَّر مجددا منذ ذلك الحين، فتُرك كما هو: { $id } ({ $reporter })
cli-imports-none = ليس في السجل بعد أي عملية استيراد.
cli-imports-line = { $import }  { $day }  { $file } — الجديد: { $new }، المتغير: { $changed }، الغائب: { $gone }، المنتظر: { $waiting }
cli-imports-undone = { $import }  { $day }  { $file } — أُلغيت
cli-imports-undoing = { $import }  { $day }  { $file } — تلغي { $undoes }
cli-history-line = النسخة { $version } · { $day } · الاستيراد { $import } · { $reporter } · { $place }
cli-history-withdrawn = النسخة { $version } · { $day } · الاستيراد { $import } · { $reporter } · مسحوبة
cli-diff-head = { $count ->
    [0] { $id }: لا فرق بين النسختين { $from } و { $to }.
    [zero] { $id }: لا فرق بين النسختين { $from } و { $to }.
    [one] { $id }: حقل واحد يختلف بين النسختين { $from } و { $to }.
    [two] { $id }: حقلان يختلفان بين النسختين { $from } و { $to }.
    [few] { $id }: { $count } حقول تختلف بين النسختين { $from } و { $to }.
    [many] { $id }: { $count } حقلا تختلف بين النسختين { $from } و { $to }.
   *[other] { $id }: { $count } حقل تختلف بين النسختين { $from } و { $to }.
    }
cli-measure-done = كل شيء في { $out }. افتح { $page } في متصفح.
cli-measure-pdf = { $count ->
    [zero] التقرير المعد للطباعة هو { $path }: بلا صفحات.
    [one] التقرير المعد للطباعة هو { $path }: صفحة واحدة.
    [two] التقرير المعد للطباعة هو { $path }: صفحتان.
    [few] التقرير المعد للطباعة هو { $path }: { $count } صفحات.
    [many] التقرير المعد للطباعة هو { $path }: { $count } صفحة.
   *[other] التقرير المعد للطباعة هو { $path }: { $count } صفحة.
    }
cli-measure-unwritten = لا يوجد خط يحتوي على هذه الحروف؛ وترد في التقرير بأرقامها: { $letters }
cli-trace-tables = الجداول التي يمكن تتبّعها، مع خلاياها:
cli-trace-head = { $count ->
    [zero] تعرض { $cell } القيمة { $value }. وليس وراءها أي صف:
    [one] تعرض { $cell } القيمة { $value }. ووراءها صف واحد:
    [two] تعرض { $cell } القيمة { $value }. ووراءها صفان:
    [few] تعرض { $cell } القيمة { $value }. ووراءها { $count } صفوف:
    [many] تعرض { $cell } القيمة { $value }. ووراءها { $count } صفا:
   *[other] تعرض { $cell } القيمة { $value }. ووراءها { $count } صف:
    }
cli-backup-done = يحتوي { $path } على ما يلي: الأنشطة { $activities }، النسخ { $versions }، عمليات الاستيراد { $imports }.
cli-restore-done = أُنشئ { $path } وفيه: الأنشطة { $activities }، النسخ { $versions }، عمليات الاستيراد { $imports }.
cli-audit-fault = لا يجتاز التحقق: { $fault }
cli-audit-done = العمليات: { $acts } · النسخ: { $versions } · مواضع الخلل: { $faults }
cli-record-hash = البصمة SHA-256: { $hash }
cli-map-written = ملف المطابقة المقترح هو { $path }. انظر في كل سطر قبل أن تستعمله.
cli-template-written = { $path } جاهز للملء.
cli-example-written = { $count ->
    [zero] لا توجد ملفات في { $path }.
    [one] يوجد ملف واحد في { $path }.
    [two] يوجد ملفان في { $path }.
    [few] توجد { $count } ملفات في { $path }.
    [many] يوجد { $count } ملفا في { $path }.
   *[other] يوجد { $count } ملف في { $path }.
    }

cli-findings = عرض نتائج فحص عملية استيراد؛ والأخيرة إن لم تُذكر واحدة
cli-findings-arg-import = عملية استيراد برقمها؛ والأخيرة إن لم تُذكر واحدة
cli-findings-done = عملية الاستيراد { $import }، { $file } — الصفوف المنتظرة: { $waiting }
cli-check-arg-reporter = الجهة المبلِّغة، إذا لم يذكرها الملف
cli-import-arg-reporter = الجهة المبلِّغة، إذا لم يذكرها الملف
cli-measure-arg-reporter = الجهة المبلِّغة، إذا لم يذكرها الملف
