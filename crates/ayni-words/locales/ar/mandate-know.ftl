finding-mandate-lexicon-pattern = لا يمكن البحث عن «{ $words }».
    .title = كلمات في المعجم غير مقروءة
    .why = قوس غير مغلق، أو علامة بلا حروف قبلها، لا يجد شيئا أو يجد كل شيء.
    .fix = أغلق القوس أو ضع حروفا قبل العلامة.

actor-class-un = الأمم المتحدة
actor-class-states = الدول
actor-class-other = جهات أخرى

actor-role-asked = الموجه إليه الطلب
actor-role-with = من يُتشاور أو يُعمل معه
actor-role-named = مذكور

request-bond-mandate = ولاية
request-bond-call = نداء
request-bond-invitation = دعوة

due-repeats-once = مرة واحدة
due-repeats-every = بصورة متكررة
due-repeats-regularly = بانتظام

due-ground-printed = كما طُبع
due-ground-session = وفق قاعدة دورات الهيئة
due-ground-next-session = الدورة التالية لهذه الدورة
due-ground-adoption = محسوب من تاريخ الاتخاذ
due-ground-interval = عدد المرات لا الموعد
due-ground-unresolved = لا يمكن تحديده

follow-state-not-begun = لم يبدأ
follow-state-under-way = جار
follow-state-met = أُنجز
follow-state-overdue = متأخر
follow-state-lapsed = سقط
follow-state-replaced = استُعيض عنه
follow-state-cannot-be-judged = لا يمكن الحكم عليه

follow-ground-said = صرح أحدهم بذلك
follow-ground-date-passed = انقضى الموعد
follow-ground-replaced-by = حل طلب آخر محله
follow-ground-evidence = الأدلة مؤكدة
follow-ground-steps = خطوات مقررة أو منجزة
follow-ground-before-date = الموعد لم يحن ولا يُعرف أن شيئا أُنجز
follow-ground-nothing-known = لا يُعرف شيء

evidence-kind-activity = نشاط
evidence-kind-indicator = مؤشر
evidence-kind-document = وثيقة
evidence-kind-event = مناسبة

recommendation-acceptance-accepted = مقبولة
recommendation-acceptance-partly-accepted = مقبولة جزئيا
recommendation-acceptance-not-accepted = غير مقبولة
recommendation-acceptance-under-consideration = قيد النظر
recommendation-acceptance-not-stated = غير مبين

mandate-asks-who = ممن
mandate-asks-what = ماذا
mandate-asks-when = الموعد
mandate-asks-qualifiers = القيود
mandate-asks-none = لا يُطلب شيء.
mandate-asks-why = { $entry }: «{ $words }»
mandate-asks-words = النص
mandate-asks-subjects = المواضيع

cli-mandate-understand = ما تطلبه وثائق الهيئات: ممن يُطلب وماذا ومتى، مع بيان الأسباب
cli-mandate-understand-examples =
    أمثلة:
      ayni mandate understand A_RES_75_234.txt --why
      ayni mandate understand *.docx --of unctad --due-before 2027-01-01
cli-mandate-understand-arg-files = ملفات القرارات أو المقررات أو الوثائق الختامية أو التقارير
cli-mandate-understand-arg-of = ما يُطلب من هذه الجهة فقط: رمز أو جزء من الاسم
cli-mandate-understand-arg-due-before = ما يحل موعده في هذا اليوم أو قبله فقط
cli-mandate-understand-arg-kind = الطلبات من هذا النوع فقط
cli-mandate-understand-arg-why = إظهار الكلمات ومدخل المعجم وراء كل إجابة
