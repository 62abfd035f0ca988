### Words of questionnaires and their answers.

finding-xlsform-no-survey = ليس في الملف ورقة «survey» بها عمود «type».
    .title = لا توجد أسئلة
    .why = أسئلة الاستمارة تقف في هذه الورقة، وكل سطر فيها سؤال من نوع.
    .fix = سمّوا الورقة survey، والعمودين الأولين type وname.

finding-xlsform-row-incomplete = لا شيء في العمود «{ $column }».
    .title = سطر ناقص
    .why = بدونه لا يمكن أن يُسأل ما في السطر، أو لا يمكن تمييز جوابه.
    .fix = املأوا العمود، أو احذفوا السطر.

finding-xlsform-type-unknown = «{ $type }» ليس نوع سؤال معروفا.
    .title = نوع غير معروف
    .why = لا أحد يعرف كيف يُسأل هذا السؤال، فقد تُرك خارجا.
    .fix = اكتبوا نوعا من أنواع XLSForm: text أو integer أو select_one مع قائمة وما إليها.

finding-xlsform-outside = «{ $what }» خارج ما يُسأل هنا.
    .title = خارج النطاق المقروء
    .why = يعرفه XLSForm، لكنه يحتاج إلى جهاز أو ملف آخر، أو لا معنى له هنا. بقية الاستمارة تعمل بدونه.
    .fix = اسألوا عنه بنص أو باختيار إن كان الجواب لازما.

finding-xlsform-twice = «{ $name }» مكرر هنا وفي { $other }.
    .title = الاسم مرتين
    .why = لا يمكن تمييز جوابيهما أحدهما من الآخر.
    .fix = أعطوا أحدهما اسما آخر.

finding-xlsform-name-form = «{ $name }» لا يصلح اسما.
    .title = اسم غير صالح
    .why = الأسماء تقف في التعبيرات: تبدأ بحرف، ولا مسافة فيها.
    .fix = استعملوا حروفا وأرقاما والشرطة السفلية.

finding-xlsform-list-missing = لا توجد قائمة اختيارات «{ $list }».
    .title = قائمة ناقصة
    .why = السؤال بلا اختيارات لا يُجاب عنه.
    .fix = أضيفوا القائمة إلى ورقة choices، أو صححوا اسمها.

finding-xlsform-expression = التعبير في «{ $column }» لا يُقرأ ابتداء من «{ $rest }»: { $expression }
    .title = تعبير غير مقروء
    .why = ما لا يُقرأ لا يُحسب، فيُسأل السؤال بدونه على غير ما أُريد.
    .fix = صححوا التعبير؛ والنص فيه بين علامتي اقتباس.

finding-xlsform-reference = «{ $name }» في «{ $column }» ليس اسم سؤال واحد.
    .title = إحالة بلا هدف واحد
    .why = لا يُعرف أي جواب هو المقصود.
    .fix = صححوا الاسم، أو اجعلوا كل اسم لسؤال واحد.

finding-xlsform-function-unknown = الدالة «{ $function }» في «{ $column }» غير معروفة.
    .title = دالة غير معروفة
    .why = لا يعرفها XLSForm، فلا قيمة للتعبير.
    .fix = صححوا اسم الدالة.

finding-xlsform-function-outside = الدالة «{ $function }» في «{ $column }» لا تُحسب هنا.
    .title = دالة خارج النطاق
    .why = تحتاج إلى أعداد غير مضبوطة أو إلى المصادفة أو إلى ملف أو جهاز. القيمة تبقى فارغة.
    .fix = عبّروا عن الحساب بدوال أخرى، أو احسبوه بعد الجمع.

finding-xlsform-function-arguments = للدالة «{ $function }» في «{ $column }» عدد آخر من القيم.
    .title = عدد القيم غير صحيح
    .why = بغير القيم اللازمة لا تُحسب الدالة.
    .fix = صححوا ما بين القوسين.

finding-xlsform-loop = حلقة من الحسابات: { $names }
    .title = حلقة
    .why = كل واحد ينتظر الآخر، فلا قيمة لأي منها.
    .fix = احسبوا واحدا منها من غير الآخرين.

finding-xlsform-group-unmatched = «{ $name }» يبدأ بلا نهاية، أو ينتهي بلا بداية.
    .title = مجموعة غير مكتملة
    .why = لا يُعرف أي الأسئلة في المجموعة.
    .fix = لكل begin نهاية end من النوع نفسه.

