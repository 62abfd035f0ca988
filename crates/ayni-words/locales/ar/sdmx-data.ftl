### SDMX: أسماء هيكلنا ومجموعات البيانات والخرائط والأمر وملاحظاته.

## المفاهيم

sdmx-concept-freq = التواتر
    .about = مدى تكرار إعداد الأرقام: مرة في السنة.
sdmx-concept-provider = مقدِّم الدعم
    .about = البلد الذي يقدّم؛ وفي منظوري المتلقَّى والمساهمة الذاتية هو الشريك.
sdmx-concept-recipient = المتلقّي
    .about = البلد الذي يتلقى؛ وفي منظور المقدَّم هو الشريك.
sdmx-concept-direction = المنظور
    .about = من جانب مَن تُعرض الأرقام: ما قُدِّم أو ما تُلقِّي أو مساهمة المتلقي الذاتية. ولا تُجرى مقاصة بين المناظير أبدا.
sdmx-concept-form = شكل التعاون
    .about = ثنائي أو ثلاثي أو إقليمي أو متعدد الأطراف، بحسب المنهجية.
sdmx-concept-framework-group = مجموعة الإطار
    .about = مجموعة نسخة الإطار. ولا تُجمع المجموعات معا أبدا.
sdmx-concept-item = البند
    .about = بند نسخة الإطار ضمن مجموعته.
sdmx-concept-sector = القطاع
    .about = القطاع، بحصص مجموعها مطابق تماما. وحيثما ذُكر قطاع يكون الشركاء والأهداف مجاميع.
sdmx-concept-goal = هدف التنمية المستدامة
    .about = الهدف، بحصص مجموعها مطابق تماما. وحيثما ذُكر هدف يكون الشركاء والقطاعات مجاميع.
sdmx-concept-basis = أساس القيد
    .about = متعهد به أو مدرج في الميزانية أو ملتزم به أو مصروف أو مسدَّد. ولا تُخلط الأسس في رقم واحد أبدا.
sdmx-concept-measure = المقياس
    .about = ما تمثله القيمة: عدد أنشطة أو مبلغ مالي أو كمية.
sdmx-concept-unit-measure = وحدة القياس
    .about = العملة أو الوحدة. ولا تُجمع الوحدات المختلفة أبدا.
sdmx-concept-time-period = سنة الإبلاغ
    .about = سنة الإبلاغ بحسب المنهجية، وقد تبدأ في شهر غير كانون الثاني/يناير.
sdmx-concept-obs-value = القيمة
    .about = القيمة، دقيقة حتى المنزلة العشرية السادسة. والقيمة الغائبة ليست صفرا.
sdmx-concept-obs-status = حالة المشاهدة
    .about = ما إذا كانت القيمة عادية أو مقدّرة أو محتسبة أو غائبة أو محجوبة.
sdmx-concept-conf-status = حالة السرية
    .about = ما إذا كانت القيمة متاحة أو محجوبة بقرار أو مخفية لحماية قيمة محجوبة.
sdmx-concept-conf-reason = سبب الحجب
    .about = السبب الذي ذكره من قرر حجب القيمة.
sdmx-concept-nature = طبيعة الرقم
    .about = مقيس أو مقدّر من المصدر أو محتسب بسعر من المنهجية أو مختلط.
sdmx-concept-valuation = طريقة التقييم
    .about = كيف حُدِّدت قيم السلع والخدمات للبند والشكل.
sdmx-concept-unit-mult = مضاعف الوحدة
    .about = قوة العشرة التي تُضرب فيها القيمة.
sdmx-concept-decimals = المنازل العشرية
    .about = عدد المنازل العشرية التي تكون القيمة دقيقة حتاها.
sdmx-concept-unconverted = قياسات بلا سعر صرف
    .about = عدد القياسات الغائبة عن القيمة لعدم معرفة سعر صرف.
sdmx-concept-comment-obs = ملاحظة
    .about = ما يجب مراعاته عند قراءة القيمة.
