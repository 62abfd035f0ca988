### Files that people send to the node: sent, mapped, looked at, accepted.

## Sending

upload-send-title = استيراد ملف
upload-send-intro = أرسل مصنفا أو ملفا نصيا فيه أنشطة. ولا يدخل شيء في السجل قبل أن ترى ما تبيّن فيه وتقبله.
upload-send = إرسال الملف
upload-file = الملف
upload-limit = ⁨XLSX⁩ أو ⁨XLS⁩ أو ⁨ODS⁩ أو ⁨CSV⁩، بحجم أقصاه { $limit } ميغابايت.
upload-organisation = لمن هذا الملف؟
upload-organisation-hint = لا تؤخذ منه إلا أنشطة هذه الجهة والجهات التابعة لها.
upload-place-whole = العقدة ككل: أنشطة أي جهة
upload-template = مصنف للتعبئة
upload-template-text = من ليست لديه قائمة خاصة به بعدُ يعبئ هذا المصنف. وهو لا يحتاج إلى مطابقة.
upload-template-xlsx = مصنف (⁨XLSX⁩)
upload-template-csv = رأس ملف نصي (⁨CSV⁩)
upload-wrong = يلزم تصحيح ما يلي

## Its state

upload-state-looking = يجري التعرف عليه
upload-state-mapping = مطابقة تنتظر النظر فيها
upload-state-checking = يجري فحصه
upload-state-checked = ينتظر القبول
upload-state-accepting = يجري إدخاله في السجل
upload-state-done = في السجل
upload-state-failed = تعذرت قراءته
upload-state-abandoned = متروك
upload-waiting-files = ملفات منتظِرة
upload-sent = أُرسل في { $day }
upload-sent-by = أرسله { $name } في { $day }
upload-percent = { $percent } %
upload-looks = تُحدَّث هذه الصفحة تلقائيا كل بضع ثوان.
upload-looks-not = إيقاف ذلك
upload-looks-again = تحديث الصفحة والاستمرار فيه
upload-known = هذا محتوى ملف ينتظر بالفعل، وهو معروض هنا. ولم يُحفظ الثاني.
upload-before = الملف نفسه موجود في السجل: { $import }.
upload-nothing-new = كل هذا موجود في السجل. ولم يتغير شيء.
upload-again = محاولة أخرى
upload-abandon = ترك هذا الملف

## What was found

upload-summary = ما في الملف
upload-shape-own = هذا مصنفنا الخاص.
upload-shape-known = يُقرأ بالمطابقة المحفوظة «{ $name }».
upload-shape-mapped = يُقرأ بمطابقة خاصة به.
upload-mend = تصحيح المطابقة
upload-waiting = الصفوف المنتظِرة: { $count }. فيها أخطاء ولا تدخل في السجل. صحّحها في المصنف وأرسله من جديد؛ وما هو سليم يبقى.
upload-nothing-good = ليس هنا ما يمكن للسجل أن يأخذه. صحّح المصنف أو المطابقة.
upload-findings = نتائج الفحص
upload-findings-all = جميع نتائج فحص هذا الملف
upload-changes = ما يتغير في أنشطة موجودة في السجل
upload-cell-bad = الخلية المعنية
upload-cell-empty = فارغة
upload-marked = إعداد نسخة معلَّمة الأخطاء
upload-marked-working = يجري إعداد النسخة.
upload-marked-ready = تنزيل النسخة المعلَّمة
upload-copy-failed = لا يمكن إعداد نسخة معلَّمة من هذا الملف.
upload-job-failed = انقطع هذا العمل عدة مرات (⁨{ $code }⁩).

## Accepting

