### مصنفنا الخاص للملء.

template-title = أنشطة التعاون فيما بين بلدان الجنوب والتعاون الثلاثي
template-sheet-guide = التعليمات
template-sheet-activities = الأنشطة
template-sheet-codes = الرموز

template-intro = اكتب أنشطة منظمتك في الورقة التي يفتحها الرابط أدناه. والخلية التي أنت فيها تبيّن ما يُكتب فيها، وكذلك التعليق على كل عنوان.
template-steps = كيفية الملء
template-step-rows = كل صف هو مورد واحد من موارد نشاط: أموال، أو سلعة أو خدمة لها قيمة، أو كمية مثل أيام الخبراء، أو عدة أشياء من هذه للشيء نفسه.
template-step-more-rows = النشاط الذي له موارد أكثر له صفوف أكثر. كرر معرِّفه في كل منها؛ ولا حاجة إلى تكرار أعمدة النشاط الأخرى.
template-step-required = يجب ملء الأعمدة التي عليها نجمة (*) حيث يبدأ نشاط جديد. وتبقى هذه الخلايا ملونة ما دامت فارغة.
template-step-codes = اختر الرموز من القائمة في الخلية، أو اكتب الرمز وحده. وفي ورقة الرموز جميعها مع أسمائها.
template-step-many = حيث يمكن كتابة عدة رموز، افصل بينها بالعلامة (;). وحيث يمكن ذكر الحصص، اكتب النسبة المئوية بعد كل رمز. وبدون نسب يكون التقسيم بالتساوي.
template-step-dates = اكتب التواريخ بترتيب السنة فالشهر فاليوم: 2024-05-17. وإذا لم يُعرف إلا الشهر أو السنة فاكتب 2024-05 أو 2024.
template-step-numbers = اكتب المبالغ كاملة، بوحدات العملة: 1500000، لا 1.5 ولا 1500 ألف.
template-step-empty = اترك الخلية فارغة حيث لا يُعرف شيء. ولا تكتب 0 إلا إذا عُرف أنه صفر.
template-step-shape = يمكنك إخفاء الأعمدة أو نقلها، وفرز الصفوف وإضافتها. ولا تحذف الصف المخفي تحت العناوين، ولا تدمج الخلايا.

template-columns = الأعمدة
template-head-column = العمود
template-head-required = إلزامي
template-head-kind = ما يمكن أن يحتويه
template-head-help = ما يُكتب
template-head-id = المعرِّف
template-required = نعم
template-codes-how = يرد الرمز قبل الشرطة. والورقة مقفلة لمنع التغيير سهوا؛ ولا توجد كلمة سر.

## ما يمكن أن تحتويه الخلية

template-kind-text = نص.
template-kind-date = تاريخ أو شهر أو سنة: 2024-05-17 أو 2024-05 أو 2024.
template-kind-number = رقم.
template-kind-percent = رقم من 0 إلى 100.
template-kind-flag = «true» (نعم) أو «false» (لا).
template-kind-code = رمز واحد من القائمة «{ $list }»، مثل { $first }.
template-kind-codes = رمز أو أكثر من القائمة «{ $list }»: { $first }; { $second }
template-kind-codes-numbers = رمز أو أكثر من القائمة «{ $list }»، مع كل منها رقمه: { $first } 60; { $second } 40

template-flag-true = نعم
template-flag-false = لا

## أسماء قوائم الرموز

template-list-agreement-kind = أنواع الاتفاقات
template-list-basis = أسس القيد
template-list-country = البلدان
template-list-crs = القطاعات
template-list-currency = العملات
template-list-flag = نعم أو لا
template-list-form = أشكال التعاون
template-list-kind = أنواع الأنشطة
template-list-marker = المؤشرات الدالة
template-list-resource-kind = أنواع الموارد
template-list-role = الأدوار
template-list-sdg = الأهداف والغايات
template-list-status = الحالات
template-list-unit = الوحدات
template-list-valuation = طرق التقييم

## مجموعات الأعمدة

template-group-activity = النشاط
template-group-partners = الشركاء
template-group-subject = الموضوع والمكان
template-group-resource = المورد في هذا الصف

## الأعمدة

template-column-reporter = الجهة المبلِّغة
template-help-reporter = معرِّف منظمتك لدى المنسق. اتركه فارغا إذا كان المنسق يضيفه.
template-column-id = معرِّف النشاط
template-help-id = معرِّفك الخاص. وهو فريد في منظمتك ويبقى على حاله من سنة إلى أخرى.
template-column-parent = جزء من
template-help-parent = معرِّف البرنامج أو المشروع الذي يشكل هذا النشاط جزءا منه.
template-column-kind = النوع
template-help-kind = للبرنامج مشاريع، وللمشروع إجراءات. والفعالية اجتماع أو معرض أو ما شابه. وإذا لم يُذكر النوع فهو مشروع.
template-column-title = العنوان
template-help-title = عنوان النشاط، بلغتك.
template-column-description = الوصف
template-help-description = ما يُنجز، ولمن، وما يُراد تحقيقه.
template-column-form = شكل التعاون
template-help-form = ثنائي أو ثلاثي أو إقليمي أو متعدد الأطراف.
template-column-status = الحالة
template-help-status = حالة النشاط اليوم.
template-column-start = البداية
template-help-start = متى بدأ النشاط، أو متى ينبغي أن يبدأ.
template-column-end = النهاية
template-help-end = متى انتهى النشاط، أو متى ينبغي أن ينتهي.
template-column-provider = الجهة المقدِّمة
template-help-provider = بلد الجنوب الذي يقدِّم التعاون. وفي التعاون الثلاثي هو الجهة المقدِّمة الأولى (الشريك المحوري).
template-column-provider-name = منظمة الجهة المقدِّمة
template-help-provider-name = الوزارة أو الوكالة المقدِّمة، إذا كان الأمر أكثر من البلد.
template-column-second-provider = الجهة المقدِّمة الثانية
template-help-second-provider = في التعاون الثلاثي فقط: بلد الشريك الداعم (الشريك الميسِّر).
template-column-second-provider-name = منظمة الجهة المقدِّمة الثانية
template-help-second-provider-name = الوكالة أو المنظمة الدولية الداعمة.
template-column-recipients = الجهات المتلقية
template-help-recipients = البلدان المتلقية، مع النسبة المئوية لكل منها إذا عُرفت الحصص.
template-column-implementing = الجهات المنفِّذة
template-help-implementing = المنظمات التي تنفِّذ النشاط، تفصل بينها العلامة (;).
template-column-requested-by = الجهة الطالبة
template-help-requested-by = من طلب النشاط: رمز بلد أو اسم منظمة.
template-column-request-date = تاريخ الطلب
template-help-request-date = متى طُلب.
template-column-agreement-kind = نوع الاتفاق
template-help-agreement-kind = نوع الاتفاق الذي يندرج النشاط في إطاره.
template-column-agreement = الاتفاق
template-help-agreement = عنوان الاتفاق.
template-column-agreement-date = تاريخ الاتفاق
template-help-agreement-date = متى وُقِّع الاتفاق.
template-column-places = الأماكن
template-help-places = البلدان التي يجري فيها النشاط، مع النسبة المئوية لكل منها إذا عُرفت الحصص. وإذا تُرك فارغا: في البلدان المتلقية.
template-column-sectors = القطاعات
template-help-sectors = رموز القطاعات، مع النسبة المئوية لكل منها إذا تعددت.
template-column-goals = أهداف التنمية المستدامة
template-help-goals = الأهداف أو الغايات، مع النسبة المئوية لكل منها إذا تعددت.
template-column-markers = المؤشرات الدالة
template-help-markers = رمز كل مؤشر جرى النظر فيه، وبعده درجته. و 0 تعني: جرى النظر فيه ولم يُستهدف.
template-column-also-reported = أُبلغ به في موضع آخر
template-help-also-reported = أين أُبلغ بالنشاط أيضا، مع الفصل بالعلامة (;): unctad أو tossd أو iati أو segib أو اسم آخر.
template-column-withheld-by = الجهة الحاجبة
template-help-withheld-by = يُملأ فقط إذا كان النشاط لا يجوز نشره: المكتب الذي قرر ذلك، لا شخص بعينه.
template-column-withheld-why = سبب الحجب
template-help-withheld-why = لماذا لا يجوز نشر النشاط.
template-column-resource-id = معرِّف المورد
template-help-resource-id = معرِّف قصير لهذا الصف ضمن النشاط، مثل r1. ويبقى على حاله حين تصحّح الصف.
template-column-resource-what = ما قُدِّم
template-help-resource-what = المورد بالكلمات: خبراء موفدون، دورة، لقاحات، منحة.
template-column-resource-kind = نوع المورد
template-help-resource-kind = ما نوع هذا المورد.
template-column-basis = أساس القيد
template-help-basis = هل المبلغ متعهَّد به أو مدرج في الميزانية أو ملتزَم به أو مصروف أو مسدَّد.
template-column-payer = الطرف المقدِّم للمورد
template-help-payer = دور الشريك الذي يقدِّمه. وإذا تُرك فارغا: الجهة المقدِّمة.
template-column-resource-start = من
template-help-resource-start = أول يوم أو شهر أو سنة لهذا المورد. وهو يحدد السنة التي يُحسب فيها.
template-column-resource-end = إلى
template-help-resource-end = آخر يوم أو شهر أو سنة لهذا المورد.
template-column-money = أموال
template-help-money = الأموال المقدَّمة أو المنفقة، كاملة بوحدات العملة.
template-column-currency = العملة
template-help-currency = عملة الأموال.
template-column-value = القيمة
template-help-value = قيمة سلعة أو خدمة قُدِّمت عينا، كاملة بوحدات العملة. ولا تكررها بصفتها أموالا.
template-column-value-currency = عملة القيمة
template-help-value-currency = عملة القيمة.
template-column-valuation = طريقة التقييم
template-help-valuation = كيف حُددت القيمة.
template-column-quantity = الكمية
template-help-quantity = كم، بالوحدة المذكورة إلى جانبها: أيام الخبراء، الأشخاص المدرَّبون، الجرعات.
template-column-unit = الوحدة
template-help-unit = وحدة الكمية.
template-column-quantity-2 = الكمية الثانية
template-help-quantity-2 = كمية أخرى للشيء نفسه، مثل الأشخاص إلى جانب الأيام.
template-column-unit-2 = وحدة الكمية الثانية
template-help-unit-2 = وحدة الكمية الثانية.
template-column-estimated = تقديري
template-help-estimated = «true» إذا كان المبلغ أو الكمية تقديرا منك.
template-column-interest-percent = الفائدة، نسبة مئوية
template-help-interest-percent = للقرض فقط: الفائدة السنوية.
template-column-maturity-years = عدد السنوات حتى آخر سداد
template-help-maturity-years = للقرض فقط: عدد السنوات من التوقيع حتى آخر سداد.
template-column-grace-years = عدد السنوات حتى أول سداد
template-help-grace-years = للقرض فقط: عدد السنوات من التوقيع حتى أول سداد.
