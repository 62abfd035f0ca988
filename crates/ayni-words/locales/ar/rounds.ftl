### Words of rounds of questionnaires and their answers on pages.

## Rounds and their list

round-title = الجولات
round-intro = استبيانات تُرسل إلى الحكومات والمنظمات والفرق، وما ورد منها
round-yours = مطلوب منك الإجابة
round-all = كل الجولات
round-no-rounds = لم تُفتح أي جولة بعد.
round-open = فتح جولة
round-is-open = مفتوحة
round-is-closed = مغلقة
round-due = الإجابات حتى { $day }

## A round

round-board = المسؤولون: { $asked }. المسلَّمة: { $came }. المعتمدة: { $cleared }.
round-form-file = الاستبيان بصيغة XLSForm
round-closed-at = أُغلقت في
round-levels = مستويات الاعتماد
round-figures = المؤشرات والأحكام
round-open-queries = استفسارات بلا رد: { $count }
round-ask = توجيه الأسئلة إلى المجيبين
round-field-form = الاستبيان
round-field-respondents = المجيبون، واحد في كل سطر
round-hint-respondents = المعرّف؛ الاسم؛ البريد الإلكتروني؛ اللغة (ar, en, es, fr, pt, ru, zh)؛ المنظمة على هذه العقدة؛ ثم المجموعات مثل region=africa، مفصولة بعلامة ; . المعرّف وحده لازم. ومن له عنوان تصله رسالة برابط.
round-every-organisation = كل منظمات هذه العقدة أيضا
round-suggest-again = إعداد الاقتراحات من جديد
round-close = إغلاق الجولة
round-close-text = تبقى الجولة المغلقة كما هي. وما يرد بعد ذلك يُحفظ مراجعةً إلى جانب ما احتُسب عند الإغلاق.
round-close-sure = نعم، أغلقها
round-done-opened = الجولة مفتوحة.
round-done-asked = وُجّهت الأسئلة إلى المجيبين.
round-done-closed = أُغلقت الجولة.
round-done-suggesting = يجري إعداد الاقتراحات من جديد.

## Opening

round-whole-node = العقدة بكاملها
round-none-chosen = لا شيء
round-field-title = العنوان
round-field-name = الاسم المختصر
round-hint-name = أحرف لاتينية وأرقام وشرطات، مثل 2026. يظهر في العناوين والملفات ولا يتغير أبدا.
round-field-date = السنة أو اليوم المعني
round-hint-date = مثل 2025 أو 2025-12-31. تُقارن الجولات بهذا الترتيب.
round-field-due = آخر يوم للإجابة
round-field-remind = أيام التذكير قبل الموعد
round-hint-remind = أرقام بينها مسافات. تصل رسالة إلى من له عنوان ولم يسلّم.
round-field-organisation = الجهة السائلة
round-field-forms = الاستبيانات
round-field-file = استبيان آخر من ملف
round-hint-file = مصنف بصيغة XLSForm التي تكتب بها ODK وKoboToolbox الاستمارات
round-field-edition = إطار الرصد الذي تصب فيه الإجابات
round-field-before = اقتراح إجابات هذه الجولة
round-field-own-levels = مستويات الاعتماد لدى المجيب
round-hint-own-levels = مستوى في كل سطر، مثل: رئيس الإدارة. يعتمدها أشخاص من المنظمة المجيبة بهذا الترتيب.
round-field-levels = مستويات الاعتماد لدى الجهة السائلة
round-hint-levels = مستوى في كل سطر. وبلا مستويات تُحتسب الإجابة فور تسليمها.
round-field-suggest = اقتراحات من السجل
round-hint-suggest = في كل سطر: الاستبيان، السؤال، نقطتان رأسيتان، استعلام. عموده الأول للمجيبين أو المنظمات، والثاني للقيمة. مثال: strategy-governments cooperation/projects: SELECT reporter, COUNT(*) FROM activity GROUP BY reporter
round-field-queries = مؤشرات بالاستعلام
round-hint-queries = في كل سطر: الاسم المستخدم في الإطار، نقطتان رأسيتان، استعلام يعطي رقما واحدا. يُنفَّذ عند إغلاق الجولة.

