### صفحات عن الأشخاص وحساباتهم والمنظمات وسجل الأفعال والعقدة؛ وتسجيل الدخول عبر مزوّد.

identity-moment = { $day }، { $time } بالتوقيت العالمي
identity-save = حفظ
identity-saved = تم الحفظ.
identity-your-language = لغتك

## One’s own account

account-title = حسابي
account-you = أنت
account-factor = العامل الثاني
account-sessions = الجلسات
account-tokens = رموز الوصول
account-language-hint = تُكتب بها الرسائل. أما الصفحات فتتبع الاختيار في أعلاها.
account-your-password = كلمة مرورك
account-new-email = عنوان البريد الإلكتروني الجديد
account-change-email = تغيير عنوان البريد الإلكتروني
account-email-intro = تُرسل رسالة إلى العنوان الجديد. ولا يتغير شيء حتى تفتح رابطها.
account-email-sent = الرسالة في طريقها إلى العنوان الجديد. افتح رابطها خلال يوم.
account-email-confirm = من الآن تسجل الدخول بالعنوان { $name }، وإليه تُرسل الرسائل.
account-email-changed = تغيّر عنوان بريدك الإلكتروني.
account-change-password = تغيير كلمة المرور
account-password-intro = تنتهي بذلك جلساتك الأخرى كلها ورموز وصولك كلها.
account-password-changed = تغيّرت كلمة المرور. وانتهت الجلسات الأخرى ورموز الوصول كلها.
account-no-password = تسجل دخولك عبر مزوّد وليست لك كلمة مرور هنا. اطلب رسالة لاختيار واحدة: من دونها لا يمكن تغيير شيء مما يحمي الحساب.
account-provider-text = بحساب لدى { $name } تسجل الدخول من دون كلمة مرور هذه العقدة.
account-tie = ربط حسابك لدى { $name }
account-untie = فك ربط الحساب
account-tied-since = مربوط منذ
account-is-tied = الحساب مربوط. يمكنك تسجيل الدخول به.
account-is-untied = لم يعد الحساب مربوطا.
factor-what = يُبقي العامل الثاني غيرك خارجا وإن عرف كلمة مرورك: عند تسجيل الدخول يعرض تطبيق على هاتفك رمزا تكتبه.
factor-is-on = مفعّل
factor-is-off = غير مفعّل
factor-begin = إعداد عامل ثان
factor-anew = البدء بسر جديد
factor-scan = امسح هذه الصورة بتطبيق لرموز المرة الواحدة، أو اكتب السر فيه.
factor-picture = رمز مصوّر يحمل السر؛ والسر نفسه مكتوب بعده
factor-secret = السر
factor-confirm-intro = ثم اكتب الرمز الذي يعرضه التطبيق. وبه وحده يُفعّل العامل الثاني.
factor-confirm = تفعيل
factor-is-on-now = العامل الثاني مفعّل الآن.
factor-is-off-now = العامل الثاني غير مفعّل الآن.
factor-recovery = رموز الاسترداد
factor-recovery-text = إن فقدت الهاتف أدخلك كل رمز من هذه الرموز مرة واحدة. ولا تُعرض إلا الآن.
factor-print = اطبع هذه الصفحة أو دوّن الرموز، واحفظها بعيدا عن الهاتف.
factor-kept = حفظت الرموز
factor-left = { $count ->
        [zero] لم يبق شيء ({ $count })
        [one] بقي رمز واحد ({ $count })
        [two] بقي رمزان ({ $count })
        [few] بقيت { $count } رموز
        [many] بقي { $count } رمزا
       *[other] بقي { $count } رمز
    }