sdmx-concept-edition = نسخة الإطار
    .about = نسخة الإطار مع رقم إصدارها.
sdmx-concept-method = المنهجية
    .about = منهجية البلد الخاصة مع رقم إصدارها.
sdmx-concept-price-source = مصدر الأسعار وأسعار الصرف
    .about = مصدر أسعار الصرف ومصادر الأسعار التي احتُسبت بها القيم.
sdmx-concept-compiler = الجهة المُعِدَّة
    .about = من أجرى القياس إن لم يكن العقدة الخاصة بالبلد: والأرقام عندئذ تقدير من طرف ثالث.

## القوائم والرموز والرسائل والأوامر

sdmx-agency = أيني، برمجية للتعاون فيما بين بلدان الجنوب والتعاون الثلاثي
sdmx-structure = التعاون فيما بين بلدان الجنوب والتعاون الثلاثي، مقيسا وفق الإطار
sdmx-flow = تعاون بلد فيما بين بلدان الجنوب وتعاونه الثلاثي
sdmx-concepts = مفاهيم قياس التعاون فيما بين بلدان الجنوب
sdmx-code-total = المجموع
sdmx-code-unstated = غير مذكور
sdmx-code-none = لا ينطبق
sdmx-list-cl-freq = التواتر
sdmx-list-cl-area = البلدان والمناطق
sdmx-list-cl-direction = المناظير
sdmx-list-cl-form = أشكال التعاون
sdmx-list-cl-group = مجموعات الإطار
sdmx-list-cl-item = بنود الإطار
sdmx-list-cl-sector = القطاعات
sdmx-list-cl-goal = أهداف التنمية المستدامة
sdmx-list-cl-basis = أسس القيد
sdmx-list-cl-measure = المقاييس
sdmx-list-cl-unit = الوحدات والعملات
sdmx-list-cl-obs-status = حالات المشاهدة
sdmx-list-cl-conf-status = حالات السرية
sdmx-list-cl-nature = طبائع الأرقام
sdmx-list-cl-valuation = طرق التقييم
sdmx-list-cl-unit-mult = مضاعفات الوحدة
sdmx-list-cl-decimals = أعداد المنازل العشرية
sdmx-freq-a = سنوي
sdmx-unit-number = عدد
sdmx-unit-con-usd = دولارات الولايات المتحدة بأسعار سنة واحدة
sdmx-unit-int-usd = دولارات دولية (تعادل القوة الشرائية)
sdmx-valuation-mixed = طرق متعددة
sdmx-measure-activities = عدد الأنشطة
sdmx-measure-amount-national = المبلغ بالعملة الوطنية
sdmx-measure-amount-usd = المبلغ بدولارات الولايات المتحدة الجارية
sdmx-measure-amount-constant-usd = المبلغ بدولارات الولايات المتحدة الثابتة
sdmx-measure-amount-international = المبلغ بالدولارات الدولية
sdmx-measure-quantity = الكمية بوحدتها الخاصة
sdmx-status-a = قيمة عادية
sdmx-status-e = قيمة مقدّرة
sdmx-status-i = قيمة محتسبة
sdmx-status-o = قيمة غائبة
sdmx-status-q = قيمة غائبة؛ محجوبة
sdmx-conf-f = متاحة
sdmx-conf-n = محجوبة بقرار، ليست للنشر
sdmx-conf-d = مخفية لحماية قيمة محجوبة
sdmx-nature-measured = مقيس
sdmx-nature-estimated = مقدّر من المصدر
sdmx-nature-imputed = محتسب بسعر من المنهجية
sdmx-nature-mixed = مقيس جزئيا ومقدّر أو محتسب جزئيا
sdmx-mult-0 = وحدات
sdmx-mult-3 = آلاف
sdmx-mult-6 = ملايين
sdmx-mult-9 = مليارات
sdmx-withheld = محجوبة بقرار؛ وليست صفرا.
sdmx-guard = مخفية لأن قيمة محجوبة يمكن أن تُحسب منها؛ وليست صفرا.
sdmx-unconverted = لا يُعرف سعر صرف لعدد { $count } من { $measures } من القياسات؛ وقد تغيب عن القيمة.
sdmx-partial = جزئي: لا يشمل إلا ما أبلغ عنه مقدمو الدعم هؤلاء: { $providers }.
sdmx-also-reported = جزء منه مبلَّغ عنه أيضا عبر قناة أخرى.
sdmx-objected = جزء منه محل اعتراض من المتلقي لم يُسوَّ بعد.
cli-sdmx = هياكل وبيانات بصيغة SDMX التي تتخذها إحصاءات العالم
cli-sdmx-examples =
    أمثلة:
      ayni sdmx write out/ -o cooperation.csv
      ayni sdmx structure -o structure.xml
      ayni sdmx check cooperation.csv --structure structure.xml
