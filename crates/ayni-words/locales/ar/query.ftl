### السجل في صورة جداول: الاستعلامات والتصدير.

## ما تعنيه الجداول والأعمدة، إلى جانب حقول القيد

register-activities = الأنشطة
register-version = رقم النسخة، ابتداء من 1
register-language = لغة النص المجاور
register-first-day = أول يوم يمكن أن تعنيه البداية
register-last-day = آخر يوم يمكن أن تعنيه النهاية
register-number = رقم السطر، ابتداء من 1
register-withheld = هل النشاط أو المورد محجوب عن النشر
register-versions = نسخ الأنشطة
register-newest = هل هي أحدث نسخة من النشاط
register-version-state = حالة النسخة: present (قائمة) أو withdrawn (مسحوبة)
register-import = رقم عملية الاستيراد
register-body-hash = بصمة القيد SHA-256
register-file = الملف
register-sheet = الورقة
register-file-row = صف الملف
register-file-column = عمود الملف
register-imports = عمليات الاستيراد
register-day = يوم الاستيراد
register-import-state = حالة الاستيراد: done (تم) أو undone (أُلغي) أو undoing (إلغاء لغيره)
register-undoes = عملية الاستيراد التي تلغيها هذه
register-file-hash = بصمة الملف SHA-256
register-profile = ملف المطابقة
register-source = القائمة التي يمثل الملف إصدارا منها
register-new = أنشطة جديدة
register-changed = أنشطة تغيرت
register-same = أنشطة بقيت كما هي
register-returned = أنشطة عادت
register-gone = أنشطة اختفت من القائمة
register-waiting = صفوف منتظرة
register-findings-count = عدد نتائج الفحص
register-findings = نتائج فحص عمليات الاستيراد
register-severity = الدرجة: error (خطأ) أو warning (تحذير) أو note (ملاحظة)
register-code = رمز نتيجة الفحص
register-path = حقل النشاط
register-details = قيم الرسالة بصيغة JSON

## التبادل والولايات في جداول