## What cannot be done

round-none = لا توجد جولة «{ $name }».
    .fix = اختر واحدة من قائمة الجولات.
round-no-form = ليس في الجولة استبيان «{ $form }».
    .fix = انظر صفحة الجولة.
round-no-question = ليس في الاستبيان السؤال «{ $question }».
    .fix = اختر سؤالا مطروحا؛ تعرض صفحة الإجابة و`getQuestionnaire` الأسئلة.
round-too-many-files = لا يمكن إرفاق مزيد من الملفات هنا: يوجد منها { $most } بالفعل.
    .fix = اجمع عدة أوراق في ملف واحد، أو اذكر عنوانا كدليل.
round-no-respondent = لا يوجد مجيب كهذا، أو لا صلة لك به.
    .fix = اختر من قائمة جولاتك.
round-bad-name = لا يصلح هذا اسما مختصرا.
    .fix = استخدم حتى 60 من الأحرف اللاتينية والأرقام والشرطات.
round-name-taken = توجد جولة «{ $name }» من قبل.
    .fix = اختر اسما مختصرا آخر.
round-needs-form = للجولة استبيان واحد على الأقل و{ $most } على الأكثر.
    .fix = اختر واحدا أو أرسل ملفا.
round-form-twice = لاستبيانين المعرّف نفسه «{ $form }».
    .fix = غيّر معرّف أحدهما في إعداداته.
round-bad-suggestion = لا يوجد السؤال «{ $question }» في أي استبيان.
    .fix = اكتب السؤال مع مجموعاته، مثل cooperation/projects.
round-bad-date = ليست هذه سنة ولا يوما.
    .fix = اكتب 2025 أو 2025-12-31.
round-bad-day = ليس هذا يوما.
    .fix = اكتب يوما مثل 2026-03-31 أو اتركه فارغا.
round-bad-query = لا يمكن قراءة هذا السطر: { $line }
    .fix = اكتبه كما في التلميح، مع نقطتين رأسيتين قبل الاستعلام.
round-bad-line = لا يمكن قراءة السطر { $line } من المجيبين.
    .fix = ابدأ بالمعرّف، وافصل بعلامة ; ، واكتب المجموعات بصيغة name=value.
round-too-many = أكثر من { $most } مجيب دفعة واحدة.
    .fix = اسأل الباقين بعد ذلك.
round-nobody = لم يُذكر أحد.
    .fix = اكتب مجيبا أو اختر كل المنظمات.
round-not-sure = لم تُغلق الجولة.
    .fix = ضع علامة على أنك متأكد.
round-closed = الجولة مغلقة من قبل.
    .fix = ما زالت الإجابات المتأخرة تُقبل بوصفها مراجعات.
round-bad-link = هذا الرابط غير صالح، أو لم يعد صالحا.
    .fix = افتح رابط آخر رسالة، أو اطلب رابطا جديدا ممن أرسله.
round-only-look = يمكنك الاطلاع على هذه الإجابة دون تغييرها.
    .fix = يملؤها أشخاص من المنظمة المسؤولة.
round-no-version = ليس للإجابة نسخة كهذه.
    .fix = افتح الصفحة من جديد واملأها هناك.
round-nothing-to-clear = لا شيء للاعتماد الآن.
    .fix = يمكن اعتماد الإجابة بعد تسليمها.
round-moved = غيّر أحدهم الإجابة منذ ذلك الحين.
    .fix = اطّلع عليها من جديد.
round-say-something = لم يُكتب شيء.
    .fix = اكتب ما يجب قوله.
round-say-shorter = النص أطول من { $most } حرف.
    .fix = قلها بكلمات أقل.
round-no-outcome = ليس في الإطار نتيجة «{ $outcome }».
    .fix = اختر واحدة من القائمة.
round-no-edition = لا تنتمي الجولة إلى أي إطار رصد.
    .fix = حدّد إطارا عند فتح جولة.

## Letters

round-mail-ask = { $node }: يرجى الإجابة عن «{ $name }»
    .text = يرجى منكم الإجابة عن استبيان «{ $name }» من { $node }. يفتحه الرابط أدناه بلا حساب؛ ومن لديه الرابط يستطيع الإجابة نيابة عنكم، فلا تعطوه إلا لمن يلزم. يمكنكم الحفظ في أي وقت والمتابعة لاحقا.
