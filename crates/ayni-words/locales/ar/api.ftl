### واجهة البرمجة والإشعارات الآلية.

## صفحة الواجهة

api-title = واجهة البرمجة
api-intro = ما تعرضه الصفحات وتفعله تستطيع البرامج أن تقرأه وتفعله أيضا. ومتن النشاط سجل من سجلات Ayni، وتأتي الأخطاء تفاصيل للمشكلة باللغة التي يقبلها البرنامج.
api-token-how = يقدم البرنامج رمز وصول ينشئه له شخص بنطاقات محددة، في الترويسة Authorization: Bearer. وهو يعمل باسم ذلك الشخص وليس له حقوق أكثر.
api-openapi = الوصف بصيغة OpenAPI 3.1 التي تُنشئ منها الأدوات برامج
api-schema = مخطط JSON لسجل Ayni
api-in-english = التفاصيل بالإنكليزية، كأسماء الواجهة.
api-link = للبرامج
api-parameters = المعاملات
api-in-path = في المسار
api-in-query = في الاستعلام
api-in-header = في ترويسة
api-required = إلزامي
api-body = المتن
api-answers = الأجوبة
api-example = مثال

## ما تتعلق به العمليات

api-group-activities = الأنشطة
api-group-imports = عمليات الاستيراد والملاحظات
api-group-measurements = القياسات والمهام
api-group-lists = قوائم الرموز والقواعد والجداول
api-group-people = الأشخاص والمنظمات
api-group-hooks = الإشعارات الآلية
api-group-node = العقدة

## عناوين العمليات

