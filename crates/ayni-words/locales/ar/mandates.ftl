# وثائق الأجهزة: فقراتها عبر السنين وما يُتخذ بشأن ما تطلبه.

web-mandates = الولايات
mandate-intro = قرارات ومقررات وتقارير ووثائق ختامية: ما تقوله، ومن أين جاءت كل فقرة، وما تطلبه وممن ومتى، وما الذي أُنجز.
mandate-search-label = الصياغة
mandate-search-hint = تجد أين وردت صياغة ما، حرفيا أو تقريبا، في كل الوثائق المحفوظة. وما اختلف فيها معلَّم.
mandate-search = بحث
mandate-language = اللغة
mandate-any-language = كل اللغات
mandate-search-whole = { $count ->
    [zero] لا ترد حرفيا في أي فقرة.
    [one] ترد حرفيا في فقرة واحدة.
    [two] ترد حرفيا في فقرتين.
    [few] ترد حرفيا في { $count } فقرات.
    [many] ترد حرفيا في { $count } فقرة.
   *[other] ترد حرفيا في { $count } فقرة.
}
mandate-word-for-word = حرفيا
mandate-nearly = { $share }٪ من الكلمات
mandate-next = التالي
mandate-earlier = الفقرات السابقة
mandate-later = الفقرات اللاحقة
mandate-none = لا وثائق محفوظة بعد. يقرؤها الأمر “ayni mandate keep” من الملفات.
mandate-session = الدورة { $session }
mandate-series = السلسلة كلها
mandate-through-years = عبر السنين
mandate-follow = المتابعة
mandate-compare = قارن
mandate-compare-with = قارن بنص أسبق
mandate-turn = بالاتجاه المعاكس
mandate-whole = مع النص الكامل لما هو متماثل
mandate-changes-docx = التعديلات في وثيقة نصية (DOCX)

mandate-send-title = إرسال وثيقة
mandate-send-intro = قرار أو مشروع قرار أو مقرر أو تقرير أو وثيقة ختامية. تُقرأ بمعزل عن العقدة وتُعرض مع ما تعذّر تحديد موضعه. لا يُرفض شيء بسبب محتواه. وإذا كان النص محفوظا من قبل فيصبح نسخة أحدث منه.
mandate-send-limit = Word (DOCX) أو PDF ذو نص أو HTML أو Akoma Ntoso أو نص عادي أو أسطر JSON، حتى { $limit } ميغابايت. سمِّ الملف برمز الوثيقة، مثل A_RES_78_167.docx، إذا لم يذكره النص.
mandate-send-keep = قراءة وحفظ
mandate-send-look = قراءة فقط
mandate-send-only-read = قُرئت ولم يُحفظ شيء.
mandate-send-new = حُفظت.
mandate-send-changed = حُفظت نسخةً أحدث.
mandate-send-same = محفوظة من قبل كما هي.
mandate-send-findings = ما وجدته القراءة
mandate-send-no-findings = كل شيء في موضعه.
mandate-send-requests = ما تطلبه
mandate-screen-intro = مشروع نص أو خطة أو برنامج قطري: أين يرد فيه محتوى التعاون فيما بين بلدان الجنوب وكم مقداره، وأي صياغة متفق عليها توجد لما لا يتناوله. لا يُحفظ شيء.
mandate-screen-against = صياغة متفق عليها من
mandate-screen-no-source = بلا مصدر
mandate-screen-look = فحص
mandate-recommendations-title = التوصيات
mandate-recommendations-caption = { $count ->
    [zero] لا توصيات
    [one] توصية واحدة
    [two] توصيتان
    [few] { $count } توصيات
    [many] { $count } توصية
   *[other] { $count } توصية
}
mandate-recommendations-none = لا توصية تستوفي ذلك.