upload-accept = قبول الصفوف السليمة ({ $count })
upload-accept-gone = سحب ما غاب
upload-gone = لم تعد في هذه القائمة: { $count }. فماذا يُفعل بها؟
upload-gone-ask = سحبها، مع سؤالي أولا إذا كانت معظم القائمة
upload-gone-withdraw = سحبها: هذه هي القائمة كاملة كما هي الآن
upload-gone-keep = إبقاؤها: الملف جزء فقط
upload-gone-may-not = لا يسحب الأنشطة إلا المنسق. وله أيضا أن يقبل هذا الملف.
upload-gone-which = ما هي؟
upload-asks = معظم القائمة ليس في هذا الملف. اذكر ما يُفعل به.
upload-undo = إلغاء هذا الاستيراد
upload-undo-text = تُسحب الأنشطة التي أتى بها هذا الاستيراد، ويعود إلى الأنشطة التي غيّرها محتواها السابق. أما ما غيّره استيراد لاحق فيبقى كما هو. ولا يُحذف شيء.
upload-undo-button = إلغاء الاستيراد

## The mapping

upload-mapping-title = ما معنى الأعمدة؟
upload-proposed = هذا ليس مصنفنا الخاص. وفيما يلي اقتراح مستمد من عناوينه وقيمه. انظر في كل سطر.
upload-as-text = الشيء نفسه نصا، لأهل الخبرة
upload-as-lines = سطرا سطرا
upload-reporter = الجهة المبلِّغة
upload-reporter-hint = معرّفها، إذا لم يذكره أي عمود.
upload-language = لغة النصوص
upload-list = اسم القائمة
upload-list-hint = تتوالى ملفات القائمة الواحدة: ما كان في ملف سابق وليس في لاحق فهو غائب.
upload-sheet = الورقة
upload-no-header = لم يُعثر على صف العناوين. اذكره أدناه؛ وهذه هي الصفوف الأولى.
upload-columns = الأعمدة
upload-sure = درجة اليقين { $percent } %: { $why }
upload-also = وأيضا: { $uses }
upload-meanings = معنى القيم
upload-meanings-text = القيمة التي لا معنى لها تُترك.
upload-unknown = قيم لم تُفهم
upload-unknown-text = اذكر معناها: البلد باسمه أو برمزه المكون من ثلاثة أحرف، والعملة برمزها. والشرطة لا تعني شيئا.
upload-fixed = ما ينطبق على كل صف
upload-fixed-text = فقط حيث لا يذكره أي عمود.
upload-currency-hint = ثلاثة أحرف مثل ⁨USD⁩، إذا لم يذكرها عمود ولا عنوان.
upload-shape = طريقة كتابة الورقة
upload-auto = بحسب القيم
upload-numbers = الأعداد
upload-dates = التواريخ
upload-dates-day = اليوم أولا: ⁨31/12/2024⁩
upload-dates-month = الشهر أولا: ⁨12/31/2024⁩
upload-header = صف العناوين
upload-header-hint = إذا تُرك فارغا عُثر عليه بكلماته.
upload-header-found = عُثر عليه في الصف { $row }.
upload-names = أسماء الأوراق
upload-names-hint = تفصل بينها فاصلة منقوطة؛ والعلامة * تقوم مقام أي نص، كما في «مشاريع *».
upload-many-rows = الصفوف ذات المعرّف الواحد نشاط واحد
upload-identity = الأعمدة التي تميّز الأنشطة
upload-identity-hint = فقط إذا لم يكن أي عمود معرّفا؛ تفصل بينها فاصلة منقوطة.
upload-leave-out = ترك هذه الورقة
upload-unread = أوراق لا تُقرأ
upload-unread-text = لقراءة ورقة منها اذكر صف عناوينها.
upload-unread-header = صف عناوينها
upload-check = فحص الملف
upload-keep = حفظ ومتابعة العمل هنا
upload-use-none = – غير مستعمل –
upload-use-beside = – يُحفظ إلى جانب الحقول –
upload-use-text = كما يرد في نص المطابقة
upload-use-year = السنة
upload-use-period = الفترة (تاريخان)
upload-use-both = شركاء يقدمون ويتلقون معا
upload-use-gender = مؤشر المساواة بين الجنسين
upload-use-amount = مال (أساسه في عمود آخر)
upload-use-amount-pledged = مال معلن التعهد به
upload-use-amount-budgeted = مال مدرج في الميزانية
upload-use-amount-committed = مال ملتزَم به
upload-use-amount-disbursed = مال مصروف
upload-use-days = عدد الأيام
upload-use-hours = عدد الساعات
upload-use-persons = عدد الأشخاص
upload-text-title = المطابقة نصا
upload-text-intro = ملف مطابقة بصيغة ⁨TOML⁩. تُحفظ التعليقات هنا، وتزول إذا صُحّحت المطابقة سطرا سطرا.
upload-text = ملف المطابقة
upload-profile-wrong = هذا ليس ملف مطابقة. { $trouble } (⁨{ $detail }⁩)
upload-profile-wrong-at = السطر { $line }، الحرف { $column }: { $trouble } (⁨{ $detail }⁩)