factor-off = إلغاء التفعيل
factor-off-intro = بعد ذلك تكفي كلمة مرورك للدخول.
sessions-text = أنت مسجل الدخول هنا. أنهِ ما لا تعرفه، ثم غيّر كلمة مرورك.
sessions-this = هذه الجلسة
sessions-since = منذ { $name }
sessions-seen = آخر استعمال { $name }
sessions-expires = تنتهي في موعد أقصاه { $name }
sessions-end = إنهاء
sessions-ended = انتهت الجلسة.
sessions-end-others = إنهاء سائر الجلسات
sessions-others-ended = انتهت سائر الجلسات.
tokens-text = برمز الوصول يعمل برنامج لك هنا باسمك، بما لا يتجاوز حقوقك في حينه.
tokens-api = ما تستطيعه البرامج (OpenAPI)
tokens-make = إنشاء رمز وصول
tokens-name = الاسم
tokens-name-hint = ما هو البرنامج، لتعرفه لاحقا.
tokens-scopes = ما يُستعمل له
tokens-scopes-hint = لا أكثر مما يلزم.
tokens-days = المدة بالأيام
tokens-days-hint = { $count } على الأكثر.
tokens-once = هذا هو رمز الوصول. ولا يُعرض إلا الآن؛ ولا نحتفظ منه بما يمكن استعماله.
tokens-how = يرسله البرنامج مع كل طلب: ⁨Authorization: Bearer⁩ ثم مسافة ثم الرمز.
tokens-kept = حفظت رمز الوصول
tokens-until = حتى { $name }
tokens-used = آخر استعمال { $name }
tokens-unused = لم يُستعمل قط
tokens-over = انتهت مدته
tokens-revoke = سحب
tokens-revoked = سُحب في { $name }
tokens-is-revoked = سُحب رمز الوصول.
scope-read = القراءة
scope-write = الإدخال والاستيراد والسحب والمشاركة والتعليق
scope-review = المراجعة والحجب
scope-measure = القياس واختيار الطرائق
scope-release = النشر
scope-people = الأشخاص والمنظمات والسجل
scope-govern = إعدادات العقدة

## People

people-title = الأشخاص
people-search = الاسم أو العنوان أو الدور أو المنظمة
people-count = { $count ->
        [zero] لا أحد ({ $count })
        [one] شخص واحد ({ $count })
        [two] شخصان ({ $count })
        [few] { $count } أشخاص
        [many] { $count } شخصا
       *[other] { $count } شخص
    }
people-before = الصفحة السابقة
people-seen = آخر زيارة { $name }
people-never-seen = لا زيارة بعد
people-last-seen = آخر زيارة
people-whole-node = العقدة كلها
people-without-role = بلا دور
people-role = الدور
people-roles = الأدوار
people-name = الاسم
people-language = لغة الرسالة
people-invite = دعوة شخص
people-invite-intro = تصله رسالة فيها رابط صالح سبعة أيام. ومن يعمل هنا من قبل يُعطى الدور في الحال.
people-invite-another = دعوة شخص آخر
people-is-invited = { $name }: أُرسلت الدعوة
people-invited-text = الرسالة في طريقها. وتُظهر قائمة الأشخاص أيضا أن الدعوة تنتظر.
people-invited-link = إن لم تصل الرسالة فسلّم هذا الرابط بطريقة أخرى. وهو صالح سبعة أيام ويُدخل مرة واحدة؛ فلا تُظهره لغير صاحبه.
people-is-forgotten = مُحيت بيانات الشخص. ويبقى رقمه في السجل.
people-long-note = الملاحظة أطول مما يُقبل.
    .fix = اكتب { $most } حرفا على الأكثر.
people-not-sure = لم يُفعل شيء.
    .fix = أشّر على أنك متأكد.
people-no-organisation = لا توجد هذه المنظمة.
    .fix = تعرض قائمة المنظمات الموجود منها.
people-organisation-taken = توجد منظمة بهذا المعرّف من قبل.
    .fix = افتحها في القائمة لتغيير اسمها أو موضعها.