api-op-list-activities = سرد الأنشطة، أو تلقي سجلاتها تباعا
api-op-list-facet = سرد القيم التي تُضيَّق بها قائمة الأنشطة
api-op-get-activity = الحصول على سجل نشاط
api-op-put-activity = إدخال نشاط أو تغييره
api-op-withdraw-activity = سحب نشاط
api-op-list-versions = سرد نسخ نشاط
api-op-get-standing = الاطلاع على حالة نشاط
api-op-review-activity = قبول نشاط أو إعادته
api-op-share-activity = مشاركة نشاط مع كل من على العقدة
api-op-list-remarks = سرد التعليقات على نشاط
api-op-add-remark = كتابة تعليق على نشاط
api-op-redact-version = إفراغ نسخة لا يجوز حفظها
api-op-enter-activities = إدخال أنشطة كثيرة أو تغييرها دفعة واحدة
api-op-check-activities = فحص أنشطة دون حفظها
api-op-list-uploads = سرد الملفات المنتظرة
api-op-send-file = إرسال ملف
api-op-get-upload = الاطلاع على تقدم ملف
api-op-accept-upload = قبول ملف جرى فحصه
api-op-leave-upload = ترك ملف
api-op-list-imports = سرد عمليات الاستيراد
api-op-get-import = الحصول على عملية استيراد
api-op-list-findings = سرد ملاحظات عملية استيراد
api-op-undo-import = التراجع عن عملية استيراد
api-op-list-measurements = سرد القياسات المحفوظة
api-op-make-measurement = طلب قياس
api-op-get-measurement = الحصول على قياس مع بيانه
api-op-get-table = الحصول على جدول أرقام
api-op-get-measurement-file = الحصول على ملف من قياس
api-op-trace-figure = تتبع رقم إلى الصفوف التي وراءه
api-op-get-job = الاطلاع على تقدم مهمة
api-op-list-code-lists = سرد قوائم الرموز
api-op-get-code-list = الحصول على قائمة رموز
api-op-list-rules = سرد القواعد
api-op-get-rule = الحصول على قاعدة
api-op-list-tables = سرد جداول السجل
api-op-export-table = الحصول على جدول من السجل
api-op-list-people = سرد الأشخاص
api-op-invite-person = دعوة شخص
api-op-list-organisations = سرد المنظمات
api-op-put-organisation = إضافة منظمة أو تغييرها
api-op-list-hooks = سرد الإشعارات الآلية
api-op-add-hook = إضافة إشعار آلي
api-op-get-hook = الحصول على إشعار آلي
api-op-turn-hook = تشغيل إشعار آلي أو إيقافه
api-op-test-hook = إرسال اختبار إلى إشعار آلي
api-op-list-deliveries = سرد ما أُرسل إلى إشعار آلي
api-op-remove-hook = إزالة إشعار آلي
api-op-get-node = الاطلاع على ماهية العقدة
api-op-list-acts = سرد سجل الأفعال
api-op-get-description = الحصول على وصف هذه الواجهة
api-op-get-record-schema = الحصول على مخطط السجل
api-op-share-activities = مشاركة قائمة أنشطة
api-op-list-attachments = سرد ملفات نشاط
api-op-attach-file = إرفاق ملف بنشاط
api-op-get-attachment = الحصول على ملف مرفق
api-op-remove-attachment = إزالة ملف مرفق
api-op-list-drafts = سرد المسودات
api-op-add-draft = بدء مسودة
api-op-get-draft = الحصول على مسودة
api-op-keep-draft = حفظ مسودة
api-op-check-draft = الاطلاع على ما ينتج عن مسودة وما فيها من خطأ
api-op-enter-draft = إدراج مسودة في السجل
api-op-drop-draft = التخلص من مسودة
api-op-get-upload-mapping = الحصول على مطابقة أعمدة ملف
api-op-put-upload-mapping = تحديد مطابقة أعمدة ملف
api-op-save-mapping = حفظ مطابقة أعمدة ملف باسم
api-op-try-upload-again = إعادة محاولة ما لم يُنجز في ملف
api-op-list-upload-findings = سرد الملاحظات على ملف
api-op-mark-upload = طلب نسخة من ملف معلَّمة الأخطاء
api-op-get-marked-upload = الحصول على النسخة المعلَّمة من ملف
api-op-list-mappings = سرد المطابقات المحفوظة
api-op-forget-mapping = إزالة مطابقة محفوظة
api-op-export-package = الحصول على جداول السجل كلها في حزمة واحدة
api-op-get-person = الحصول على بيانات شخص
api-op-give-role = منح شخص دورا
api-op-take-role = سحب دور من شخص
api-op-invite-person-again = إرسال الدعوة من جديد
api-op-set-person-state = تعليق حساب أو السماح لصاحبه بالدخول من جديد
api-op-unlock-person = إلغاء العامل الثاني لمن فقده
api-op-hand-over = نقل الأدوار إلى شخص آخر
api-op-forget-person = محو بيانات شخص غادر
api-op-get-settings = الحصول على إعدادات العقدة
api-op-put-settings = تغيير إعدادات العقدة
api-op-get-proof = الاطلاع على ثبوت اكتمال سجل الأفعال
api-op-ask-for-proof = طلب التحقق من سجل الأفعال

## المشكلات

api-error-method = لا يمكن القيام بذلك هنا
api-error-changed = تغيّر في هذه الأثناء
api-error-condition = ينقص شرط
api-error-too-large = كبير جدا
api-error-media-type = يلزم نوع وسائط آخر
api-error-too-many = طلبات كثيرة جدا
api-too-many = أرسل رمز الوصول هذا طلبات كثيرة جدا في هذه الدقيقة.
    .fix = تابع بعد { $seconds ->
        [zero] { $seconds } ثانية
        [one] ثانية واحدة ({ $seconds })
        [two] ثانيتين ({ $seconds })
        [few] { $seconds } ثوان
        [many] { $seconds } ثانية
       *[other] { $seconds } ثانية
    }.
api-needs-token = جلسة المتصفح لا تكتب هنا.
    .fix = استخدم رمز وصول أُنشئ لبرنامج.
