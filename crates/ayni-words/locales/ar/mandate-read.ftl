### قراءة وثائق الهيئات: القرارات والمقررات والتقارير.

finding-mandate-adopted-text = تقدّم الفقرة نصا مستقلا يبدأ بعدها.
    .title = نص تقدّمه فقرة
    .why = للإعلان أو برنامج العمل أو الوثيقة الختامية ترقيم خاص. وقد حُفظت فقراته على أنها فقرات ذلك النص لا على أنها من فقرات منطوق القرار.
    .fix = لا حاجة إلى أي إجراء؛ قارن بالأصل إذا كان الرقم مهما.

finding-mandate-call-unanswered = علامات حواشٍ بلا حاشية: { $count }، أولاها «{ $mark }».
    .title = علامة حاشية بلا حاشية
    .why = يحيل النص إلى حاشية لم يُعثر عليها في الملف.
    .fix = قارن بالأصل إن كنت بحاجة إلى الحواشي.

finding-mandate-cut-short = ينتهي المستند قبل أن يكتمل.
    .title = مستند مبتور
    .why = تنتهي الفقرة الأخيرة بلا نقطة، أو بقي عنصر مفتوحًا. وقد قُرئ ما سبق.
    .fix = تحقق من سلامة الملف واقرأه مجددًا.

finding-mandate-damaged = تتعذر قراءة الملف أو جزء منه: { $detail }.
    .title = ملف تالف
    .why = تتلف الملفات حين ينقطع نقلها أو حين تكتبها برامج على نحو خاطئ. وقد حُفظ ما أمكنت قراءته.
    .fix = اطلب الملف من جديد.

finding-mandate-empty = لا توجد أي فقرة في الملف.
    .title = لا نص
    .why = لا شيء في الملف نصُّ وثيقة.
    .fix = تحقق من أن هذا هو الملف المقصود.

finding-mandate-encoding = بعض البايتات ليست حروفًا في { $encoding }. وقد استُبدلت بـ «�».
    .title = ترميز خاطئ
    .why = حُفظ الملف بترميز غير الذي تدل عليه حروفه، أو أنه تالف.
    .fix = احفظ الملف بترميز UTF-8.

finding-mandate-encrypted = الملف محمي بكلمة سر.
    .title = ملف مشفَّر
    .why = لا يمكن قراءة المشفَّر بلا كلمة السر.
    .fix = احفظ الملف بلا كلمة سر.

finding-mandate-format-unknown = لا تُقرأ هنا الملفات من النوع { $format }.
    .title = نوع ملف لا يُقرأ
    .why = يُقرأ النص العادي وWord (DOCX) وPDF ذو النص وHTML وAkoma Ntoso وقوائم الفقرات بصيغة JSON.
    .fix = احفظ الوثيقة بإحدى هذه الصيغ.

finding-mandate-inflates = ينفك الجزء «{ $member }» إلى أكثر من المسموح به.
    .title = ينفك إلى حجم مفرط
    .why = ملف صغير ينفك بلا نهاية صُنع لاستنزاف الجهاز. وقد توقفت القراءة عنده.
    .fix = لا تفتح الملف، واسأل المرسل عنه.

finding-mandate-language-unknown = لغة النص غير معروفة.
    .title = لغة غير معروفة
    .why = تُقرأ الوثائق بالإسبانية والإنكليزية والروسية والصينية والعربية والفرنسية. وقد حُفظت الفقرات، لكن تعذر تمييز أجزائها.
    .fix = انظر في الأجزاء بنفسك.

finding-mandate-letters-unknown = لا يذكر الملف الحروف التي تمثلها علاماته: { $count } علامة.
    .title = حروف غير معروفة
    .why = ليس لخطوط ملف PDF جدول من العلامات إلى الحروف، فتنقص الكلمات حروفًا.
    .fix = اطلب الوثيقة بصيغة أخرى.

finding-mandate-limit = الوثيقة أطول مما يُقرأ. وقد تُرك الباقي.
    .title = وثيقة طويلة جدًا
    .why = للقراءة حدود حتى لا يستنزف أي ملف الجهاز.
    .fix = قسّم الوثيقة.

finding-mandate-no-operative = لم يُعثر على أي فقرة من المنطوق.
    .title = لا منطوق
    .why = يرد ما تفعله الهيئة في فقرات مرقمة أو في جمل تلي الديباجة. ولم يُعرف أي منها.
    .fix = انظر في الفقرات؛ فقد يخلو منها الملف أو يرقمها بطريقة أخرى.

