### الحزم: منهجيات وملفات مطابقة ونماذج وإصدارات تتبادلها البلدان.

package-kind-method = منهجية
package-kind-framework = إصدار من الإطار
package-kind-profile = ملف مطابقة
package-kind-template = نموذج
package-kind-criteria = مجموعة معايير

## ما تقوله الحزمة عن نفسها

package-show-kind = المحتوى: { $value }
package-show-id = المعرِّف والنسخة: { $value }
package-show-date = التاريخ: { $value }
package-show-author = المؤلف: { $value }
package-show-country = البلد: { $value }
package-show-languages = اللغات: { $value }
package-show-licence = الترخيص: { $value }
package-show-notes = ملاحظات: { $value }
package-show-derived = مشتقة من: { $value }
package-show-parent-hash = بصمة الأصل SHA-256: { $value }
package-show-file = الملف: { $file } (بالبايت: { $count })
package-show-hash = بصمة الحزمة SHA-256: { $value }
package-show-unsigned = غير موقعة. لا أحد يضمنها.
package-show-signed = موقعة بالمفتاح { $value }. اسأل صاحبه هل هو مفتاحه.
package-show-broken = عليها توقيع غير صحيح.
package-whole = المحتوى مطابق للبيان ويمكن استعماله.
package-made = الحزمة هي { $path }.
package-opened = المحتوى في { $path }.
package-key-made = المفتاح الخاص في { $path }. احفظه في مأمن ولا تعطه لأحد.
package-key-public = المفتاح العام: { $key }
package-key-fingerprint = بصمة المفتاح: { $key }

## حالات الرفض

package-which-author = لم يُذكر من هو المؤلف.
    .fix = اذكره بالخيار ⁨--author⁩، أو مرة واحدة وإلى الأبد بالأمر «⁨ayni init --name …⁩».
package-which-name = لا يذكر المحتوى معرِّفه أو نسخته.
    .fix = اذكرهما بالخيارين ⁨--id⁩ و ⁨--edition⁩.
package-unsigned = { $file } غير موقعة.
    .fix = اطلب من مؤلفها حزمة موقعة، أو احذف ⁨--signed-by⁩.
package-other-key = الحزمة موقعة بمفتاح آخر: { $found }.
    .fix = اطلب البصمة من مؤلفها بطريق غير الذي جاءت به الحزمة.
package-occupied = يحتوي { $path } على شيء ليس حزمة مفتوحة.
    .fix = اذكر مجلدا آخر.
package-key-exists = يوجد مفتاح في { $path } من قبل.
    .fix = استعمله. وإذا لزم تغييره فانقله أولا وأخبر كل من يثق به.
package-no-key = لا يوجد مفتاح في { $path }.
    .fix = أنشئ مفتاحا بالأمر «⁨ayni package key new⁩».
package-key-open = يستطيع آخرون على هذا الحاسوب قراءة المفتاح { $path }.
    .fix = انزع منهم هذا الحق (chmod 600). وإذا احتمل أنه قُرئ فأنشئ مفتاحا جديدا وأخبر كل من يثق به.
package-bad-key = { $path } ليس مفتاحا من مفاتيح هذا البرنامج.
    .fix = أعد نسختك من المفتاح إلى مكانها، أو أنشئ مفتاحا بالأمر «⁨ayni package key new⁩».

## ما يعيب الحزمة

finding-package-damaged = هذه ليست حزمة كاملة: { $detail }
    .title = حزمة تالفة
    .why = الحزمة محفوظات بصيغة zip، وتتعذر قراءة هذه بهذه الصفة.
    .fix = اطلبها من جديد.
finding-package-missing = «{ $name }» ناقص.
    .title = ملف ناقص
    .why = يذكر البيان كل ملف مع بصمته؛ ومن دون أحدها لا تكتمل الحزمة.
    .fix = اطلب الحزمة من جديد.
finding-package-member = في الحزمة ملف لا يجوز أن يكون فيها: «{ $name }».
    .title = ملف لا يجوز وجوده
    .why = لا يجوز أن يكون في الحزمة إلا البيان والتوقيع والملفات التي يذكرها البيان، بأسماء بسيطة من حروف لاتينية وأرقام ونقاط وشُرَط. وقد يُكتب غيرها حيث لا يتوقعه أحد.
    .fix = لا تستعمل هذه الحزمة. وإذا كانت لك فغيِّر اسم الملف.
finding-package-changed = «{ $name }» ليس الملف الذي يصفه البيان.
    .title = تغير المحتوى
    .why = يختلف حجمه أو بصمته عما في البيان: فقد غُيِّر بعد إنشاء الحزمة.
    .fix = لا تستعملها. واطلبها من مؤلفها من جديد. ومن يغير حزمة ينشئ حزمة جديدة مشتقة منها.
finding-package-manifest = تتعذر قراءة البيان: { $detail }
    .title = بيان غير مفهوم
    .why = البيان بصيغة JSON معيارية ولا يضم إلا حقولا معروفة، لكي تكون له كتابة واحدة وبصمة واحدة.
    .fix = اطلب من مؤلفها حزمة أُنشئت بالأمر «⁨ayni package new⁩».