api-media-type = يجب أن يكون المتن من أحد الأنواع: { $types }.
    .fix = اذكره في الترويسة Content-Type.
api-too-large = لا يزيد المتن على { $most } كيلوبايت.
    .fix = أرسله على أجزاء.
api-not-json = هذا ليس JSON: السطر { $line }، العمود { $column }: { $detail }
    .fix = صحح المتن في هذا الموضع وأرسله من جديد.
api-bad-body = ليس للمتن الشكل الذي تقبله هذه العملية: { $detail }
    .fix = وصف الواجهة يبين أعضاءه.
api-bad-key = يتكون Idempotency-Key من 1 إلى 255 حرفا ورقما مرئيا بلا مسافات.
    .fix = استخدم معرفا عشوائيا، مثل UUID.
api-key-running = يجري تنفيذ طلب بهذا المفتاح.
    .fix = أرسله من جديد بعد ثوان، وعندئذ يُعطى الجواب.
api-key-other = أُعطي هذا المفتاح لطلب آخر.
    .fix = استخدم مفتاحا جديدا لكل طلب مختلف.
api-key-carried = نُفذ الطلب الذي بهذا المفتاح، وتوقفت العقدة قبل أن تجيب.
    .fix = انظر إلى ما هو موجود الآن، ولا ترسله قبل ذلك بمفتاح آخر.
api-no-parameter = لا يوجد هنا معامل «{ $name }». الموجود: { $names }
    .fix = احذفه أو صحح اسمه.
api-parameter-missing = ينقص المعامل «{ $name }».
    .fix = أضفه إلى العنوان.
api-bad-parameter = «{ $value }» ليست قيمة للمعامل «{ $name }». ما يقبله: { $wanted }
    .fix = صحح القيمة.
api-bad-cursor = «{ $after }» ليس موضعا في هذه القائمة.
    .fix = خذه من «next» في الصفحة السابقة وبالترتيب نفسه.
api-bad-condition = لا يُفهم هذا الشرط: { $name }.
    .fix = اذكر ETag السجل كما ورد في الجواب بين علامتي اقتباس، أو *.
api-condition = اذكر النسخة التي بُني عليها هذا.
    .fix = أرسل If-Match مع ETag السجل، أو If-None-Match: * إن لم يكن موجودا بعد.
api-changed = في السجل نسخة غير التي بُني عليها هذا.
    .fix = احصل على السجل من جديد وضع فيه تغييرك وأرسله مع ETag الجديد.
api-other-name = السجل هو سجل { $name } وليس سجل هذا العنوان.
    .fix = أرسله إلى عنوانه.
api-none-kept = لم يُحفظ شيء لأنه ليس كله سليما.
    .fix = صحح ما تذكره العناصر، أو أرسله مع mode=good.
api-no-list = لا توجد قائمة رموز «{ $list }».
    .fix = العملية /codes تسرد الموجود منها.
api-no-rule = لا توجد قاعدة «{ $code }».
    .fix = العملية /rules تسرد الموجود منها.
api-no-role = لا يوجد دور «{ $role }». الموجود: { $roles }
    .fix = صحح الدور.
api-no-kind = لا يوجد نوع النموذج «{ $kind }». الموجود: { $kinds }
    .fix = صحح النوع.
api-draft-held = لا يمكن إدراج المسودة في السجل بعد.
    .fix = صحح ما تذكره الحقول والملاحظات ثم قدمها من جديد.
api-no-job = لا توجد مهمة { $number }، أو ليست لك.
    .fix = استخدم الرقم الوارد في جواب الطلب.
api-no-hook = لا يوجد إشعار آلي { $number }.
    .fix = قائمة الإشعارات الآلية تبين الموجود منها.

## الإشعارات الآلية