around-records = سجلات التبادل التي يجوز لأي شخص الاطلاع عليها
around-record = السجل: مالكه ومعرّفه، وبينهما شرطة مائلة
around-owner = المنظمة التي يعود إليها السجل
around-record-kind = نوع السجل
around-side = ما إذا كان يطلب أو يعرض أو يروي: ⁨seeks⁩، ⁨gives⁩، ⁨tells⁩
around-tier = من يُعرض عليه: ⁨public⁩، ⁨partners⁩، ⁨private⁩
around-title = عنوان السجل؛ ويغيب حين تُعدّ سجلات جميع المستويات
around-published = اليوم الذي نُشر فيه أول مرة
around-changed = يوم أحدث نسخة منه
around-until = آخر يوم يُبحث فيه عنه
around-furthest = أبعد مرحلة بلغتها شراكة بشأنه، عدا الإغلاق؛ وتغيب حيث لا شراكة
around-codes = الرموز التي يذكرها سجل
around-field = حقل السجل
around-code = الرمز
around-reviews = مراجعات النظراء للسجلات
around-reviewer = المنظمة المراجِعة
around-review-day = يوم المراجعة
around-review-verdict = ما خلصت إليه المراجعة
around-review-level = مستوى الأدلة الذي رأته
around-partnerships = الشراكات بشأن هذه السجلات، دون ذكر المشاركين
around-partnership = رقم الشراكة
around-sought = السجل المطلوب
around-given = السجل المعروض في مقابله
around-stage = مرحلة الشراكة الآن
around-furthest-own = أبعد مرحلة بلغتها، عدا الإغلاق
around-phase = طور التعاون الثلاثي
around-partners = عدد المنظمات المشاركة
around-began = يوم بدئها
around-partnership-changed = يوم آخر تغيير فيها
around-steps = خطوات الشراكات
around-step-stage = المرحلة التي أفضت إليها الخطوة
around-step-day = يوم الخطوة
around-step-days = أيام كاملة منذ الخطوة السابقة، أو منذ البدء
around-step-days-in-all = أيام كاملة منذ البدء
around-documents = وثائق الهيئات، أحدث النسخ
around-document = الوثيقة بلغة واحدة: رمزها واللغة
around-symbol = رمز الوثيقة
around-document-language = لغة الوثيقة
around-leads = ما إذا كانت تمثل الوثيقة حين تتعدد لغاتها؛ وبعدّ هذه وحدها تُعدّ كل وثيقة مرة واحدة
around-organ = الهيئة، برمزها
around-session = الدورة
around-adopted = يوم الاعتماد
around-document-kind = نوع الوثيقة
around-document-title = عنوان الوثيقة
around-paragraphs = الفقرات التي جرى فحصها
around-screened = ما إذا كانت لدينا مصطلحات بلغتها، أي هل جرى فحصها
around-mentions = الفقرات التي تذكر التعاون فيما بين بلدان الجنوب؛ وتغيب حيث لم يجر الفحص
around-themes = عدد مرات ورود كل موضوع من مواضيع الفحص في وثيقة
around-theme = الموضوع، برمزه
around-hits = كم وُجد من مصطلحاته
around-theme-paragraphs = الفقرات التي فيها واحد منها
around-requests = ما تطلبه الوثائق، كل طلب مرة واحدة أيا كانت لغاته
around-request = الطلب، بمعرّفه
around-cite = الفقرة كما يُستشهد بها
around-act = نوع عبارة المنطوق: ⁨asking⁩، ⁨calling-upon⁩، …
around-recommendation = ما إذا كان توصية
around-state = حالته في يوم الاطلاع
around-ground = سبب هذه الحالة
around-due = آخر يوم لاستحقاقه
around-due-year = سنة استحقاقه
around-acceptance = آخر ما أُجيب به عن التوصية؛ ويغيب في الطلبات الأخرى
around-words = نصه
around-actors = الجهات التي يسميها طلب
around-actor = الجهة، برمزها
around-actor-class = من الأمم المتحدة أو دولة أو غير ذلك: ⁨un⁩، ⁨states⁩، ⁨other⁩
around-actor-role = مطلوب منه أو يُعمل معه أو مذكور فقط: ⁨asked⁩، ⁨with⁩، ⁨named⁩
around-bond = درجة إلزامه: ⁨mandate⁩، ⁨call⁩، ⁨invitation⁩
around-request-codes = ما يطلبه الطلب وموضوعه وما قُيّد به
around-request-field = ما يدل عليه الرمز: ⁨thing⁩، ⁨subject⁩، ⁨qualifier⁩

## الإجابات

query-answer = عدد الصفوف: { $count }
query-answer-part = عدد الصفوف: { $count }، وهذه أول { $shown } منها. يعرض ⁨--rows⁩ المزيد، ويعطيها ⁨--csv⁩ و ⁨--json⁩ كلها.
query-which = لم يُذكر أي استعلام.
    .fix = اكتبه بين علامتي اقتباس، أو اذكر بالخيار ⁨--file⁩ ملفا يحتويه. ويعرض «⁨ayni query --tables⁩» ما يمكن السؤال عنه.

## التصدير

export-description = السجل في صورة جداول. كل نص يبدأ بإحدى العلامات = أو + أو - أو @ أو بعلامة جدولة أو نهاية سطر أو فاصلة عليا تسبقه فاصلة عليا واحدة؛ أزل واحدة فيعود النص كما كان. والخلية الفارغة قيمة غائبة، وليست صفرا أبدا.
export-line = { $file } — عدد الصفوف: { $count }
export-done = كل شيء في { $path }. ويصفه الملف datapackage.json.
export-occupied = يحتوي { $path } على شيء ليس تصديرا.
    .fix = اذكر مجلدا آخر.

## الاستعلامات المرفوضة

finding-query-size = في الاستعلام { $bytes } بايت؛ والمسموح به { $limit }.
    .title = استعلام أطول من اللازم
    .why = يُقرأ الاستعلام ويُفحص قبل تنفيذه، ويجب أن يبقى ذلك سريعا.
    .fix = اسأل في عدة استعلامات، أو اختصر قوائم القيم الطويلة.