cli-sdmx-structure = كتابة هيكلنا الخاص للتعاون فيما بين بلدان الجنوب: الأبعاد والسمات وقوائم الرموز
cli-sdmx-structure-examples =
    أمثلة:
      ayni sdmx structure -o structure.xml
      ayni sdmx structure --syntax ml-3.0 --framework xaa-2026.toml -o structure.xml
cli-sdmx-write = كتابة مجموعة بيانات قياس، أو المؤشر 17-3-1 في هيكل أهداف التنمية المستدامة
cli-sdmx-write-examples =
    أمثلة:
      ayni sdmx write out/ -o cooperation.csv
      ayni sdmx write out/ --syntax ml-3.0 --statement statement.toml -o cooperation.xml
      ayni sdmx write sdg/ --as sdg -o 17-3-1.csv
cli-sdmx-check = التحقق من مجموعة بيانات بمقابلتها بهيكلها
cli-sdmx-check-examples =
    أمثلة:
      ayni sdmx check cooperation.csv --structure structure.xml
cli-sdmx-map = نقل مجموعة بيانات من هيكل آخر إلى هيكلنا وفق خريطة مقابلة
cli-sdmx-map-examples =
    أمثلة:
      ayni sdmx map suggest --structure theirs.xml -o map.toml
      ayni sdmx map theirs.csv --structure theirs.xml --map map.toml -o ours.csv
cli-sdmx-map-suggest = اقتراح خريطة مقابلة تُراجع سطرا سطرا
cli-sdmx-map-suggest-examples =
    أمثلة:
      ayni sdmx map suggest --structure theirs.xml -o map.toml
cli-sdmx-trace = عرض الصفوف والملفات والخلايا وراء مشاهدة
cli-sdmx-trace-examples =
    أمثلة:
      ayni sdmx trace out/ A.XAA.XBB.PROVIDED._T.A.A1._T._T.DISBURSED.AMOUNT_USD.USD.2024