mandate-requests-title = الطلبات والمتابعة
mandate-requests-caption = { $count ->
    [zero] لا طلبات
    [one] طلب واحد
    [two] طلبان
    [few] { $count } طلبات
    [many] { $count } طلبا
   *[other] { $count } طلب
}
mandate-requests-note = ألفاظ الطلب هي ألفاظ الوثيقة. والحالة هي ما قاله أشخاص أو ما يترتب على التواريخ؛ ولا تُخمَّن أبدا.
mandate-requests-none = لا طلب يستوفي ذلك.
mandate-as-of = حتى { $day }
mandate-column-document = الوثيقة
mandate-column-paragraph = الفقرة
mandate-column-languages = اللغات
mandate-column-kind = النوع
mandate-column-asked = المطلوب منه
mandate-column-words = النص
mandate-column-things = المطلوب
mandate-column-qualifiers = القيود
mandate-column-due = الموعد
mandate-column-repeats = التكرار
mandate-column-state = الحالة
mandate-column-reason = السبب
mandate-column-responsible = المسؤول
mandate-column-evidence = الأدلة
mandate-every-months = { $count ->
    [zero] كل { $count } شهر
    [one] كل شهر
    [two] كل شهرين
    [few] كل { $count } أشهر
    [many] كل { $count } شهرا
   *[other] كل { $count } شهر
}
mandate-any-state = أي حالة
mandate-due-before = موعدها قبل
mandate-due = الموعد: { $date }
mandate-narrow = اعرض
mandate-workbook = مصنفا (XLSX)
mandate-calendar = تقويم المواعيد
mandate-who = الأطراف
mandate-contributing = المشاركون
mandate-who-hint = اتركه فارغا لإزالة كل الأسماء.
mandate-say = سجّل
mandate-remind = ذكّرني
mandate-remind-on = في يوم
mandate-note = ملاحظة
mandate-in-document = في الوثيقة
mandate-steps = الخطوات
mandate-step = خطوة
mandate-step-who = من يقوم بها
mandate-step-due = الموعد
mandate-step-add = أضف خطوة
mandate-step-done = أُنجزت: { $date }
mandate-done-on = تاريخ الإنجاز
mandate-done = أُنجزت
mandate-evidence-kind = ما هو
mandate-evidence-reference = المرجع
mandate-evidence-hint = نشاط بصيغة المبلِّغ/المعرِّف، أو رمز وثيقة مع الفقرة، أو اسم حدث.
mandate-evidence-add = أضف دليلا
mandate-confirm = أكّد
mandate-dismiss = ليس كذلك
mandate-suggested-mark = مقترح
mandate-suggestions-open = { $count ->
    [zero] لا اقتراحات للنظر فيها
    [one] اقتراح واحد للنظر فيه
    [two] اقتراحان للنظر فيهما
    [few] { $count } اقتراحات للنظر فيها
    [many] { $count } اقتراحا للنظر فيها
   *[other] { $count } اقتراح للنظر فيها
}
mandate-by = سجّله الشخص { $person }
mandate-by-machine = من سطر الأوامر

mandate-answers = مقبولة أم لا
mandate-answer = الرد
mandate-answer-add = تسجيل رد
mandate-answer-who = من ردّ
mandate-answer-source = أين يرد
mandate-any-answer = أي رد
mandate-replaced = حلّ محله طلب آخر
mandate-replaced-by = معرّف الطلب الآخر
mandate-replaced-hint = يرد في نهاية عنوان صفحة ذلك الطلب.
mandate-lost-title = سجلات بلا طلب
mandate-lost-about = لم تعد هذه الطلبات ترد في أي وثيقة، إذ حُفظت الوثيقة من جديد بكلمات أخرى. ويبقى ما قيل عنها هنا إلى أن يبيّن أحدٌ الطلب الذي يخصه.
mandate-lost-none = كل ما قيل يخص طلبا يرد في وثيقة.
mandate-lost-link = { $count ->
    [zero] { $count } سجل بلا طلب
    [one] سجل واحد بلا طلب ({ $count })
    [two] سجلان بلا طلب ({ $count })
    [few] { $count } سجلات بلا طلب
    [many] { $count } سجلا بلا طلب
   *[other] { $count } سجل بلا طلب
}
mandate-lost-lines = { $count ->
    [zero] { $count } سطر، { $date }
    [one] سطر واحد ({ $count })، { $date }
    [two] سطران ({ $count })، آخرهما { $date }
    [few] { $count } أسطر، آخرها { $date }
    [many] { $count } سطرا، آخرها { $date }
   *[other] { $count } سطر، آخرها { $date }
}
mandate-lost-to = يخص
mandate-lost-carry = نقل
mandate-lost-not = يرد الطلب في وثيقة؛ وما قيل عنه يبقى معه.
    .fix = اذكر في صفحته أن طلبا آخر حل محله.