finding-query-operators = في الاستعلام أكثر من { $limit } من العوامل.
    .title = استعلام أكبر من اللازم
    .why = تُعد العلامات والدوال والشروط وعمليات الربط والاختيار وقيم القوائم، لأن كلا منها يشغل محرك الاستعلام.
    .fix = اسأل في عدة استعلامات، أو صدِّر الجداول بالأمر «⁨ayni export⁩» واستعمل برنامجا لديك.
finding-query-nested = تتداخل الأقواس أو الاستعلامات في أكثر من { $limit } من المستويات.
    .title = استعلام أعمق من اللازم
    .why = قد يوقف التداخل العميق جدا محرك الاستعلام.
    .fix = سمِّ الاستعلامات الداخلية باستعمال WITH، وأزل الأقواس التي لا لزوم لها.
finding-query-syntax = السطر { $line }، العمود { $column }: تتعذر قراءة الاستعلام. { $detail }
    .title = استعلام غير مفهوم
    .why = ينقص شيء في هذا الموضع، أو فيه ما لا مكان له.
    .fix = انظر إلى الموضع وإلى الكلمة التي قبله.
finding-query-not-allowed = السطر { $line }، العمود { $column }: هذا غير مسموح به هنا: { $what }
    .title = غير مسموح به في الاستعلام
    .why = الاستعلام يقرأ جداول السجل فحسب: عبارة SELECT واحدة، مع WITH والربط والمجموعات والنوافذ. وهو لا يكتب أبدا ولا يقرأ ملفات.
    .fix = احذف هذا الجزء. الأمر «⁨ayni export⁩» يكتب ملفات، والأمر «⁨ayni import⁩» يغير السجل.
finding-query-table = السطر { $line }، العمود { $column }: لا يوجد جدول «{ $name }».
    .title = جدول غير معروف
    .why = الجداول هي: { $known }.
    .fix = الجداول هي: { $known }. يعرض «⁨ayni query --tables⁩» كل جدول مع أعمدته.
finding-query-column = لا يوجد عمود «{ $name }».
    .title = عمود غير معروف
    .why = في هذا الموضع توجد: { $known }.
    .fix = في هذا الموضع توجد: { $known }. يعرض «⁨ayni query --tables⁩» أعمدة كل جدول. ويُكتب النص بين علامتي اقتباس مفردتين.
finding-query-function = السطر { $line }، العمود { $column }: لا يمكن استعمال الدالة «{ $name }».
    .title = دالة غير متاحة
    .why = لا تتاح إلا دوال تعطي نتائج دقيقة ولا تقرأ شيئا: { $known }.
    .fix = لا تتاح إلا دوال تعطي نتائج دقيقة ولا تقرأ شيئا: { $known }. استعمل إحداها. وللتقريب اكتب ⁨CAST(x AS DECIMAL(20, 2))⁩.
finding-query-float = سيكون «{ $name }» عددا بفاصلة عائمة.
    .title = عدد غير دقيق
    .why = الأعداد ذات الفاصلة العائمة ليست دقيقة، ولن يُظهر ذلك شيء في الجدول.
    .fix = استعمل DECIMAL بعدد المنازل الذي تحتاج إليه، مثل ⁨CAST(x AS DECIMAL(38, 6))⁩.
finding-query-invalid = أجزاء الاستعلام لا تتوافق: { $detail }
    .title = استعلام غير متوافق
    .why = تمكن قراءته، لكن الأنواع أو الأسماء أو المجموعات لا تتطابق.
    .fix = اقرأ الرسالة؛ فالعمود الذي بجانب مجموع يجب أن يرد في GROUP BY، ويجب أن يكون طرفا المقارنة من نوع واحد.
finding-query-overflow = في أحد الأعداد أكثر من 38 رقما.
    .title = عدد أكبر من اللازم
    .why = للمبالغ 32 رقما قبل الفاصلة وستة بعدها. وما لا يتسع له ذلك يُرفض، ولا يُقتطع ولا يُحوَّل إلى عدد آخر أبدا.
    .fix = ابحث عن مبلغ بوحدة خاطئة، أو عن ضرب غير مقصود.
finding-query-divided-by-zero = يقسم الاستعلام على صفر.
    .title = قسمة على صفر
    .why = ليس لهذه القسمة ناتج.
    .fix = اكتب ⁨NULLIF(x, 0)⁩ في المقام، فيغيب الناتج في تلك الصفوف.