role-administrator = يرعى العقدة والعاملين عليها
role-coordinator = مسؤول عما تبلغ عنه المنظمة
role-reporter = يدخل البيانات ويستوردها
role-reviewer = يقبل ما أدخله غيره أو يعيده
role-statistician = يقيس ويختار الطرائق
role-releasing-authority = يقرر ما يُنشر
role-guest = يرى ما هو مشترك
person-account = الحساب
person-give = إعطاء دور
person-given = لـ { $name } هذا الدور الآن.
person-take = سحب
person-taken = لم يعد لـ { $name } هذا الدور.
person-known = يعمل { $name } على هذه العقدة من قبل، وأُعطي الدور.
person-unchanged = لا يتغير شيء لـ { $name }: كان الأمر كذلك من قبل.
person-invite-again = إرسال الدعوة من جديد
person-invite-intro = لم يُجب على الرسالة بعد. ورسالة جديدة تُبطل رابط السابقة.
person-suspend = تعليق الحساب
person-suspend-intro = من عُلّق حسابه تنتهي جلساته كلها فورا وتُبطل رموز وصوله.
person-suspended = { $name }: عُلّق الحساب وانتهت الجلسات كلها.
person-resume = رفع التعليق
person-resume-intro = يسجل الدخول من جديد كما كان؛ أما رموز الوصول فتُنشأ من جديد.
person-resumed = { $name }: رُفع التعليق.
person-unlock = إلغاء العامل الثاني
person-unlock-intro = لمن فقد الهاتف ورموز الاسترداد كلها. تأكد من أنه هو من يطلب.
person-unlocked = يسجل { $name } الدخول بكلمة المرور وحدها الآن.
person-forget = محو بيانات هذا الشخص
person-forget-intro = لمن غادر: يُمحى الاسم والعنوان والأدوار، ولا رجعة في ذلك. ويبقى الرقم في السجل.
person-forget-sure = أنا متأكد
person-hand-over = نقل الأدوار
hand-over-title = { $name }: نقل الأدوار
hand-over-intro = حين تتغير جهة التنسيق تنتقل الأدوار من شخص إلى آخر دفعة واحدة.
hand-over-to = من يتسلّم
hand-over-roles = ما يُنقل
hand-over-note = ملاحظة
hand-over-note-hint = تُرسل برسالة إلى من يتسلّم ولا تُحفظ في مكان آخر.
hand-over-suspend = تعليق حساب من يسلّم
hand-over-nobody = لا أحد بعد يستطيع التسلّم.
hand-over-done = تسلّم { $name } الأدوار
hand-over-letter = الرسالة في طريقها إلى { $name }.
hand-over-now = تسلّم { $name }
hand-over-still = بقي لـ { $name }
hand-over-tokens = { $count ->
        [zero] لا رموز وصول سارية ({ $count })
        [one] يبقى رمز وصول واحد ({ $count }) ساريا بالحقوق الباقية
        [two] يبقى رمزا وصول ({ $count }) ساريين بالحقوق الباقية
        [few] تبقى { $count } رموز وصول سارية بالحقوق الباقية
        [many] يبقى { $count } رمز وصول ساريا بالحقوق الباقية
       *[other] يبقى { $count } رمز وصول ساريا بالحقوق الباقية
    }
hand-over-tokens-ended = { $count ->
        [zero] لم يُسحب رمز وصول ({ $count })
        [one] سُحب رمز وصول واحد ({ $count })
        [two] سُحب رمزا وصول ({ $count })
        [few] سُحبت { $count } رموز وصول
        [many] سُحب { $count } رمز وصول
       *[other] سُحب { $count } رمز وصول
    }
hand-over-sessions = { $count ->
        [zero] لا جلسات مفتوحة ({ $count })
        [one] تبقى جلسة واحدة ({ $count }) مفتوحة بالحقوق الباقية
        [two] تبقى جلستان ({ $count }) مفتوحتين بالحقوق الباقية
        [few] تبقى { $count } جلسات مفتوحة بالحقوق الباقية
        [many] تبقى { $count } جلسة مفتوحة بالحقوق الباقية
       *[other] تبقى { $count } جلسة مفتوحة بالحقوق الباقية
    }
hand-over-sessions-ended = { $count ->
        [zero] لم تُنه جلسة ({ $count })
        [one] أُنهيت جلسة واحدة ({ $count })
        [two] أُنهيت جلستان ({ $count })
        [few] أُنهيت { $count } جلسات
        [many] أُنهيت { $count } جلسة
       *[other] أُنهيت { $count } جلسة
    }
hand-over-invitations = الدعوات
hand-over-invited = { $count ->
        [zero] لا دعوات تنتظر ({ $count })
        [one] مدعو واحد ({ $count }) لم يقبل بعد؛ وتبقى الدعوة مفتوحة
        [two] مدعوان ({ $count }) لم يقبلا بعد؛ وتبقى الدعوتان مفتوحتين
        [few] { $count } مدعوين لم يقبلوا بعد؛ وتبقى الدعوات مفتوحة
        [many] { $count } مدعوا لم يقبلوا بعد؛ وتبقى الدعوات مفتوحة
       *[other] { $count } مدعو لم يقبلوا بعد؛ وتبقى الدعوات مفتوحة
    }
mail-hand-over = { $node }: تسلّمت أدوارا
    .text = تحية طيبة { $name }، نُقلت إليك أدوار على سجل التعاون لدى { $node }. وما أنت عليه الآن هناك مبيّن في صفحة حسابك. من سلّم، وملاحظته:
mail-address = { $node }: عنوان بريدك الإلكتروني الجديد
    .text = تحية طيبة { $name }، ذُكر هذا العنوان لحسابك على سجل التعاون لدى { $node }. افتح هذه الصفحة خلال يوم لاستعماله من الآن. وإن لم تطلب ذلك فلا تفعل شيئا.
mail-address-changed = { $node }: تغيّر عنوان بريدك الإلكتروني
    .text = تحية طيبة { $name }، لحسابك على سجل التعاون لدى { $node } عنوان بريد إلكتروني آخر الآن. وإن لم تكن أنت من غيّره فأبلغ مدير العقدة فورا.