finding-mandate-no-text = في ملف PDF صفحات ولا نص فيه: { $pages }.
    .title = صفحات ممسوحة ضوئيًا
    .why = الصفحات صور كما تصنعها الماسحة. والصور لا تُقرأ.
    .fix = اطلب الوثيقة ملفًا ذا نص، أو استخرج الحروف أولًا.

finding-mandate-note-textless = تقف العلامة «{ $mark }» أسفل صفحة بلا نص.
    .title = حاشية بلا نص
    .why = فصلت الأداة التي استخرجت النص العلامات عن نصوصها.
    .fix = قارن بالأصل إن كنت بحاجة إلى هذه الحاشية.

finding-mandate-note-uncalled = لا تحيل أي فقرة إلى الحاشية «{ $mark }».
    .title = حاشية بلا موضع
    .why = حُفظت الحاشية، لكن لم يُعثر على موضعها في النص.
    .fix = قارن بالأصل إن كان موضعها مهمًا.

finding-mandate-note-unmarked = حواشٍ بلا علامة أسفل الصفحة: { $count }.
    .title = حاشية بلا علامة
    .why = النصوص أسفل الصفحة أكثر من العلامات. وقد حُفظت بلا علامة.
    .fix = قارن بالأصل إن كنت بحاجة إلى هذه الحواشي.

finding-mandate-number-order = تقع الفقرة { $number } حيث كانت { $expected } متوقعة.
    .title = أرقام غير مرتبة
    .why = ثمة رقم ناقص، أو أن الفقرات لا تتبع أرقامها. وقد حُفظت كلها كما هي.
    .fix = قارن بالأصل.

finding-mandate-number-repeated = هناك أكثر من فقرة برقم { $number }.
    .title = رقم مكرر
    .why = تحمل فقرتان من سلسلة واحدة الرقم نفسه. وقد حُفظت كلتاهما.
    .fix = قارن بالأصل؛ فالإحالة إلى هذا الرقم ملتبسة.

finding-mandate-symbol-form = لا تمنح أي هيئة الرمز «{ $symbol }».
    .title = رمز غير ممكن
    .why = ليس للرمز الشكل الذي تستعمله الهيئات: دورة ورقم لا يتجاوز أربع خانات.
    .fix = تحقق من خطأ مطبعي في الرمز.

finding-mandate-symbol-from-name = أُخذ الرمز { $symbol } من اسم الملف.
    .title = رمز من اسم الملف
    .why = لا يذكر النص رمزه.
    .fix = تحقق من صحته.

finding-mandate-symbol-missing = لا تذكر الوثيقة رمزها.
    .title = بلا رمز
    .why = لا يمكن ربط وثائق أخرى بها بلا رمز.
    .fix = سمِّ الملف برمزها، مثل A_RES_78_167.docx.

finding-mandate-two-languages = لغة الوثيقة: { $language }؛ وفقرات بلغة أخرى ({ $second }): { $count }.
    .title = لغتان في وثيقة واحدة
    .why = ثمة فقرات كاملة بلغة أخرى، كما حين ترد نسختان في ملف واحد. وقد قُرئت كلها بكلمات الأولى.
    .fix = اجعل لكل لغة ملفًا خاصًا.

paragraph-kind-text = فقرة
paragraph-kind-heading = عنوان
paragraph-kind-speaker = المتكلم
paragraph-kind-row = صف جدول
cli-mandate-examples =
    أمثلة:
      ayni mandate read A_RES_78_167.docx
      ayni mandate read *.pdf --akn -o read/
cli-mandate-read = قراءة الوثائق وتمييز أجزائها وفقراتها وحواشيها
cli-mandate-read-examples =
    أمثلة:
      ayni mandate read A_RES_78_167.docx
      ayni mandate read *.pdf --akn -o read/
cli-mandate-read-arg-files = الوثائق: نص عادي أو DOCX أو PDF أو HTML أو Akoma Ntoso أو قوائم فقرات بصيغة JSON
cli-mandate-read-arg-out = المجلد لما قُرئ، ملف لكل وثيقة
cli-mandate-read-arg-akn = Akoma Ntoso 3.0 بدلًا من JSON
mandate-read-parts = فقرات الديباجة: { $preamble }. فقرات المنطوق: { $operative }، وما تحتها: { $below }. فقرات المتن: { $body }. فقرات المرفقات: { $annex }. الحواشي: { $notes }.
mandate-read-session = الدورة { $session }
mandate-read-item = البند { $item } من جدول الأعمال
mandate-read-meeting = الجلسة { $meeting }
mandate-read-date = { $date }
mandate-read-unnamed = وثيقة بلا رمز
mandate-read-total = الوثائق المقروءة: { $documents }. الفقرات: { $paragraphs }.
mandate-read-written = { $path }: عدد الملفات { $count }.