finding-xlsform-too-deep = مجموعات بعضها في بعض أعمق من { $limit }.
    .title = مجموعات عميقة جدا
    .why = للعمق حد، حتى لا يستنفد ملف الآلة. ما هو أعمق تُرك.
    .fix = اجعلوا المجموعات أقل عمقا.

finding-xlsform-label-missing = السؤال «{ $name }» بلا نص.
    .title = سؤال بلا نص
    .why = لا يعرف أحد ما المطلوب؛ ويظهر الاسم بدل النص.
    .fix = اكتبوا السؤال في العمود label.

finding-xlsform-translation-missing = نصوص ناقصة في «{ $language }»: { $count }
    .title = ترجمة ناقصة
    .why = من يجيب بهذه اللغة يرى النص بلغة أخرى.
    .fix = أضيفوا النصوص، أو احذفوا اللغة.

finding-answer-beside = «{ $question }»: إجابات متجاورة، عددها { $count }.
    .title = إجابات متجاورة
    .why = غيّرها شخصان في وقت واحد. لا تُحسب حتى يختار أحد.
    .fix = اختاروا الإجابة الصحيحة.

finding-answer-choice = «{ $question }»: «{ $value }» ليس من الاختيارات المعروضة.
    .title = اختيار غير معروض
    .why = ما ليس في القائمة لا يُحسب مع غيره.
    .fix = خذوا اختيارا من القائمة.

finding-answer-columns-unused = أعمدة لا سؤال لها، { $count }: { $columns }
    .title = أعمدة غير مستعملة
    .why = ما فيها لم يُقرأ.
    .fix = لا شيء يلزم إن لم تكن أسئلة.

finding-answer-constraint = «{ $question }»: الجواب خارج ما تسمح به الاستمارة. { $message }
    .title = جواب غير مسموح
    .why = للسؤال شرط لا يتحقق.
    .fix = صححوا الجواب.

finding-answer-kind = «{ $question }»: «{ $value }» ليس { $kind }.
    .title = جواب من نوع آخر
    .why = لا يمكن أن يُحسب به.
    .fix = اكتبوا الجواب كما يطلبه السؤال.

finding-answer-not-asked = «{ $question }» أُجيب عنه ولم يُسأل.
    .title = جواب بلا سؤال
    .why = بحسب الإجابات الأخرى لا يُطرح السؤال. الجواب محفوظ ولا يُحسب.
    .fix = صححوا الإجابة التي يتوقف عليها، أو احذفوا هذه.

finding-answer-not-worked-out = «{ $question }»: العمود «{ $column }» لا يُحسب: { $reason }
    .title = حساب بلا نتيجة
    .why = في التعبير دالة لا تُحسب هنا، أو عدد أكبر مما يُحفظ.
    .fix = صححوا التعبير في الاستمارة.

finding-answer-record = السطر ليس سجل إجابة: { $why }
    .title = سجل غير مقروء
    .why = كل سطر سجل بصيغة JSON فيه العضو ayni-answer.
    .fix = اكتبوا الملف من جديد بالأمر ayni survey read.

finding-answer-required = «{ $question }» لم يُجب عنه. { $message }
    .title = جواب لازم ناقص
    .why = الاستمارة تطلب هذا الجواب.
    .fix = أجيبوا عن السؤال.

finding-answer-too-long = «{ $question }»: الجواب { $letters } حرفا، والحد { $limit }.
    .title = جواب طويل جدا
    .why = ما هو أطول وثيقة لا جواب.
    .fix = أرفقوه دليلا، واكتبوا خلاصته جوابا.
finding-answer-comment-too-long = «{ $question }»: التعليق { $letters } حرفا، والحد { $limit }.
    .title = تعليق طويل جدا
    .why = ما هو أطول وثيقة لا تعليق.
    .fix = أرفقوه دليلا، واكتبوا خلاصته تعليقا.
finding-answer-workbook-other = أُعدّ هذا المصنف من أجل «{ $respondent }» في الجولة «{ $round }».
    .title = مصنف لإجابة أخرى
    .why = لا تُدمج نسخ إجابتين، وإجابات مجيب ليست إجابات غيره.
    .fix = احملوه إلى موضعه، أو نزّلوا مصنف هذه الإجابة.