round-mail-query = { $node }: استفسار بشأن «{ $name }»
    .text = هناك استفسار بشأن إجابتكم عن «{ $name }» من { $node }. تجدونه عند سؤاله؛ يرجى الرد هناك.
round-mail-remind = { $node }: «{ $name }» في انتظار إجابتكم
    .text = اقترب اليوم الذي تنتظر فيه { $node } إجابتكم عن «{ $name }». وما حفظتموه ما زال موجودا. وإن كنتم قد سلّمتم للتو فلا تفعلوا شيئا.

## Suggestions

round-source-before = إجابتكم في الجولة { $round }
round-source-register = سجل العقدة في { $day }

## The page of an answer

answer-state-none = لم تبدأ
answer-state-draft = مسودة
answer-state-submitted = مسلَّمة
answer-state-returned = أُعيدت مع استفسار
answer-state-cleared = معتمدة
round-turn = { $title } { $number }
round-turn-add = إضافة: { $title }
round-turn-out = حذف
round-no-answer = بلا إجابة
round-somebody = شخص ما
round-held = ما يلزم تسويته قبل التسليم: { $count }
round-print = الاستبيان كله في صفحة واحدة للطباعة
round-back-to-answer = عودة إلى الإجابة
round-workbook = الإجابة في مصنف (XLSX)
round-bring = إعادة مصنف
round-bring-text = يُدمج ما في المصنف مع ما حفظه غيركم منذ تنزيله: السؤال الذي غيّره أحدكم فقط يأخذ تلك الإجابة، والذي غيّره كلاكما يعرض الإجابتين. ما أفرغتموه يُفرَغ، ولا يُحتسب الاقتراح إلا حيث تقولون إنه صحيح.
round-guidance = المزيد عن هذا السؤال
round-required = الإجابة لازمة
round-confirm = هذا صحيح
round-further = أسئلة أخرى
round-beside = أجاب شخصان إجابتين مختلفتين. اختر واحدة.
round-reply = ردكم
round-comment-evidence = تعليق وأدلة
round-comment = تعليق
round-evidence = أين يمكن التحقق: روابط، واحد في كل سطر
round-attach = إرفاق ملف
round-correction = تُحتسب الإجابة المسلَّمة إلى أن يُسلَّم تعديلها.
round-languages = لغات الاستبيان
round-sections = أجزاء الاستبيان
round-save = حفظ
round-check = حفظ وتحقق
round-next = حفظ ومتابعة
round-hand-in = تسليم
round-queries = استفسارات
round-gone = لم تعد مطلوبة
round-gone-text = بحسب الإجابات الأخرى لا تُطرح هذه الأسئلة. تُحفظ إجاباتها ولا تُحتسب.
round-done-saved = حُفظت.
round-done-handed-in = سُلّمت. شكرا لكم.
round-done-late = سُلّمت بعد الإغلاق: تُحفظ بوصفها مراجعة.
round-done-replied = أُرسل الرد.
round-done-attached = أُرفق الملف.
round-done-beside = حُفظت. أجاب شخص آخر في الأثناء إجابة مختلفة: الإجابتان جنبا إلى جنب.
round-device-kept = لا اتصال بالعقدة. ما تملؤه محفوظ على هذا الجهاز ويُرسل عند عودة الاتصال.
round-device-found = على هذا الجهاز مسودة لهذه الصفحة لم تُرسل.
round-device-sign-in = ما مُلئ ينتظر على هذا الجهاز. سجّل الدخول من جديد أو افتح رابطك لإرساله.
round-device-refused = لم تقبل العقدة ما حفظه هذا الجهاز.
round-device-take = إرسالها
round-device-forget = محوها من هذا الجهاز

## Files and workbooks

round-file = ملف
round-workbook-back = المصنف كما عاد
round-workbook-send = قراءة المصنف
round-workbook-waits = لم يُؤخذ شيء من الملف
round-workbook-same = يقول المصنف ما هو محفوظ من قبل
round-workbook-taken = حُفظت إجابات المصنف