mail-test = { $node }: رسالة تجريبية
    .text = تحية طيبة { $name }، تدل هذه الرسالة على أن رسائل { $node } تصل.

## Organisations

organisations-title = المنظمات
organisations-text = الدور في منظمة يسري على أجزائها أيضا، لا العكس.
organisations-none = لم تُدرج منظمة بعد.
organisations-add = إضافة منظمة
organisations-id = المعرّف
organisations-id-hint = كما تسمي الأنشطة مقدم بياناتها، مثل ⁨XAA-MOH⁩. ولا يمكن تغييره لاحقا.
organisations-name = الاسم
organisations-whole = جزء من
organisations-outermost = ليست جزءا من غيرها
organisations-parts = أجزاؤها
organisations-unlisted = في السجل وغير مدرجة
organisations-unlisted-text = تسميها أنشطة مقدمةً لبياناتها. أدرجها ليكون لها اسم وموضع.

## The log of acts

log-title = سجل الأفعال
log-acts = الأفعال
log-none = لا فعل يستوفي هذا.
log-person = من
log-act = ماذا
log-from = من يوم
log-to = إلى يوم
log-newest = أحدث الأفعال
log-earlier = أفعال أسبق
log-download = تنزيل بصيغة CSV
log-number = الفعل { $name }
log-machine = سطر الأوامر
log-person-number = الشخص { $name }
log-detail-from = من
log-detail-to = إلى
log-proof = هل السجل كامل؟
log-proof-never = لم يطلب أحد التحقق منه هنا بعد.
log-proof-under-way = يجري التحقق. وتعرض هذه الصفحة النتيجة حين ينتهي.
log-proof-asked = طُلب التحقق.
log-proof-failed = انقطع آخر تحقق. اطلب غيره.
log-proof-complete = ثبت أنه كامل لم يُمس حتى الفعل { $count }، في { $at }.
log-proof-faults = وُجدت أخطاء حتى الفعل { $count }، في { $at }. أبلغ من يرعى قاعدة البيانات.
log-head = نهاية السجل، لتدوينها في مكان آخر
log-prove = تحقق الآن
log-act-factor-off = إلغاء العامل الثاني
log-act-factor-on = تفعيل العامل الثاني
log-act-hand-over = نقل أدوار
log-act-identity-tie = ربط حساب لدى المزوّد
log-act-identity-untie = فك ربط حساب لدى المزوّد
log-act-import = استيراد
log-act-node = إعداد من إعدادات العقدة
log-act-organisation = إضافة منظمة أو تغييرها
log-act-password = اختيار كلمة مرور
log-act-person-email = تغيير عنوان البريد الإلكتروني
log-act-person-name = تغيير الاسم أو اللغة
log-act-person-state = حالة حساب
log-act-recovery = استعمال رمز استرداد
log-act-role-give = إعطاء دور
log-act-role-take = سحب دور
log-act-sign-in = تسجيل دخول
log-act-sign-out = تسجيل خروج
log-act-sign-out-everywhere = تسجيل خروج من كل مكان
log-act-sign-out-others = إنهاء سائر الجلسات
log-act-token = إنشاء رمز وصول
log-act-token-revoke = سحب رمز وصول
log-act-undo = التراجع عن استيراد
log-act-attach = إرفاق ملف
log-act-detach = إزالة ملف مرفق
log-act-hook = إضافة عنوان يُبلَّغ بالتغييرات
log-act-hook-remove = إزالة عنوان يُبلَّغ بالتغييرات
log-act-hook-turn = تشغيل عنوان يُبلَّغ بالتغييرات أو إيقافه
log-act-mapping = حفظ مطابقة
log-act-mapping-forget = إزالة مطابقة
log-act-redact = إفراغ نسخة
log-act-remark = كتابة ملاحظة
log-act-review = مراجعة
log-act-share = مشاركة مع الجميع
log-act-unshare = إنهاء المشاركة
log-act-upload = إرسال ملف

## The node

settings-title = الإعدادات
settings-node = العقدة
settings-name-in = الاسم بلغة: { $name }
settings-languages = اللغات التي تعرضها الصفحات
settings-no-language = لم تبق لغة.
    .fix = أشّر على واحدة على الأقل.
settings-address = عنوان العقدة
settings-address-hint = للروابط في الرسائل، مثل ⁨https://ayni.example.org⁩. ومن دونه تذكر العنوان الذي طلبه المتصفح: { $name }
settings-bad-address = «{ $address }» ليس عنوان عقدة.
    .fix = اكتبه على هذا النحو: ⁨https://ayni.example.org⁩، بلا شيء بعد اسم المضيف.