finding-package-form = الحزمة من الشكل { $name }، ولا يعرفه هذا البرنامج.
    .title = شكل أحدث
    .why = أنشأها برنامج أحدث.
    .fix = ثبِّت الإصدار الأحدث من Ayni.
finding-package-id = لا يصلح «{ $name }» معرِّفا ولا نسخة.
    .title = معرِّف أو نسخة غير مسموح بهما
    .why = يتكون المعرِّف من حروف لاتينية صغيرة وأرقام وشُرَط؛ وتتكون النسخة من حروف لاتينية وأرقام ونقاط وشُرَط. وهما يدخلان في أسماء الملفات في كل مكان.
    .fix = اذكر غيرهما بالخيارين ⁨--id⁩ و ⁨--edition⁩.
finding-package-same-name = تحمل الحزمة الجديدة اسم الحزمة التي اشتُقت منها: { $name }.
    .title = تحتاج الحزمة المشتقة إلى اسم خاص بها
    .why = حزمتان باسم واحد ومحتوى مختلف ستؤخذ إحداهما على أنها الأخرى.
    .fix = أعطها معرِّفا آخر بالخيار ⁨--id⁩، أو نسخة أخرى بالخيار ⁨--edition⁩.
finding-package-size = الحزمة أكبر من اللازم: الحد الأقصى { $limit } ميغابايت و { $members } من الملفات.
    .title = حزمة أكبر من اللازم
    .why = المنهجيات وملفات المطابقة والنماذج صغيرة. وما ينفك ضغطه إلى أكبر من ذلك كثيرا صُنع لإنهاك الحاسوب.
    .fix = استبعد ما لا حاجة إليه.
finding-package-files = عدد الملفات في الحزمة: { $count }. وهذا لا يناسب نوعها.
    .title = عدد ملفات خاطئ
    .why = المنهجية أو الإصدار أو مجموعة المعايير أو ملف المطابقة ملف واحد، وللمنهجية أن يكون معها ملف المعدلات اليومية الذي تسميه؛ وفي النموذج ملف واحد على الأقل.
    .fix = اجعل لكل منها حزمة.
finding-package-signature = التوقيع غير صحيح.
    .title = توقيع غير صحيح
    .why = غُيِّر المحتوى أو البيان أو التوقيع بعد التوقيع، أو كان التوقيع لحزمة أخرى.
    .fix = لا تستعملها. واطلبها من مؤلفها من جديد.

## سطر الأوامر

cli-package = إعطاء المنهجيات وملفات المطابقة والنماذج والإصدارات ومجموعات المعايير وأخذها
cli-package-examples =
    أمثلة:
      ayni package key new
      ayni package new our-method.toml --kind method --sign -o our-method.ayni
      ayni package verify our-method.ayni
      ayni package open our-method.ayni -o their-method/
cli-package-new = إنشاء حزمة
cli-package-new-examples =
    أمثلة:
      ayni package new our-method.toml --kind method --sign -o our-method.ayni
      ayni package new changed.toml --kind method --id tantim-method --derived-from our-method.ayni -o tantim.ayni
cli-package-new-arg-files = الملفات التي تتكون منها
cli-package-new-arg-kind = ما هي هذه الملفات
cli-package-new-arg-package-id = معرِّفها، إذا لم يكن معرِّف المحتوى
cli-package-new-arg-edition = نسختها، إذا لم تكن نسخة المحتوى
cli-package-new-arg-title = اسمها، إذا لم يكن اسم المحتوى
cli-package-new-arg-author = لمن هي
cli-package-new-arg-country = بلد المؤلف
cli-package-new-arg-licence = الترخيص الذي تُعطى بموجبه
cli-package-new-arg-notes = ما ينبغي أن يعرفه من يأخذها
cli-package-new-arg-derived-from = الحزمة التي أُخذت منها
cli-package-new-arg-sign = توقيعها بمفتاح هذه العقدة
cli-package-show = عرض ما تقوله الحزمة عن نفسها
cli-package-show-arg-package = الحزمة
cli-package-verify = معرفة هل الحزمة كاملة ومن وقعها
cli-package-verify-examples =
    أمثلة:
      ayni package verify our-method.ayni
      ayni package verify our-method.ayni --signed-by "1A2B 3C4D …"   رفضها إن لم تكن بهذا المفتاح
cli-package-verify-arg-package = الحزمة
cli-package-verify-arg-signed-by = البصمة التي يجب أن تكون لمفتاح التوقيع
cli-package-open = التحقق من حزمة ووضع محتواها في مجلد
cli-package-open-examples =
    مثال:
      ayni package open our-method.ayni -o their-method/
cli-package-open-arg-package = الحزمة
cli-package-open-arg-signed-by = البصمة التي يجب أن تكون لمفتاح التوقيع
cli-package-key = العمل بمفتاح هذه العقدة
cli-package-key-new = إنشاء المفتاح بجانب السجل
cli-package-key-show = عرض المفتاح العام وبصمته