cli-sdmx-write-arg-syntax = الصيغة: csv-1.0 أو csv-2.0 أو ml-2.1 أو ml-3.0؛ وml-2.1-flat وml-3.0-flat بلا سلاسل
cli-sdmx-map-arg-syntax = الصيغة: csv-1.0 أو csv-2.0 أو ml-2.1 أو ml-3.0؛ وml-2.1-flat وml-3.0-flat بلا سلاسل
cli-sdmx-structure-arg-syntax = الصيغة: ml-2.1 أو ml-3.0
cli-sdmx-structure-arg-from = قياس ينبغي أن تشمل القوائم قطاعاته ومناطقه الخاصة أيضا
cli-sdmx-trace-arg-folder = مجلد القياس
cli-sdmx-write-arg-folder = مجلد القياس، أو مجلد المؤشر 17-3-1 مع --as sdg
cli-sdmx-write-arg-kind = الهيكل: ssc هيكلنا، وsdg هيكل قاعدة البيانات العالمية لأهداف التنمية المستدامة
cli-sdmx-write-arg-statement = بيان التقديم: مجموعاته وما يحجبه
cli-sdmx-write-arg-units = مبالغ 17-3-1 بالدولارات لا بالملايين
cli-sdmx-write-arg-structure = الهيكل الذي يُتحقق بمقابلته، كهيكل أهداف التنمية المستدامة من سجله
cli-sdmx-check-arg-structure = رسالة هيكل البيانات (SDMX-ML 2.1 أو 3.0)
cli-sdmx-map-arg-structure = رسالة هيكل البيانات (SDMX-ML 2.1 أو 3.0)
cli-sdmx-map-suggest-arg-structure = رسالة هيكل البيانات (SDMX-ML 2.1 أو 3.0)
cli-sdmx-check-arg-named = الهيكل المقصود إن كان في الرسالة أكثر من هيكل: IAEG-SDGs:SDG(1.0)
cli-sdmx-map-arg-named = الهيكل المقصود إن كان في الرسالة أكثر من هيكل: IAEG-SDGs:SDG(1.0)
cli-sdmx-map-suggest-arg-named = الهيكل المقصود إن كان في الرسالة أكثر من هيكل: IAEG-SDGs:SDG(1.0)
cli-sdmx-map-arg-map = خريطة المقابلة
cli-sdmx-trace-arg-key = رموز أبعاد المشاهدة موصولة بنقاط
sdmx-structure-made = يحتوي { $path } على الهيكل { $structure }.
sdmx-written = يحتوي { $path } على { $count } من المشاهدات وفق { $structure }.
sdmx-written-hidden = محجوب بقرار: { $withheld }. مخفي كي لا يمكن حسابه: { $guards }.
sdmx-metadata-written = يحتوي { $path } على البيانات الوصفية المرجعية.
sdmx-checked = جرى التحقق من { $count } من المشاهدات وفق { $structure }.
sdmx-mapped = يحتوي { $path } على { $count } من المشاهدات. لم يؤخذ بحسب الخريطة: { $out }. في الانتظار بسبب ملاحظة: { $waiting }.
sdmx-suggested = { $path } اقتراح. راجع كل سطر؛ والمفتوح منها: { $open }.
sdmx-traced = { $key }: { $count } من الصفوف
sdmx-no-figures = لا أرقام في { $path } لكتابتها.
sdmx-no-key = لا توجد مشاهدة { $key }. ومجموعة البيانات التي يكتبها ayni sdmx write تحوي رموز الجميع.
sdmx-map-exists = { $path } موجود سلفا؛ ويبقى كما هو.
sdmx-map-head =
    خريطة مقترحة من { $from } إلى { $to }. راجع كل سطر.
    to: من أين يأتي كل مكوّن عندنا: fixed، أو from مع codes؛ وsame يبقي الرمز كما هو.
    drop: ما مصير الأبعاد الأخرى: only يأخذ رمزا واحدا، وsum يجمع الأجزاء المتماثلة.
sdmx-map-same = الاسم نفسه.
sdmx-map-likely = مرجَّح: يرجى المراجعة.
sdmx-map-open = مفتوح: لم يُعثر على شيء. يرجى التحديد.
sdmx-map-codes = رموز بلا مقابل عندنا: { $codes }
usage-name-key = المفتاح

## الملاحظات

finding-sdmx-area-unknown = { $count } من الأرقام الخاصة بـ«{ $country }» بلا رقم M49 لحقل REF_AREA.
    .title = متلقٍّ بلا رقم M49
    .why = يسمّي هيكل أهداف التنمية المستدامة المناطق بهذه الأرقام. ويحتفظ رقم البلد برمزه؛ ويُستبعد ما لا متلقي له.
    .fix = سمِّ المتلقي في السجل، أو أعط البلد رقمه في بياناتك المرجعية الخاصة.