finding-query-value = لا يمكن استعمال إحدى القيم هكذا: { $detail }
    .title = قيمة غير مناسبة
    .why = النص ليس عددا أو تاريخا، أو العدد خارج حدود نوعه.
    .fix = استبعد هذه الصفوف باستعمال WHERE، أو اكتب TRY_CAST التي تعطي قيمة غائبة.
finding-query-memory = يحتاج الاستعلام إلى أكثر من { $memory } ميغابايت من الذاكرة.
    .title = ذاكرة أكثر من اللازم
    .why = يتطلب ترتيب صفوف كثيرة جدا أو تجميعها أو ربطها دفعة واحدة ذاكرة، ولا يُنقل شيء إلى القرص.
    .fix = اختر صفوفا أقل باستعمال WHERE، وتأكد من أن لكل ربط شرطه.
finding-query-time = استغرق الاستعلام أكثر من الوقت المسموح به ({ $seconds } ث) فأُنهي.
    .title = أبطأ من اللازم
    .why = الربط بلا شرط يقرن كل صف بكل صف آخر.
    .fix = تأكد من أن لكل ربط شرطه، أو اسمح بوقت أطول بالخيار ⁨--seconds⁩.
finding-query-rows = في الإجابة أكثر من { $limit } من الصفوف.
    .title = صفوف أكثر من اللازم
    .why = للإجابة حد، لكي يتسع لها هذا الحاسوب.
    .fix = اكتب LIMIT، أو اجمع باستعمال GROUP BY. والأمر «⁨ayni export⁩» يعطي جداول كاملة.
finding-query-unlike = السطر { $line }، العمود { $column }: تُجمع مبالغ، لكن الاستعلام لا يذكر وحدتها ولا أساسها.
    .title = جمع ما لا يتشابه
    .why = لا يجوز أبدا جمع الدولارات والأيام والأشخاص، ولا ما تُعهد به وما صُرف، بعضها إلى بعض.
    .fix = جمِّع حسب basis و currency أو unit، أو اختر قيمة واحدة لكل منها باستعمال WHERE.
finding-confined-died = انتهت العملية المستقلة من تلقاء نفسها ({ $status })؛ ويمكنها استعمال { $memory } ميغابايت من الذاكرة. ولم يتغير شيء.
    .title = انتهت من تلقاء نفسها
    .why = تُعالج الاستعلامات والحزم في عملية مستقلة لها حدود، كيلا يضر أي منها.
    .fix = اطلب أقل في كل مرة، أو اسمح بذاكرة أكبر بواسطة AYNI_WORKER_MEMORY_MB.

## سطر الأوامر

cli-query = سؤال السجل بلغة SQL
cli-query-examples =
    أمثلة:
      ayni query --tables                        الجداول وأعمدتها
      ayni query "SELECT kind, COUNT(*) FROM activity GROUP BY kind"
      ayni query "SELECT basis, currency, SUM(amount) FROM measure GROUP BY basis, currency"
      ayni query --file question.sql --csv > answer.csv
cli-query-arg-sql = الاستعلام: عبارة SELECT واحدة
cli-query-arg-query-file = ملف يحتوي على الاستعلام
cli-query-arg-csv = كل الصفوف بصيغة CSV
cli-query-arg-rows = كم صفا يُعرض
cli-query-arg-all-versions = كل نسخ كل نشاط، لا أحدثها فحسب
cli-query-arg-seconds = عدد الثواني التي يجوز أن يستغرقها الاستعلام، من 1 إلى 3600
cli-query-arg-tables = عرض الجداول وأعمدتها
cli-export = كتابة السجل في صورة جداول لبرامج أخرى
cli-export-examples =
    أمثلة:
      ayni export -o tables/                     ملفات CSV ووصفها (Data Package)
      ayni export -o tables/ --format parquet
      ayni export -o tables/ --licence CC-BY-4.0 --all-versions
cli-export-arg-format = صيغة الملفات
cli-export-arg-all-versions = كل نسخ كل نشاط، لا أحدثها فحسب
cli-export-arg-licence = الترخيص الذي تُعطى بموجبه
cli-export-arg-source = عنوان صفحة عن المصدر