mandate-mail-remind = تذكير: { $name } ({ $node })
    .text = طلبتم من { $node } تذكيركم بما يلي: { $name }
mandate-mail-due = يحين موعده قريبا: { $name } ({ $node })
    .text = يحين خلال 30 يوما موعد طلب تتابعونه على { $node }: { $name }

mandate-no-words = لا توجد مجموعة كلمات «{ $id }» للوثائق.
    .fix = سمّ مجموعة موجودة، أو أزل مجلد البيانات الذي يحل محلها.
mandate-nothing-read = لم يُعثر على نص في الملفات.
    .fix = الصفحة الممسوحة صورة: أجر عليها التعرف على النص أولا، أو خذ الملف من نظام الوثائق الرسمية.
mandate-not-held = { $symbol } غير محفوظة هنا.
    .fix = يعرض “ayni mandate list” المحفوظ؛ ويضيف “ayni mandate keep” إليه.
mandate-no-paragraph = ليس في الوثيقة فقرة { $paragraph }.
    .fix = سمّها كما يُستشهد بها، مثل 7 أو 7 (a)؛ وP4 هي الرابعة في الديباجة.
mandate-no-request = لا يوجد طلب { $request }.
    .fix = يعرضها “ayni mandate requests” مع معرِّفاتها.
mandate-say-why = البيان يحتاج إلى سببه، والخطوة والدليل إلى نصهما.
    .fix = اكتب السبب في جملة يستطيع غيرك التحقق منها.
mandate-say-shorter = النص أطول من { $most } حرف.
    .fix = اختصره، واترك الباقي في وثيقة تسميها.
mandate-say-gone = الخطوة أو الاقتراح غير موجود أو حُسم أمره.
    .fix = أعد تحميل الصفحة.
mandate-no-date = تتعذر قراءة التاريخ.
    .fix = اكتبه هكذا: 2026-12-31.
mandate-two-languages = النصان بلغتين مختلفتين؛ ولا يمكن تعليم التعديلات كلمة كلمة.
    .fix = قارنهما في صفحة: سمّ ملفا ينتهي بـ .html.
mandate-unknown-ending = { $path } لا ينتهي بما يمكن كتابته هنا.
    .fix = أنهه بواحدة من: { $known }

mandate-kept-new = حُفظت   { $name } · { $title } · الفقرات: { $paragraphs }
mandate-kept-changed = نسخة جديدة   { $name } · { $title } · الفقرات: { $paragraphs }
mandate-kept-same = لم تتغير   { $name } · { $title } · الفقرات: { $paragraphs }
mandate-kept = { $count ->
    [zero] لا وثائق
    [one] وثيقة واحدة
    [two] وثيقتان
    [few] { $count } وثائق
    [many] { $count } وثيقة
   *[other] { $count } وثيقة
}
mandate-line = { $name } · { $day } · { $title } · الفقرات: { $paragraphs }
mandate-compare-line = { $before } ← { $after }  { $fate }: { $text }
mandate-written = كُتب: { $path }
mandate-lineage-line = { $first } – { $last } · الوثائق: { $stands }، التعديلات: { $changes } · { $text }
mandate-said = سُجّل في السطر { $line }.
mandate-suggested = { $count ->
    [zero] لم يُضف أي اقتراح.
    [one] أُضيف اقتراح واحد.
    [two] أُضيف اقتراحان.
    [few] أُضيفت { $count } اقتراحات.
    [many] أُضيف { $count } اقتراحا.
   *[other] أُضيف { $count } اقتراح.
}