settings-hosts = مضيفون داخل شبكتك يجوز الاتصال بهم
settings-hosts-hint = واحد في كل سطر. وإلا فلا تُبلغ العقدة بالتغييرات إلا العناوين العامة.
settings-bad-host = «{ $host }» ليس اسم مضيف.
    .fix = اكتبه على هذا النحو: ⁨hooks.example.org⁩، واحدا في كل سطر.
settings-mail = الرسائل
settings-mail-way = كيف تُرسل
settings-mail-server = عبر الخادم { $name }
settings-mail-folder = إلى المجلد { $name }
settings-mail-how = لم يُذكر خادم بريد، فلا تُكتب الرسائل إلا في ملفات. اذكر خادما في ⁨AYNI_SMTP⁩ على هذا النحو: ⁨smtps://user:password@mail.example.org⁩، واذكر المرسل في ⁨AYNI_MAIL_FROM⁩، ثم شغّل العقدة من جديد.
settings-mail-from = المرسل
settings-mail-waiting = تنتظر
settings-mail-failed = تُركت
settings-letters = { $count ->
        [zero] لا رسائل ({ $count })
        [one] رسالة واحدة ({ $count })
        [two] رسالتان ({ $count })
        [few] { $count } رسائل
        [many] { $count } رسالة
       *[other] { $count } رسالة
    }
settings-letter = أرسل إليّ رسالة تجريبية
settings-letter-sent = رسالة تجريبية في طريقها إليك.
settings-provider = تسجيل الدخول عبر مزوّد
settings-provider-how = لم يُذكر مزوّد (⁨OpenID Connect⁩). اذكره في ⁨AYNI_OIDC_ISSUER⁩ و⁨AYNI_OIDC_CLIENT_ID⁩ و⁨AYNI_OIDC_SECRET_FILE⁩ و⁨AYNI_OIDC_LABEL⁩، ثم شغّل العقدة من جديد.
settings-provider-label = الاسم
settings-provider-issuer = العنوان (⁨issuer⁩)
settings-provider-client = اسم العقدة لديه (⁨client id⁩)
settings-provider-back = عنوان العودة (⁨redirect URI⁩)، ويُسجَّل لديه
settings-provider-look = اسأل هل يجيب
settings-provider-answers = المزوّد يجيب.
settings-provider-enough = يكفي تسجيل الدخول لدى المزوّد: لا يُطلب العامل الثاني لهذه العقدة
settings-provider-enough-hint = فقط حيث يطلب المزوّد نفسه عاملا ثانيا.
web-start-no-country = لا بلد: منظمة تضم بلدانا عدة

## Signing in at a provider

provider-sign-in = تسجيل الدخول عبر { $name }
provider-go-on = المتابعة إلى { $name }
provider-none = لم يُذكر لهذه العقدة مزوّد لتسجيل الدخول.
    .fix = سجّل الدخول بكلمة مرورك.
provider-bad-issuer = «{ $address }» ليس عنوان مزوّد لتسجيل الدخول.
    .fix = اكتبه كما يكتبه المزوّد، مثل ⁨https://id.example.org⁩، وبادئا بـ ⁨https⁩.
provider-away = لا يجيب { $provider } الآن.
    .fix = أعد المحاولة لاحقا، أو سجّل الدخول بكلمة مرورك.
provider-refused = لم ينجح تسجيل الدخول لدى { $provider }.
    .fix = ابدأ من جديد، أو سجّل الدخول بكلمة مرورك.
provider-again = انتهى هذا الدخول أو تُرك من قبل، أو هو لمتصفح آخر.
    .fix = ابدأ من جديد من صفحة تسجيل الدخول.
provider-unknown = لا تعرف العقدة هذا الحساب.
    .fix = اطلب من منسقك دعوة إلى عنوان البريد الإلكتروني لهذا الحساب. وإن كنت مدعوا فسجّل الدخول بكلمة مرورك واربط الحساب في صفحة حسابك.
provider-taken = هذا الحساب لدى { $provider } مربوط بشخص آخر، أو أن حسابا آخر مربوط بك.
    .fix = فك ربط الآخر أولا، أو اختر حسابا آخر هناك.
cli-serve-arg-oidc-issuer = مزوّد تسجيل الدخول (⁨OpenID Connect⁩) بعنوانه
cli-serve-arg-oidc-client-id = اسم العقدة لديه
cli-serve-arg-oidc-secret-file = الملف الذي فيه سر العقدة لديه
cli-serve-arg-oidc-label = ما يسمي به الناس المزوّد
