app-no-criteria = لا توجد مجموعة معايير «{ $id }».
    .fix = سمِّ مجموعة تأتي مع البرنامج (nest أو gpedc)، أو ملفا ينتهي اسمه بـ ‎.toml.

criteria-sets = مجموعات المعايير
criteria-column-count = عدد المعايير
criteria-scale = سلّم التقدير
criteria-column-rating = التقدير
criteria-column-value = قيمته
criteria-averaged = تحدد المجموعة قيمة كل تقدير، ولذلك يُحسب متوسط للتقديرات.
criteria-counted = تُعدّ التقديرات ولا يُحسب متوسطها.
criteria-column-criterion = المعيار
criteria-column-question = السؤال

cli-criteria = عرض مجموعات معايير التقييم وفحصها وإنشاؤها
cli-criteria-show = عرض مجموعة: المؤكد منها وسلّمها ومعاييرها؛ وقائمة المجموعات إن لم تُسمَّ واحدة
cli-criteria-show-examples =
    أمثلة:
      ayni criteria show
      ayni criteria show nest
cli-criteria-check = البحث عما ينقص أو لا يستقيم
cli-criteria-check-examples =
    مثال:
      ayni criteria check xaa.toml
cli-criteria-new = كتابة نسخة من مجموعة باسم جديد، مع تعليقاتها
cli-criteria-new-examples =
    مثال:
      ayni criteria new xaa --from nest -o data/criteria/xaa.toml
cli-arg-criteria = مجموعة المعايير
cli-arg-source-criteria = المجموعة المنقول عنها؛ وهي nest إن لم تُسمَّ واحدة
