### إدخال الأنشطة في الصفحات: النماذج والمسودات والمراجعة والمرفقات.

enter-too-many = يمكن إرسال { $most } نشاط على الأكثر في المرة الواحدة.
    .fix = أرسلها على أجزاء.
enter-too-large = حجم النشاط أكبر مما يجب: { $most } كيلوبايت على الأكثر.
    .fix = اختصر نصوصه، وأرفق الطويل منها في ملف.

## القائمة والنماذج

entry-new = إدخال نشاط
entry-choose = ما نوع النشاط؟ لا يسأل كل نوع إلا عما يهمه، ويمكن إظهار سائر الحقول أيضا.
entry-new-of = جديد: { $kind }
entry-edit = تعديل
entry-kind = نوع النشاط
entry-kind-change = إظهار حقول هذا النوع
entry-all = إظهار كل الحقول
entry-few = إظهار حقول هذا النوع فقط
entry-language = العنوان والوصف بلغة أخرى
entry-language-add = إضافة هذه اللغة
entry-add = إضافة: { $line }
entry-take-out = حذف: { $line }
entry-not-said = غير مذكور
entry-marker-not = لم يُنظر فيه
entry-organisation-id = معرّف المنظمة
entry-target-date = موعد بلوغ الهدف
entry-actual-date = تاريخ القيمة الفعلية
entry-enter = إدراج في السجل
entry-save = حفظ كمسودة
entry-check = تحقق

## الأقسام

entry-section-what = ما هو
entry-section-who = الأطراف
entry-section-when = متى
entry-section-resources = ما يُقدَّم
entry-section-where = أين
entry-section-purpose = لأي غرض
entry-section-agreement = الطلب والاتفاق
entry-section-together = العمل معا
entry-section-results = النتائج
entry-section-publishing = النشر

## إرشادات

entry-help-id = معرّفكم الخاص؛ لا يتغير من سنة إلى أخرى. اتركوه فارغا فيُنشأ واحد.
entry-help-date = ⁦2024-05-17⁩ أو ⁦2024-05⁩ أو 2024
entry-help-code = الاسم أو الرمز
entry-help-find = الرمز، أو كلمات من الاسم: يُعرض عليكم ما يناسب.
entry-help-words = تفصل بينها فواصل منقوطة.
entry-help-markers = 0 يعني: نُظر فيه ولم يُستهدف.

## ما الخطأ وما الذي عُثر عليه

entry-errors = { $count ->
        [zero] لا شيء يلزم تصحيحه.
        [one] يلزم تصحيح أمر واحد قبل إدراج النشاط في السجل.
        [two] يلزم تصحيح أمرين قبل إدراج النشاط في السجل.
        [few] يلزم تصحيح { $count } أمور قبل إدراج النشاط في السجل.
        [many] يلزم تصحيح { $count } أمرا قبل إدراج النشاط في السجل.
       *[other] يلزم تصحيح { $count } أمر قبل إدراج النشاط في السجل.
    }
entry-advice = { $count ->
        [zero] يمكن إدراج النشاط في السجل.
        [one] يمكن إدراج النشاط في السجل. وثمة أمر واحد يستحق الانتباه.
        [two] يمكن إدراج النشاط في السجل. وثمة أمران يستحقان الانتباه.
        [few] يمكن إدراج النشاط في السجل. وثمة { $count } أمور تستحق الانتباه.
        [many] يمكن إدراج النشاط في السجل. وثمة { $count } أمرا يستحق الانتباه.
       *[other] يمكن إدراج النشاط في السجل. وثمة { $count } أمر يستحق الانتباه.
    }
entry-nothing-found = لم يُعثر على شيء. يمكن إدراج النشاط في السجل.
entry-unknown = «{ $text }» غير معروف.
    .fix = اكتبوا الاسم بلغتكم، أو الرمز.
entry-meant = «{ $text }» ليس اسما كاملا لشيء.
    .fix = اختاروا ما قصدتم، أو اكتبوه بشكل آخر.
entry-several = «{ $text }» يحتمل عدة معان.
    .fix = اختاروا واحدا، أو اكتبوا المزيد من الاسم.
entry-bad-number = «{ $text }» لا يُقرأ رقما.
    .fix = اكتبوا أرقاما بست منازل عشرية على الأكثر، من دون كلمات.
entry-bad-date = «{ $text }» لا يُقرأ تاريخا واحدا.
    .fix = اكتبوا ⁦2024-05-17⁩؛ أو ⁦2024-05⁩ أو 2024 حيث لا يُعرف أكثر.
entry-no-such-day = لا يوجد في أي تقويم يوم «{ $text }».
    .fix = انظروا في اليوم والشهر.
entry-id-taken = في السجل بالفعل نشاط «{ $text }» لهذه المنظمة.
    .fix = أعطوا هذا معرّفا آخر، أو عدّلوا الموجود.
entry-which-result = اذكر النتيجة التي يتبعها هذا المؤشر.
entry-no-record = لا ينتج عن النموذج نشاط: { $text }
entry-no-form = لا يوجد نموذج «{ $id }».
entry-bad-form = لا يمكن استعمال النموذج { $file }: { $trouble }
    .fix = أصلحوا الملف ضمن بياناتكم، أو أزيلوه.

## المسودات، واثنان في آن واحد