finding-answer-turn-lost = السطر ينتمي إلى «{ $parent }»، وهو غير موجود.
    .title = سطر بلا أصل
    .why = أسطر المجموعات المتكررة تسمي الإجابة التي هي منها.
    .fix = صدّروا الجدولين معا من جديد.

finding-answer-unconfirmed = «{ $question }»: اقتراح من { $source } لم يؤكده أحد.
    .title = غير مؤكد
    .why = الاقتراح لا يُحسب.
    .fix = أكدوه أو غيّروه.

finding-answer-unknown = ليس في الاستمارة سؤال «{ $question }».
    .title = سؤال غير معروف
    .why = الجواب محفوظ ولا يُحسب.
    .fix = انظروا هل الجواب لاستمارة أخرى.

finding-answer-version = الجواب لـ «{ $other }»، والمطلوب «{ $form }».
    .title = استمارة أو نسخة أخرى
    .why = قد تعني الأسئلة شيئا آخر.
    .fix = أرسلوا المصنف من جديد بالنسخة الحالية وانقلوا الإجابات.

finding-answer-workbook = الملف ليس مصنف إجابات من هذا البرنامج، وليس تصديرا فيه أسئلة الاستمارة.
    .title = لا إجابات
    .why = لم يُعثر على سؤال واحد من الاستمارة.
    .fix = أرسلوا المصنف كما هو، بما فيه الأسطر والأعمدة المخفية.

answer-kind-integer = عددا صحيحا
answer-kind-decimal = عددا
answer-kind-range = عددا بين الحدين
answer-kind-date = يوما
answer-kind-today = اليوم
answer-kind-time = ساعة
answer-kind-datetime = يوما وساعة
answer-kind-select-one = اختيارا واحدا
survey-sheet-answers = الإجابات
survey-sheet-choices = الاختيارات
survey-column-question = السؤال
survey-column-answer = الجواب
survey-column-help = إيضاح
survey-column-comment = تعليق
survey-column-confirmed = هل الاقتراح صحيح؟
survey-confirmed = صحيح
survey-help-date = يوم مثل 2024-05-17
survey-help-many = يجوز أكثر من اختيار: واحد في كل سطر، أو بفاصلة منقوطة بينها.
survey-help-suggested = اقتراح من { $source }. لا يُحتسب إلا إذا قلتم في العمود الأخير إنه صحيح، أو كتبتم إجابة أخرى.
cli-survey = الاستبيانات: فحصها وكتابتها وقراءة الإجابات
cli-survey-check = البحث عما لا يصح في استمارة XLSForm
cli-survey-check-examples =
    أمثلة:
      ayni survey check form.xlsx
      ayni survey check strategy-governments
cli-survey-write = كتابة استمارة كمصنف XLSForm
cli-survey-write-examples =
    مثال:
      ayni survey write strategy-governments -o form.xlsx
cli-survey-template = كتابة مصنف للإجابة عن استمارة بلغتكم
cli-survey-template-examples =
    أمثلة:
      ayni survey template strategy-governments -o answer.xlsx
      ayni --lang fr survey template form.xlsx --answers 2021.jsonl --respondent government-01 -o answer.xlsx
cli-survey-read = قراءة الإجابات من المصنفات وصادرات ODK وKoboToolbox وفحصها
cli-survey-read-examples =
    أمثلة:
      ayni survey read strategy-governments answer.xlsx --round 2022 -o answers.jsonl
      ayni survey read form.xlsx export.zip -o answers.jsonl
cli-arg-survey = الاستمارة
cli-survey-template-arg-answers = ملف فيه إجابات سابقة
cli-arg-respondent = من تُكتب إجاباته السابقة في المصنف
cli-arg-answer-files = الملفات التي فيها الإجابات
cli-arg-round = الجولة التي تنتمي إليها الإجابات
cli-survey-written = كُتب: { $path }
cli-survey-came = إجابات مقبولة: { $taken }؛ تنتظر التصحيح: { $waiting }؛ في { $path }
app-no-survey = لا يوجد استبيان «{ $id }».
    .fix = سمّوا ملفا، أو استبيانا من البرنامج: strategy-governments أو strategy-country-teams أو strategy-entities أو strategy-desk-review.

app-no-respondent = ليس في الملف إجابة من «{ $id }» عن هذه الاستمارة.
    .fix = انظروا أسماء المجيبين في الملف.