## Saved mappings

upload-save = حفظ المطابقة للملف التالي من هذا النوع
upload-save-name = الاسم
upload-save-hint = يُتعرَّف عندئذ تلقائيا على الملف التالي الذي فيه هذه الأعمدة.
upload-save-button = حفظ المطابقة
upload-saved = حُفظت المطابقة باسم «{ $name }».
upload-mappings = المطابقات المحفوظة
upload-mappings-text = الملف الذي في أوراقه أعمدة واحدة منها يُقرأ بها.
upload-mappings-none = لم تُحفظ مطابقة بعد. وتُحفظ في صفحة ملف فُحص.
upload-forget = نسيان هذه المطابقة

## What is refused

upload-none = ليس هنا ملف رقمه { $upload }.
    .fix = في صفحة عمليات الاستيراد قائمة الملفات المنتظِرة.
upload-moved = تغيّر هذا في الأثناء، إما منك في نافذة أخرى وإما من شخص آخر.
    .fix = افتح صفحة الملف من جديد وانظر في حاله.
upload-cleared = لم يعد محتوى هذا الملف محفوظا.
    .fix = أرسل الملف من جديد.
upload-too-large = حجم الملف أكثر من { $limit } ميغابايت، وهو أقصى ما تقبله هذه العقدة.
    .fix = احذف الصور والأوراق التي لا حاجة إليها، أو قسّم القائمة أجزاء. ولمن يشغّل العقدة أن يرفع ⁨AYNI_UPLOAD_LIMIT⁩.
upload-empty = الملف فارغ.
    .fix = تحقق من أنه حُفظ، واختره من جديد.
upload-no-file = لم يُختر ملف.
    .fix = اختر ملفا وأرسله.
upload-no-form = هذه ليست استمارة فيها ملف.
    .fix = افتح الصفحة وأرسل الملف منها.
upload-broken = لم يصل الملف إلى آخره.
    .fix = أرسله من جديد. والملف الخالي من الصور أسرع وصولا على وصلة ضعيفة.
upload-many = بلغ عدد الملفات المحفوظة لهذه الجهة أقصاه: { $most }.
    .fix = تزول الملفات المنتهية بعد أسبوع. اترك ما لا يحتاج إليه أحد.
upload-profile-long = المطابقة أطول من { $most } كيلوبايت.
    .fix = اختصرها.
upload-bad-name = طول الاسم من حرف واحد إلى { $most }.
    .fix = سمّ المطابقة باسم آخر.
upload-many-mappings = لدى هذه الجهة { $most } من المطابقات بالفعل.
    .fix = انسَ مطابقة لم تعد تُستعمل.
upload-no-mapping = لا توجد مطابقة باسم «{ $name }».
    .fix = في صفحة المطابقات المحفوظة قائمة الموجود منها.
upload-no-copy = لا توجد نسخة معلَّمة من هذا الملف.
    .fix = اطلبها في صفحة الملف.

finding-reporter-foreign = النشاط تابع للجهة { $reporter }، ولا يتكلم هذا الملف إلا باسم الجهة التي هو لها.
    .title = نشاط تابع لجهة أخرى
    .why = كل جهة مسؤولة عن أنشطتها وأنشطة الجهات التابعة لها. ولا يغيّر أحد أنشطة غيره.
    .fix = صحّح الجهة المبلِّغة، أو لتستورد الجهة الأخرى أو المنسق هذا الصف.