## A respondent

round-link = رابط
round-link-text = من لديه هذا الرابط يجيب نيابة عن المجيب. لا يظهر إلا الآن، وقد انتهت الروابط السابقة.
round-link-about = يتيح الرابط الإجابة بلا حساب. والرابط الجديد ينهي ما قبله ويُرسل إلى العنوان إن وُجد.
round-link-new = رابط جديد
round-take-out = وقف السؤال
round-remind = التذكير الآن
round-done-reminded = التذكير في الطريق
round-no-address = لا عنوان للمراسلة
round-handed-in-already = الإجابة مسلَّمة بالفعل
round-too-many-levels = لا تزيد مستويات الاعتماد على { $most }
round-too-many-days = لا تزيد أيام التذكير على { $most }
round-said-clear = اعتُمدت: { $level }
round-said-submit = سُلّمت
round-by-link = عبر الرابط
round-talk = ما قيل
round-version = النسخة { $number }
round-revision = مراجعة بعد الإغلاق
round-versions = النسخ
round-state = الحالة
round-answered = أسئلة مجاب عنها
round-respondent-id = المعرّف في الجولة
round-field-organisation-of = المنظمة المجيبة
round-address = البريد الإلكتروني
round-language = اللغة
round-to-answer = الإجابة
round-to-look = الاطلاع على الإجابة
round-clearance = الاعتماد
round-level-next = التالي في الاعتماد: { $level }
round-clear = اعتماد بصفة: { $level }
round-whole-answer = الإجابة بكاملها
round-query = إعادة استفسار
round-query-at = بشأن
round-query-text = الاستفسار
round-query-send = إرسال الاستفسار
round-send-back = إعادة الإجابة ليُعاد تسليمها
round-done-cleared = اعتُمدت.
round-done-asked-back = أُرسل الاستفسار.
round-done-out = لم يعد المجيب مسؤولا. وتبقى إجاباته.

## Figures of a round

round-counted = إجابات هذه الجولة المحتسبة: { $count }
round-as-closed = كما كانت عند الإغلاق
round-with-revisions = مع ما ورد بعد الإغلاق
round-reason = السبب
round-overrule = نقض حكم
round-overrule-text = يُطبع حكم القاعدة وحكمكم معا، مع اسمكم والسبب.
round-done-overruled = حُفظ الحكم.

## Rights and the log

act-ask = فتح الجولات وسؤال المجيبين
act-respond = الإجابة عن الاستبيانات
act-clear = اعتماد الإجابات
log-act-answer-file = ملف مع إجابة
log-act-answer-keep = حفظ إجابة
log-act-round-ask = سؤال مجيبين
log-act-round-ask-no-more = إخراج مجيب
log-act-round-close = إغلاق جولة
log-act-round-link = رابط جديد لمجيب
log-act-round-open = فتح جولة
log-act-round-say = قول في جولة

## Rounds for programs

api-group-rounds = جولات الاستبيانات
api-op-list-rounds = سرد الجولات
api-op-get-round = عرض جولة
api-op-get-questionnaire = عرض استبيان
api-op-get-round-figures = عرض المؤشرات والأحكام
api-op-get-answer = عرض إجابة
api-op-put-answer = حفظ إجابة
api-op-hand-in-answer = تسليم إجابة
api-op-list-answer-files = سرد الملفات المرفقة بإجابة
api-op-lay-answer-file = إرفاق ملف بإجابة
api-op-get-answer-file = الحصول على ملف مرفق بإجابة
api-op-open-round = فتح جولة
api-op-ask-respondents = سؤال المجيبين
api-op-suggest-in-round = إعداد اقتراحات جولة من جديد
api-op-overrule-verdict = نقض حكم
api-op-remind-respondent = تذكير مجيب
api-op-new-round-link = إنشاء رابط جديد لمجيب
api-op-query-answer = إرسال استفسار عن إجابة
api-op-reply-to-query = الرد على استفسار
api-op-clear-answer = اعتماد إجابة
api-op-close-round = إغلاق جولة
api-op-ask-no-more = إخراج مجيب من جولة