entry-drafts = المسودات
entry-drafts-says = ما بُدئ ولم يُدرج في السجل بعد. لا يُحتسب. وتراه منظمتكم.
entry-drafts-none = لا توجد مسودات.
entry-draft-new = نشاط جديد
entry-draft-changes = تعديل على
entry-draft-drop = تخلص منها
entry-draft-beside = لدى { $name } مسودة لهذا النشاط حُفظت في { $day }.
entry-has-drafts = توجد مسودة له
entry-untitled = بلا عنوان
entry-saved = حُفظت المسودة.
entry-saved-beside = حفظ شخص آخر هذه المسودة منذ ذلك الحين أو تخلص منها. وحُفظ ما كتبتم كمسودة مستقلة.
entry-conflict = عدّل شخص آخر هذا النشاط منذ أن بدأتم. لم يضِع شيء: حُفظ ما كتبتم كمسودة، وهو يظهر أدناه فوق ما في السجل الآن. ويبين الجدول ما عدّله. راجعوا النموذج ثم أدرجوه في السجل، أو اتركوا ما كتبه.
entry-conflict-both = عدّلتما معا: { $fields }. في النموذج ما كتبتم أنتم.
entry-leave-theirs = ترك ما كتبه الآخر وعرض النشاط
entry-moved = عدّل شخص آخر هذا النشاط منذ أن فتحتم صفحته.
    .fix = افتحوا الصفحة من جديد وانظروا ما فيها الآن.
entry-no-draft = لا توجد مسودة كهذه، أو لم تعد موجودة.
    .fix = صفحة المسودات تسرد الموجود منها.

## إلى أين وصل النشاط

entry-standing = المراجعة
entry-standing-unreviewed = لم يُراجَع
entry-standing-entered = في انتظار المراجعة
entry-standing-accepted = مقبول
entry-standing-returned = معاد
entry-shared = المشاركة
entry-shared-yes = متاح لكل من يعمل على العقدة
entry-shared-no = لا تراه سوى منظمته
entry-share = إتاحة للجميع
entry-unshare = إيقاف الإتاحة
entry-accept = قبول
entry-return = إعادة
entry-return-why = السبب وما ينبغي عمله
entry-was-returned = معاد
entry-withdraw = سحب
entry-withdraw-says = لا يعود النشاط محتسبا ولا مدرجا في القائمة. يبقى تاريخه، ويمكن التراجع عن ذلك.
entry-redact = تفريغ هذه النسخة
entry-redact-says = يُزال محتوى هذه النسخة نهائيا، كما في حالة البيانات الشخصية أو الرفع الخاطئ. ويبقى ما يدل على وجودها مع بصمتها. لا يمكن التراجع عن ذلك.
entry-emptied = أُفرغت أحدث نسخة من هذا النشاط. يظهر آخر محتوى محفوظ، وهو غير محتسب.
entry-version-by = أدخله { $name }
entry-by-machine = من يشغّل العقدة
entry-by-gone = شخص غادر
entry-moment = { $day }، { $time }

## إتاحة قائمة

entry-share-title = إتاحة قائمة
entry-share-list = إتاحة هذه الأنشطة لكل من يعمل على العقدة
entry-share-would = { $count ->
        [zero] لا يوجد في هذه القائمة نشاط لكم أن تتيحوه ولم يُتح بعد.
        [one] نشاط واحد في هذه القائمة لكم أن تتيحوه ولم يُتح بعد.
        [two] نشاطان في هذه القائمة لكم أن تتيحوهما ولم يُتاحا بعد.
        [few] { $count } أنشطة في هذه القائمة لكم أن تتيحوها ولم تُتح بعد.
        [many] { $count } نشاطا في هذه القائمة لكم أن تتيحوها ولم تُتح بعد.
       *[other] { $count } نشاط في هذه القائمة لكم أن تتيحوها ولم تُتح بعد.
    }
entry-share-more = هناك المزيد؛ تتيح الخطوة الواحدة { $count } على الأكثر.
entry-share-button = { $count ->
        [zero] لا نشاط
        [one] إتاحة نشاط واحد
        [two] إتاحة نشاطين
        [few] إتاحة { $count } أنشطة
        [many] إتاحة { $count } نشاطا
       *[other] إتاحة { $count } نشاط
    }
entry-share-done = { $count ->
        [zero] لم يُتح أي نشاط.
        [one] أُتيح نشاط واحد.
        [two] أُتيح نشاطان.
        [few] أُتيحت { $count } أنشطة.
        [many] أُتيح { $count } نشاطا.
       *[other] أُتيح { $count } نشاط.
    }
entry-share-again = هناك المزيد، تتيحه الخطوة التالية.
entry-share-next = إتاحة التالية
entry-share-back = العودة إلى القائمة

## الملاحظات

entry-remarks = الملاحظات
entry-remarks-none = لم يُقل شيء بعد.
entry-remark = ملاحظة على هذا النشاط
entry-remark-button = إضافة الملاحظة
entry-bad-remark = للملاحظة كلمة على الأقل و{ $most } حرف على الأكثر.
    .fix = عودوا واكتبوها من جديد.

## الملفات المرفقة

attach-files = الملفات
attach-none-yet = لا يوجد ملف مرفق.
attach-file = إرفاق ملف
attach-hint = حتى { $most } ميغابايت. تراه منظمتكم.
attach-button = إرفاق
attach-remove = إزالة
attach-none = لا يوجد ملف كهذا، أو لم يعد موجودا.
    .fix = صفحة النشاط تسرد ملفاته.
attach-no-file = لم يُختر ملف، أو أنه فارغ.
    .fix = عودوا واختاروا ملفا.
attach-broken = لم يصل الملف كاملا.
    .fix = أرسلوه من جديد.
attach-too-large = للملف { $most } ميغابايت على الأكثر.
    .fix = صغّروه أو قسّموه.
attach-too-many = للنشاط { $most } ملفا على الأكثر.
    .fix = أزيلوا ملفا لم يعد لازما.