finding-sdmx-map-structure = الخريطة معدّة لـ { $map }، والبيانات من { $structure }.
    .title = خريطة هيكل آخر
    .why = قد يعني الرمز شيئا آخر في هيكل أو إصدار آخر.
    .fix = راجع الخريطة على هذا الهيكل ثم غيّر السطر from.
finding-sdmx-map-component = تسمّي الخريطة { $component } وليس في الهيكل.
    .title = مكوّن غير معروف
    .why = قد يُسقط اسم مكتوب خطأ بيانات دون أن يُلحظ.
    .fix = صحّح الاسم في الخريطة.
finding-sdmx-map-choice = يحتاج { $component } إلى واحد من اثنين: fixed أو from في to، وonly أو sum في drop.
    .title = واحد من اثنين
    .why = مع كليهما أو دون أي منهما لا يُعرف المقصود.
    .fix = أبقِ أحدهما.
finding-sdmx-map-target = لا يوجد الرمز { $code } في قائمتنا لـ { $component }.
    .title = ليس من رموزنا
    .why = البيانات ذات الرموز غير المعروفة يرفضها من يتلقاها.
    .fix = خذ رمزا من القائمة؛ يكتبها ayni sdmx structure.
finding-sdmx-map-dimension = لا تذكر الخريطة شيئا عن البعد { $component }.
    .title = بُعد متروك
    .why = المشاهدات التي لا تختلف إلا فيه تصير واحدة، وتختلط أمور مختلفة.
    .fix = استعمله في to، أو بيّن في drop مصيره.
finding-sdmx-map-needed = لا تبيّن الخريطة من أين يأتي { $component }.
    .title = مكوّن بلا مصدر
    .why = يجب أن يكون لكل مشاهدة في هيكلنا.
    .fix = أعطه قيمة fixed، أو المكوّن الذي يأتي منه.
finding-sdmx-map-code = { $count } من المشاهدات فيها { $component } = «{ $code }» ولا تسمّيه الخريطة.
    .title = رمز لا تسمّيه الخريطة
    .why = لا يُخمَّن رمز أبدا. وهذه المشاهدات في الانتظار.
    .fix = أضفه في codes، أو ضع same إن كان من رموزنا.
finding-sdmx-map-duplicate = { $count } من المشاهدات تصير واحدة: { $key }.
    .title = مشاهدات متعددة لمفتاح واحد
    .why = لا يُعرف أيها المعتدّ به. وهي في الانتظار.
    .fix = خذ رمزا واحدا بـ only، أو اجمع أجزاء كلٍّ واحد بـ sum.
finding-sdmx-map-unlike = لا يمكن جمع { $count } من المشاهدات لـ { $key }: تختلف في الوحدة أو المضاعف أو الحالة، أو تخلو إحداها من قيمة.
    .title = أمور مختلفة
    .why = مجموع أجزاء مختلفة أو غائبة يكون خاطئا.
    .fix = خذ مجموعا بـ only إن وُجد، أو افصل بينها في الخريطة.
finding-sdmx-map-total = سيُجمع { $component }، لكن { $code } مجموع إلى جانب أجزائه.
    .title = مجموع بين أجزائه
    .why = يُحسب كل شيء مرتين.
    .fix = خذ المجموع بـ only.
finding-sdmx-map-syntax =
    تعذّرت قراءة الخريطة. { $trouble }{ $column ->
        [0] {""}
       *[other] {" "}الحرف { $column }.
    } (⁨{ $message }⁩)
    .title = خريطة لا تُقرأ
    .why = لا يُستعمل شيء من خريطة معيبة.
    .fix = صحّح السطر المذكور، أو قارنه بما يكتبه ayni sdmx map suggest.
finding-sdmx-no-structure = لا توجد في الرسالة البنية المقصودة؛ وفيها: { $structures }
    .title = أي هيكل؟
    .why = لا يُتحقق من البيانات إلا بمقابلة هيكل واحد.
    .fix = سمِّ واحدا بـ --named، أو خذ ملفا آخر.