screen-title = محتوى التعاون فيما بين بلدان الجنوب
screen-documents = الوثائق
screen-documents-note = نُظر فيها
screen-with = الفقرات التي فيها مصطلح
screen-with-note = في كل الوثائق
screen-share = نسبة الفقرات، ٪
screen-share-note = فيها مصطلح من أي موضوع
screen-by-document = الفقرات التي فيها مصطلح، حسب الوثيقة والموضوع
screen-by-entity = النسب حسب الكيان والسنة
screen-passages = المقاطع، مع المصطلحات التي حُسبت بها
screen-gaps = صياغة متفق عليها لمواضيع لا تتناولها الوثيقة
screen-gaps-note = صياغة المصادر المسماة كما وردت فيها. أما ملاءمتها فيقررها الناس.
screen-counted = بالعدّ لا بالوزن: تُحسب الفقرة مرة واحدة للموضوع مهما كثرت مصطلحاته فيها.
screen-more = { $count ->
    [zero] لا مقاطع أخرى في البيانات.
    [one] مقطع آخر في البيانات.
    [two] مقطعان آخران في البيانات.
    [few] { $count } مقاطع أخرى في البيانات.
    [many] { $count } مقطعا آخر في البيانات.
   *[other] { $count } مقطع آخر في البيانات.
}
screen-no-terms = لا مصطلحات بلغة: { $files }. ولا يمكن قول شيء عنها.
screen-column-document = الوثيقة
screen-column-paragraphs = الفقرات
screen-column-with = فيها مصطلح
screen-column-share = النسبة، ٪
screen-column-entity = الكيان
screen-column-year = السنة
screen-column-documents = الوثائق
screen-column-having = ذات محتوى
screen-column-having-share = نسبة الوثائق، ٪
screen-column-paragraph = الفقرة
screen-column-theme = الموضوع
screen-column-terms = المصطلحات
screen-column-text = النص
screen-column-source = المصدر

act-keep-documents = حفظ وثائق الأجهزة
act-follow-up = بيان حالة طلبات الوثائق
log-act-mandate-keep = حفظ وثيقة جهاز
log-act-mandate-say = سجّل شيئا عن طلب

api-group-mandates = الوثائق والطلبات
api-op-list-documents = سرد وثائق الأجهزة
api-op-get-document = قراءة وثيقة جهاز
api-op-list-requests = سرد ما تطلبه الوثائق

api-op-keep-document = حفظ وثيقة لهيئة
api-op-get-request = قراءة طلب مع متابعته
api-op-list-lost-logs = سرد سجلات الطلبات التي لم تعد ترد في أي وثيقة
api-op-say-of-request = قول شيء عن طلب
api-op-compare-documents = مقارنة وثيقتين من وثائق الأجهزة
api-op-get-lineage = تتبع الفقرات عبر السنوات
api-op-screen-document = فحص وثيقة بحثا عن محتوى التعاون بين بلدان الجنوب
cli-mandate = وثائق الأجهزة: حفظ ومقارنة وتتبع عبر السنين وبحث ومتابعة
cli-mandate-keep = قراءة وثائق من ملفات وحفظها في السجل
cli-mandate-keep-examples =
    مثال:
      ayni mandate keep A_RES_78_167.txt A_RES_76_221.txt
cli-mandate-list = سرد الوثائق المحفوظة
cli-mandate-compare = مقارنة وثيقتين، من السجل أو من ملفات، فقرة فقرة
cli-mandate-compare-examples =
    أمثلة:
      ayni mandate compare A/RES/76/221 A/RES/78/167
      ayni mandate compare A/RES/76/221 draft.txt -o changes.docx
cli-mandate-compare-arg-before = النص الأسبق: رمز وثيقة أو ملف
cli-mandate-compare-arg-after = النص اللاحق: رمز وثيقة أو ملف
cli-mandate-compare-arg-out = الملف المراد كتابته: ‎.docx بتعديلات معلَّمة أو ‎.html أو ‎.json
cli-mandate-lineage = تتبع فقرة أو سلسلة كاملة عبر السنين والأجهزة
cli-mandate-lineage-examples =
    أمثلة:
      ayni mandate lineage A/RES/78/167 7
      ayni mandate lineage A/RES/78/167 -o series.html
cli-mandate-lineage-arg-document = الوثيقة: رمزها؛ وA/RES/75/234:zh تسمي اللغة
cli-mandate-lineage-arg-paragraph = الفقرة كما يُستشهد بها: 7، 7 (a)؛ وP4 الرابعة في الديباجة
cli-mandate-lineage-arg-with = وثيقة أخرى توضع في السلسلة؛ ويجوز التكرار
cli-mandate-lineage-arg-out = الملف المراد كتابته: ‎.html أو ‎.json
cli-mandate-search = البحث عن مواضع صياغة سابقة وكيف عُدلت
cli-mandate-search-examples =
    مثال:
      ayni mandate search "within existing resources"