hooks-title = الإشعارات الآلية
hooks-intro = يُبلَّغ العنوان المدرج هنا بما يحدث على هذه العقدة: ماذا ومتى، والرقم الذي يُستفسر به عن المزيد. ولا تُرسل أسماء ولا مبالغ. وكل رسالة موقّعة.
hooks-none = لا توجد إشعارات آلية بعد.
hooks-add = إضافة إشعار آلي
hooks-address = العنوان
hooks-address-hint = عنوان عام يبدأ بـ ⁦https://⁩
hooks-events = ما يُبلَّغ به
hooks-event-activities-changed = تغيرت أنشطة
hooks-event-import-done = استُورد ملف
hooks-event-import-undone = جرى التراجع عن استيراد
hooks-event-measurement-kept = حُفظ قياس
hooks-event-ping = اختبار
hooks-one = الإشعار الآلي { $number }
hooks-secret-once = هذا هو السر الذي تُوقَّع به الرسائل. وهو لا يُعرض إلا الآن: انسخه إلى البرنامج الذي يتلقاها.
hooks-test = إرسال اختبار
hooks-turn-on = تشغيل
hooks-turn-off = إيقاف
hooks-remove = إزالة
hooks-off-asked = موقَف.
hooks-off-failed = أوقفته العقدة لأنه لم يتلقَّ ما أُرسل إليه طوال ثلاثة أيام.
hooks-off-gone = أوقفته العقدة لأنه أجاب بأنه لم يعد موجودا.
hooks-sent = ما أُرسل
hooks-nothing-sent = لم يُرسل شيء في الأيام الثلاثين الأخيرة.
hooks-waiting = في الطريق
hooks-done = سُلّم
hooks-failed = لم يُسلَّم
hooks-attempts = { $count ->
        [zero] لا محاولات ({ $count })
        [one] محاولة واحدة ({ $count })
        [two] محاولتان ({ $count })
        [few] { $count } محاولات
        [many] { $count } محاولة
       *[other] { $count } محاولة
    }
hooks-again = المحاولة التالية:
hooks-trouble-status = أجاب بالحالة { $status }.
hooks-trouble-gone = أجاب بأنه لم يعد موجودا.
hooks-trouble-away = لم يجب أحد هناك.
hooks-trouble-timed-out = لم يجب في الوقت المناسب.
hooks-trouble-too-large = كان جوابه كبيرا جدا.
hooks-trouble-broken = لم يكن جوابه بصيغة HTTP.
hooks-trouble-address = لا يمكن الاتصال بهذا العنوان.
hooks-trouble-not-allowed = لا يؤدي العنوان إلى الشبكة العامة.
hooks-trouble-sealed = خُتم سر الإشعار بسر آخر للعقدة. أزل الإشعار وأضفه من جديد.
hooks-trouble-off = أُوقف الإشعار.
hooks-bad-events = اختر حدثا واحدا على الأقل. الموجود: { $events }
    .fix = اختر ما يُبلَّغ به.
hooks-too-many = للعقدة { $most } إشعارا آليا على الأكثر.
    .fix = أزل واحدا لم تعد إليه حاجة.
mail-hook-off = { $node }: أُوقف إشعار آلي
    .text = تحية طيبة { $name }، لم تستطع عقدة { $node } تسليم رسائلها إلى العنوان أدناه، فأوقفت هذا الإشعار الآلي. وحين يعود العنوان متاحا شغّله من صفحة «الإشعارات الآلية».

## في الطرفية

cli-people-token = إنشاء رمز وصول لبرنامج يعمل باسم شخص
cli-people-token-arg-person = الشخص، برقمه أو بعنوان بريده الإلكتروني
cli-people-token-arg-token-name = اسم رمز الوصول
cli-people-token-arg-scopes = ما يُستخدم له: read وwrite وreview وmeasure وrelease وpeople وgovern
cli-people-token-arg-days = لكم يوم
people-token-once = يعمل البرنامج الذي يحمل رمز الوصول هذا باسم { $name }. وهو لا يُعرض إلا الآن:
