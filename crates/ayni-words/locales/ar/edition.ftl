### إصدارات الإطار والمنهجيات: ما الخطأ فيها، وما تقوله، وفيم تختلف اثنتان منها.

finding-edition-group-empty = المجموعة { $group } بلا بنود.
    .title = مجموعة بلا بنود
    .why = لن يُحسب فيها شيء أبدا.
    .fix = أضف إليها بنودا أو احذفها.
finding-edition-item-unit = البند { $item } ليس بالمال وليست له وحدة.
    .title = بند بلا وحدة
    .why = لا معنى للكمية من دون وحدتها، والوحدات المختلفة لا تُجمع أبدا.
    .fix = اذكر وحداته (القائمة unit) أو * حيث تصلح أي وحدة.
finding-edition-item-unused = لا توجد قاعدة تعطي البند { $item }.
    .title = بند لا يصل إليه شيء
    .why = سيبقى فارغا مهما أُبلغ، فيظن القارئ أن شيئا لم يُنجز.
    .fix = أضف قاعدة تعطيه أو احذف البند.
finding-edition-language = { $count ->
    [zero] لا نصوص ناقصة بهذه اللغة: { $language }؛ { $field }.
    [one] نص واحد غير متوفر بهذه اللغة: { $language }؛ وهو { $field }.
    [two] نصان غير متوفرين بهذه اللغة: { $language }؛ أولهما { $field }.
    [few] { $count } نصوص غير متوفرة بهذه اللغة: { $language }؛ أولها { $field }.
    [many] { $count } نصا غير متوفر بهذه اللغة: { $language }؛ أولها { $field }.
   *[other] { $count } نص غير متوفر بهذه اللغة: { $language }؛ أولها { $field }.
    }
    .title = لغة ناقصة
    .why = يُعرض على قراء تلك اللغة النص الإنكليزي بدلا منها.
    .fix = أضف النصوص إن كان الإصدار سيُقرأ بتلك اللغة.
finding-edition-map-missing = جدول المقابلة مع { $standard } لا يذكر { $items }.
    .title = بنود بلا سطر في جدول المقابلة
    .why = سيضطر من يُبلغ وفق ذلك المعيار إلى التخمين.
    .fix = أضف سطرا لها؛ والرمز الفارغ يعني أنه لا يوجد ما يناسب.
finding-edition-rule-unreachable = ليست { $rule } أول ما يتحقق في أي حالة. وقبلها: { $by }.
    .title = قاعدة لا تحسم شيئا
    .why = تُجرَّب القواعد بالترتيب. وحيث تتحقق هذه تتحقق قاعدة قبلها، أو لا يمكن أن تتحقق أصلا.
    .fix = ارفعها، أو ضيّق ما قبلها، أو احذفها.
finding-edition-rules-overlap = تتحقق { $first } ({ $first-item }) و{ $second } ({ $second-item }) معا، مثلا: { $example }.
    .title = قاعدتان تتحققان لقياس واحد
    .why = ليست أي منهما حالة خاصة من الأخرى، فلا يحسم إلا ترتيبهما.
    .fix = ضيّق إحداهما حتى لا تلتقيا، أو اجعل الأولى حالة خاصة من الثانية.
finding-edition-too-wide = شروط { $list } تقسم حالات أكثر من أن تُجرَّب كلها. ولم يُبحث عن تداخل أو ثغرات.
    .title = حالات أكثر مما يمكن تجريبه
    .why = يجرب الفحص كل الحالات ولا يقول شيئا عما لم يجربه.
    .fix = اذكر حقولا أقل في الملف الواحد.
finding-edition-unclassified = لا تتحقق أي قاعدة لما يلي: { $what }.
    .title = قياسات بلا بند
    .why = تبقى خارج كل المجاميع لأنها غير مصنفة.
    .fix = أضف قاعدة لها؛ ويمكن لآخر قاعدة في كل قياس أن تأخذ الباقي.
finding-edition-unit-outside = { $count ->
    [zero] لا كميات للبند { $item } بالوحدة { $unit } التي لا يذكرها الإصدار له.
    [one] كمية واحدة للبند { $item } بالوحدة { $unit } التي لا يذكرها الإصدار له.
    [two] كميتان للبند { $item } بالوحدة { $unit } التي لا يذكرها الإصدار له.
    [few] { $count } كميات للبند { $item } بالوحدة { $unit } التي لا يذكرها الإصدار له.
    [many] { $count } كمية للبند { $item } بالوحدة { $unit } التي لا يذكرها الإصدار له.
   *[other] { $count } كمية للبند { $item } بالوحدة { $unit } التي لا يذكرها الإصدار له.
    }
    .title = وحدة لا يُحسب بها البند
    .why = تقف في سطر خاص بها، ولا مكان لها في استمارة ليس فيها إلا وحدات البند.
    .fix = أضف الوحدة إلى البند، أو انظر هل تخص الكمية بندا آخر.
finding-edition-wrong-group = تعطي { $rule } { $measure ->
    [quantity] كمية
    [value] قيمة بالمال
   *[other] مالا
    } للبند { $item } الذي لا تحملها مجموعته.
    .title = قاعدة ترسل شيئا إلى مجموعة غير مجموعته
    .why = تحمل المجموعة مالا أو كميات؛ ولا يمكن جمع الآخر فيها.
    .fix = اجعل القاعدة للقياس الصحيح وحده، أو أعط بندا آخر.
finding-method-country-not-south = { $country } ليس على القائمة { $list } في هذه السنوات.
    .title = البلد القائم بالقياس ليس على قائمة بلدان الجنوب
    .why = لا شيء مما يقدمه تعاون فيما بين بلدان الجنوب حسب هذه المنهجية.
    .fix = اختر القائمة التي يعمل بها البلد أو اكتب قائمته.
finding-method-index-missing = لا شيء في { $set } عن { $country } في { $year }.
    .title = سنة بلا معامل انكماش أو تعادل القوة الشرائية
    .why = تطلب المنهجية أرقاما لا يمكن حسابها لتلك السنة؛ فستكون ناقصة.
    .fix = أضف السنة إلى المجموعة أو لا تطلب هذه الأرقام.
finding-method-price-zero = السعر { $price } هو { $amount }.
    .title = سعر ليس فوق الصفر
    .why = سيجعل العمل والسلع بلا قيمة أو بقيمة سالبة.
    .fix = اكتب السعر أو احذف السطر.
finding-method-prices-unused = في المنهجية أسعار ولا تقوِّم شيئا بها.
    .title = أسعار غير مستعملة
    .why = سيظن القارئ أن الأرقام محسوبة بها.
    .fix = اضبط impute أو احذف الأسعار.
finding-method-rate-missing = ليس في { $source } سعر صرف لعملة { $currency } في { $year }.
    .title = سنة بلا سعر صرف
    .why = لا يمكن تحويل مبالغ تلك السنة من العملة الوطنية أو إليها؛ فستنقص المجاميع.
    .fix = أضف السعر إلى مجموعة خاصة بالبلد أو اختر مصدرا يتضمنه.
finding-method-rows-unclassified = { $count ->
    [zero] لا قياسات في السجل بلا بند. نوعها: { $measure }.
    [one] قياس واحد في السجل بلا بند. نوعه: { $measure }.
    [two] قياسان في السجل بلا بند. نوعهما: { $measure }.
    [few] { $count } قياسات في السجل بلا بند. نوعها: { $measure }.
    [many] { $count } قياسا في السجل بلا بند. نوعها: { $measure }.
   *[other] { $count } قياس في السجل بلا بند. نوعها: { $measure }.
    }
    .title = قياسات في السجل بلا بند
    .why = لا تتحقق لها أي قاعدة من الإصدار، ولا يستبعدها أي سبب في المنهجية.
    .fix = أضف قاعدة إلى الإصدار، أو اذكر في المنهجية سبب استبعادها.
finding-method-unclassified = لا مستبعد ولا مصنف في { $edition }: { $what }.
    .title = منهجية تترك شيئا بلا تصنيف
    .why = سينقص من كل المجاميع من دون سبب من البلد نفسه.
    .fix = استبعده بسبب، أو استعمل إصدارا فيه قاعدة له.
finding-method-without-prices = على المنهجية أن تقوِّم كميات وليس فيها أسعار.
    .title = لا شيء يُقوَّم به
    .why = لن تنال أي كمية قيمة، مع أن القارئ يُبلَّغ بغير ذلك.
    .fix = أضف أسعارا بوحدة وعملة ومصدر وتاريخ، أو اجعل impute على never.

app-edition-exists = { $path } موجود من قبل.
    .fix = سمِّ ملفا آخر بواسطة ⁨-o⁩.
app-edition-id = لا يصلح «{ $id }» معرِّفا.
    .fix = استعمل حروفا لاتينية صغيرة وأرقاما وشرطات ونقاطا، مثل xaa-2026.

certainty-verified = مقروء في المصدر
certainty-secondary = مقروء في مصدر ثانوي
certainty-recalled = من الذاكرة، غير مقروء
certainty-inferred = مستنتج
certainty-open = غير محسوم
edition-change-added = أُضيف
edition-change-removed = حُذف
edition-change-changed = تغيّر
edition-change-moved = نُقل

edition-groups = المجموعات والبنود
edition-groups-text = لا تُجمع المجموعات معا أبدا. ويختار كل بلد المجموعات التي يُبلغ عنها.
edition-rules = قواعد التصنيف
edition-rules-text = تُجرَّب بهذا الترتيب؛ وأول ما يتحقق منها يعطي البند.
edition-map = المقابلة مع { $standard }
edition-map-text = من عدة أسطر لحقل واحد يؤخذ أول ما يتحقق. والسطر بلا رمز يعني أنه لا يوجد ما يناسب.
edition-map-note = رموز المعيار ليست الإطار؛ والجدول يذكر أقربها.
edition-in-money = مال
edition-any-unit = أي وحدة
edition-all-items = كل البنود
edition-group-certainty = المجموعة نفسها: { $certainty }.
edition-choices = الخيارات
edition-compared = مقارنة إصدارين
edition-differences = { $count ->
    [0] لا فرق بينهما.
    [zero] لا فرق بينهما.
    [one] فرق واحد
    [two] فرقان
    [few] { $count } فروق
    [many] { $count } فرقا
   *[other] { $count } فرق
    }
edition-fact-id = المعرِّف
edition-fact-version = النسخة
edition-fact-date = التاريخ
edition-fact-source = المصدر
edition-fact-derived = مأخوذ عن
edition-column-code = الرمز
edition-column-item = البند
edition-column-units = وحدة الحساب
edition-column-certainty = درجة التأكد
edition-column-rule = القاعدة
edition-column-when = الشرط
edition-column-why = السبب
edition-column-field = الحقل
edition-column-name = الاسم
edition-column-change = التغيير
edition-column-value = القيمة

compare-cause-left-out = تستبعده إحدى المنهجيتين
compare-cause-year = سنة أخرى
compare-cause-imputed = قيمة بسعر من إحدى المنهجيتين
compare-cause-absent = في قياس واحد فقط
compare-cause-view = وجهة نظر أخرى أو أساس آخر
compare-cause-item = بند آخر
compare-cause-value = قيمة أخرى
compare-cause-rate = سعر صرف آخر
compare-cause-prices = دولارات ثابتة أو دولية
compare-cause-form = شكل آخر
compare-cause-receipt = إيراد حسب إحدى المنهجيتين
compare-cause-ground = تستبعده المنهجيتان لسببين مختلفين
compare-cause-rule = البند نفسه بقاعدة أخرى
compare-cause-other = ما لا يغير أي مجموع
compare-scope-groups = حسب المجموعة
compare-scope-items = حسب البند
compare-scope-receipts = إيرادات الشريك حسب المجموعة
compare-scope-activities = الأنشطة
compare-scope-forms = الأنشطة حسب الشكل
compare-kind-money = المال
compare-kind-quantities = الكميات
compare-kind-counts = الأعداد
compare-title = { $country }: قياسان لسجل واحد
compare-title-estimate = { $country }: تقديران أعدهما { $author } من مصادر عامة
compare-choices = فيم تختلف خيارات المنهجيتين
compare-choices-none = تختار المنهجيتان الشيء نفسه في كل أمر.
compare-totals = المجاميع جنبا إلى جنب
compare-totals-text = لا تُجمع المجموعات ولا الأسس ولا الوحدات ولا وجهات النظر بعضها مع بعض أبدا. و⁦II − I⁩ هو المجموع الثاني ناقصا الأول.
compare-causes = لماذا تختلف
compare-causes-text = لكل صف مختلف سبب واحد. ومجموع الأسطر تحت كل مجموع يساوي فرقه تماما. ويُحسب النشاط تحت سبب صفه الأول.
compare-causes-none = لا يختلف أي مجموع.
compare-table = { $scope }: { $kind }
compare-table-figure = { $scope }: { $kind }، { $figure }
compare-causes-of = الأسباب: { $scope }، { $kind }
compare-quiet = صفوف تختلف من دون أن تغير مجموعا
compare-quiet-text = تستبعدها المنهجيتان، أو تختلف فيما لا يدخل في أي مجموع هنا.
compare-counted = محسوب
compare-no-rate = لا سعر
compare-receipt = إيراد
compare-no-receipt = ليس إيرادا
compare-difference = الفرق
compare-more = { $count ->
    [zero] لا أسباب أخرى
    [one] سبب آخر
    [two] سببان آخران
    [few] { $count } أسباب أخرى
    [many] { $count } سببا آخر
   *[other] { $count } سبب آخر
    }
compare-note-missing = الشرطة مجموع لا يوجد في أحد القياسين؛ والفرق حينئذ هو كل ما في الآخر.
compare-note-mixed = { $count ->
    [zero] لا صفوف تختلف في أمر آخر أيضا.
    [one] صف واحد يختلف في أمر آخر أيضا، ولا يُفصل بينهما.
    [two] صفان يختلفان في أمر آخر أيضا، ولا يُفصل بينهما.
    [few] { $count } صفوف تختلف في أمر آخر أيضا، ولا يُفصل بينهما.
    [many] { $count } صفا يختلف في أمر آخر أيضا، ولا يُفصل بينهما.
   *[other] { $count } صف يختلف في أمر آخر أيضا، ولا يُفصل بينهما.
    }
compare-fact-same = صفوف متماثلة في القياسين
compare-fact-differing = صفوف مختلفة
compare-fact-register = السجل
compare-figure-constant = دولارات ثابتة
compare-figure-international = دولارات دولية
compare-figure-quantity = الكمية
compare-figure-activities = الأنشطة
compare-column-side = { $figure }، { $side }
compare-column-total = المجموع
compare-column-cause = السبب
compare-column-rows = الصفوف
compare-cell-activities = { $view }
compare-cell-forms = { $view } · { $form }
compare-cell-money = { $view } · { $basis } · { $what }
compare-cell-receipts = { $view } · { $basis } · { $what }، الإيرادات
compare-cell-quantity = { $view } · { $basis } · { $what } · { $unit }

cli-framework = عرض إصدارات الإطار وفحصها وإنشاؤها ومقارنتها
cli-framework-show = عرض إصدار: المجموعات والبنود والوحدات والقواعد والمقابلات
cli-framework-show-examples =
    أمثلة:
      ayni framework show
      ayni framework show own-edition.toml --json
cli-framework-check = البحث عن قواعد متداخلة وثغرات ووحدات ورموز ولغات ناقصة
cli-framework-check-examples =
    مثال:
      ayni framework check own-edition.toml
cli-framework-new = كتابة إصدار جديد: هيكل بشروح، أو نسخة باسم جديد
cli-framework-new-examples =
    أمثلة:
      ayni framework new xaa-2026                هيكل بشروح
      ayni framework new xaa-2026 --from working-list -o xaa.toml
cli-framework-map = عرض ما تقابله البنود في معيار آخر
cli-framework-map-examples =
    أمثلة:
      ayni framework map --to tossd
      ayni framework map own-edition.toml --to 17.3.1 --json
cli-framework-compare = مقارنة إصدارين سطرا بسطر
cli-framework-compare-examples =
    مثال:
      ayni framework compare working-list own-edition.toml
cli-method = عرض المنهجيات وفحصها وإنشاؤها ومقارنتها
cli-method-show = عرض منهجية: خياراتها وما تستبعده
cli-method-show-examples =
    مثال:
      ayni method show default
cli-method-new = كتابة نسخة من منهجية باسم جديد مع شروحها
cli-method-new-examples =
    مثال:
      ayni method new xaa-2026 --country XAA --author "مكتب الإحصاء في أيلو"
cli-method-check = البحث عما ينقص أو لا يُستعمل، وحدها أو مع السجل
cli-method-check-examples =
    أمثلة:
      ayni method check xaa-2026.toml --country XAA --year 2020-2024
      ayni method check xaa-2026.toml --country XAA --register
cli-method-compare = القياس بمنهجيتين وتفسير كل فرق
cli-method-compare-examples =
    أمثلة:
      ayni method compare default xaa-2026.toml --country XAA --year 2024
      ayni method compare default xaa-2026.toml --country XAA -o compared/
cli-arg-edition = الإصدار
cli-arg-new-id = المعرِّف الجديد: حروف صغيرة وأرقام وشرطات
cli-arg-source-edition = الإصدار المنقول عنه؛ وهيكل إن لم يُسمَّ إصدار
cli-arg-source-method = المنهجية المنقول عنها
cli-arg-new-version = النسخة
cli-arg-title = الاسم
cli-arg-author = واضعها
cli-arg-standard = المعيار
cli-arg-first = الأولى
cli-arg-second = الثانية
cli-arg-chosen = المنهجية
cli-arg-framework-b = الإصدار للمنهجية الثانية، إن كان آخر
cli-arg-register = قياس السجل بها أيضا وبيان ما ينتج
cli-edition-written = كُتب { $path }. حرّره ثم جرّب «⁨ayni { $command } check { $path }⁩».
cli-method-compared = صفوف متماثلة: { $same } · صفوف مختلفة: { $differing }