cli-mandate-search-arg-wording = الصياغة
cli-mandate-search-arg-language = وثائق هذه اللغة فقط
cli-mandate-search-arg-most = عدد المواضع المعروضة
cli-mandate-requests = سرد ما تطلبه الوثائق وممن ومتى وما حالته
cli-mandate-requests-examples =
    أمثلة:
      ayni mandate requests --of unctad --due-before 2027-01-01
      ayni mandate requests -o requests.xlsx
      ayni mandate requests -o due.ics
cli-mandate-requests-arg-document = طلبات هذه الوثيقة فقط
cli-mandate-requests-arg-of = المطلوب من هذه الجهة فقط: رمز أو جزء من الاسم
cli-mandate-requests-arg-due-before = ما موعده في هذا اليوم أو قبله فقط
cli-mandate-requests-arg-state = الطلبات في هذه الحالة فقط: not-begun وunder-way وmet وoverdue وlapsed وreplaced وcannot-be-judged
cli-mandate-requests-arg-lost = ما قيل عن طلبات لم تعد ترد في أي وثيقة فقط
cli-mandate-requests-arg-language = وثائق هذه اللغة فقط
cli-mandate-requests-arg-out = الملف المراد كتابته: ‎.xlsx أو ‎.html أو ‎.json أو ‎.ics للتقويم
cli-mandate-say = تسجيل شيء عن طلب: حالته أو خطوة أو دليل
cli-mandate-say-examples =
    أمثلة:
      ayni mandate say REQUEST --state under-way --reason "المسودة لدى الكيانات"
      ayni mandate say REQUEST --evidence "A/79/150" --kind document
cli-mandate-say-arg-request = معرِّف الطلب كما يعرضه “ayni mandate requests”
cli-mandate-say-arg-state = حالته
cli-mandate-say-arg-responsible = المسؤول عنه
cli-mandate-say-arg-contributing = المشارك فيه
cli-mandate-say-arg-step = خطوة يلزم القيام بها
cli-mandate-say-arg-step-done = رقم خطوة أُنجزت
cli-mandate-say-arg-evidence = ما يدل على أن شيئا أُنجز
cli-mandate-say-arg-confirm = سطر اقتراح صحيح
cli-mandate-say-arg-dismiss = سطر اقتراح خاطئ
cli-mandate-say-arg-replaced-by = معرِّف الطلب الذي حل محله
cli-mandate-say-arg-carried-to = معرّف الطلب الذي يخصه سجل طلب لم يعد يرد في أي وثيقة
cli-mandate-say-arg-remind = يوم التذكير
cli-mandate-say-arg-answer = ما رُدّ به على توصية: accepted أو partly-accepted أو not-accepted أو under-consideration
cli-mandate-say-arg-who = من ردّ
cli-mandate-say-arg-source = أين يرد الرد
cli-mandate-say-arg-reason = السبب، أو من يقوم بالخطوة، أو ملاحظة
cli-mandate-say-arg-kind = نوع الدليل: activity أو indicator أو document أو event
cli-mandate-say-arg-date = موعد الخطوة، أو تاريخ إنجازها
cli-mandate-suggest = البحث عن وثائق تجيب عن طلب وحفظها اقتراحات
cli-mandate-screen = النظر في المسودات والخطط والبرامج القطرية من حيث محتوى التعاون فيما بين بلدان الجنوب
cli-mandate-screen-examples =
    مثال:
      ayni mandate screen plan.txt --against A/RES/78/167 -o screening.html
cli-mandate-screen-arg-against = وثيقة تُعرض صياغتها حيث يغيب موضوع؛ ويجوز التكرار
cli-mandate-screen-arg-out = الملف المراد كتابته: ‎.xlsx أو ‎.html أو ‎.json
usage-name-document = الوثيقة
usage-name-paragraph = الفقرة
usage-name-wording = الصياغة
usage-name-actor = الجهة
usage-name-request = الطلب
usage-name-answer = الرد
usage-name-kind = النوع
cli-mandate-keep-arg-files = الملفات: نص أو Word أو PDF أو HTML أو قائمة فقرات بأسطر JSON
cli-mandate-screen-arg-files = الملفات المراد النظر فيها
